/** Descriptions of a collection for machines: Data Package 2.0, CSV on the Web, our own JSON, schema.org Dataset. */
import { createHash } from 'node:crypto';
import type { StatisticsPublication } from '../../model/library.ts';
import { required } from '../../model/required.ts';
import type { FigureCollection } from '../figures.ts';
import { dataFiles } from '../outputs.ts';
import { guarded } from './guard.ts';
import { columnsOf, keyOf, rowsOf, type Column } from './rows.ts';
import { own } from '../../model/own.ts';
import type { Words } from '../words.ts';

/** What a description needs besides the collection: words of one language and absolute addresses. */
export interface Description {
  publication: StatisticsPublication;
  collection: FigureCollection;
  /** BCP 47 tag of the texts below. */
  language: string;
  title: string;
  summary: string;
  /** Text of a `Localized` in that language, else in another. */
  text(names: Readonly<Record<string, string>>): string;
  /** The same in that language alone. */
  exact(names: Readonly<Record<string, string>>): string | undefined;
  words: Pick<Words, 'text'>;
  /** `own` where the name is written in that language. */
  publisher: { name: string; own: boolean; url: string };
  /** Permanent address of the publication. */
  permanent: string;
  /** Address of its page in that language. */
  page: string;
  /** Address of a data file. */
  file(name: string): string;
  keywords: readonly string[];
}

/**
 * Data Package 2.0 (datapackage.org). Its profile takes one text for each title: they are in the first language of `languages`
 * (recipe “Language Support”), and `translations` has them in the others.
 * @param csv the CSV file it describes @param others descriptions in the further languages
 */
export function toDataPackage(about: Description, csv: string, others: readonly Description[] = []): object {
  const { collection, publication, text } = about;
  const { facts, id } = collection;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    id: about.permanent,
    languages: [about, ...others].map(({ language }) => language),
    title: about.title,
    description: about.summary,
    version: `${facts.version}.0.0`,
    created: `${facts.published}T00:00:00Z`,
    homepage: about.page,
    licenses: [licence(facts.source.licence)],
    sources: [
      {
        title: `${text(facts.source.organisation)}: ${text(facts.source.dataset)}`,
        path: facts.source.url,
        ...(facts.source.version ? { version: facts.source.version } : {}),
      },
    ],
    contributors: [{ title: about.publisher.name, path: about.publisher.url, roles: ['publisher'] }],
    ...(about.keywords.length > 0 ? { keywords: about.keywords } : {}),
    ...(publication.modified > facts.published ? { modified: `${publication.modified}T00:00:00Z` } : {}),
    resources: [
      {
        name: id,
        type: 'table',
        path: `${id}.csv`,
        title: about.title,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: Buffer.byteLength(csv),
        hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: columnsOf(collection).map((column) => ({
            name: column.name,
            type: column.type,
            ...fieldText(column, about),
            constraints: {
              ...(column.required ? { required: true } : {}),
              ...(column.codes ? { enum: column.codes } : {}),
            },
          })),
          primaryKey: keyOf(collection),
          missingValues: [''],
        },
      },
    ],
    ...(others.length > 0
      ? { translations: Object.fromEntries(others.map((each) => [each.language, translated(each)])) }
      : {}),
  };
}

/** What a Data Package says in a further language; what is not written in it is left out. */
function translated(about: Description): object {
  const { collection, title, summary, keywords, page, publisher } = about;
  const { organisation, dataset } = collection.facts.source;
  const source = [about.exact(organisation), about.exact(dataset)];
  const fields = columnsOf(collection).flatMap((column) => {
    const words = fieldText(column, about, true);
    return Object.keys(words).length > 0 ? [[column.name, words] as const] : [];
  });
  return {
    title,
    description: summary,
    homepage: page,
    ...(publisher.own ? { publisher: publisher.name } : {}),
    ...(source.every((part) => part !== undefined) ? { source: source.join(': ') } : {}),
    ...(keywords.length > 0 ? { keywords } : {}),
    fields: Object.fromEntries(fields),
  };
}

/** A text with its language, as properties of other vocabularies have it in CSVW (Metadata Vocabulary, section 5.8). */
interface Tagged {
  '@value': string;
  '@language': string;
}

/** The text of each description that has one in its own language. */
function inEach(all: readonly Description[], of: (about: Description) => string | undefined): Tagged[] {
  return all.flatMap((about) => {
    const text = of(about);
    return text === undefined ? [] : [{ '@value': text, '@language': about.language }];
  });
}

const maybe = (name: string, found: readonly Tagged[]) => (found.length > 0 ? { [name]: found } : {});

/**
 * CSV on the Web (W3C, tabular metadata); it goes beside the CSV as `<name>.csv-metadata.json`. Titles of columns are the names in
 * the heading, which are of no language; what they mean is said in every language of the collection.
 * @param others descriptions in the further languages
 */
export function toCsvw(about: Description, others: readonly Description[] = []): object {
  const { collection } = about;
  const { facts, id } = collection;
  const all = [about, ...others];
  const subject = Object.values(facts.indicators);
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url: `${id}.csv`,
    'dc:title': inEach(all, ({ title }) => title),
    'dc:description': inEach(all, ({ summary }) => summary),
    ...maybe(
      'dc:publisher',
      inEach(all, ({ publisher }) => (publisher.own ? publisher.name : undefined)),
    ),
    'dc:source': facts.source.url,
    'dc:issued': facts.published,
    ...(facts.source.licence.url
      ? { 'dc:license': { '@id': facts.source.licence.url } }
      : { 'dc:rights': facts.source.licence.name }),
    'dc:identifier': about.permanent,
    tableSchema: {
      columns: columnsOf(collection).map((column) => ({
        name: column.name,
        titles: column.name,
        datatype: column.codes ? { base: 'string', format: column.codes.map(escapeRegExp).join('|') } : column.type,
        required: column.required,
        ...(column.required ? {} : { null: '' }),
        ...maybe(
          'dc:title',
          inEach(all, (each) => fieldText(column, each, true).title),
        ),
        ...maybe(
          'dc:description',
          inEach(all, (each) => fieldText(column, each, true).description),
        ),
      })),
      primaryKey: keyOf(collection),
      ...(subject.length === 1
        ? maybe(
            'dc:subject',
            inEach(all, ({ exact }) => exact(required(subject[0], 'first indicator').title)),
          )
        : {}),
    },
  };
}

/** Everything about the collection in one JSON file: its sidecar in every language and its values. */
export function toJson({ collection, permanent }: Description): object {
  const { facts, id } = collection;
  const {
    indicators,
    dimensions,
    areas,
    source,
    period,
    projectionsFrom,
    nextUpdate,
    processing,
    caveats,
    breaks,
    revisions,
    published,
    version,
  } = facts;
  const columns = columnsOf(collection).map(({ name }) => name);
  return {
    id,
    permanent,
    version,
    published,
    indicators,
    dimensions,
    ...(Object.keys(areas).length > 0 ? { areas } : {}),
    source,
    ...{ period, projectionsFrom, nextUpdate, processing, caveats },
    breaks,
    revisions,
    columns,
    observations: rowsOf(collection),
  };
}

/**
 * What only the figures know of the schema.org Dataset of a page; the rest is that of every publication (model/metadata).
 * By Google’s rules the description has 50 to 5000 characters: the definitions follow the summary.
 */
export function datasetFields(about: Description): object {
  const { collection, text } = about;
  const { facts } = collection;
  const definitions = Object.values(facts.indicators).map(({ definition }) => text(definition));
  const description = [about.summary, ...definitions, ...(facts.caveats ? [text(facts.caveats)] : [])].join(' ');
  const first = collection.periods[0];
  const last = collection.periods.at(-1);
  return {
    description: description.slice(0, 5000),
    license: facts.source.licence.url ?? facts.source.licence.name,
    creator: { '@type': 'Organization', name: text(facts.source.organisation) },
    isBasedOn: facts.source.url,
    ...(about.keywords.length > 0 ? { keywords: about.keywords } : {}),
    ...(first !== undefined && last !== undefined ? { temporalCoverage: `${first}/${last}` } : {}),
    spatialCoverage: collection.areas.map((area) => ({ '@type': 'Place', identifier: area })),
    variableMeasured: Object.entries(facts.indicators).map(([id, { title, unit, definition }]) => ({
      '@type': 'PropertyValue',
      propertyID: id,
      name: text(title),
      description: text(definition),
      unitText: text(unit.label),
    })),
    distribution: dataFiles(collection.id)
      .filter(({ format }) => format === 'data')
      .map(({ name, type }) => ({ '@type': 'DataDownload', encodingFormat: type, contentUrl: about.file(name) })),
  };
}

/**
 * A name is an identifier of Latin letters (`CC BY 4.0` is `CC-BY-4.0` at opendefinition.org and SPDX), or absent where an
 * address says which licence it is; the title has the words.
 */
function licence({ name, url }: { name: string; url?: string | undefined }): object {
  const written = name.trim().replace(/\s+/g, '-');
  const identifier = /^[-a-zA-Z0-9._]+$/.test(written) ? written : url ? undefined : 'notspecified';
  return { ...(identifier ? { name: identifier } : {}), title: name, ...(url ? { path: url } : {}) };
}

/** What a column holds. @param strict leaves out what is not written in the language of the description */
function fieldText(
  { name }: Column,
  { collection, text, exact, words }: Description,
  strict = false,
): { title?: string; description?: string } {
  const { dimensions, indicators } = collection.facts;
  const read = strict ? exact : text;
  const named = (title: string | undefined, parts: readonly (string | undefined)[], between: string) => ({
    ...(title === undefined ? {} : { title }),
    ...(parts.length === 0 || parts.includes(undefined) ? {} : { description: parts.join(between) }),
  });
  /** `code: label`; nothing where the label is in another language. */
  const pair = (code: string, label: string | undefined) => (label === undefined ? undefined : `${code}: ${label}`);
  const dimension = own(dimensions, name);
  if (dimension) {
    const codes = Object.entries(dimension.codes).map(([code, label]) => pair(guarded(code), read(label)));
    const isGuarded = Object.keys(dimension.codes).some((code) => guarded(code) !== code);
    const listed = named(read(dimension.title), codes, '; ');
    return isGuarded && listed.description !== undefined
      ? { ...listed, description: `${listed.description}. ${words.text('figures.column.guardText')}` }
      : listed;
  }
  switch (name) {
    case 'indicator':
      return named(
        words.text('figures.column.indicator'),
        Object.entries(indicators).map(([id, { title }]) => pair(id, read(title))),
        '; ',
      );
    case 'area':
      return named(words.text('figures.area'), [words.text('figures.column.areaText')], '');
    case 'area_name':
      return named(words.text('figures.column.areaName'), [words.text('figures.column.areaNameText')], '');
    case 'period':
      return named(words.text('figures.period'), [words.text('figures.column.periodText')], '');
    case 'value':
      return named(
        words.text('figures.column.value'),
        Object.values(indicators).map(({ title, unit }) => pair(read(title) ?? '', read(title) && read(unit.label))),
        '; ',
      );
    case 'status':
      return named(words.text('figures.column.status'), [words.text('figures.column.statusText')], '');
    default:
      return {};
  }
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
