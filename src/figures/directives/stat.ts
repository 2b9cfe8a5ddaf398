/** A figure inside a line: `:stat{of="adult-literacy/female" area=IRN}`, always from a collection and always with its source. */
import { isolateText } from '../../languages/isolate.ts';
import type { LineDirective } from '../../model/text/directive.ts';
import { el } from '../charts/svg.ts';
import { sourceLine } from '../labels.ts';
import { isFault } from '../reference.ts';
import { readStat, statAttributes, statSubject, statText } from '../stat.ts';
import { isWithdrawn, noteFigure, reportUnknown, type FigureServices } from './services.ts';

export interface StatValue {
  /** The number for machines. */
  number: string;
  /** The number as printed, with what is before and after it: `84.4%`, ` (2021)`. */
  before: string;
  shown: string;
  after: string;
  /** Where the figure is from: page, and in words. */
  address: string;
  source: string;
}

export const stat: LineDirective<StatValue, FigureServices> = {
  attributes: statAttributes,
  stands: 'in a line',
  forms: ['text'],
  facts: noteFigure('stat'),
  open: (services) => ({
    resolve(written, context) {
      const found = readStat(written.attributes, services.figures);
      if (isFault(found)) return reportUnknown(written, found, services, context);
      const { code } = context.language;
      const words = services.words(code);
      const { value, text } = statText(found, words);
      if (isWithdrawn(found.collection, text, written, context)) return undefined;
      const start = text.indexOf(value);
      const page = services.addresses.publication(code, 'statistics', found.collection.slug);
      return {
        value: {
          number: rawValue(found.value),
          before: text.slice(0, start),
          shown: value,
          after: text.slice(start + value.length),
          address: `${page}#source`,
          source: isolateText(`${statSubject(found, words)}. ${sourceLine(found, words)}`, words.language),
        },
      };
    },
  }),
  page: ({ value: { number, before, shown, after, address, source } }, { isolated }) => [
    el(
      'a',
      { class: 'stat', href: address, title: source },
      ...isolated(before),
      el('data', { value: number }, ...isolated(shown)),
      ...isolated(after),
    ),
  ],
  // A document says at its end where its figures are from.
  document: ({ value: { before, shown, after } }, { isolated }) => isolated(before + shown + after),
};

/** The number for machines; differences of decimals carry no binary dust. */
const rawValue = (value: number): string => String(Number(value.toPrecision(12)));
