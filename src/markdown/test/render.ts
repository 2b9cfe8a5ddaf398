/** Renders in a test: a context with the interface of a language, no files, and the problems found. */
import { builtInInterface } from '../../languages/interface.ts';
import type { Problem } from '../../model/problems.ts';
import { openDirectives } from '../../model/text/directive.ts';
import { textDirectives } from '../directives/index.ts';
import { renderText } from '../index.ts';
import { labelsOf } from '../labels.ts';
import type { Context, TextOptions } from '../types.ts';

export interface Given extends Partial<Omit<Context, 'language' | 'report'>> {
  language?: string;
  format?: TextOptions['format'];
  lineOffset?: number;
}

export function prepare({ language = 'en', format = 'md', lineOffset = 0, ...given }: Given) {
  const words = builtInInterface(language);
  const problems: Problem[] = [];
  const context: Context = {
    file: `letters/x/${language}.${format}`,
    language: words.language,
    numbered: false,
    labels: labelsOf(words),
    digits: (value) => words.digits(value),
    picture: () => undefined,
    pictures: [],
    resolve: (address) => address,
    report: (problem) => problems.push(problem),
    ...given,
    directives: { ...given.directives, ...openDirectives(textDirectives, undefined) },
  };
  return { context, problems, options: { format, lineOffset } };
}

export function render(source: string, given: Given = {}) {
  const { context, problems, options } = prepare(given);
  const { tree, html, facts } = renderText(source, options, context);
  return { tree, html, facts, problems, rules: problems.map(({ rule }) => rule) };
}
