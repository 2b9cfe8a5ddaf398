/** The designs of social cards, by the name that kinds choose them by. Pure. */
import type { CardDesign } from '../../model/kinds/kind.ts';
import type { DesignContext, Element } from './design.ts';
import { letter } from './letter.ts';
import { page } from './page.ts';
import { report } from './report.ts';
import { site } from './site.ts';
import { figure, statistics } from './statistics.ts';

export const designs: Readonly<Record<CardDesign, (context: DesignContext) => Element>> = {
  letter,
  report,
  statistics,
  figure,
  page,
  site,
};
