/**
 * I/O: where the program runs from. Node strips types only outside `node_modules`, and Astro takes what is there for finished
 * code; so a Sanad that npm has installed is copied beside the texts once for each version, into the folder of what is kept.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { dirname, join, sep } from 'node:path';

/** What the program consists of; `node_modules` beside it are taken by a link. */
const PARTS = ['src', 'public', 'content', '.github', 'package.json', 'tsconfig.json', 'LICENSE', 'README.md'];
const FOLDERS = ['src', 'public', 'content', '.github'];

/** Whether npm has put the folder where it is. */
export const isInstalledPackage = (home) => home.split(/[\\/]/).includes('node_modules');

/** The nearest folder upward with a `package.json`: that of the office; where there is none, the folder itself. */
export function officeOf(working) {
  for (let folder = working; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) return working;
  }
}

/**
 * @param {string} home folder of the installed package
 * @param {string} office folder of the office
 * @returns {string} folder of a copy that Node and Astro can run
 */
export function unpackProgram(home, office) {
  const shelf = join(office, '.sanad', 'program');
  const program = join(shelf, digestOf(home));
  if (!existsSync(program)) {
    rmSync(shelf, { recursive: true, force: true });
    mkdirSync(shelf, { recursive: true });
    // Renamed when it is whole: a copy that was broken off is none.
    const rough = `${program}.${process.pid}`;
    for (const part of PARTS) cpSync(join(home, part), join(rough, part), { recursive: true });
    if (existsSync(join(home, 'node_modules'))) link(join(home, 'node_modules'), join(rough, 'node_modules'));
    try {
      renameSync(rough, program);
    } catch (error) {
      // Another process was quicker.
      rmSync(rough, { recursive: true, force: true });
      if (!existsSync(program)) throw error;
    }
    link(dirname(home), join(shelf, 'node_modules'));
  }
  keepVersions(dirname(home), program);
  return program;
}

/** What npm notes as installed is the lockfile of the program: with another version of a package all is rebuilt. */
function keepVersions(modules, program) {
  const noted = join(modules, '.package-lock.json');
  const versions = readFileSync(existsSync(noted) ? noted : join(program, 'package.json'));
  const file = join(program, 'package-lock.json');
  if (!existsSync(file) || !readFileSync(file).equals(versions)) writeFileSync(file, versions);
}

function link(target, path) {
  try {
    symlinkSync(target, path, 'junction');
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

function digestOf(home) {
  const whole = createHash('sha256').update(home);
  const names = PARTS.flatMap((part) => (FOLDERS.includes(part) ? list(home, part) : [part])).sort();
  for (const name of names) whole.update(`\0${name}\0`).update(readFileSync(join(home, name)));
  return whole.digest('hex').slice(0, 16);
}

const list = (home, part) =>
  readdirSync(join(home, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(home.length)
        .replace(new RegExp(`^\\${sep}`), ''),
    );
