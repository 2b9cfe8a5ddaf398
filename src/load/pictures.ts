/** I/O: makes pictures responsive: several widths in WebP, without any metadata (EXIF, GPS). Each is prepared once for its bytes. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Addresses } from '../model/addresses.ts';
import type { Picture } from '../model/library.ts';
import { problem, type Problem } from '../model/problems.ts';
import { fileKey, sha256 as sha256Of, type Store } from '../store/index.ts';
import { TEXT_LIMIT, megabytes, readText, type ContentFile } from './files.ts';
import { forbiddenInSvg } from './svg.ts';

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
export interface PictureSource {
  /** The file in the content folder, absolute, and its SHA-256. */
  file: string;
  sha256: string;
  /** Names of the files of the site. */
  names: string[];
}

export type PictureReader = (file: ContentFile, problems: Problem[]) => Promise<Picture | undefined>;

/** Gives the addresses and sizes of pictures; their files are written by the build (`pictureFiles`). */
export function createPictureReader(store: Store, addresses: Addresses): PictureReader {
  return async (file, problems) => {
    if (file.refused) return undefined;
    if (!(await isAllowed(file, problems))) return undefined;
    const described = await store.derive('picture', file.sha256, () => prepare(store, file));
    if ('reason' in described) {
      problems.push(problem('image-unreadable', { file: file.path }, { reason: described.reason }));
      return undefined;
    }
    const { width, height, files } = described;
    const sources = files.map((source) => ({
      address: addresses.image(source.name),
      width: source.width,
      type: source.type,
    }));
    return { width, height, sources };
  };
}

/** The files of a picture by their names in the folder of pictures. @throws if its source cannot be read any more */
export async function pictureFiles(store: Store, { file, sha256 }: PictureSource): Promise<Record<string, Buffer>> {
  const described = await store.derive('picture', sha256, () => prepare(store, { absolute: file, sha256 }));
  if ('reason' in described) throw new Error(`${file}: ${described.reason}`);
  const kept = described.files.map(({ name, digest }): [string, Buffer | undefined] => [
    name,
    store.get(fileKey(digest)),
  ]);
  const whole = kept.flatMap(([name, bytes]): [string, Buffer][] => (bytes ? [[name, bytes]] : []));
  return Object.fromEntries(whole.length === kept.length ? whole : await draw({ absolute: file, sha256 }));
}

/** Pictures by the names of their files, each once. */
export function pictureSources(pictures: readonly Picture[], files: Iterable<ContentFile>): PictureSource[] {
  const names = new Set(
    pictures.flatMap(({ sources }) => sources.map(({ address }) => address.slice(address.lastIndexOf('/') + 1))),
  );
  const byKey = Map.groupBy([...names].filter(Boolean).sort(), (name) => name.slice(0, KEY));
  const sources: PictureSource[] = [];
  for (const { absolute, sha256 } of files) {
    const own = byKey.get(sha256.slice(0, KEY));
    if (!own) continue;
    sources.push({ file: absolute, sha256, names: own });
    // The same picture may lie in several folders.
    byKey.delete(sha256.slice(0, KEY));
  }
  return sources;
}

/** Characters of its digest by which the files of a picture are named. */
const KEY = 16;

async function isAllowed(file: ContentFile, problems: Problem[]): Promise<boolean> {
  if (/\.svg$/i.test(file.path)) {
    const text = await readText(file, problems, TEXT_LIMIT);
    if (text === undefined) return false;
    const forbidden = forbiddenInSvg(text);
    if (forbidden)
      problems.push(problem('svg-not-allowed', { file: file.path, line: forbidden.line }, { what: forbidden.what }));
    return !forbidden;
  }
  if (file.size <= PICTURE_LIMIT) return true;
  problems.push(
    problem('file-too-large', { file: file.path }, { size: megabytes(file.size), limit: megabytes(PICTURE_LIMIT) }),
  );
  return false;
}

type Source = Pick<ContentFile, 'absolute' | 'sha256'>;

async function prepare(store: Store, file: Source): Promise<Description> {
  try {
    const { format, width, height } = await measure(file);
    const drawn = await draw(file);
    const files = drawn.map(([name, bytes]): PreparedFile => {
      const sha256 = sha256Of(bytes);
      store.put(fileKey(sha256), bytes);
      if (format === 'svg') return { name, width, type: 'image/svg+xml', digest: sha256 };
      return { name, width: Number(/-(\d+)\.webp$/.exec(name)?.[1]), type: 'image/webp', digest: sha256 };
    });
    return { width, height, files };
  } catch (error) {
    return { reason: (error as Error).message };
  }
}

/** Size in pixels as it is to be seen; of a moving picture that of one frame. */
async function measure({ absolute }: Source): Promise<{ format: string; width: number; height: number }> {
  const metadata = await sharp(absolute, { animated: true }).metadata();
  const { width, height } = metadata.autoOrient ?? metadata;
  return {
    format: metadata.format,
    width,
    height: metadata.format === 'svg' ? height : (metadata.pageHeight ?? height),
  };
}

/** The files that a picture becomes, by name. */
async function draw(source: Source): Promise<[string, Buffer][]> {
  const { format, width } = await measure(source);
  const key = source.sha256.slice(0, KEY);
  if (format === 'svg') return [[`${key}.svg`, await readFile(source.absolute)]];
  const widths = [...new Set(WIDTHS.map((wanted) => Math.min(wanted, width)))];
  return Promise.all(
    widths.map(async (wanted): Promise<[string, Buffer]> => [
      `${key}-${wanted}.webp`,
      await sharp(source.absolute, { animated: true })
        .autoOrient()
        .resize({ width: wanted, withoutEnlargement: true })
        .webp({ quality: 78 })
        .toBuffer(),
    ]),
  );
}
