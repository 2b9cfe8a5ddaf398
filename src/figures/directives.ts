/** The directives `stat` and `chart`: figures in texts, always from the collections and always with their source. */
import type { ElementContent } from 'hast';
import { isolateText } from '../languages/isolate.ts';
import type { Language } from '../languages/table.ts';
import type { Addresses } from '../model/addresses.ts';
import { problem, type Problem } from '../model/problems.ts';
import { chartFigure } from './chart.ts';
import { el } from './charts/svg.ts';
import { chartLinks } from './outputs.ts';
import type { FigureCollection, Figures } from './figures.ts';
import { sourceLine } from './labels.ts';
import { isFault, unknownFigure, type Fault } from './reference.ts';
import { chartAttributes, selectChart } from './select.ts';
import { readStat, statAttributes, statSubject, statText } from './stat.ts';
import type { Words } from './words.ts';

/** What a handler needs of a directive and of the text around it; the pipeline of markdown/ gives more. */
interface Directive {
  name: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
  column: number;
}
interface Context {
  file: string;
  language: Language;
  report(problem: Problem): void;
}
interface Handler {
  attributes: readonly string[];
  forms: readonly ('text' | 'leaf' | 'container')[];
  render(directive: Directive, context: Context): ElementContent[];
}

/**
 * @param words interface strings by language
 * @returns the handlers that the loader gives to the Markdown pipeline
 */
export function figureDirectives(
  figures: Figures,
  words: (language: string) => Words,
  addresses: Addresses,
): Readonly<Record<'stat' | 'chart', Handler>> {
  const report = (directive: Directive, context: Context, fault: Fault) =>
    unknownFigure(directive.attributes['of'] ?? directive.name, fault, figures, place(directive, context)).forEach(
      context.report,
    );
  return {
    stat: {
      attributes: statAttributes,
      forms: ['text'],
      render: (directive, context) => {
        const stat = readStat(directive.attributes, figures);
        if (isFault(stat)) {
          report(directive, context, stat);
          return [];
        }
        const own = words(context.language.code);
        const { value, text } = statText(stat, own);
        if (!isWithdrawn(stat.collection, directive, context, () => text)) {
          const start = text.indexOf(value);
          const page = addresses.publication(context.language.code, 'statistics', stat.collection.slug);
          const data = el('data', { value: rawValue(stat.value) }, value);
          return [
            el(
              'a',
              {
                class: 'stat',
                href: `${page}#source`,
                title: isolateText(`${statSubject(stat, own)}. ${sourceLine(stat, own)}`, own.language),
              },
              ...[text.slice(0, start), data, text.slice(start + value.length)].filter((part) => part !== ''),
            ),
          ];
        }
        return [];
      },
    },
    chart: {
      attributes: chartAttributes,
      forms: ['leaf'],
      render: (directive, context): ElementContent[] => {
        const selection = selectChart(directive.attributes, figures);
        if (isFault(selection)) report(directive, context, selection);
        else if (!isWithdrawn(selection.collection, directive, context, () => '')) {
          const own = words(context.language.code);
          return [
            chartFigure(
              selection,
              own,
              chartLinks(selection, directive.attributes, own, addresses),
              directive.attributes['title'],
            ),
          ];
        }
        return [];
      },
    },
  };
}

const place = ({ line, column }: Directive, { file }: Context) => ({ file, line, column });

function isWithdrawn(
  { id, facts }: FigureCollection,
  directive: Directive,
  context: Context,
  value: () => string,
): boolean {
  if (facts.withdrawn)
    context.report(problem('figure-withdrawn', place(directive, context), { collection: id, value: value() }));
  return facts.withdrawn;
}

/** The number for machines; differences of decimals carry no binary dust. */
const rawValue = (value: number): string => String(Number(value.toPrecision(12)));
