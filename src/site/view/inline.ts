/** Inline HTML as strings: text with its foreign runs isolated, fragments in other languages marked, links. Pure. */
import { isolateRuns } from '../../languages/isolate.ts';
import { rightToLeftLetters } from '../../languages/right-to-left.ts';
import type { Language } from '../../languages/table.ts';
import { element, escapeHtml, fillHtml, joinHtml, signFor, type Attributes, type Html } from '../../model/html.ts';
import { localized, type SiteSettings } from '../../model/library.ts';

/** Words of the interface, names and titles are on thousands of pages. */
const known: Record<Language['dir'], Map<string, Html>> = { ltr: new Map(), rtl: new Map() };
const KNOWN_LIMIT = 20_000;

/** Text in `language`: runs of the other direction are in `<bdi>`. */
export function inline(text: string, { dir }: Pick<Language, 'dir'>): Html {
  let html = known[dir].get(text);
  if (html === undefined) {
    html = isolate(text, { dir });
    if (known[dir].size === KNOWN_LIMIT) known[dir].clear();
    known[dir].set(text, html);
  }
  return html;
}

function isolate(text: string, language: Pick<Language, 'dir'>): Html {
  return joinHtml(
    isolateRuns(text, language).map((run) =>
      run.foreign === null ? escapeHtml(run.text) : element('bdi', { dir: run.foreign }, escapeHtml(run.text)),
    ),
  );
}

/**
 * Words of `language` put together around parts that are HTML already.
 * @param sentence gives the words for signs that stand for the parts, in their order
 */
export function around(
  sentence: (signs: string[]) => string,
  parts: readonly Html[],
  language: Pick<Language, 'dir'>,
): Html {
  const words = sentence(parts.map((_, index) => signFor(index)));
  return fillHtml(inline(words, language), parts);
}

const beginsRightToLeft = new RegExp(`^\\P{L}*[${rightToLeftLetters}]`, 'u');

/** Text in a language that nobody stated, such as a name in a table: set apart, in the direction of its first letter. */
export function unstated(text: string): Html {
  const dir = beginsRightToLeft.test(text) ? 'rtl' : 'ltr';
  return element('bdi', { dir }, inline(text, { dir }));
}

/** Text in `language` on a page in the language `reader`; marked where the two differ. */
export function fragment(text: string, language: Language, reader: Language): Html {
  const html = inline(text, language);
  return language.code === reader.code ? html : element('bdi', { lang: language.code, dir: language.dir }, html);
}

/** The wording for the reader, else the best other one, marked with its language. */
export function localizedHtml(
  library: Pick<SiteSettings, 'language' | 'main'>,
  text: Record<string, string>,
  reader: Language,
): Html {
  const found = localized(library, text, reader.code);
  return fragment(found.text, library.language(found.language), reader);
}

/** A symbol, reference or code: Latin, left to right, in any language. Two symbols of one document are joined as the United Nations print them. */
export const code = (...parts: string[]): Html => element('bdi', { dir: 'ltr' }, escapeHtml(parts.join('–')));

export const link = (href: string, html: Html, more: Attributes = {}): Html => element('a', { href, ...more }, html);

/** The label as a link where there is an address. */
export const maybeLink = (href: string | undefined, html: Html): Html => (href === undefined ? html : link(href, html));

/** A link to a page in another language, named in that language. */
export const languageLink = (href: string, { code, dir, name }: Language, more: Attributes = {}): Html =>
  link(href, escapeHtml(name), { lang: code, dir, hreflang: code, ...more });

/** `<time>` around the printed date. */
export const time = (iso: string, html: Html): Html => element('time', { datetime: iso }, html);

/** Small print beside something: what it is, when. */
export const muted = (html: Html, more = ''): Html => element('span', { class: `muted${more}` }, html);
