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
import { filesAt, recordsOf, segmentUnit, slicesOf, type Slice } from '../index.ts';
import type { IndexRecord } from '../record.ts';
import type { Files, Page } from './run.ts';
import { ENTRY, entryIn, type Entry, type Joined } from './segment.ts';

/** Small tasks of the pool that the index of a language is as long as. */
const WEIGHT = 12;

/** Pages that Pagefind is given together, about: each time it gives its program too, which takes as long as three pages. */
const PAGES = 40;

export const pagefind: Output<AskSite> = {
  name: 'pagefind',
  async write(site) {
    const languages = siteView(site.ask).library.languages.map(({ code }) => code);
    // The entry names all of them, so one machine makes them.
    const group = 'pagefind';
    const makeLanguage = async (language: string) => {
      // A text that is not in this language is found in its own.
      const texts = site.ask('searchedTexts', language).filter(([, own]) => own);
      const units = slicesOf(texts, language, PAGES).map((slice) => segmentUnit('pagefind', slice, makeSegment));
      await Promise.all(units.map((unit) => site.unit({ ...unit, group })));
      await site.unit({
        name: `pagefind/${language}`,
        group,
        props: { language, segments: units.flatMap(({ paths }) => paths) },
        prefixes: ['pagefind/'],
        make: joinLanguage,
      });
    };
    await Promise.all(languages.map(makeLanguage));
    await site.unit({ name: 'pagefind', group, props: languages, prefixes: ['pagefind/'], make: makeProgram });
  },
};

const entryOf = (language: string): SitePath => `pagefind/languages/${language}.json`;

/** The program without the interfaces, which those who want them bring themselves. */
const isProgram = (path: string) => /^(?:pagefind(?:-worker)?\.js|wasm\..+\.pagefind)$/.test(path);

async function makeSegment(at: Workbench<AskSite>, slice: Slice): Promise<Uint8Array> {
  const { base } = siteView(at.ask).addresses;
  const pages = async () => (await recordsOf(at.ask, slice)).map((record) => pageOf(record, slice.language, base));
  return at.run<Uint8Array>(new URL('./worker.ts', import.meta.url), pages);
}

async function joinLanguage(
  at: Workbench<AskSite>,
  { language, segments }: { language: string; segments: readonly SitePath[] },
): Promise<Made> {
  const task = await filesAt(at, segments);
  const { files, entry } = await at.run<Joined>(new URL('./join-worker.ts', import.meta.url), task, WEIGHT);
  return { files: { ...below(files, () => true), [entryOf(language)]: JSON.stringify(entry) } };
}

async function makeProgram(at: Workbench<AskSite>, languages: readonly string[]): Promise<Made> {
  // Pagefind adds the stemmer of each language that it is given.
  const pages = languages.map((lang): Page => ({ url: `/${lang}/`, html: element('html', { lang }, element('body', {}, escapeHtml('0'))) })); // prettier-ignore
  const files = await at.run<Files>(new URL('./run.ts', import.meta.url), pages);
  const entry = entryIn(files);
  entry.languages = {};
  for (const language of languages) {
    const own = await at.file(entryOf(language));
    // Written by joinLanguage.
    if (own) Object.assign(entry.languages, (JSON.parse(own.toString('utf8')) as Entry).languages);
  }
  return { files: { ...below(files, isProgram), [`pagefind/${ENTRY}`]: JSON.stringify(entry) } };
}

const below = (files: Files, wanted: (path: string) => boolean): Record<SitePath, Uint8Array> =>
  Object.fromEntries(Object.entries(files).flatMap(([path, bytes]) => (wanted(path) ? [[`pagefind/${path}`, bytes]] : []))); // prettier-ignore

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
