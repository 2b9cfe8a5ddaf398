/** The share pack of a publication: all that somebody needs to pass it on, in one archive. Pure. */
import { isolateText } from '../languages/isolate.ts';
import type { Interface } from '../languages/interface.ts';
import { localized, type SiteSettings, type Publication } from '../model/library.ts';
import { numberOf } from '../model/metadata/citation.ts';
import { zip } from '../model/zip.ts';

export interface Pack {
  /** Permanent link, absolute. */
  link: string;
  /** QR code of the link, SVG. */
  code: string;
  /** Texts to paste, PDFs and cards, by language. */
  texts: [language: string, text: string][];
  pdfs: [language: string, pdf: Uint8Array][];
  cards: [language: string, png: Uint8Array][];
  /** Annexes and other attached files, by name. */
  attached: [name: string, content: Uint8Array][];
}

export const packShare = (slug: string, { link, code, texts, pdfs, cards, attached }: Pack): Buffer =>
  zip([
    ['link.txt', `${link}\n`],
    ['qr.svg', code],
    ...texts.map(([language, text]) => [`text.${language}.txt`, text] as const),
    ...pdfs.map(([language, pdf]) => [`${slug}.${language}.pdf`, pdf] as const),
    ...cards.map(([language, png]) => [`card.${language}.png`, png] as const),
    ...attached.map(([name, content]) => [`attached/${name}`, content] as const),
  ]);

/** A short text to paste into a message: title, who speaks, symbol and date, link. */
export function shareText(library: SiteSettings, words: Interface, publication: Publication, link: string): string {
  const { language } = words;
  const version = library.versionFor(publication, language.code);
  const own = library.language(version.language);
  const number = numberOf(publication);
  const about = [
    localized(library, library.site.publisher.name, language.code).text,
    ...(number === undefined ? [] : [isolateText(number, language)]),
    ...(publication.date === '' ? [] : [words.dateWithGregorian(publication.date)]),
  ];
  return [
    ...(publication.facts.specimen ? [`[${words.text('specimen.short')}]`] : []),
    isolateText(version.title, own),
    about.join(' · '),
    link,
    '',
  ].join('\n');
}
