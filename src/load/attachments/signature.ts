/** I/O: what a picture is by its first bytes. */
import { closeSync, openSync, readSync } from 'node:fs';

type Test = (head: Buffer, text: string) => boolean;

const begins =
  (...signatures: string[]): Test =>
  (_, text) =>
    signatures.some((signature) => text.startsWith(signature));

const isHtml: Test = (_, text) =>
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body|script|title|meta)\b/i.test(text);
const isZip = begins('PK\u0003\u0004', 'PK\u0005\u0006');

/** Names of what files are, for messages; the first that fits counts. */
const kinds: readonly (readonly [name: string, test: Test])[] = [
  ['HTML', isHtml],
  ['PDF', (_, text) => text.slice(0, 1024).includes('%PDF-')],
  ['an Office or ZIP file', isZip],
  ['an old or encrypted Office file', begins('\u00d0\u00cf\u0011\u00e0')],
  ['RTF', begins('{\\rtf')],
  ['JPEG', begins('\u00ff\u00d8\u00ff')],
  ['PNG', begins('\u0089PNG')],
  ['GIF', begins('GIF8')],
  ['WebP', (_, text) => text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP'],
  ['TIFF', begins('II*\0', 'MM\0*')],
  ['BMP', begins('BM')],
  ['HEIC', (_, text) => /^....ftyp(?:heic|heix|hevc|heim|heis|hevm|mif1|msf1)/s.test(text) && !/avif|avis/.test(text.slice(8, 64))], // prettier-ignore
  ['AVIF', (_, text) => /^....ftyp/s.test(text) && /avif|avis/.test(text.slice(8, 64))],
  ['MP4', (_, text) => /^....(?:ftyp|moov|mdat|wide|free)/s.test(text)],
  ['MP3', (head, text) => text.startsWith('ID3') || (head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0)],
  ['Ogg', begins('OggS')],
  ['WebM', begins('\u001a\u0045\u00df\u00a3')],
  ['SVG', (_, text) => /<svg[\s>]/i.test(text)],
  ['an executable program', begins('MZ', '\u007fELF')],
];

/** @returns the first bytes of a file, none where it cannot be read */
export function headOf(absolute: string): Buffer {
  const head = Buffer.alloc(4096);
  try {
    const file = openSync(absolute, 'r');
    try {
      return head.subarray(0, readSync(file, head, 0, head.length, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return head.subarray(0, 0);
  }
}

/** The name of what a file is: `PDF`, `HTML`; `undefined` for text and what is not known. */
export function kindOfContent(head: Buffer): string | undefined {
  const text = head.toString('latin1');
  return kinds.find(([, test]) => test(head, text))?.[0];
}
