/** I/O: a site as it can be searched: every file, and what it holds when it is unpacked. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { filesOf } from './files.ts';

/** A file and what it holds when unpacked, one packing inside another. */
export function unpacked(bytes: Uint8Array, depth = 0): Buffer[] {
  const own = Buffer.from(bytes);
  if (depth === 3) return [own];
  const inside: Uint8Array[] = [];
  for (const unpack of [gunzipSync, inflateSync, inflateRawSync, brotliDecompressSync]) {
    try {
      inside.push(unpack(own));
    } catch {
      // Not packed in this way.
    }
  }
  if (own.subarray(0, 2).toString('latin1') === 'PK') inside.push(...Object.values(unzipSync(own)));
  return [own, ...inside.flatMap((each) => unpacked(each, depth + 1))];
}

/**
 * Where words are in the files of a folder and in their names, whatever the case, PDFs read as text too.
 * @returns the paths by word
 */
export async function placesOf(words: readonly string[], folder: string): Promise<Map<string, string[]>> {
  const found = new Map(words.map((word) => [word, [] as string[]]));
  for (const path of await filesOf(folder)) {
    const bytes = await readFile(join(folder, path));
    const texts = [path, ...unpacked(bytes).flatMap((each) => [each.toString('utf8'), each.toString('latin1'), each.toString('utf16le')])]; // prettier-ignore
    if (path.endsWith('.pdf')) {
      const { stdout, error } = spawnSync('pdftotext', [join(folder, path), '-'], { encoding: 'utf8' });
      const about = spawnSync('pdfinfo', [join(folder, path)], { encoding: 'utf8' }).stdout;
      if (!error) texts.push(stdout, about);
    }
    const whole = texts.join('\n').toLowerCase();
    for (const [word, places] of found) if (whole.includes(word.toLowerCase())) places.push(path);
  }
  return found;
}
