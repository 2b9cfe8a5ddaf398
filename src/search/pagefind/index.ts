/**
 * The index of the site in the form of Pagefind, at its usual address and used in the usual way: for portals that search
 * several sites together, and for pages of others (README.md). Readers of the site itself search in the index beside it.
 *
 *     pagefind/pagefind.js               Pagefind's program
 *     pagefind/pagefind-entry.json       which index belongs to which language
 *     pagefind/languages/<language>.json the same of one language
 *     pagefind/{index,fragment}/  files of all languages, named by their content
 */
import { element, escapeHtml, type Html } from '../../model/html.ts';
import type { Made, Output, SitePath, Workbench } from '../../model/output.ts';
import type { AskSite } from '../../questions/index.ts';
import { siteView } from '../../questions/view.ts';
import { recordsOf } from '../index.ts';
import type { IndexRecord } from '../record.ts';
import type { Files, Page } from './run.ts';

/** Small tasks of the pool that the index of a language is as long as. */
const WEIGHT = 12;

export const pagefind: Output<AskSite> = {
  name: 'pagefind',
  async write(site) {
    const languages = siteView(site.ask).library.languages.map(({ code }) => code);
    // The entry names all of them, so one machine makes them.
    const group = 'pagefind';
    await Promise.all(
      languages.map((language) =>
        site.unit({
          name: `pagefind/${language}`,
          group,
          props: language,
          prefixes: ['pagefind/'],
          make: makeLanguage,
        }),
      ),
    );
    await site.unit({ name: 'pagefind', group, props: languages, prefixes: ['pagefind/'], make: makeProgram });
  },
};

/** `pagefind-entry.json`, as far as it is ours to know. */
interface Entry {
  languages: Record<string, unknown>;
}

const ENTRY = 'pagefind-entry.json';
const entryOf = (language: string): SitePath => `pagefind/languages/${language}.json`;

/** Belongs to a language; all else is the program. */
const isIndex = (path: string) => /^(?:index|fragment)\/|\.pf_meta$/.test(path);
/** The program without the interfaces, which those who want them bring themselves. */
const isProgram = (path: string) => /^(?:pagefind(?:-worker)?\.js|wasm\..+\.pagefind)$/.test(path);

const run = (at: Workbench<AskSite>, pages: readonly Page[]) =>
  at.run<Files>(new URL('./run.ts', import.meta.url), pages, WEIGHT);

async function makeLanguage(at: Workbench<AskSite>, language: string): Promise<Made> {
  const { base } = siteView(at.ask).addresses;
  // A text that is not in this language is found in its own.
  const records = (await recordsOf(at.ask, language)).filter(({ foreign }) => !foreign);
  const files = await run(at, records.map((record) => pageOf(record, language, base))); // prettier-ignore
  return { files: { ...below(files, isIndex), [entryOf(language)]: JSON.stringify(entryIn(files)) } };
}

async function makeProgram(at: Workbench<AskSite>, languages: readonly string[]): Promise<Made> {
  // Pagefind adds the stemmer of each language that it is given.
  const files = await run(at, languages.map((lang) => ({ url: `/${lang}/`, html: element('html', { lang }, element('body', {}, escapeHtml('0'))) }))); // prettier-ignore
  const entry = entryIn(files);
  entry.languages = {};
  for (const language of languages) {
    const own = await at.file(entryOf(language));
    // Written by makeLanguage.
    if (own) Object.assign(entry.languages, (JSON.parse(own.toString('utf8')) as Entry).languages);
  }
  return { files: { ...below(files, isProgram), [`pagefind/${ENTRY}`]: JSON.stringify(entry) } };
}

const below = (files: Files, wanted: (path: string) => boolean): Record<SitePath, Uint8Array> =>
  Object.fromEntries(Object.entries(files).flatMap(([path, bytes]) => (wanted(path) ? [[`pagefind/${path}`, bytes]] : []))); // prettier-ignore

// Pagefind wrote it.
const entryIn = (files: Files) => JSON.parse(new TextDecoder().decode(files[ENTRY])) as Entry;

/** A page as Pagefind reads it: title, texts with the anchors of the page, date. @param base path of the site */
export function pageOf({ shown, date }: IndexRecord, language: string, base: string): Page {
  const { head, text } = shown;
  const anchors = new Set<string>(['']);
  const block = ([anchor, words]: readonly [string, string]): Html => {
    const id = anchors.has(anchor) ? undefined : anchor;
    anchors.add(anchor);
    return element('p', { id }, escapeHtml(words));
  };
  const content = [
    element('h1', {}, escapeHtml(head.title)),
    ...head.symbols.map((symbol) => element('p', {}, escapeHtml(symbol))),
    element('p', {}, escapeHtml(text.summary)),
    ...text.blocks.map(block),
    element('i', { 'data-pagefind-sort': `date:${date}` }),
  ];
  return {
    // Pagefind puts the folder in which it is before all addresses.
    url: `/${head.url.slice(base.length)}`,
    html: element('html', { lang: language }, element('body', { 'data-pagefind-body': '' }, ...content)),
  };
}
