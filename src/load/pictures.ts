/** I/O: makes pictures responsive: several widths in WebP, without any metadata (EXIF, GPS). Results are kept by the digest of the source. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import sharp from 'sharp';
import type { Picture } from '../model/library.ts';
import type { Addresses } from '../model/addresses.ts';
import { problem, type Problem } from '../model/problems.ts';
import { headOf, kindOfContent } from './attachments/signature.ts';
import { TEXT_LIMIT, megabytes, sizes, readJson, readText, writeJson, writeWhole, type ContentFile } from './files.ts';
import { readDrawing } from './svg.ts';

export const pictureExtensions = /\.(?:jpe?g|png|webp|avif|gif|tiff?|svg)$/i;

/** Widths in CSS pixels: a phone, a phone with a dense screen, the text column with a dense screen. */
const WIDTHS = [480, 960, 1600];
const PICTURE_LIMIT = 40 * 1024 * 1024;

interface Prepared {
  width: number;
  height: number;
  /** Names in the picture folder by width. */
  files: { name: string; width: number; type: string }[];
}

export interface PictureStore {
  picture(file: ContentFile, problems: Problem[]): Promise<Picture | undefined>;
  folder: string;
}

export function createPictureStore(folder: string, addresses: Addresses): PictureStore {
  return {
    folder,
    async picture(file, problems) {
      if (file.refused) return undefined;
      const memory = join(folder, `${file.sha256.slice(0, 16)}-prepared.json`);
      let prepared = await readJson<Prepared | undefined>(memory, undefined);
      if (!prepared || !(await allExist(folder, prepared))) {
        prepared = await prepare(file, folder, problems);
        if (!prepared) return undefined;
        await writeJson(memory, prepared);
      }
      const { width, height, files } = prepared;
      const sources = files.map((source) => ({
        address: addresses.image(source.name),
        width: source.width,
        type: source.type,
      }));
      return { width, height, sources };
    },
  };
}

/** Names of the files behind pictures, each once. */
export const pictureNames = (pictures: readonly Picture[]): string[] =>
  [
    ...new Set(
      pictures.flatMap(({ sources }) => sources.map(({ address }) => address.slice(address.lastIndexOf('/') + 1))),
    ),
  ]
    .filter((name) => name !== '')
    .sort();

async function allExist(folder: string, prepared: Prepared): Promise<boolean> {
  const found = await Promise.all(prepared.files.map(({ name }) => stat(join(folder, name)).then(() => true, () => false))); // prettier-ignore
  return found.every(Boolean);
}

/** A drawing is written anew, without what it must not hold. */
async function prepareDrawing(file: ContentFile, folder: string, problems: Problem[]): Promise<Prepared | undefined> {
  const text = await readText(file, problems, TEXT_LIMIT);
  if (text === undefined) return undefined;
  const drawing = readDrawing(text);
  if ('forbidden' in drawing) {
    const { what, line } = drawing.forbidden;
    problems.push(problem('svg-not-allowed', { file: file.path, line }, { what }));
    return undefined;
  }
  for (const { what, line } of drawing.left) problems.push(problem('svg-cleaned', { file: file.path, line }, { what }));
  try {
    const { width, height } = await sharp(Buffer.from(drawing.svg)).metadata();
    const name = `${createHash('sha256').update(drawing.svg).digest('hex').slice(0, 16)}.svg`;
    await writeWhole(join(folder, name), drawing.svg);
    return { width, height, files: [{ name, width, type: 'image/svg+xml' }] };
  } catch (error) {
    problems.push(problem('image-unreadable', { file: file.path }, { reason: (error as Error).message }));
    return undefined;
  }
}

/** Most pixels of a picture, all its frames together: more than the largest cameras make, little enough to be decoded. */
const PIXEL_LIMIT = 150_000_000;
/** Pictures from here on are told to be larger than a page needs. */
const LARGE = 12 * 1024 * 1024;

async function prepare(file: ContentFile, folder: string, problems: Problem[]): Promise<Prepared | undefined> {
  const key = file.sha256.slice(0, 16);
  const place = { file: file.path };
  const unreadable = (reason: string) => problems.push(problem('image-unreadable', place, { reason }));
  const refuse = (reason: string) => {
    unreadable(reason);
    return undefined;
  };
  const kind = kindOfContent(headOf(file.absolute));
  const ending = extname(file.path).slice(1).toLowerCase();
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
  if (ending === 'svg') return prepareDrawing(file, folder, problems);
  if (file.size > PICTURE_LIMIT) {
    problems.push(problem('image-too-large', place, sizes(file.size, PICTURE_LIMIT)));
    return undefined;
  }
  if (file.size > LARGE) problems.push(problem('image-large', place, { size: megabytes(file.size) }));
  try {
    // Only the head is read: what would not fit into memory is refused before it is decoded.
    const metadata = await sharp(file.absolute, { animated: true, limitInputPixels: false }).metadata();
    const { width, height } = metadata.autoOrient ?? metadata;
    const pageHeight = metadata.pageHeight ?? height;
    if (width * height > PIXEL_LIMIT) {
      const pixels = (count: number) => `${Math.round(count / 1e6).toLocaleString('en')} million pixels`;
      problems.push(problem('image-too-large', place, { size: `${pixels(width * height)} (${width} × ${height})`, limit: pixels(PIXEL_LIMIT) })); // prettier-ignore
      return undefined;
    }
    // Under another name it would pass by the list of what drawings may hold.
    if (metadata.format === 'svg') throw new Error('it is an SVG drawing; give it the ending .svg');
    const widths = [...new Set(WIDTHS.map((wanted) => Math.min(wanted, width)))];
    const files = await Promise.all(
      widths.map(async (wanted) => {
        const name = `${key}-${wanted}.webp`;
        await writeWhole(
          join(folder, name),
          await sharp(file.absolute, { animated: true, limitInputPixels: PIXEL_LIMIT })
            .autoOrient()
            .resize({ width: wanted, withoutEnlargement: true })
            .webp({ quality: 78 })
            .toBuffer(),
        );
        return { name, width: wanted, type: 'image/webp' };
      }),
    );
    return { width, height: pageHeight, files };
  } catch (error) {
    return refuse(reasonOf(error as Error, kind));
  }
}

/** @param kind what the first bytes say */
function reasonOf({ message }: Error, kind: string | undefined): string {
  if (/ENOSPC/.test(message)) return 'the disk is full';
  if (/premature end|truncated|end of (?:file|stream)|unexpected end/i.test(message))
    return 'it ends too early; the copy is incomplete';
  if (/unsupported image format/i.test(message))
    return kind === undefined ? 'it is no picture of a known format' : `its content is ${kind}`;
  return message.split('\n', 1)[0]!.replace(/\/[^\s:]*\//g, '');
}
