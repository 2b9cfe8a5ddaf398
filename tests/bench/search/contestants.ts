/** I/O: what is compared: each writes an index of the same documents, and a page with a field and a list of results. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { build as bundle } from 'vite';
import { buildBundle } from '../../../src/search/bundle.ts';
import type { Manifest } from '../../../src/search/manifest.ts';
import type { Field, IndexRecord } from '../../../src/search/record.ts';
import type { BenchDocument } from './documents.ts';

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
      const files = await buildBundle({ language, records: documents.map((one) => recordOf(one, language)) });
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(search, language, name)), { recursive: true });
        await writeFile(join(search, language, name), content);
      }
      languages[language] = language;
      await writeFile(join(search, 'manifest.json'), JSON.stringify({ languages } satisfies Manifest));
    },
    address: (language, onPage) => `/?language=${language}${onPage ? '&thread=page' : ''}`,
  };
}

export function recordOf({ id, title, summary, blocks, symbol }: BenchDocument, language: string): IndexRecord {
  return {
    publication: id,
    fields: [
      { field: 'title', text: title },
      { field: 'name', text: symbol },
      { field: 'heading', text: summary },
      ...blocks.map(({ heading, text }): Field => ({ field: heading ? 'heading' : 'text', text })),
    ],
    symbols: [symbol],
    names: [title],
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
      text: { summary, blocks: blocks.map(({ text }, index) => [`p${index + 1}`, text]) },
    },
  };
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const pageOf = ({ title, summary, symbol, blocks }: BenchDocument, language: string) =>
  `<!doctype html><html lang="${language}"><head><title>${escape(title)}</title></head><body data-pagefind-body><h1>${escape(title)}</h1><p>${symbol}</p><p>${escape(summary)}</p>${blocks.map(({ heading, text }, index) => (heading ? `<h2 id="h${index}">${escape(text)}</h2>` : `<p id="p${index}">${escape(text)}</p>`)).join('')}</body></html>`;

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
  // What is in the field is being searched for already.
  form.addEventListener('submit', (event) => event.preventDefault());
</script></html>`;

/** Pagefind as it is installed by default, one index for each language. */
export function stockPagefind(): Contestant {
  return {
    prepare: async (language, documents, folder) => {
      const { index } = await createIndex();
      for (const document of documents)
        await index!.addHTMLFile({ url: `/${language}/letters/${document.id}/`, content: pageOf(document, language) });
      // Written here: the process of Pagefind can be ended before all that it was told to write is there.
      for (const { path, content } of (await index!.getFiles()).files) {
        const file = join(folder, language, 'pagefind', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
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
