/** A chart between paragraphs: `::chart{of="adult-literacy" area=IRN by=sex}`. */
import type { Cell, Inline } from '../../model/text/blocks.ts';
import type { FlowDirective } from '../../model/text/directive.ts';
import { problem } from '../../model/problems.ts';
import { chartElement, chartOf, type Chart } from '../chart.ts';
import { toSvg } from '../charts/svg.ts';
import { chartLinks } from '../outputs.ts';
import { drawChart } from '../plot.ts';
import { isFault } from '../reference.ts';
import { chartAttributes, chartName, selectChart } from '../select.ts';
import { isWithdrawn, noteFigure, reportUnknown, type FigureServices } from './services.ts';

/** Characters of a title that fits above a chart, on its card and in its file. */
const LONGEST_TITLE = 200;

function titleFault(title: string | null | undefined): { reason: string; hint: string } | undefined {
  if (typeof title !== 'string') return undefined;
  if (title.trim() === '') return { reason: 'its title is empty', hint: 'Write what it shows: title="…", or leave title out.' }; // prettier-ignore
  if (title.length > LONGEST_TITLE)
    return { reason: `its title has ${title.length} characters; ${LONGEST_TITLE} are the most`, hint: 'Say in one sentence what it shows; the rest belongs in the text.' }; // prettier-ignore
  const [sign] = /<\/?[a-z][^>]*>|&[a-z]+;|\*\*|__|`/i.exec(title) ?? [];
  if (sign !== undefined) return { reason: `its title holds ${sign}, which is printed as it stands`, hint: 'Write plain words.' }; // prettier-ignore
  return undefined;
}

export const chart: FlowDirective<Chart, FigureServices> = {
  attributes: chartAttributes,
  stands: 'alone',
  forms: ['leaf'],
  facts: noteFigure('chart'),
  open: (services) => ({
    resolve(written, context) {
      const fault = titleFault(written.attributes['title']);
      if (fault) context.report(problem('directive-value', written.place, { name: 'chart', ...fault }));
      const selection = selectChart(written.attributes, services.figures);
      if (isFault(selection)) return reportUnknown(written, selection, services, context);
      if (isWithdrawn(selection.collection, '', written, context)) return undefined;
      const words = services.words(context.language.code);
      const name = chartName(selection, written.attributes, context.file);
      const links = chartLinks(selection, name, words, services.addresses);
      return { value: chartOf(selection, words, links, written.attributes['title']) };
    },
  }),
  page: ({ value }, { language }) => [chartElement(value, language)],
  document({ value: { title, unit, drawing, notes, source, files, table } }, { language, isolated }) {
    const cell = (text: string, header: boolean): Cell => ({ children: isolated(text), header, align: 'start', columns: 1, rows: 1 }); // prettier-ignore
    const picture = files.find(({ address }) => address.endsWith('.png'))?.address;
    const lines: Inline[][] = notes.length > 0 ? [isolated(notes.join(' · '))] : [];
    return [
      {
        type: 'chart',
        title,
        unit,
        svg: drawChart(drawing, language, title, ['wide']).map(toSvg).join(''),
        ...(picture === undefined ? {} : { picture }),
        alt: [title, drawing.description].filter((part) => part !== '').join('. '),
        // Of the line under a chart only the source matters on paper; the rest are links to files.
        notes: [...lines, isolated(source.text)],
        table: {
          caption: isolated(title),
          head: [table.head.map((text) => cell(text, true))],
          body: table.rows.map((row) => row.map((text, column) => cell(text, column === 0))),
        },
      },
    ];
  },
};
