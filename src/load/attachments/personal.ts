/**
 * What a PDF or Office file says of the people behind it: author, who changed it last, company, names on comments and
 * changes, paths on a computer, the place where a picture was taken. Such files are offered as they are, because to change
 * them could break a signature; so it is reported. Pure.
 *
 * Sources: PDF 2.0 (ISO 32000-2, 14.3), Office Open XML (ECMA-376, part 2, core properties), OpenDocument 1.3, part 3.
 */
import { inflateSync, constants } from 'node:zlib';
import { unzipSync } from 'fflate';

interface Personal {
  /** `author`, `path`. */
  what: string;
  value: string;
}

/** More would say nothing new. */
const LIMIT = 8;
const PART_LIMIT = 8 * 1024 * 1024;

/** @param mediaType as `attach.ts` names it */
export function personalIn(file: Buffer, mediaType: string): Personal[] {
  const found =
    mediaType === 'application/pdf'
      ? inPdf(file)
      : /openxmlformats|opendocument|epub|zip$/.test(mediaType)
        ? inArchive(file, mediaType)
        : [];
  const seen = new Set<string>();
  return found
    .map(({ what, value }) => ({ what, value: value.replace(/\s+/g, ' ').trim().slice(0, 120) }))
    .filter(({ what, value }) => value !== '' && !seen.has(`${what} ${value}`) && seen.add(`${what} ${value}`))
    .slice(0, LIMIT);
}

/** Folders that carry the name of a person. */
const path =
  /(?:file:\/{2,3}|\b[A-Za-z]:[\\/])(?:[^\s"'<>()|]|%20| (?=[\w.-]+[\\/]))+|\/(?:Users|home)\/[^\s"'<>()]+|\\\\[\w.-]+\\[^\s"'<>()]+/;

const pathIn = (text: string): Personal[] => {
  const value = path.exec(text)?.[0];
  return value === undefined ? [] : [{ what: 'path', value: unescaped(value) }];
};

/** Where Exif data begin, after the mark of JPEG, PNG and WebP. */
const exifMarks = [
  ['Exif\0\0', 6],
  ['eXIf', 4],
  ['EXIF', 8],
] as const;

/** A place (tag 34853) in Exif data anywhere in the bytes. */
export const hasPlace = (bytes: Buffer): boolean =>
  exifMarks.some(([mark, length]) => {
    for (let at = bytes.indexOf(mark, 0, 'latin1'); at >= 0; at = bytes.indexOf(mark, at + length, 'latin1'))
      if (namesPlace(bytes.subarray(at + length, at + length + 65_536))) return true;
    return false;
  });

function namesPlace(exif: Buffer): boolean {
  if (exif.length < 16) return false;
  const little = exif.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number) => (at + 2 > exif.length ? 0 : little ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const start = little ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
  const count = Math.min(u16(start), 200);
  return Array.from({ length: count }, (_, index) => u16(start + 2 + 12 * index)).includes(34853);
}

function inPdf(file: Buffer): Personal[] {
  const raw = file.toString('latin1');
  const found: Personal[] = hasPlace(file) ? [{ what: 'place (GPS)', value: 'in a picture' }] : [];
  const texts = [raw];
  const packets: string[] = [];
  for (const match of raw.matchAll(/stream\r?\n/g)) {
    const dictionary = raw.slice(Math.max(raw.lastIndexOf(' obj', match.index), match.index - 2000), match.index);
    const kind = /\/Type\s*\/(ObjStm|Metadata)\b/.exec(dictionary)?.[1];
    if (kind === undefined) continue;
    const start = match.index + match[0].length;
    const end = raw.indexOf('endstream', start);
    const content = unpacked(file.subarray(start, end < 0 ? undefined : end), dictionary.includes('/FlateDecode'));
    if (kind === 'ObjStm') texts.push(content.toString('latin1'));
    else packets.push(content.toString('utf8'));
  }
  // The strings of an encrypted file cannot be read.
  if (!/\/Encrypt\s+\d+\s+\d+\s+R/.test(raw)) for (const text of texts) found.push(...inObjects(text));
  for (const packet of packets) found.push(...inXmp(packet));
  return found;
}

function unpacked(bytes: Buffer, isDeflated: boolean): Buffer {
  if (!isDeflated) return bytes;
  try {
    return inflateSync(bytes, { maxOutputLength: PART_LIMIT, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}

const string = String.raw`(\((?:\\[^]|[^\\()]|\((?:\\[^]|[^\\()])*\)){0,2000}\)|<[0-9A-Fa-f\s]{0,4000}>)`;
const comments =
  /\/Subtype\s*\/(?:Text|Highlight|Underline|StrikeOut|Squiggly|FreeText|Ink|Stamp|Caret|Square|Circle|Line)\b/;

const personalKeys: ReadonlyMap<string, string> = new Map([
  ['Author', 'author'],
  ['Company', 'company'],
  ['Manager', 'manager'],
  ['LastModifiedBy', 'last modified by'],
]);

function inObjects(text: string): Personal[] {
  const found: Personal[] = [];
  const keys = new RegExp(String.raw`/(Author|Company|Manager|LastModifiedBy|Title|Subject|Keywords|Creator)\s*${string}`, 'g'); // prettier-ignore
  for (const [, key = '', written = ''] of text.matchAll(keys)) {
    const value = pdfText(written);
    const what = personalKeys.get(key);
    if (what) found.push({ what, value });
    else found.push(...pathIn(value));
  }
  if (comments.test(text))
    for (const object of text.split(/\bendobj\b/))
      if (comments.test(object)) {
        const name = new RegExp(String.raw`/T\s*${string}`).exec(object)?.[1];
        if (name !== undefined) found.push({ what: 'author of a comment', value: pdfText(name) });
      }
  return found;
}

/** A string of a PDF (ISO 32000-2, 7.3.4 and 7.9.2): UTF-16 or UTF-8 with its mark, else the Latin letters of PDFDocEncoding. */
function pdfText(written: string): string {
  const bytes = written.startsWith('<')
    ? Buffer.from(written.replace(/[^0-9A-Fa-f]/g, ''), 'hex')
    : Buffer.from(
        written
          .slice(1, -1)
          .replace(/\\([0-7]{1,3}|\r\n|[^])/g, (_, sign: string) =>
            /^[0-7]/.test(sign)
              ? String.fromCharCode(Number.parseInt(sign, 8) & 255)
              : /^[\r\n]/.test(sign)
                ? ''
                : ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[sign] ?? sign),
          ),
        'latin1',
      );
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder(bytes[0] === 0xef && bytes[1] === 0xbb ? 'utf-8' : 'windows-1252').decode(bytes);
}

function inXmp(packet: string): Personal[] {
  const found: Personal[] = [];
  for (const [, value = ''] of packet.matchAll(/<dc:creator>[^]{0,200}?<rdf:li[^>]*>([^<]*)</g))
    found.push({ what: 'author', value: unescaped(value) });
  for (const [, value = ''] of packet.matchAll(/(?:photoshop:AuthorsPosition|pdfx:Company|pdfx:SourceModified_By|pdf:Author|xmp:Author)(?:>|=")([^<"]*)/g))
    found.push({ what: 'author', value: unescaped(value) }); // prettier-ignore
  if (/exif:GPSL(?:ati|ongi)tude/.test(packet)) found.push({ what: 'place (GPS)', value: 'in the metadata' });
  return [...found, ...pathIn(packet)];
}

const unescaped = (xml: string) =>
  xml
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name: 'lt') => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name],
    )
    .replaceAll('%20', ' ');

/** Parts of an Office file that tell something; pictures for their place. */
const parts =
  /^(?:docProps\/.*\.xml|meta\.xml|content\.xml|(?:word|ppt|xl)\/.*(?:comment|people|person|document|settings|workbook|revision|header|footer|footnotes).*\.xml|.*\.rels)$/i;
const pictures = /\.(?:jpe?g|tiff?|png|webp)$/i;

function inArchive(file: Buffer, mediaType: string): Personal[] {
  let entries: Record<string, Uint8Array>;
  const names: string[] = [];
  try {
    entries = unzipSync(file, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        return originalSize <= PART_LIMIT && (parts.test(name) || pictures.test(name));
      },
    });
  } catch {
    // Protected by a password, or damaged.
    return [];
  }
  const found: Personal[] = [];
  if (/zip$/.test(mediaType))
    for (const name of names)
      if (/(?:^|\/)(?:__MACOSX|\.[^/]|Thumbs\.db|desktop\.ini)/i.test(name))
        found.push({ what: 'hidden file', value: name });
  for (const [name, content] of Object.entries(entries)) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    if (pictures.test(name)) {
      if (hasPlace(bytes)) found.push({ what: 'place (GPS)', value: `in ${name}` });
    } else if (!/epub|zip$/.test(mediaType)) found.push(...inXml(name, bytes.toString('utf8')));
  }
  return found.sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
}

const order = ['author', 'last modified by', 'company', 'manager', 'printed by', 'place (GPS)', 'path', 'hidden file'];

const tags: readonly [tag: RegExp, what: string][] = [
  [/<(?:dc:creator|meta:initial-creator)[^>]*>([^<]+)</g, 'author'],
  [/<cp:lastModifiedBy[^>]*>([^<]+)</g, 'last modified by'],
  [/<Company[^>]*>([^<]+)</g, 'company'],
  [/<Manager[^>]*>([^<]+)</g, 'manager'],
  [/<meta:printed-by[^>]*>([^<]+)</g, 'printed by'],
];
const contributions: readonly RegExp[] = [
  /\b(?:w|w15):author="([^"]+)"/g,
  /<author>([^<]+)</g,
  /<p:cmAuthor\b[^>]*\bname="([^"]+)"/g,
  /\bdisplayName="([^"]+)"/g,
  /<dc:creator>([^<]+)</g,
];

function inXml(name: string, xml: string): Personal[] {
  const isProperties = /^docProps\/|^meta\.xml$/i.test(name);
  if (isProperties)
    return [
      ...tags.flatMap(([tag, what]) =>
        [...xml.matchAll(tag)].map(([, value = '']) => ({ what, value: unescaped(value) })),
      ),
      ...pathIn(xml),
    ];
  const isPart = /comment|people|person|document|content|header|footer|footnotes/i.test(name) && !/\.rels$/i.test(name);
  return [
    ...(isPart
      ? contributions.flatMap((tag) =>
          [...xml.matchAll(tag)].map(([, value = '']) => ({
            what: 'name on a change or comment',
            value: unescaped(value),
          })),
        )
      : []),
    // In the text itself a path is what somebody wrote.
    ...(/\.rels$|settings|workbook/i.test(name) ? pathIn(xml) : []),
  ];
}
