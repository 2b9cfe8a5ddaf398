/** I/O: digest of the code and the fonts that draw cards; part of the key under which a drawn card is kept. */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { digest } from '../model/digest.ts';
import { fontPackages } from './fonts.ts';

/** Packages that take part in drawing, besides the fonts. */
export const engines = ['bidi-js', 'gifenc', 'harfbuzzjs', 'linebreak', 'satori', 'sharp', 'wawoff2'];

/** Files outside of this folder that take part in drawing. */
export const elsewhere = ['../model/contrast.ts'];

export async function drawingVersion(): Promise<string> {
  const here = import.meta.dirname;
  const require = createRequire(import.meta.url);
  const names = (await readdir(here, { recursive: true }))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort();
  const code = await Promise.all([...names, ...elsewhere].map((name) => readFile(join(here, name))));
  const packages = await Promise.all(
    [...engines, ...fontPackages].map(async (name) => {
      const { version } = JSON.parse(await readFile(packageFile(require, name), 'utf8')) as { version: string };
      return `${name}@${version}`;
    }),
  );
  return digest(process.versions.zlib, process.versions.unicode, packages, ...code);
}

/** Not every package lets its `package.json` be resolved by name. */
function packageFile(require: NodeJS.Require, name: string): string {
  const paths = require.resolve.paths(name) ?? [];
  const file = paths.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path));
  if (file === undefined) throw new Error(`package not installed: ${name}`);
  return file;
}
