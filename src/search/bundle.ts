/**
 * I/O: one language's index: Pagefind is given the folded words and builds the index; then what it keeps for results is
 * replaced by the text as written. One pass: since the words are folded here, Pagefind need not see the text itself.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { catalogueOf } from './catalogue.ts';
import { loadResources } from './folding/load.ts';
import { indexTokens, learnCompounds, symbolToken, type Compounds } from './folding/tokens.ts';
import type { Resources } from './folding/words.ts';
import type { IndexRecord } from './record.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Pagefind marks its compressed files so. */
const signature = 'pagefind_dcd';
/** Pages that are on their way to Pagefind at the same time. */
const inFlight = 32;

export interface BundleInput {
  language: string;
  records: IndexRecord[];
  /** Folder to write to, absolute. */
  folder: string;
  /** Folder of the engine beside it: `engine-1.5.2`. */
  engine: string;
}

/** Files of the engine, the same for every language. */
export type EngineFiles = Map<string, Uint8Array>;

export async function buildBundle(
  { language, records, folder, engine }: BundleInput,
  progress: () => void,
): Promise<EngineFiles> {
  const resources = await loadResources(language);
  const foreign = new Map<string, Resources>();
  for (const { fields } of records)
    for (const { language: other } of fields)
      if (other && !foreign.has(other)) foreign.set(other, await loadResources(other));
  const compounds = language === 'fa' ? learnCompounds(records.flatMap(({ fields }) => fields.map(({ text }) => text)), language, resources) : new Map<string, string[][]>(); // prettier-ignore
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  for (let at = 0; at < records.length; at += inFlight) {
    await Promise.all(
      records.slice(at, at + inFlight).map(async (record, offset) => {
        const content = pageOf(record, language, (other) => foreign.get(other) ?? resources, compounds);
        const added = await index.addHTMLFile({ url: String(at + offset), content });
        if (added.errors.length > 0)
          throw new Error(`Pagefind refuses ${record.shown.url}: ${added.errors.join('; ')}`);
        progress();
      }),
    );
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const rows: Parameters<typeof catalogueOf>[0][number][] = [];
  const kept = new Map<string, Uint8Array | string>();
  const shared: EngineFiles = new Map();
  for (const { path, content } of files) {
    if (path.startsWith('fragment/')) {
      const fragment = JSON.parse(gunzipSync(content).toString().slice(signature.length)) as { url: string };
      const { shown, date, facets } = records[Number(fragment.url)]!;
      rows.push({
        page: path.slice('fragment/'.length).replace('.pf_fragment', ''),
        publication: shown.publication,
        date,
        facets,
      });
      kept.set(path, gzipSync(signature + JSON.stringify({ ...fragment, url: shown.url, content: '', shown })));
    } else if (path.startsWith('index/') || path.endsWith('.pf_meta')) kept.set(path, content);
    else if (path === 'pagefind-entry.json') kept.set(path, withSharedEngine(content, engine));
    else if (path === 'pagefind.js') shared.set(path, content);
    else if (path === 'wasm.unknown.pagefind') shared.set('unknown.pagefind', content);
  }
  kept.set('catalogue.json', JSON.stringify(catalogueOf(rows)));
  kept.set('words.json', JSON.stringify(vocabularyOf(records, language, resources)));
  for (const directory of new Set([...kept.keys()].map((path) => dirname(join(folder, path)))))
    await mkdir(directory, { recursive: true });
  for (const [path, content] of kept) await writeFile(join(folder, path), content);
  return shared;
}

/** The page that Pagefind indexes: nothing but tokens, field by field. `x-fa`: a language it has no stemmer for. */
function pageOf(
  { fields, symbols }: IndexRecord,
  language: string,
  resourcesOf: (language: string) => Resources,
  compounds: Compounds,
): string {
  const sections = fields.map(({ weight, text, language: own = language }) => {
    const tokens = indexTokens(text, own, resourcesOf(own), own === language ? compounds : new Map());
    return `<div data-pagefind-weight="${weight}">${tokens.join(' ')}</div>`;
  });
  const whole = symbols.map((symbol) => symbolToken(symbol, {})).join(' ');
  return `<html lang="x-${language}"><body data-pagefind-body>${sections.join('')}<div data-pagefind-weight="10">${whole}</div></body></html>`;
}

/**
 * Pagefind fetches `wasm.<name>.pagefind` from the folder of the index; a name that leads out of it lets all languages,
 * and all later versions of an index, share one copy.
 */
function withSharedEngine(entry: Uint8Array, engine: string): string {
  const parsed = JSON.parse(new TextDecoder().decode(entry)) as {
    languages: Record<string, { wasm: string | null }>;
  };
  for (const language of Object.values(parsed.languages)) language.wasm = `/../../${engine}/unknown`;
  return JSON.stringify(parsed);
}
