/** The share pack of a publication: all that somebody needs to pass it on, in one archive. Pure. */
import type { DocumentFormat } from '../model/documents.ts';
import { mailText, messageText, type ShareText } from '../model/share-text.ts';
import { zip } from '../model/zip.ts';

export interface Pack {
  /** Permanent link, absolute. */
  link: string;
  /** QR code of the link, SVG. */
  code: string;
  /** Texts to paste, each in its language. */
  texts: ShareText[];
  /** Files of documents and cards, by language. */
  documents: [language: string, format: DocumentFormat, content: Uint8Array][];
  cards: [language: string, png: Uint8Array][];
  /** Annexes and other attached files, by name. */
  attached: [name: string, content: Uint8Array][];
}

export const packShare = (slug: string, { link, code, texts, documents, cards, attached }: Pack): Buffer =>
  zip([
    ['link.txt', `${link}\n`],
    ['qr.svg', code],
    ...texts.flatMap((text) => [
      [`text.${text.language}.txt`, `${messageText(text)}\n`] as const,
      [`mail.${text.language}.txt`, `${text.subject}\n\n${mailText(text)}\n`] as const,
    ]),
    ...documents.map(([language, format, content]) => [`${slug}.${language}.${format}`, content] as const),
    ...cards.map(([language, png]) => [`card.${language}.png`, png] as const),
    ...attached.map(([name, content]) => [`attached/${name}`, content] as const),
  ]);
