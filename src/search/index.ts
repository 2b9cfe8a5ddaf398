/**
 * The search index of the site. A language is indexed again only when something that its index shows has changed.
 *
 *     search/manifest.json               which index belongs to which language
 *     search/<language>.json             the same of one language
 *     search/<language>-<digest>/        one language's index; the name changes with the content, so all of it may be cached for ever
 */
import { textOf } from '../directives/index.ts';
import { digest } from '../model/digest.ts';
import type { Made, Output, SitePath, Workbench } from '../model/output.ts';
import type { AskSite } from '../questions/index.ts';
import { siteView } from '../questions/view.ts';
import type { Bundle, BundleInput } from './bundle.ts';
import { entryRecords } from './entries.ts';
import type { Manifest } from './manifest.ts';
import { recordOf, type IndexRecord } from './record.ts';

/** Small tasks of the pool that the index of a language is as long as. */
const WEIGHT = 12;

interface Props {
  language: string;
}

export const search: Output<AskSite> = {
  name: 'search',
  async write(site) {
    const languages = siteView(site.ask).library.languages.map(({ code }) => code);
    // The manifest names all of them, so one machine makes them.
    const group = 'search';
    await Promise.all(
      languages.map((language) =>
        site.unit<Props>({
          name: `search/${language}`,
          group,
          props: { language },
          prefixes: [`search/${language}`],
          make: makeIndex,
        }),
      ),
    );
    await site.unit({ name: 'search', group, props: languages, prefixes: ['search/'], make: makeManifest });
  },
};

const entryPath = (language: string): SitePath => `search/${language}.json`;

interface Entry {
  bundle: string;
}

async function makeIndex(at: Workbench<AskSite>, { language }: Props): Promise<Made> {
  // All languages at once would be too much to hold.
  const task = async (): Promise<BundleInput> => ({ language, records: await recordsOf(at.ask, language) });
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

/** All that the index of a language holds: publications, and pages of areas and registry entries. */
export async function recordsOf(ask: AskSite, language: string): Promise<IndexRecord[]> {
  const view = siteView(ask);
  const records: IndexRecord[] = [];
  for (const [id, own] of ask('searchedTexts', language)) {
    const publication = ask('searchable', { id, language });
    const text = own ? textOf(await ask('tree', { id, language }), view.words(language)) : undefined;
    const areas = publication.kind === 'statistics' ? (ask('collection', id)?.areas ?? []) : [];
    records.push(recordOf(view, publication, language, { text, areas }));
  }
  return [...records, ...entryRecords(ask, language)];
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
