/** A collection of figures from a table: the CSV in long form and what the YAML file says of it. Pure. */
import { stringify } from 'yaml';
import type { Beginning } from '../submission.ts';
import type { Material } from './shape.ts';

/** @param main code of the main language, in which the words of the source stand */
export function collectionFrom(material: Material, slug: string, main: string, file: string, today: string): Beginning {
  const names = Object.keys(material.dimensions);
  const words = (text: string) => ({ [main]: text });
  const block = (value: object) => `\n${stringify(value, { lineWidth: 0 }).trimEnd().replace(/^/gm, '  ')}`;
  const unit = material.unit ?? material.indicator ?? '';
  const isPercent = /[%٪]|per ?cent|percentage|درصد|نسبة مئوية|النسبة المئوية/i.test(unit);
  const isCount = /^(?:نفر|تعداد|شمار|عدد|نسمة|شخص|persons?|people|number)(?!\p{L})/iu.test(unit);
  const rows = [...material.rows].sort((a, b) => compare(a.area, b.area) || compare(a.period, b.period));
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
      ...(names.length > 0
        ? {
            dimensions: block(
              Object.fromEntries(
                Object.entries(material.dimensions).map(([name, { title, codes, total }]) => [
                  name,
                  {
                    title: words(title),
                    ...(total === undefined ? {} : { total }),
                    codes: Object.fromEntries(Object.entries(codes).map(([code, label]) => [code, words(label)])),
                  },
                ]),
              ),
            ),
          }
        : {}),
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
    csv: [
      ['code', 'year', ...names, 'value'],
      ...rows.map(({ area, period, codes, value }) => [area, period, ...names.map((name) => codes[name] ?? ''), value]),
    ]
      .map((row) => `${row.map(quoted).join(',')}\n`)
      .join(''),
  };
}

/** The unit as it stands after a value. */
const percent: Readonly<Record<string, string>> = { fa: 'درصد', ar: 'في المئة' };

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
