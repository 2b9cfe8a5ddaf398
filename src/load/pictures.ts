/** I/O: makes pictures responsive: several widths in WebP, without any metadata (EXIF, GPS). Results are kept by the digest of the source. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Picture } from '../model/library.ts';
import type { Addresses } from '../model/addresses.ts';
import { problem, type Problem } from '../model/problems.ts';
import { TEXT_LIMIT, megabytes, readJson, readText, writeJson, writeWhole, type ContentFile } from './files.ts';
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

async function prepare(file: ContentFile, folder: string, problems: Problem[]): Promise<Prepared | undefined> {
  const key = file.sha256.slice(0, 16);
  if (/\.svg$/i.test(file.path)) return prepareDrawing(file, folder, problems);
  if (file.size > PICTURE_LIMIT) {
    problems.push(
      problem('file-too-large', { file: file.path }, { size: megabytes(file.size), limit: megabytes(PICTURE_LIMIT) }),
    );
    return undefined;
  }
  try {
    const metadata = await sharp(file.absolute, { animated: true }).metadata();
    const { width, height } = metadata.autoOrient ?? metadata;
    const pageHeight = metadata.pageHeight ?? height;
    // Under another name it would pass by the list of what drawings may hold.
    if (metadata.format === 'svg') throw new Error('it is an SVG drawing; give it the ending .svg');
    const widths = [...new Set(WIDTHS.map((wanted) => Math.min(wanted, width)))];
    const files = await Promise.all(
      widths.map(async (wanted) => {
        const name = `${key}-${wanted}.webp`;
        await writeWhole(
          join(folder, name),
          await sharp(file.absolute, { animated: true })
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
    problems.push(problem('image-unreadable', { file: file.path }, { reason: (error as Error).message }));
    return undefined;
  }
}
