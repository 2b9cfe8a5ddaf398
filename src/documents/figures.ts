/** I/O: reads the drawings and pictures of a text from the site being built, in formats that documents can show. */
import sharp from 'sharp';
import type { Figure } from './content.ts';
import type { Block, Text } from '../model/text/blocks.ts';

/** Pixels across the text of a page at 200 dots an inch. */
const WIDTH = 1300;

/** @param read the file of the site at an address; `undefined` where there is none */
export async function readFigures(
  text: Text,
  read: (address: string) => Promise<Buffer | undefined>,
): Promise<Record<string, Figure>> {
  const found: Record<string, Figure> = {};
  for (const source of sourcesOf([...text.blocks, ...text.notes.flat()])) {
    const bytes = await read(source);
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
