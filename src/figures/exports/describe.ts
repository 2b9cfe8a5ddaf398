/** Descriptions of a collection for machines: Data Package 2.0, CSV on the Web, our own JSON, schema.org Dataset. */
import { createHash } from 'node:crypto';
import type { StatisticsPublication } from '../../model/library.ts';
import { required } from '../../model/required.ts';
import type { FigureCollection } from '../figures.ts';
import { dataFiles } from '../outputs.ts';
import { guarded, guardNote } from './guard.ts';
import { columnsOf, keyOf, rowsOf, type Column } from './rows.ts';
import { own } from '../../model/own.ts';

/** What a description needs besides the collection: words of one language and absolute addresses. */
export interface Description {
  publication: StatisticsPublication;
  collection: FigureCollection;
  /** BCP 47 tag of the texts below. */
  language: string;
  title: string;
  summary: string;
  /** Text of a `Localized` in that language. */
  text(names: Readonly<Record<string, string>>): string;
  publisher: { name: string; url: string };
  /** Permanent address of the publication. */
  permanent: string;
  /** Address of its page in that language. */
  page: string;
  /** Address of a data file. */
  file(name: string): string;
  keywords: readonly string[];
}

/** Data Package 2.0 (datapackage.org). @param csv the CSV file it describes */
export function toDataPackage(about: Description, csv: string): object {
  const { collection, publication, text } = about;
  const { facts, id } = collection;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    id: about.permanent,
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
  };
}

/** CSV on the Web (W3C, tabular metadata); stands beside the CSV as `<name>.csv-metadata.json`. */
export function toCsvw(about: Description): object {
  const { collection, text } = about;
  const { facts, id } = collection;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': about.language }],
    url: `${id}.csv`,
    'dc:title': about.title,
    'dc:description': about.summary,
    'dc:publisher': about.publisher.name,
    'dc:source': facts.source.url,
    'dc:issued': facts.published,
    ...(facts.source.licence.url
      ? { 'dc:license': { '@id': facts.source.licence.url } }
      : { 'dc:rights': facts.source.licence.name }),
    'dc:identifier': about.permanent,
    tableSchema: {
      columns: columnsOf(collection).map((column) => {
        const { title, description } = fieldText(column, about);
        return {
          name: column.name,
          titles: column.name,
          datatype: column.codes ? { base: 'string', format: column.codes.map(escapeRegExp).join('|') } : column.type,
          required: column.required,
          ...(column.required ? {} : { null: '' }),
          ...(title === undefined ? {} : { 'dc:title': title }),
          ...(description === undefined ? {} : { 'dc:description': description }),
        };
      }),
      primaryKey: keyOf(collection),
      ...(Object.keys(facts.indicators).length === 1
        ? { 'dc:subject': text(required(Object.values(facts.indicators)[0], 'first indicator').title) }
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

function fieldText({ name }: Column, { collection, text }: Description): { title?: string; description?: string } {
  const { dimensions, indicators } = collection.facts;
  const dimension = own(dimensions, name);
  if (dimension) {
    const codes = Object.entries(dimension.codes).map(([code, label]) => `${guarded(code)}: ${text(label)}`);
    const isGuarded = Object.keys(dimension.codes).some((code) => guarded(code) !== code);
    return {
      title: text(dimension.title),
      description: isGuarded ? `${codes.join('; ')}. ${guardNote}` : codes.join('; '),
    };
  }
  const descriptions: Record<string, string> = {
    area: 'ISO 3166-1 alpha-3 code, or the code of an aggregate such as WLD',
    period: 'Gregorian year, month (2024-03) or quarter (2024-Q1)',
    value: Object.values(indicators)
      .map(({ title, unit }) => `${text(title)}: ${text(unit.label)}`)
      .join('; '),
    status: 'SDMX CL_OBS_STATUS: A normal, B break, E estimated, F forecast, I imputed, M missing, P provisional',
  };
  const description = own(descriptions, name);
  return description === undefined ? {} : { description };
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
