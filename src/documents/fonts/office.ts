/** I/O: the fonts of an office for documents, under names of their own. */
import { Blob, Face, Font } from 'harfbuzzjs';
import { plainFaces } from '../../fonts/plain.ts';
import { familyOfOffice, type Family, type OfficeFaces } from './families.ts';
import { keepHalfSpace } from './half-space.ts';
import type { Style } from './rename.ts';

/** A face as the fonts of all documents are. */
export type OpenFace = readonly [font: Uint8Array, family: Family, style: Style];

const styleNames = { regular: 'Regular', bold: 'Bold', italic: 'Italic' } as const;

/** @param content the content folder */
export async function openOffice(office: OfficeFaces, content: string): Promise<OpenFace[]> {
  const families = new Map(Object.values(office).map((faces) => [familyOfOffice(faces), faces]));
  const opened = await Promise.all(
    [...families].map(async ([family, faces]): Promise<OpenFace[]> =>
      (await plainFaces(faces, content)).map(({ style, font }) => [withHalfSpace(font), family, styleNames[style]]),
    ),
  );
  return opened.flat();
}

const HALF_SPACE = 0x200c;

/** Persian words can be copied whole where the font lets its half-space be kept; others stay as they are. */
function withHalfSpace(font: Uint8Array): Uint8Array {
  const glyph = new Font(new Face(new Blob(font))).nominalGlyph(HALF_SPACE);
  if (glyph === undefined) return font;
  try {
    return keepHalfSpace(font, glyph);
  } catch {
    // No table of substitutions, or one of another version.
    return font;
  }
}
