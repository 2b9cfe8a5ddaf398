/** A collection of figures from a table: the CSV in long form and what the YAML file says of it. Pure. */
import { stringify } from 'yaml';
import type { Beginning } from '../submission.ts';
import type { Material } from './shape.ts';
import { ascending } from '../../../model/order.ts';
import { writeCsv } from '../../../model/tables/write.ts';

/** @param main code of the main language, in which the words of the source stand */
export function collectionFrom(material: Material, slug: string, main: string, file: string, today: string): Beginning {
  const words = (text: string) => ({ [main]: text });
  const unit = material.unit ?? material.indicator ?? '';
  const isPercent = /[%٪]|per ?cent|percentage|درصد|نسبة مئوية|النسبة المئوية/i.test(unit);
  const isCount = /^(?:نفر|تعداد|شمار|عدد|نسمة|شخص|persons?|people|number)(?!\p{L})/iu.test(unit);
  return {
    kind: 'statistics',
    slug,
    values: {
      indicators: block({
        [slug]: {
          title: words(material.indicator ?? '…'),
          definition: words('…'),
          unit: { kind: isPercent ? 'percent' : isCount ? 'count' : 'other', label: words(/^[%٪]?$/.test(unit) && isPercent ? (percent[main] ?? '%') : (material.unit ?? '…')) }, // prettier-ignore
        },
      }),
      ...dimensionsOf(material, words),
      ...(Object.keys(material.areas).length > 0
        ? {
            areas: block(Object.fromEntries(Object.entries(material.areas).map(([code, name]) => [code, words(name)]))),
          }
        : {}),
      resources: block([
        { file: `${slug}.csv`, indicator: slug, columns: { area: 'code', period: 'year', value: 'value' } },
      ]),
      source: block({
        organisation: words('…'),
        dataset: words('…'),
        url: 'https://example.org',
        retrieved: today,
        licence: { name: '…' },
        paths: [file],
      }),
    },
    csv: csvOf(material),
  };
}

/** The unit as it stands after a value. */
const percent: Readonly<Record<string, string>> = { fa: 'درصد', ar: 'في المئة' };

/** A mapping of YAML, indented below its key. */
const block = (value: object) => `\n${stringify(value, { lineWidth: 0 }).trimEnd().replace(/^/gm, '  ')}`;

function dimensionsOf(
  { dimensions }: Material,
  words: (text: string) => Record<string, string>,
): { dimensions?: string } {
  const entries = Object.entries(dimensions).map(([name, { title, codes, total }]): [string, object] => [
    name,
    {
      title: words(title),
      ...(total === undefined ? {} : { total }),
      codes: Object.fromEntries(Object.entries(codes).map(([code, label]) => [code, words(label)])),
    },
  ]);
  return entries.length > 0 ? { dimensions: block(Object.fromEntries(entries)) } : {};
}

function csvOf({ dimensions, rows }: Material): string {
  const names = Object.keys(dimensions);
  const sorted = [...rows].sort((a, b) => ascending(a.area, b.area) || ascending(a.period, b.period));
  return writeCsv(
    [
      ['code', 'year', ...names, 'value'],
      ...sorted.map(({ area, period, codes, value }) => [
        area,
        period,
        ...names.map((name) => codes[name] ?? ''),
        value,
      ]),
    ],
    '\n',
  );
}
