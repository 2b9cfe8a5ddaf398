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
import { createInterface } from '../src/languages/interface.ts';
import { builtInLanguage } from '../src/languages/table.ts';
import { createAddresses } from '../src/model/addresses.ts';
import type { StatisticsPublication } from '../src/model/library.ts';
import { gallery, galleryFigures } from './gallery.ts';

const figures = galleryFigures();
const collection = figures.collection('stat-adult-literacy')!;
const addresses = createAddresses('/', 'https://office.example');
const about: Description = {
  publication: { modified: '2026-11-24', facts: collection.facts } as StatisticsPublication,
  collection,
  language: 'en',
  title: 'Adult literacy, “by sex”',
  summary: 'Share of people aged 15 and above who can read and write.',
  text: (names) => names['en'] ?? Object.values(names)[0]!,
  publisher: { name: 'Example office', url: 'https://office.example' },
  permanent: addresses.absolute(addresses.permanent(PublicationId.parse(collection.id))),
  page: addresses.absolute(addresses.publication('en', 'statistics', collection.slug)),
  file: (name) => addresses.absolute(addresses.data(collection.id, name)),
  keywords: ['literacy'],
};

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
    '@context': unknown[];
    url: string;
    tableSchema: { columns: { name: string; titles: string }[]; primaryKey: string[] };
  };
  assert.equal(read['@context'][0], 'http://www.w3.org/ns/csvw');
  assert.equal(read.url, `${collection.id}.csv`);
  assert.deepEqual(
    read.tableSchema.columns.map(({ titles }) => titles),
    Object.keys(rows[0]!),
  );
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
    const words = createInterface(builtInLanguage(code)!);
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
