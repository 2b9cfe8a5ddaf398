/** What the directives of figures share. */
import type { Addresses } from '../../model/addresses.ts';
import type { FigureUse, TextFacts } from '../../model/library.ts';
import { problem } from '../../model/problems.ts';
import type { TextContext, Written } from '../../model/text/directive.ts';
import type { FigureCollection, Figures } from '../figures.ts';
import { unknownFigure, type Fault } from '../reference.ts';
import type { Words } from '../words.ts';

/** What they need of the rest of the house. */
export interface FigureServices {
  figures: Figures;
  /** Interface strings by language. */
  words(language: string): Words;
  addresses: Addresses;
}

export const noteFigure =
  (directive: FigureUse['directive']) =>
  ({ attributes, place }: Written, { figures }: TextFacts): void =>
    void figures.push({ directive, attributes: { ...attributes }, line: place.line ?? 1 });

export function reportUnknown(
  { name, attributes, place }: Written,
  fault: Fault,
  { figures }: FigureServices,
  { report }: TextContext,
): undefined {
  unknownFigure(attributes['of'] ?? name, fault, figures, place).forEach(report);
}

/** Figures of a withdrawn collection are not shown. */
export function isWithdrawn(
  { id, facts }: FigureCollection,
  value: string,
  { place }: Written,
  { report }: TextContext,
): boolean {
  if (facts.withdrawn) report(problem('figure-withdrawn', place, { collection: id, value }));
  return Boolean(facts.withdrawn);
}
