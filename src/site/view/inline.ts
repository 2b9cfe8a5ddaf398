/** Inline HTML as strings: text with its foreign runs isolated, fragments in other languages marked, links. Pure. */
import { isolateRuns } from '../../languages/isolate.ts';
import type { Language } from '../../languages/table.ts';
import { localized, type Library } from '../../model/library.ts';

/** A string of safe HTML. */
export type Html = string;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escape = (text: string): Html => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** Words of the interface, names and titles stand on thousands of pages. */
const known: Record<Language['dir'], Map<string, Html>> = { ltr: new Map(), rtl: new Map() };
const KNOWN_LIMIT = 20_000;

/** Text in `language`: runs of the other direction stand in `<bdi>`. */
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
  return isolateRuns(text, language)
    .map((run) => (run.foreign === null ? escape(run.text) : `<bdi dir="${run.foreign}">${escape(run.text)}</bdi>`))
    .join('');
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
  const first = 0xe000;
  const words = sentence(parts.map((_, index) => String.fromCharCode(first + index)));
  return inline(words, language).replace(/[\uE000-\uF8FF]/g, (sign) => parts[sign.charCodeAt(0) - first] ?? '');
}

/** Text in a language that nobody stated, such as a name in a table: set apart, in the direction of its first letter. */
export function unstated(text: string): Html {
  const dir = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr';
  return `<bdi dir="${dir}">${inline(text, { dir })}</bdi>`;
}

/** Text in `language` on a page in the language `reader`; marked where the two differ. */
export function fragment(text: string, language: Language, reader: Language): Html {
  const html = inline(text, language);
  return language.code === reader.code ? html : `<bdi lang="${language.code}" dir="${language.dir}">${html}</bdi>`;
}

/** The wording for the reader, else the best other one, marked with its language. */
export function localizedHtml(
  library: Pick<Library, 'language' | 'main'>,
  text: Record<string, string>,
  reader: Language,
): Html {
  const found = localized(library, text, reader.code);
  return fragment(found.text, library.language(found.language), reader);
}

/** A symbol, reference or code: Latin, left to right, in any language. Two symbols of one document are joined as the United Nations print them. */
export const code = (...parts: string[]): Html => `<bdi dir="ltr">${parts.map(escape).join('–')}</bdi>`;

export const link = (href: string, html: Html): Html => `<a href="${escape(href)}">${html}</a>`;

/** The label as a link where there is an address. */
export const maybeLink = (href: string | undefined, html: Html): Html => (href === undefined ? html : link(href, html));

/** `<time>` around the printed date. */
export const time = (iso: string, html: Html): Html => `<time datetime="${iso}">${html}</time>`;
