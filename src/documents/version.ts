/** I/O: digest of the code, fonts and engines that make documents; part of the key under which a document is kept. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../model/digest.ts';

const engines = ['@expo-google-fonts/noto-sans-sc', '@myriaddreamin/typst-ts-node-compiler', 'fflate', 'uqr', 'sharp'];

export async function documentsVersion(): Promise<string> {
  const here = import.meta.dirname;
  const names = (await readdir(here, { recursive: true }))
    .filter((name) => /\.(?:ts|typ|ttf)$/.test(name) && !name.endsWith('.test.ts'))
    .sort();
  const packages = JSON.parse(await readFile(join(here, '../../package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string } | undefined>;
  };
  return digest(
    engines.map((name) => packages.packages[`node_modules/${name}`]?.version),
    ...(await Promise.all(names.map((name) => readFile(join(here, name))))),
  );
}
