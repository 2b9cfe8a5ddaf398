/** I/O: the fonts of an office as cards and documents use them: one weight a file, not compressed; read once a process. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaceStyle, OfficeFace, OfficeFont } from '../model/library.ts';
import { decodeWoff2, formatOf } from './decode.ts';
import { readFacts } from './facts.ts';
import { plainFont } from './subset.ts';

interface PlainFace {
  style: FaceStyle;
  /** TrueType or OpenType. */
  font: Uint8Array;
}

const known = new Map<string, Promise<Uint8Array>>();

/** @param content the content folder */
export async function plainFaces(faces: OfficeFont['faces'], content: string): Promise<PlainFace[]> {
  const wanted = (['regular', 'bold', 'italic'] as const).flatMap((style) => {
    const face = faces[style];
    return face ? [[style, face] as const] : [];
  });
  return Promise.all(wanted.map(async ([style, face]) => ({ style, font: await plainFace(face, content) })));
}

export function plainFace({ file, sha256, weight }: OfficeFace, content: string): Promise<Uint8Array> {
  const key = `${sha256} ${weight}`;
  const before = known.get(key);
  if (before) return before;
  const made = makePlain(join(content, file), weight);
  known.set(key, made);
  return made;
}

async function makePlain(path: string, weight: number): Promise<Uint8Array> {
  const bytes = readFileSync(path);
  const font = formatOf(bytes) === 'woff2' ? await decodeWoff2(bytes) : bytes;
  const facts = readFacts(font);
  if (typeof facts === 'string') throw new Error(`${path} was changed while it was being read.`);
  return plainFont(font, String.fromCodePoint(...facts.characters), facts.axes, weight);
}
