/** I/O: the fonts of documents: the committed files beside this one, and the Chinese ones out of their package. Each is read once. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readCharacters } from './characters.ts';
import { createCoverage, type Coverage } from './coverage.ts';
import { families, type Family } from './families.ts';
import { renameFont, type Style } from './rename.ts';

const own = (name: string) => join(import.meta.dirname, `${name}.ttf`);
const han = (file: string) => createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-sc/${file}`);

const files = (): readonly [path: string, family: Family, style: Style][] => [
  [own('source-serif-regular'), families.serif, 'Regular'],
  [own('source-serif-italic'), families.serif, 'Italic'],
  [own('source-serif-bold'), families.serif, 'Bold'],
  [own('amiri-regular'), families.arabic, 'Regular'],
  [own('amiri-bold'), families.arabic, 'Bold'],
  [own('vazirmatn-regular'), families.persian, 'Regular'],
  [own('vazirmatn-bold'), families.persian, 'Bold'],
  [han('400Regular/NotoSansSC_400Regular.ttf'), families.han, 'Regular'],
  [han('700Bold/NotoSansSC_700Bold.ttf'), families.han, 'Bold'],
];

/** Bytes of all font files, each under the name of its family. */
export const readFonts = (): Buffer[] =>
  files().map(([path, family, style]) => renameFont(readFileSync(path), family, style));

let coverage: Coverage | undefined;

/** What the families draw in every weight; read once a process. */
export function readCoverage(): Coverage {
  if (coverage) return coverage;
  const characters = new Map<Family, ReadonlySet<number>>();
  for (const [path, family] of files()) {
    const found = readCharacters(readFileSync(path));
    characters.set(family, characters.get(family)?.intersection(found) ?? found);
  }
  return (coverage = createCoverage(characters));
}
