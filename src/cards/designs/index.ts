/** The designs of social cards, by the name that kinds choose them by. Pure. */
import type { CardDesign } from '../../model/kinds/kind.ts';
import { extensionsInUse } from '../../model/extension.ts';
import type { DesignContext, Element } from './design.ts';
import { letter } from './letter.ts';
import { page } from './page.ts';
import { report } from './report.ts';
import { site } from './site.ts';
import { figure, statistics } from './statistics.ts';

export type Design = (context: DesignContext) => Element;

export const designs: Readonly<Record<CardDesign, Design>> = {
  letter,
  report,
  statistics,
  figure,
  page,
  site,
};

/** The design of an extension, where one has it; of several the last that was named. */
export function designOf(name: CardDesign): Design {
  const own = extensionsInUse().findLast(({ extension }) => extension.cardDesigns?.[name])?.extension.cardDesigns?.[
    name
  ];
  // An extension declares its designs by the type of this house.
  return (own as Design | undefined) ?? designs[name];
}
