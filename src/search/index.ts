/**
 * The search index of the site. The pages of a language are indexed in segments of some of them, and a segment again only when
 * something that it shows has changed; then the index is joined from all of its segments.
 *
 *     search/manifest.json               which index belongs to which language
 *     search/<language>.json             the same of one language
 *     search/<language>-<digest>/        one language's index; the name changes with the content, so all of it may be cached for ever
 */
import { textOf } from '../directives/index.ts';
import { digest } from '../model/digest.ts';
import type { Made, Output, SitePath, Workbench } from '../model/output.ts';
import type { AskSite } from '../questions/index.ts';
import { required } from '../model/required.ts';
import { siteView } from '../questions/view.ts';
import type { Bundle, BundleInput } from './bundle.ts';
import { entryRecords } from './entries.ts';
import type { Manifest } from './manifest.ts';
import { recordOf, type IndexRecord } from './record.ts';
import type { SegmentInput } from './segment.ts';
import { sliced } from './slices.ts';

/** Small tasks of the pool that the index of a language is as long as. */
const WEIGHT = 12;

/** Pages of a segment, about: making one anew takes a tenth of a second, and joining ten times as many no longer. */
const PAGES = 16;

interface Props {
  language: string;
  segments: readonly SitePath[];
}

export const search: Output<AskSite> = {
  name: 'search',
  async write(site) {
    const languages = siteView(site.ask).library.languages.map(({ code }) => code);
    // The manifest names all of them, so one machine makes them.
    const group = 'search';
    const makeLanguage = async (language: string) => {
      const units = slicesOf(site.ask('searchedTexts', language), language, PAGES).map((slice) =>
        segmentUnit('search', slice, makeSegment),
      );
      await Promise.all(units.map((unit) => site.unit({ ...unit, group })));
      await site.unit<Props>({
        name: `search/${language}`,
        group,
        props: { language, segments: units.flatMap(({ paths }) => paths) },
        prefixes: [`search/${language}`],
        make: makeIndex,
      });
    };
    await Promise.all(languages.map(makeLanguage));
    await site.unit({ name: 'search', group, props: languages, prefixes: ['search/'], make: makeManifest });
  },
};

/** Some of the pages of an index, in their order. */
export interface Slice {
  language: string;
  /** Ids of publications and whether each has a text in the language; absent for the pages of areas and registry entries. */
  texts?: readonly (readonly [id: string, own: boolean])[];
}

/** @param texts newest first; @param mean pages of a slice, about */
export function slicesOf(texts: NonNullable<Slice['texts']>, language: string, mean: number): Slice[] {
  return [...sliced(texts, ([id]) => id, mean).map((some): Slice => ({ language, texts: some })), { language }];
}

/**
 * What is kept of a slice, from which `folder` of the site is joined.
 * @param make its bytes
 */
export function segmentUnit(
  folder: string,
  slice: Slice,
  make: (at: Workbench<AskSite>, slice: Slice) => Promise<Uint8Array>,
) {
  const { language, texts } = slice;
  const path: SitePath = `${folder}/segments/${language}/${texts ? digest(texts).slice(0, 16) : 'entries'}`;
  return {
    name: path,
    props: slice,
    paths: [path],
    isInner: true as const,
    make: async (at: Workbench<AskSite>, given: Slice): Promise<Made> => ({ files: { [path]: await make(at, given) } }),
  };
}

async function makeSegment(at: Workbench<AskSite>, slice: Slice): Promise<Uint8Array> {
  const task = async (): Promise<SegmentInput> => ({
    language: slice.language,
    records: await recordsOf(at.ask, slice),
  });
  return at.run<Uint8Array>(new URL('./segment-worker.ts', import.meta.url), task);
}

const entryPath = (language: string): SitePath => `search/${language}.json`;

interface Entry {
  bundle: string;
}

async function makeIndex(at: Workbench<AskSite>, { language, segments }: Props): Promise<Made> {
  const files = await filesAt(at, segments);
  const task = async (): Promise<BundleInput> => ({ language, segments: await files() });
  const built = await at.run<Bundle>(new URL('./worker.ts', import.meta.url), task, WEIGHT);
  const bundle = `${language}-${digest(
    ...Object.entries(built)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flat(),
  ).slice(0, 12)}`;
  return {
    files: {
      ...Object.fromEntries(
        Object.entries(built).map(([path, bytes]): [SitePath, Uint8Array] => [`search/${bundle}/${path}`, bytes]),
      ),
      [entryPath(language)]: JSON.stringify({ bundle } satisfies Entry),
    },
  };
}

/**
 * Files of other units, for a task of the pool: to be read when it begins, since those of all languages at once would be too
 * much to hold. Whatever has to be made for that is made now: a task that waits for another one might wait for ever.
 */
export async function filesAt(
  at: Workbench<AskSite>,
  paths: readonly SitePath[],
): Promise<() => Promise<Uint8Array[]>> {
  for (const path of paths) await at.file(path);
  return async () => {
    const files: Uint8Array[] = [];
    for (const path of paths) files.push(required(await at.file(path), `${path} of another unit`));
    return files;
  };
}

/** What the index of a language holds of some pages. */
export async function recordsOf(ask: AskSite, { language, texts }: Slice): Promise<IndexRecord[]> {
  if (!texts) return entryRecords(ask, language);
  const view = siteView(ask);
  const records: IndexRecord[] = [];
  for (const [id, own] of texts) {
    const publication = ask('searchable', { id, language });
    const text = own ? textOf(await ask('tree', { id, language }), view.words(language)) : undefined;
    const areas = publication.kind === 'statistics' ? (ask('collection', id)?.areas ?? []) : [];
    records.push(recordOf(view, publication, language, { text, areas }));
  }
  return records;
}

/** All that the index of a language holds. */
export async function allRecordsOf(ask: AskSite, language: string): Promise<IndexRecord[]> {
  const slices = slicesOf(ask('searchedTexts', language), language, Infinity);
  return (await Promise.all(slices.map((slice) => recordsOf(ask, slice)))).flat();
}

async function makeManifest(at: Workbench<AskSite>, languages: readonly string[]): Promise<Made> {
  const entries: [string, Entry][] = [];
  for (const language of languages) {
    const bytes = await at.file(entryPath(language));
    // Written by makeIndex.
    if (bytes) entries.push([language, JSON.parse(bytes.toString('utf8')) as Entry]);
  }
  const manifest: Manifest = {
    languages: Object.fromEntries(entries.map(([language, { bundle }]) => [language, bundle])),
  };
  return { files: { 'search/manifest.json': JSON.stringify(manifest) } };
}
