/** I/O: the sample collections, a small one with everything that is hard to draw, and charts of every type from them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { exampleCsv, exampleFacts } from '../src/figures/example.ts';
import { createFigures, type CollectionData, type Figures } from '../src/figures/figures.ts';
import { parseCollection, type ParsedCollection } from '../src/figures/parse.ts';
import { languages } from '../src/languages/table.ts';
import { Collection } from '../src/model/schema/statistics.ts';
import { root } from './content.ts';

export interface SampleCollection extends CollectionData {
  parsed: ParsedCollection;
}

/** Every collection of the sample content, read as the site reads it. */
export function sampleCollections(): SampleCollection[] {
  const folder = join(root, 'content/statistics');
  return readdirSync(folder).map((slug) => {
    const read = (name: string) => readFileSync(join(folder, slug, name), 'utf8');
    const facts = Collection.parse(parse(read('collection.yaml')));
    const parsed = parseCollection(
      facts,
      facts.resources.map(({ file: name }) => ({ name, text: read(name) })),
      `statistics/${slug}`,
    );
    return { id: facts.id, slug, facts, observations: parsed.observations, parsed };
  });
}

const everywhere = (text: string) => Object.fromEntries(languages.map(({ code }) => [code, text]));

/** Specimen of a series with gaps, a break, projections and values below zero. */
function difficult(): CollectionData {
  const facts = exampleFacts({
    id: 'specimen',
    projectionsFrom: '2025',
    source: { ...exampleFacts().source, retrieved: '2024-12-31' },
    indicators: {
      change: {
        title: everywhere('Specimen 1'),
        definition: everywhere('Specimen'),
        unit: { kind: 'other', label: everywhere('points') },
        range: { min: -50, max: 50 },
      },
    },
    breaks: [{ period: '2010', note: everywhere('Specimen') }],
  });
  const rows = ['IRN', 'EGY', 'TUR'].flatMap((area, place) =>
    ['female', 'male'].flatMap((sex, index) =>
      [2000, 2001, 2002, 2006, 2010, 2011, 2012, 2024, 2025, 2030].map(
        (year) => `x,${area},${year},${sex},${(year - 2012) * (1 + place / 2) + index * 4 - 2.25}`,
      ),
    ),
  );
  const { observations } = parseCollection(facts, exampleCsv(...rows), 'specimen');
  return { id: 'specimen', slug: 'specimen', facts, observations };
}

export const galleryFigures = (): Figures => createFigures([...sampleCollections(), difficult()]);

/** Attributes of charts of every type, by a name for messages. */
export const gallery: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  line: { of: 'adult-literacy', area: 'IRN', by: 'sex' },
  'line of six': { of: 'life-expectancy/female', area: 'IRN,EGY,TUR,SAU,RUS,ZAF', type: 'line' },
  'line of years': { of: 'life-expectancy', area: 'IRN', by: 'sex', from: '2000' },
  'line of counts': { of: 'children-out-of-school', area: 'NGA', by: 'sex' },
  'line with marks': { of: 'specimen', area: 'IRN', by: 'sex' },
  bar: { of: 'tertiary-enrolment/female', period: 'latest' },
  'bar of counts': { of: 'children-out-of-school/female', type: 'bar' },
  'bar below zero': { of: 'specimen/female', period: '2006' },
  'bar of projections': { of: 'specimen/female', period: '2030' },
  grouped: { of: 'adult-literacy', area: 'IRN,EGY,SAU', by: 'sex', type: 'grouped' },
  range: { of: 'adult-literacy', by: 'sex', type: 'range' },
  'range of counts': { of: 'children-out-of-school', by: 'sex', type: 'range' },
  multiples: { of: 'adult-literacy', area: 'IRN,EGY,TUR,SAU,MAR,IDN,MEX,BRA', by: 'sex', type: 'multiples' },
  'multiples of counts': { of: 'children-out-of-school', area: 'IRN,EGY,NGA', by: 'sex', type: 'multiples' },
  'multiples with marks': { of: 'specimen', by: 'sex', type: 'multiples' },
  spark: { of: 'adult-literacy/female', area: 'IRN', type: 'spark' },
};
