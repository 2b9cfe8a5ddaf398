/** The files of a collection, read back with readers of their formats. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { PublicationId } from '../src/model/schema/common.ts';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { createOutlines } from '../src/cards/outlines.ts';
import { toSvg } from '../src/figures/charts/svg.ts';
import { chartPicture, pngScale, toPng } from '../src/figures/drawing.ts';
import { toCsv } from '../src/figures/exports/csv.ts';
import { datasetFields, toCsvw, toDataPackage, toJson, type Description } from '../src/figures/exports/describe.ts';
import { toOembed } from '../src/figures/exports/oembed.ts';
import { toXlsx } from '../src/figures/exports/xlsx.ts';
import { isFault, selectChart } from '../src/figures/index.ts';
import { builtInInterface, createInterface } from '../src/languages/interface.ts';
import { builtInLanguage } from '../src/languages/table.ts';
import { createAddresses } from '../src/model/addresses.ts';
import type { StatisticsPublication } from '../src/model/library.ts';
import { gallery, galleryFigures } from './gallery.ts';

const figures = galleryFigures();
const collection = figures.collection('stat-adult-literacy')!;
const addresses = createAddresses('/', 'https://office.example');
const describeIn = (code: string, title: string): Description => {
  const language = builtInLanguage(code)!;
  return {
    publication: { modified: '2026-11-24', facts: collection.facts } as StatisticsPublication,
    collection,
    language: code,
    title,
    summary: 'Share of people aged 15 and above who can read and write.',
    text: (names) => names[code] ?? Object.values(names)[0]!,
    exact: (names) => names[code],
    words: createInterface(language),
    publisher: { name: 'Example office', own: code === 'en', url: 'https://office.example' },
    permanent: addresses.absolute(addresses.permanent(PublicationId.parse(collection.id))),
    page: addresses.absolute(addresses.publication(code, 'statistics', collection.slug)),
    file: (name) => addresses.absolute(addresses.data(collection.id, name)),
    keywords: ['literacy'],
  };
};
const about = describeIn('en', 'Adult literacy, “by sex”');

const csv = toCsv(collection);
const rows = parse<Record<string, string>>(csv, { columns: true });

/** `indicator area period codes… value` of every observation, in any order. */
const observed = collection.observations
  .map(({ area, period, dimensions, value }) => [area, period, ...Object.values(dimensions), value].join(' '))
  .sort();

test('CSV holds every observation', () => {
  assert.deepEqual(rows.map(({ area, period, sex, value }) => `${area} ${period} ${sex} ${value}`).sort(), observed);
});

test('JSON holds every observation, with the sidecar in every language', () => {
  const read = JSON.parse(JSON.stringify(toJson(about))) as {
    columns: string[];
    observations: (string | number)[][];
    indicators: Record<string, { title: Record<string, string> }>;
  };
  const at = (name: string) => read.columns.indexOf(name);
  assert.deepEqual(
    read.observations.map((row) => ['area', 'period', 'sex', 'value'].map((name) => row[at(name)]).join(' ')).sort(),
    observed,
  );
  assert.equal(Object.keys(Object.values(read.indicators)[0]!.title).length, 7);
});

/** Cells of the first sheet, read as a spreadsheet program reads them: shared or inline strings, numbers. */
function readSheet(file: Uint8Array): (string | number)[][] {
  const parts = unzipSync(file);
  const xml = (name: string) => new TextDecoder().decode(parts[name]);
  const shared: string[] = [];
  const read = (name: string, open: (tag: string, attributes: Record<string, string>) => void, text: (value: string) => void) => {
    const parser = new SaxesParser();
    parser.on('opentag', ({ name: tag, attributes }) => open(tag, attributes));
    parser.on('text', text);
    parser.on('error', (error) => assert.fail(error));
    parser.write(xml(name)).close();
  }; // prettier-ignore
  if (parts['xl/sharedStrings.xml'])
    read(
      'xl/sharedStrings.xml',
      (tag) => tag === 'si' && shared.push(''),
      (value) => (shared[shared.length - 1] += value),
    );
  const sheet: (string | number)[][] = [];
  let type: string | undefined;
  let inValue = false;
  read(
    'xl/worksheets/sheet1.xml',
    (tag, attributes) => {
      if (tag === 'row') sheet.push([]);
      if (tag === 'c') type = attributes['t'];
      inValue = tag === 'v' || tag === 't';
    },
    (value) => {
      if (inValue) sheet.at(-1)!.push(type === 's' ? shared[Number(value)]! : type === undefined || type === 'n' ? Number(value) : value); // prettier-ignore
      inValue = false;
    },
  );
  return sheet;
}

test('XLSX holds the same table, numbers as numbers', async () => {
  const [heading, ...body] = readSheet(await toXlsx(about));
  assert.deepEqual(heading, Object.keys(rows[0]!));
  const value = heading.indexOf('value');
  assert.ok(body.every((row) => typeof row[value] === 'number'));
  assert.deepEqual(
    body.map((row) => row.join(',')),
    rows.map((row) => Object.values(row).join(',')),
  );
});

test('the Data Package describes the CSV beside it: digest, size, fields, key, licence, source', () => {
  interface Field {
    name: string;
    type: string;
    constraints: { required?: boolean; enum?: string[] };
  }
  const read = toDataPackage(about, csv) as {
    $schema: string;
    name: string;
    version: string;
    licenses: { name: string; path: string }[];
    sources: { path: string }[];
    resources: { path: string; bytes: number; hash: string; schema: { fields: Field[]; primaryKey: string[] } }[];
  };
  const resource = read.resources[0]!;
  assert.equal(resource.path, `${collection.id}.csv`);
  assert.equal(resource.bytes, Buffer.byteLength(csv));
  assert.equal(resource.hash, `sha256:${createHash('sha256').update(csv).digest('hex')}`);
  assert.deepEqual(
    resource.schema.fields.map(({ name }) => name),
    Object.keys(rows[0]!),
  );
  for (const row of rows)
    for (const { name, type, constraints } of resource.schema.fields) {
      const cell = row[name]!;
      if (constraints.required) assert.notEqual(cell, '', name);
      if (constraints.enum) assert.ok(constraints.enum.includes(cell), `${name} ${cell}`);
      if (type === 'number' && cell !== '') assert.ok(Number.isFinite(Number(cell)), cell);
    }
  const keys = rows.map((row) => resource.schema.primaryKey.map((name) => row[name]).join('|'));
  assert.equal(new Set(keys).size, rows.length);
  // Names of a package and of a licence are slugs in the profile; versions are semantic.
  assert.match(read.name, /^[-a-z0-9._/]+$/);
  assert.match(read.licenses[0]!.name, /^[-a-zA-Z0-9._]+$/);
  assert.match(read.version, /^\d+\.\d+\.\d+$/);
  assert.match(read.sources[0]!.path, /^https:/);
});

test('a licence without a Latin name goes by its address in the Data Package, else as not specified', () => {
  const licensed = (licence: { name: string; url?: string }) => {
    const { facts } = collection;
    const changed = { ...collection, facts: { ...facts, source: { ...facts.source, licence } } };
    return (toDataPackage({ ...about, collection: changed }, csv) as { licenses: object[] }).licenses;
  };
  const url = 'https://example.org/terms/';
  assert.deepEqual(licensed({ name: 'CC BY 4.0', url }), [{ name: 'CC-BY-4.0', title: 'CC BY 4.0', path: url }]);
  assert.deepEqual(licensed({ name: '© UNESCO', url }), [{ title: '© UNESCO', path: url }]);
  assert.deepEqual(licensed({ name: 'مجوز' }), [{ name: 'notspecified', title: 'مجوز' }]);
});

test('CSVW names the columns as the CSV has them', () => {
  const read = toCsvw(about) as {
    '@context': unknown;
    url: string;
    tableSchema: { columns: { name: string; titles: string }[]; primaryKey: string[] };
  };
  assert.equal(read['@context'], 'http://www.w3.org/ns/csvw');
  assert.equal(read.url, `${collection.id}.csv`);
  assert.deepEqual(
    read.tableSchema.columns.map(({ titles }) => titles),
    Object.keys(rows[0]!),
  );
});

interface Tagged {
  '@value': string;
  '@language': string;
}

/** Texts with a tag of language, wherever they stand. */
function taggedIn(value: unknown): Tagged[] {
  if (typeof value !== 'object' || value === null) return [];
  // What has a value by this name is such a text in CSVW.
  return '@value' in value ? [value as Tagged] : Object.values(value).flatMap(taggedIn);
}

/** Letters that no text of the language does without, or may not have. */
const letters: Record<string, { has: RegExp; never?: RegExp }> = {
  fa: { has: /[پچژگکی]|\p{Script=Arabic}/u },
  ar: { has: /\p{Script=Arabic}/u, never: /[پچژگکی]/u },
  ru: { has: /\p{Script=Cyrillic}/u },
  zh: { has: /\p{Script=Han}/u },
  en: { has: /[a-z]/i, never: /[^\p{Script=Latin}\p{Script=Common}]/u },
  fr: { has: /[a-z]/i, never: /[^\p{Script=Latin}\p{Script=Common}]/u },
  es: { has: /[a-z]/i, never: /[^\p{Script=Latin}\p{Script=Common}]/u },
};

test('CSVW and Data Package say in every language what the columns hold, each text under its own tag', () => {
  const [main, ...others] = ['fa', 'ar', 'en', 'fr', 'es', 'ru', 'zh'].map((code) => describeIn(code, collection.facts.indicators['adult-literacy']!.title[code]!)); // prettier-ignore
  const csvw = toCsvw(main!, others) as { '@context': unknown; tableSchema: { columns: Record<string, unknown>[] } };
  assert.equal(csvw['@context'], 'http://www.w3.org/ns/csvw', 'no language for all texts');
  assert.equal(taggedIn((csvw as Record<string, unknown>)['dc:title']).length, 7);
  for (const { name, ...column } of csvw.tableSchema.columns)
    for (const property of ['dc:title', 'dc:description'])
      assert.equal(taggedIn(column[property]).length, 7, `${String(name)} ${property}`);
  for (const { '@value': text, '@language': tag } of taggedIn(csvw)) {
    // The summary of the example is English in all.
    if (text === main!.summary || text === 'Example office') continue;
    const { has, never } = letters[tag]!;
    assert.match(text, has, tag);
    if (never) assert.doesNotMatch(text, never, tag);
  }
  const read = toDataPackage(main!, csv, others) as {
    languages: string[];
    title: string;
    resources: { schema: { fields: { name: string; title: unknown; description: unknown }[] } }[];
    translations: Record<string, { title: string; fields: Record<string, { title: string; description: string }> }>;
  };
  assert.deepEqual(read.languages, ['fa', 'ar', 'en', 'fr', 'es', 'ru', 'zh']);
  // The profile of version 2.0 takes texts and nothing else for titles and descriptions.
  for (const { title, description } of read.resources[0]!.schema.fields)
    assert.deepEqual([typeof title, typeof description], ['string', 'string']);
  assert.match(read.resources[0]!.schema.fields[0]!.title as string, /شاخص/);
  for (const [code, { fields }] of Object.entries(read.translations))
    for (const [name, { title, description }] of Object.entries(fields))
      for (const text of [title, description]) assert.match(text, letters[code]!.has, `${code} ${name}`);
  assert.deepEqual(Object.keys(read.translations), read.languages.slice(1));
});

test('what is not written in a language does not stand under its tag', () => {
  const { facts } = collection;
  const bare = { ...facts, dimensions: { sex: { ...facts.dimensions['sex']!, title: { en: 'Sex' } } } };
  const inTwo = ['en', 'fr'].map((code) => ({ ...describeIn(code, code), collection: { ...collection, facts: bare } }));
  const { tableSchema } = toCsvw(inTwo[0]!, inTwo.slice(1)) as { tableSchema: { columns: Record<string, unknown>[] } };
  const sex = tableSchema.columns.find(({ name }) => name === 'sex')!;
  assert.deepEqual(sex['dc:title'], [{ '@value': 'Sex', '@language': 'en' }]);
  assert.deepEqual(taggedIn(sex['dc:description']).map((each) => each['@language']), ['en', 'fr']); // prettier-ignore
});

test('the schema.org Dataset keeps Google’s rules for every collection', () => {
  for (const each of figures.collections) {
    const dataset = datasetFields({ ...about, collection: each }) as {
      description: string;
      license: string;
      temporalCoverage: string;
      distribution: { contentUrl: string; encodingFormat: string }[];
      variableMeasured: { name: string }[];
    };
    assert.ok(dataset.description.length >= 50 && dataset.description.length <= 5000, each.id);
    assert.match(dataset.temporalCoverage, /^\d{4}\/\d{4}$/);
    assert.ok(dataset.distribution.length >= 3);
    for (const { contentUrl } of dataset.distribution) assert.match(contentUrl, /^https:\/\/office\.example\/data\//);
    assert.ok(dataset.variableMeasured.length > 0);
  }
});

for (const code of ['fa', 'en'])
  test(`charts as SVG and PNG in ${code}`, async () => {
    const words = builtInInterface(code);
    const selection = selectChart(gallery['line']!, figures);
    assert.ok(!isFault(selection));
    const title = 'Literacy & “<reading>”';
    const picture = chartPicture(selection, words, title);
    const texts: string[] = [];
    const parser = new SaxesParser();
    parser.on('text', (value) => texts.push(value));
    parser.on('error', (error) => assert.fail(error));
    parser.write(toSvg(picture)).close();
    assert.ok(texts.includes(title), 'its title, escaped');
    assert.ok(texts.some((value) => value.includes('UNESCO') || value.includes('یونسکو')), 'its source'); // prettier-ignore
    const png = await toPng(picture, words.language, await createOutlines());
    const { width, height, format } = await sharp(png).metadata();
    assert.deepEqual(
      [format, width, height],
      [
        'png',
        Math.round(Number(picture.properties['width']) * pngScale),
        Math.round(Number(picture.properties['height']) * pngScale),
      ],
    );
    const { entropy } = await sharp(png).stats();
    assert.ok(entropy > 0.3, `a drawing, not an empty ground (${entropy})`);
  });

test('sizes of pictures are whole pixels, for every chart in every language', () => {
  for (const code of ['fa', 'ar', 'en', 'fr', 'es', 'ru', 'zh'])
    for (const [name, attributes] of Object.entries(gallery)) {
      const selection = selectChart(attributes, figures);
      assert.ok(!isFault(selection));
      const { properties } = chartPicture(selection, builtInInterface(code), name);
      for (const side of ['width', 'height'])
        assert.ok(Number.isInteger(Number(properties[side]) * pngScale), `${code} ${name} ${side}`);
    }
});

test('oEmbed answers with a frame that holds the chart', () => {
  const read = toOembed(
    { title: 'A "chart"', name: 'irn', id: 'x', language: 'en', publisher: 'Office', picture: { width: 728, height: 400, scale: 1.5 } },
    addresses,
  ) as Record<string, unknown>; // prettier-ignore
  for (const key of ['version', 'type', 'html', 'width', 'height']) assert.ok(key in read, key);
  assert.equal(read['version'], '1.0');
  assert.match(String(read['html']), /<iframe src="https:\/\/office\.example\/embed\/en\/x\/irn\/" title="A &quot;chart&quot;"/);
  assert.ok(Number(read['height']) > 400);
}); // prettier-ignore
