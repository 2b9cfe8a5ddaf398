/** I/O: reads the drawings and pictures of a text from the site being built, in formats that documents can show. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Figure } from './content.ts';
import type { Block, Text } from './text/types.ts';

/** Pixels across the text of a page at 200 dots an inch. */
const WIDTH = 1300;

/** @param place file on disk of an address on the site */
export async function readFigures(text: Text, place: (address: string) => string): Promise<Record<string, Figure>> {
  const found: Record<string, Figure> = {};
  for (const source of sourcesOf([...text.blocks, ...text.notes.flat()])) {
    const bytes = await readFile(place(source)).catch(() => undefined);
    // A picture of another site stays a link on the page; a document does without it.
    if (bytes) found[source] = await prepare(bytes, source.endsWith('.png'));
  }
  return found;
}

async function prepare(bytes: Buffer, drawing: boolean): Promise<Figure> {
  if (drawing) {
    const { width = 0, height = 0 } = await sharp(bytes).metadata();
    return { type: 'png', bytes, width, height };
  }
  const picture = sharp(bytes).resize({ width: WIDTH, withoutEnlargement: true }).flatten({ background: '#ffffff' });
  const { data, info } = await picture.jpeg({ quality: 82 }).toBuffer({ resolveWithObject: true });
  return { type: 'jpg', bytes: data, width: info.width, height: info.height };
}

function sourcesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'chart':
        return block.picture === undefined ? [] : [block.picture];
      case 'picture':
        return [block.source];
      case 'box':
      case 'quote':
        return sourcesOf(block.blocks);
      case 'list':
        return sourcesOf(block.items.flat());
      default:
        return [];
    }
  });
}
