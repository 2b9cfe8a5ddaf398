/** I/O: makes pictures responsive: several widths in WebP, without any metadata (EXIF, GPS). Each is prepared once for its bytes. */
import { basename, extname } from 'node:path';
import sharp from 'sharp';
import type { Addresses } from '../model/addresses.ts';
import { Failure } from '../model/failure.ts';
import type { Picture } from '../model/library.ts';
import { problem, type Problem } from '../model/problems.ts';
import { fileKey, sha256, type Sha256, type Store } from '../store/index.ts';
import { headOf, kindOfContent } from './attachments/signature.ts';
import { TEXT_LIMIT, megabytes, readText, sizes, type ContentFile } from './files.ts';
import { readDrawing } from './svg.ts';
import { messageOf } from '../model/failure.ts';

export const pictureExtensions = /\.(?:jpe?g|png|webp|avif|gif|tiff?|svg)$/i;

/** Widths in CSS pixels: a phone, a phone with a dense screen, the text column with a dense screen. */
const WIDTHS = [480, 960, 1600];
const PICTURE_LIMIT = 40 * 1024 * 1024;
/** Most pixels of a picture, all its frames together: more than the largest cameras make, little enough to be decoded. */
const PIXEL_LIMIT = 150_000_000;
/** Pictures from here on are told to be larger than a page needs. */
const LARGE = 12 * 1024 * 1024;

interface PreparedFile {
  name: string;
  width: number;
  type: string;
  /** SHA-256 of its bytes. */
  digest: Sha256;
}

/** What pages need to know of a prepared picture, or why there is none. */
type Description =
  | { width: number; height: number; files: PreparedFile[] }
  | { reason: string }
  /** Has too many pixels. */
  | { size: string };

/** A picture that the site shows, with the files that it becomes. */
export interface PictureSource extends ContentFile {
  /** Names of the files of the site. */
  names: string[];
}

export type PictureReader = (file: ContentFile, problems: Problem[]) => Promise<Picture | undefined>;

/** Gives the addresses and sizes of pictures; their files are written by the build (`pictureFiles`). */
export function createPictureReader(store: Store, addresses: Addresses): PictureReader {
  return async (file, problems) => {
    if (file.refused) return undefined;
    const source = await openSource(file, problems);
    if (source === undefined) return undefined;
    const described = await describe(store, source);
    if ('reason' in described) {
      problems.push(problem('image-unreadable', { file: file.path }, { reason: described.reason }));
      return undefined;
    }
    if ('size' in described) {
      const limit = millions(PIXEL_LIMIT);
      problems.push(problem('image-too-large', { file: file.path }, { size: described.size, limit }));
      return undefined;
    }
    const { width, height, files } = described;
    const sources = files.map((each) => ({ address: addresses.image(each.name), width: each.width, type: each.type }));
    return { width, height, sources };
  };
}

/** The files of a picture by their names in the folder of pictures. @throws Failure if its source cannot be read any more */
export async function pictureFiles(store: Store, file: PictureSource): Promise<Record<string, Buffer>> {
  const source = await openSource(file, []);
  const described = source && (await describe(store, source));
  if (!source || !described || !('files' in described))
    throw new Failure(`${file.path} was changed while it was being read. Start again.`);
  const kept = described.files.map(({ name, digest }): [string, Buffer | undefined] => [
    name,
    store.get(fileKey(digest)),
  ]);
  const whole = kept.flatMap(([name, bytes]): [string, Buffer][] => (bytes ? [[name, bytes]] : []));
  return Object.fromEntries(whole.length === kept.length ? whole : await draw(source));
}

/** @param shown pictures by the path of their file in the content folder */
export function pictureSources(
  shown: readonly (readonly [file: string, picture: Picture])[],
  files: ReadonlyMap<string, ContentFile>,
): PictureSource[] {
  const sources = new Map<string, PictureSource>();
  for (const [path, picture] of shown) {
    const file = files.get(path);
    const names = picture.sources.map(({ address }) => address.slice(address.lastIndexOf('/') + 1)).filter(Boolean);
    // The same picture may be in several folders.
    if (file && names.length > 0) sources.set(names.join(' '), { ...file, names });
  }
  return [...sources.values()];
}

/** What a picture is made from: the file of the content folder, or a drawing without what it must not hold. */
interface Source {
  /** Digest of what is read. */
  sha256: Sha256;
  input: string | Buffer;
  isDrawing: boolean;
  /** What the first bytes say. */
  kind?: string;
}

async function openSource(file: ContentFile, problems: Problem[]): Promise<Source | undefined> {
  const place = { file: file.path };
  const kind = file.size === 0 ? undefined : kindOfContent(headOf(file.absolute));
  const ending = extname(file.path).slice(1).toLowerCase();
  const refuse = (reason: string) => {
    problems.push(problem('image-unreadable', place, { reason }));
    return undefined;
  };
  if (file.size === 0) return refuse('the file is empty');
  if (kind === 'HEIC') {
    problems.push(problem('image-format', place, { image: basename(file.path), format: 'HEIC' }));
    return undefined;
  }
  // Under another name a drawing would pass by the list of what drawings may hold.
  if (
    kind !== undefined &&
    (ending === 'svg') !== (kind === 'SVG') &&
    (ending === 'svg' || /^(?:SVG|HTML|PDF)$/.test(kind))
  )
    return refuse(`its name says ${ending.toUpperCase()}, its content is ${kind}`);
  if (ending === 'svg') return openDrawing(file, problems);
  if (file.size > PICTURE_LIMIT) {
    problems.push(problem('image-too-large', place, sizes(file.size, PICTURE_LIMIT)));
    return undefined;
  }
  if (file.size > LARGE) problems.push(problem('image-large', place, { size: megabytes(file.size) }));
  return { sha256: file.sha256, input: file.absolute, isDrawing: false, ...(kind === undefined ? {} : { kind }) };
}

/** A drawing is written again, without what it must not hold. */
async function openDrawing(file: ContentFile, problems: Problem[]): Promise<Source | undefined> {
  const text = await readText(file, problems, TEXT_LIMIT);
  if (text === undefined) return undefined;
  const drawing = readDrawing(text);
  if ('forbidden' in drawing) {
    const { what, line } = drawing.forbidden;
    problems.push(problem('svg-not-allowed', { file: file.path, line }, { what }));
    return undefined;
  }
  for (const { what, line } of drawing.left) problems.push(problem('svg-cleaned', { file: file.path, line }, { what }));
  return { sha256: sha256(drawing.svg), input: Buffer.from(drawing.svg), isDrawing: true };
}

const describe = (store: Store, source: Source): Promise<Description> =>
  store.derive('picture', [source.sha256, source.isDrawing], () => prepare(store, source));

async function prepare(store: Store, source: Source): Promise<Description> {
  try {
    const { width, height, pixels } = await measure(source);
    if (pixels > PIXEL_LIMIT) return { size: `${millions(pixels)} (${width} × ${pixels / width})` };
    const files = (await draw(source)).map(([name, bytes]): PreparedFile => {
      const digest = sha256(bytes);
      store.put(fileKey(digest), bytes);
      if (source.isDrawing) return { name, width, type: 'image/svg+xml', digest };
      return { name, width: Number(/-(\d+)\.webp$/.exec(name)?.[1]), type: 'image/webp', digest };
    });
    return { width, height, files };
  } catch (error) {
    return { reason: reasonOf(messageOf(error), source.kind) };
  }
}

const millions = (pixels: number) => `${Math.round(pixels / 1e6).toLocaleString('en')} million pixels`;

/**
 * Size in pixels as it is to be seen; of a moving picture that of one frame, and the pixels of all. Only the head is read: what
 * would not fit into memory is refused before it is decoded.
 */
async function measure({ input, isDrawing }: Source): Promise<{ width: number; height: number; pixels: number }> {
  const metadata = await sharp(input, { animated: !isDrawing, limitInputPixels: false }).metadata();
  // Under another name it would pass by the list of what drawings may hold.
  if (metadata.format === 'svg' && !isDrawing) throw new Error('it is an SVG drawing; give it the ending .svg');
  const { width, height } = metadata.autoOrient ?? metadata;
  // A drawing has as many pixels as it is given.
  const pixels = isDrawing ? 0 : width * height;
  return { width, height: isDrawing ? height : (metadata.pageHeight ?? height), pixels };
}

/** @param message of the error; @param kind what the first bytes say */
function reasonOf(message: string, kind: string | undefined): string {
  if (/ENOSPC/.test(message)) return 'the disk is full';
  if (/premature end|truncated|end of (?:file|stream)|unexpected end/i.test(message))
    return 'it ends too early; the copy is incomplete';
  if (/unsupported image format/i.test(message))
    return kind === undefined ? 'it is no picture of a known format' : `its content is ${kind}`;
  return (message.split('\n', 1)[0] ?? '').replace(/\/[^\s:]*\//g, '');
}

/** Characters of its digest by which the files of a picture are named. */
const KEY = 16;

/** The files that a picture becomes, by name. A drawing is rewritten. */
async function draw(source: Source): Promise<[string, Buffer][]> {
  const key = source.sha256.slice(0, KEY);
  if (source.isDrawing) return [[`${key}.svg`, Buffer.from(source.input)]];
  const { width } = await measure(source);
  const widths = [...new Set(WIDTHS.map((wanted) => Math.min(wanted, width)))];
  return Promise.all(
    widths.map(async (wanted): Promise<[string, Buffer]> => [
      `${key}-${wanted}.webp`,
      await sharp(source.input, { animated: true, limitInputPixels: PIXEL_LIMIT })
        .autoOrient()
        .resize({ width: wanted, withoutEnlargement: true })
        .webp({ quality: 78 })
        .toBuffer(),
    ]),
  );
}
