/** Collections for tests: small, whole, and easy to spoil in one place. */
import { Collection } from '../model/schema/statistics.ts';
import type { CsvFile } from './parse.ts';

const english = (text: string) => ({ en: text });

/** A valid `collection.yaml` of two indicators' worth of choices; `changes` replace top-level keys. */
export function exampleFacts(changes: Record<string, unknown> = {}): Collection {
  return Collection.parse({
    id: 'adult-literacy',
    published: '2026-03-02',
    indicators: {
      rate: {
        title: english('Adult literacy rate'),
        definition: english('People who can read and write, as a percentage of the population.'),
        unit: { kind: 'percent', label: english('% of people aged 15 and above'), symbol: english('%') },
      },
    },
    dimensions: {
      sex: {
        title: english('Sex'),
        total: 'both',
        codes: { both: english('Both sexes'), female: english('Women'), male: english('Men') },
      },
    },
    resources: [{ file: 'values.csv', columns: { ignore: ['entity'] } }],
    source: {
      organisation: english('UNESCO Institute for Statistics'),
      dataset: english('Literacy rates'),
      url: 'https://uis.unesco.org/',
      retrieved: '2026-03-01',
      licence: { name: 'CC BY-SA 3.0 IGO' },
    },
    ...changes,
  });
}

export const heading = 'entity,code,year,sex,value';

/** A CSV file of the rows under the usual heading; line 2 is the first row. */
export const exampleCsv = (...rows: string[]): CsvFile[] => [
  { name: 'values.csv', text: [heading, ...rows, ''].join('\n') },
];
