/** Renders in a test: a context with the interface of a language, no files, and the problems found. */
import { createInterface } from '../../languages/interface.ts';
import { builtInLanguage } from '../../languages/table.ts';
import type { Problem } from '../../model/problems.ts';
import { parseText, renderText } from '../index.ts';
import type { Context, TextOptions } from '../types.ts';

export interface Given extends Partial<Omit<Context, 'language' | 'report'>> {
  language?: string;
  format?: TextOptions['format'];
  lineOffset?: number;
  trusted?: boolean;
}

export function prepare({ language = 'en', format = 'md', lineOffset = 0, trusted = false, ...given }: Given) {
  const words = createInterface(builtInLanguage(language)!);
  const problems: Problem[] = [];
  const context: Context = {
    file: `letters/x/${language}.${format}`,
    language: words.language,
    numbered: false,
    labels: {
      footnotes: words.text('text.footnotes'),
      footnoteBack: (number) => words.text('text.footnoteBack', { n: number }),
      paragraph: (number) => words.text('text.paragraph', { n: number }),
      note: words.text('text.note'),
      table: (number) => words.text('text.table', { n: number }),
      credit: (credit) => words.text('text.credit', { credit }),
      block: (name, number) => words.text(`text.${name}`, { n: number }),
    },
    digits: (value) => words.digits(value),
    picture: () => undefined,
    pictures: [],
    resolve: (address) => address,
    directives: {},
    report: (problem) => problems.push(problem),
    ...given,
  };
  return { context, problems, options: { format, lineOffset, trusted } };
}

export function render(source: string, given: Given = {}) {
  const { context, problems, options } = prepare(given);
  const { html, facts } = renderText(source, options, context);
  return { html, facts, problems, rules: problems.map(({ rule }) => rule) };
}

export function tree(source: string, given: Given = {}) {
  const { context, problems, options } = prepare(given);
  return { root: parseText(source, options, context), problems };
}
