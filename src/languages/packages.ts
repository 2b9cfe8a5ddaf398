/** I/O: which packages of fonts are installed. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { scriptNamed, type FontPackage } from './scripts.ts';

/** Beside Sanad, or where the command runs: an office that has Sanad as a package adds fonts to its own. */
const places = [import.meta.url, pathToFileURL(join(process.cwd(), 'package.json')).href];

const folders = new Map<string, string | undefined>();

/** @returns the folder of a package, or `undefined` where it is not installed */
export function installed({ name, regular }: FontPackage): string | undefined {
  if (folders.has(name)) return folders.get(name);
  let found: string | undefined;
  for (const place of places)
    try {
      const folder = dirname(createRequire(place).resolve(`${name}/package.json`));
      if (existsSync(join(folder, regular))) found ??= folder;
    } catch {
      // Not there.
    }
  folders.set(name, found);
  return found;
}

/** Whether cards and documents can draw a script; if not, the command that installs its fonts, where some are known. */
export function fontsFor(script: string): { drawn: boolean; command?: string } {
  const { hasFonts, fonts } = scriptNamed(script);
  const { package: wanted } = fonts;
  if (!hasFonts || !wanted || installed(wanted) !== undefined) return { drawn: hasFonts };
  return { drawn: false, command: `npm install --save-exact ${wanted.name}@${wanted.version}` };
}
