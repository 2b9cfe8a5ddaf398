/** I/O: makes pictures responsive: several widths in WebP, without any metadata (EXIF, GPS). Each is prepared once for its bytes. */
import sharp from 'sharp';
import type { Addresses } from '../model/addresses.ts';
import { Failure } from '../model/failure.ts';
import type { Picture } from '../model/library.ts';
import { problem, type Problem } from '../model/problems.ts';
import { fileKey, sha256, type Store } from '../store/index.ts';
import { TEXT_LIMIT, megabytes, readText, type ContentFile } from './files.ts';
import { readDrawing } from './svg.ts';

export const pictureExtensions = /\.(?:jpe?g|png|webp|avif|gif|tiff?|svg)$/i;

/** Widths in CSS pixels: a phone, a phone with a dense screen, the text column with a dense screen. */
const WIDTHS = [480, 960, 1600];
const PICTURE_LIMIT = 40 * 1024 * 1024;

interface PreparedFile {
  name: string;
  width: number;
  type: string;
  /** SHA-256 of its bytes. */
  digest: string;
}

/** What pages need to know of a prepared picture, or why there is none. */
type Description = { width: number; height: number; files: PreparedFile[] } | { reason: string };

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
    const { width, height, files } = described;
    const sources = files.map((each) => ({ address: addresses.image(each.name), width: each.width, type: each.type }));
    return { width, height, sources };
  };
}

/** The files of a picture by their names in the folder of pictures. @throws Failure if its source cannot be read any more */
export async function pictureFiles(store: Store, file: PictureSource): Promise<Record<string, Buffer>> {
  const source = await openSource(file, []);
  const described = source && (await describe(store, source));
  if (!source || !described || 'reason' in described)
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
    // The same picture may lie in several folders.
    if (file && names.length > 0) sources.set(names.join(' '), { ...file, names });
  }
  return [...sources.values()];
}

/** What a picture is made from: the file of the content folder, or a drawing without what it must not hold. */
interface Source {
  /** Digest of what is read. */
  sha256: string;
  input: string | Buffer;
  isDrawing: boolean;
}

async function openSource(file: ContentFile, problems: Problem[]): Promise<Source | undefined> {
  if (/\.svg$/i.test(file.path)) {
    const text = await readText(file, problems, TEXT_LIMIT);
    if (text === undefined) return undefined;
    const drawing = readDrawing(text);
    if ('forbidden' in drawing) {
      const { what, line } = drawing.forbidden;
      problems.push(problem('svg-not-allowed', { file: file.path, line }, { what }));
      return undefined;
    }
    for (const { what, line } of drawing.left)
      problems.push(problem('svg-cleaned', { file: file.path, line }, { what }));
    return { sha256: sha256(drawing.svg), input: Buffer.from(drawing.svg), isDrawing: true };
  }
  if (file.size <= PICTURE_LIMIT) return { sha256: file.sha256, input: file.absolute, isDrawing: false };
  problems.push(
    problem('file-too-large', { file: file.path }, { size: megabytes(file.size), limit: megabytes(PICTURE_LIMIT) }),
  );
  return undefined;
}

const describe = (store: Store, source: Source): Promise<Description> =>
  store.derive('picture', [source.sha256, source.isDrawing], () => prepare(store, source));

async function prepare(store: Store, source: Source): Promise<Description> {
  try {
    const { width, height } = await measure(source);
    const files = (await draw(source)).map(([name, bytes]): PreparedFile => {
      const digest = sha256(bytes);
      store.put(fileKey(digest), bytes);
      if (source.isDrawing) return { name, width, type: 'image/svg+xml', digest };
      return { name, width: Number(/-(\d+)\.webp$/.exec(name)?.[1]), type: 'image/webp', digest };
    });
    return { width, height, files };
  } catch (error) {
    return { reason: (error as Error).message };
  }
}

/** Size in pixels as it is to be seen; of a moving picture that of one frame. */
async function measure({ input, isDrawing }: Source): Promise<{ width: number; height: number }> {
  const metadata = await sharp(input, { animated: !isDrawing }).metadata();
  // Under another name it would pass by the list of what drawings may hold.
  if (metadata.format === 'svg' && !isDrawing) throw new Error('it is an SVG drawing; give it the ending .svg');
  const { width, height } = metadata.autoOrient ?? metadata;
  return { width, height: isDrawing ? height : (metadata.pageHeight ?? height) };
}

/** Characters of its digest by which the files of a picture are named. */
const KEY = 16;

/** The files that a picture becomes, by name. A drawing is written anew. */
async function draw(source: Source): Promise<[string, Buffer][]> {
  const key = source.sha256.slice(0, KEY);
  if (source.isDrawing) return [[`${key}.svg`, Buffer.from(source.input)]];
  const { width } = await measure(source);
  const widths = [...new Set(WIDTHS.map((wanted) => Math.min(wanted, width)))];
  return Promise.all(
    widths.map(async (wanted): Promise<[string, Buffer]> => [
      `${key}-${wanted}.webp`,
      await sharp(source.input, { animated: true })
        .autoOrient()
        .resize({ width: wanted, withoutEnlargement: true })
        .webp({ quality: 78 })
        .toBuffer(),
    ]),
  );
}
