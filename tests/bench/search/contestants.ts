/** I/O: what is compared: each writes an index of the same documents, and a page with a field and a list of results. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { build as bundle } from 'vite';
import { buildBundle } from '../../../src/search/bundle.ts';
import type { IndexRecord } from '../../../src/search/record.ts';
import type { BenchDocument } from './documents.ts';

/** Where the peers are installed. */
const peers = new URL('../peers/', import.meta.url);

export interface Contestant {
  prepare(language: string, documents: readonly BenchDocument[], folder: string): Promise<void>;
  /**
   * Page of a language. Its form gets `data-ready` once the engine is loaded, which begins when the form has the focus;
   * it is `aria-busy` while a query is being answered; results are links in an `ol`.
   * @param onPage whether all work is to be done on the page's thread
   */
  address(language: string, onPage: boolean): string;
}

/** The index of Sanad and its search page. */
export function sanad(): Contestant {
  const engine = 'engine';
  const languages: Record<string, string> = {};
  return {
    prepare: async (language, documents, folder) => {
      if (Object.keys(languages).length === 0) {
        await bundle({
          root: fileURLToPath(new URL('page/', import.meta.url)),
          base: './',
          configFile: false,
          logLevel: 'error',
          worker: { format: 'es' },
          build: { outDir: folder, emptyOutDir: false, assetsInlineLimit: 0 },
        });
      }
      const search = join(folder, 'search');
      const records = documents.map((document) => recordOf(document, language));
      const built = await buildBundle({ language, records, engine });
      await close();
      for (const [place, files] of [
        [engine, built.engine],
        [language, built.files],
      ] as const)
        for (const [name, content] of Object.entries(files)) {
          await mkdir(dirname(join(search, place, name)), { recursive: true });
          await writeFile(join(search, place, name), content);
        }
      languages[language] = language;
      await writeFile(join(search, 'manifest.json'), JSON.stringify({ engine, languages }));
    },
    address: (language, onPage) => `/?language=${language}${onPage ? '&thread=page' : ''}`,
  };
}

function recordOf({ id, title, summary, paragraphs, symbol }: BenchDocument, language: string): IndexRecord {
  return {
    publication: id,
    fields: [
      { weight: 10, text: title },
      { weight: 10, text: symbol },
      { weight: 3, text: summary },
      ...paragraphs.map((text) => ({ weight: 1, text })),
    ],
    symbols: [symbol],
    date: '2025-01-01',
    facets: { kind: ['letter'], year: ['2025'], topic: [], body: [], forum: [] },
    shown: {
      head: {
        url: `/${language}/letters/${id}/`,
        kind: 'letter',
        dateText: '',
        title,
        lang: language,
        dir: 'ltr',
        symbols: [symbol],
      },
      text: { summary, blocks: paragraphs.map((text, index) => [`p${index + 1}`, text]) },
    },
  };
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const pageOf = ({ title, summary, symbol, paragraphs }: BenchDocument, language: string) =>
  `<!doctype html><html lang="${language}"><head><title>${escape(title)}</title></head><body data-pagefind-body><h1>${escape(title)}</h1><p>${symbol}</p><p>${escape(summary)}</p>${paragraphs.map((text, index) => `<p id="p${index + 1}">${escape(text)}</p>`).join('')}</body></html>`;

/**
 * The page of a peer: every input is searched for at once, the engine is loaded when the form has the focus.
 * @param load lines that load the engine and give `search(text)`, a promise of `[address, title]` of ten results
 */
const peerPage = (language: string, load: string) => `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><title>Peer</title>
<form><input type="search"></form><ol></ol>
<script type="module">
  const form = document.querySelector('form');
  const list = document.querySelector('ol');
  const field = form.firstElementChild;
  let [engine, number] = [undefined, 0];
  const start = () => (engine ??= (async () => { ${load} })());
  const show = async () => {
    const own = ++number;
    form.setAttribute('aria-busy', 'true');
    const results = await (await start())(field.value).catch(() => []);
    if (own !== number) return;
    list.replaceChildren(...results.map(([href, title]) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = href;
      link.textContent = title;
      item.append(link);
      return item;
    }));
    form.setAttribute('aria-busy', 'false');
  };
  form.addEventListener('focusin', () => start().then(() => (form.dataset.ready = 'true')), { once: true });
  field.addEventListener('input', show);
  // What stands in the field is being searched for already.
  form.addEventListener('submit', (event) => event.preventDefault());
</script></html>`;

/** Pagefind as it is installed by default, one index for each language. */
export function stockPagefind(): Contestant {
  return {
    prepare: async (language, documents, folder) => {
      const { index } = await createIndex();
      for (const document of documents)
        await index!.addHTMLFile({ url: `/${language}/letters/${document.id}/`, content: pageOf(document, language) });
      await index!.writeFiles({ outputPath: join(folder, language, 'pagefind') });
      await close();
      const load = `
        if (location.search === '?thread=page') delete window.Worker;
        const pagefind = await import('/${language}/pagefind/pagefind.js');
        await pagefind.init();
        await pagefind.filters();
        return async (text) => {
          const { results } = await pagefind.search(text);
          const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
          return shown.map(({ url, meta }) => [url, meta.title]);
        };`;
      await writeFile(join(folder, language, 'index.html'), peerPage(language, load));
    },
    address: (language, onPage) => `/${language}/${onPage ? '?thread=page' : ''}`,
  };
}

/** MiniSearch as its documentation shows it, with the title weighing more and beginnings of words found. */
export function miniSearch(): Contestant {
  const { resolve } = createRequire(new URL('package.json', peers));
  const options = {
    fields: ['title', 'symbol', 'summary', 'text'],
    storeFields: ['title', 'summary'],
    searchOptions: { boost: { title: 5 }, prefix: true },
  };
  return {
    prepare: async (language, documents, folder) => {
      const { default: MiniSearch } = (await import(resolve('minisearch'))) as {
        default: new (options: object) => { addAll(documents: object[]): void };
      };
      const index = new MiniSearch(options);
      index.addAll(documents.map(({ paragraphs, ...rest }) => ({ ...rest, text: paragraphs.join('\n') })));
      await mkdir(join(folder, language), { recursive: true });
      await writeFile(join(folder, language, 'index.json'), JSON.stringify(index));
      await cp(join(resolve('minisearch'), '../../es/index.js'), join(folder, 'minisearch.js'));
      const load = `
        const { default: MiniSearch } = await import('/minisearch.js');
        const json = await (await fetch('/${language}/index.json')).text();
        const index = MiniSearch.loadJSON(json, ${JSON.stringify(options)});
        return async (text) => index.search(text).slice(0, 10).map(({ id, title }) => ['/${language}/letters/' + id + '/', title]);`;
      await writeFile(join(folder, language, 'index.html'), peerPage(language, load));
    },
    address: (language) => `/${language}/`,
  };
}
