/** Elements of the head, and their texts with isolation where there are no elements to do it. */
import { isolateAs, isolateText } from '../../languages/isolate.ts';
import { builtInLanguage, type Language } from '../../languages/table.ts';
import { element, joinHtml, type Html } from '../html.ts';
import { localized } from '../library.ts';
import type { Tag, View } from './types.ts';

export const named = (name: string, content: string): Tag => ({ tag: 'meta', attributes: { name, content } });
export const property = (name: string, content: string): Tag => ({
  tag: 'meta',
  attributes: { property: name, content },
});
export const link = (rel: string, href: string, more: Record<string, string> = {}): Tag => ({
  tag: 'link',
  attributes: { rel, href, ...more },
});

/** Text in a language, for a place without markup on a page in the language `reader`. */
export function plain(text: string, language: Language, reader: Language = language): string {
  const isolated = isolateText(text, language);
  return language.dir === reader.dir ? isolated : isolateAs(isolated, language.dir);
}

/** Name of the site in the reader's language. */
export const siteName = ({ library, language }: View): string =>
  localized(library, library.site.name, language.code).text;

/** `Letters · Sanad` */
export const titled = (view: View, ...parts: string[]): string =>
  [...parts, plain(siteName(view), view.language)].join(' · ');

const locales = new Map<string, string>();

/** `fa_IR` of `fa`: Open Graph wants a territory; that of the table of languages, else the likeliest one of CLDR. */
export function openGraphLocale(code: string): string {
  let found = locales.get(code);
  if (found === undefined) {
    const { language, region } = new Intl.Locale(code).maximize();
    const name = builtInLanguage(code)?.openGraph ?? (region === undefined ? language : `${language}_${region}`);
    locales.set(code, (found = name));
  }
  return found;
}

/** As the head of a page has them. */
export const tagsHtml = (tags: readonly Tag[]): Html =>
  joinHtml(tags.map(({ tag, attributes }) => element(tag, attributes)));
