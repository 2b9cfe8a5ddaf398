/** Whether a file is what its name says. Somebody who opens a signed letter must not be shown a page. Pure. */
import { isUtf8 } from 'node:buffer';
import { own } from '../../model/own.ts';
import { required } from '../../model/required.ts';

const starts = (file: Buffer, signature: string, at = 0) =>
  file.toString('latin1', at, at + signature.length) === signature;

const isZip = (file: Buffer) => starts(file, 'PK\x03\x04') || starts(file, 'PK\x05\x06');
/** Names are in the file as they are, in the directory at its end. */
const holds = (file: Buffer, name: string) => file.includes(name, 0, 'latin1');
const office = (folder: string) => (file: Buffer) =>
  isZip(file) && holds(file, '[Content_Types].xml') && holds(file, `${folder}/`);
const ofType = (type: string) => (file: Buffer) => isZip(file) && file.subarray(0, 200).includes(`mimetype${type}`);
const isHtml = (file: Buffer) =>
  /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|script|iframe|svg)\b/i.test(text(file).slice(0, 2000));
const isText = (file: Buffer) => isUtf8(file) && !file.includes(0);
const text = (file: Buffer) => file.toString('utf8', 0, 4000).replace(/^\uFEFF/, '');

/** What a file of each extension is called. */
const expected: Readonly<Record<string, string>> = {
  pdf: 'a PDF file',
  jpg: 'a JPEG picture',
  png: 'a PNG picture',
  webp: 'a WebP picture',
  tiff: 'a TIFF picture',
  docx: 'a Word file',
  xlsx: 'an Excel file',
  pptx: 'a PowerPoint file',
  odt: 'an OpenDocument text',
  ods: 'an OpenDocument spreadsheet',
  epub: 'an EPUB book',
  zip: 'an archive (ZIP)',
  mp3: 'an MP3 file',
  mp4: 'an MP4 film',
  ogg: 'an Ogg file',
  webm: 'a WebM film',
  txt: 'plain text',
  csv: 'a table (CSV)',
  json: 'JSON',
};

const known: Readonly<Record<keyof typeof expected, (file: Buffer) => boolean>> = {
  pdf: (file) => file.subarray(0, 1024).includes('%PDF-') && !isHtml(file),
  jpg: (file) => starts(file, '\xff\xd8\xff'),
  png: (file) => starts(file, '\x89PNG\r\n\x1a\n'),
  webp: (file) => starts(file, 'RIFF') && starts(file, 'WEBP', 8),
  tiff: (file) => starts(file, 'II*\0') || starts(file, 'MM\0*'),
  docx: office('word'),
  xlsx: office('xl'),
  pptx: office('ppt'),
  odt: ofType('application/vnd.oasis.opendocument.text'),
  ods: ofType('application/vnd.oasis.opendocument.spreadsheet'),
  epub: ofType('application/epub+zip'),
  zip: isZip,
  mp3: (file) => starts(file, 'ID3') || (file[0] === 0xff && ((file[1] ?? 0) & 0xe0) === 0xe0),
  mp4: (file) => starts(file, 'ftyp', 4),
  ogg: (file) => starts(file, 'OggS'),
  webm: (file) => starts(file, '\x1a\x45\xdf\xa3'),
  // Browsers show these two as they stand, whatever they hold; but no table begins like a page.
  txt: (file) => isUtf16(file) || isText(file) || !file.includes(0),
  csv: (file) => isUtf16(file) || (!file.includes(0) && !isHtml(file)),
  json: (file) => isText(file) && isJson(file),
};
const sameAs: Readonly<Record<string, string>> = { jpeg: 'jpg', tif: 'tiff' };

const isUtf16 = (file: Buffer) => starts(file, '\xff\xfe') || starts(file, '\xfe\xff');

function isJson(file: Buffer): boolean {
  try {
    JSON.parse(file.toString('utf8').replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

const isOfType = (ending: string) => required(known[ending], `type of files “${ending}”`);

/** What files of other kinds are called, the first that fits. */
const names: readonly [string, (file: Buffer) => boolean][] = [
  ['empty', (file) => file.length === 0],
  ['a program for Windows', (file) => starts(file, 'MZ')],
  ['a program', (file) => starts(file, '\x7fELF') || starts(file, '#!')],
  ['a PDF file', (file) => starts(file, '%PDF-')],
  ['a PNG picture', isOfType('png')],
  ['a JPEG picture', isOfType('jpg')],
  ['a WebP picture', isOfType('webp')],
  ['a GIF picture', (file) => starts(file, 'GIF8')],
  ['a picture in the format HEIC or AVIF', (file) => /^ftyp(?:hei|mif|avi)/.test(file.toString('latin1', 4, 11))],
  ['a Word file', isOfType('docx')],
  ['an Excel file', isOfType('xlsx')],
  ['a PowerPoint file', isOfType('pptx')],
  ['an archive (ZIP)', isZip],
  ['an old Office file (DOC, XLS or PPT)', (file) => starts(file, '\xd0\xcf\x11\xe0')],
  ['a web page (HTML)', isHtml],
  ['an XML file', (file) => isText(file) && text(file).trimStart().startsWith('<?xml')],
  ['plain text', isText],
];

/**
 * @param extension lower case, without the full stop
 * @returns what the file is instead (`a web page`) of what its name says, or `undefined` if it is that
 */
export function otherContent(file: Buffer, extension: string): { found: string; expected: string } | undefined {
  const kind = own(sameAs, extension) ?? extension;
  const fits = own(known, kind);
  if (fits === undefined || (file.length > 0 && fits(file))) return undefined;
  const found = names.find(([, is]) => is(file))?.[0] ?? 'something else';
  return { found, expected: expected[kind] ?? 'what its name says' };
}
