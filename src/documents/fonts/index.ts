/** I/O: the fonts of documents: the committed files beside this one, the Chinese ones and those of further scripts out of their packages. Each is read once. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installed } from '../../languages/packages.ts';
import { scriptNamed } from '../../languages/scripts.ts';
import type { Language } from '../../languages/table.ts';
import { readCharacters } from '../../fonts/characters.ts';
import { createCoverage, type Coverage } from './coverage.ts';
import { families, familyOfScript, type Family } from './families.ts';
import type { OpenFace } from './office.ts';
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

/** Files of the packages of some scripts, as far as they are installed. */
const filesOfScripts = (codes: readonly string[]): readonly [path: string, family: Family, style: Style][] =>
  codes.flatMap((code) => {
    const { package: font } = scriptNamed(code).fonts;
    const folder = font && installed(font);
    if (!font || folder === undefined) return [];
    const family = familyOfScript(code);
    return [
      [join(folder, font.regular), family, 'Regular'],
      [join(folder, font.bold), family, 'Bold'],
    ] as const;
  });

/** Scripts of languages whose fonts come out of packages that are installed, each once. */
export const addedScripts = (languages: readonly Pick<Language, 'script'>[]): string[] =>
  [...new Set(languages.map(({ script }) => script))].filter((code) => filesOfScripts([code]).length > 0).sort();

/**
 * Bytes of all font files, each under the name of its family.
 * @param added scripts whose packages are read too
 * @param office faces of the office
 */
export const readFonts = (added: readonly string[], office: readonly OpenFace[] = []): Buffer[] => [
  ...[...files(), ...filesOfScripts(added)].map(([path, family, style]) =>
    renameFont(readFileSync(path), family, style),
  ),
  ...office.map(([font, family, style]) => renameFont(font, family, style)),
];

const coverages = new Map<string, Coverage>();

/** What the families draw in every weight; read once a process. */
export function readCoverage(added: readonly string[], office: readonly OpenFace[] = []): Coverage {
  // A family of the office is named by what is in it.
  const key = [...added, ...new Set(office.map(([, family]) => family))].join();
  const before = coverages.get(key);
  if (before) return before;
  const characters = new Map<Family, ReadonlySet<number>>();
  const all = [
    ...[...files(), ...filesOfScripts(added)].map(([path, family]) => [readFileSync(path), family] as const),
    ...office,
  ];
  for (const [font, family] of all) {
    const found = readCharacters(font);
    characters.set(family, characters.get(family)?.intersection(found) ?? found);
  }
  const coverage = createCoverage(characters);
  coverages.set(key, coverage);
  return coverage;
}
