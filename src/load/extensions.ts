/**
 * I/O: finds and runs the code of extensions. Whoever runs Sanad names their folders, on the command line or in the package
 * beside which it runs; like code in MDX (`trust.ts`) they are never in the content folder, which everybody changes who
 * writes texts.
 */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OpenExtension } from '../model/extension.ts';
import { Failure, reasonOf } from '../model/failure.ts';
import { folderDigest } from '../store/index.ts';
import { extensionFault, guarded } from './extension-parts.ts';

const api = new URL('../extension/index.ts', import.meta.url).href;

/** Files by which an extension begins, the first that there is. */
const entries = ['index.ts', 'index.mjs', 'index.js'] as const;

/**
 * @param working folder where the command runs
 * @param named folders given on the command line, as written
 * @returns folders, absolute and real, each once, in the order in which they were named; or why they cannot be used
 */
export function readExtensions(
  content: string,
  working: string,
  named: readonly string[] = [],
): { extensions: string[] } | { refusal: string } {
  const listed = listedIn(working, content);
  if ('refusal' in listed) return listed;
  const extensions: string[] = [];
  for (const { path, from } of [...listed.paths, ...named.map((each) => ({ path: each, from: '--extensions' }))]) {
    const folder = resolve(working, path);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      return { refusal: `${from}: there is no folder ${path}.` };
    const real = realpathSync(folder);
    const entry = entryOf(real);
    if (entry === undefined)
      return { refusal: `${from}: ${path} has no ${entries.join(', ')}, so it is no extension.` };
    if (shares(real, content) || isWithin(content, realpathSync(entry)))
      return {
        refusal: `${from}: ${path} lies in the content folder, or the content folder in it. Whoever writes texts could change what runs here; keep extensions elsewhere.`,
      };
    extensions.push(real);
  }
  return { extensions: [...new Set(extensions)] };
}

interface Listed {
  paths: { path: string; from: string }[];
}

/** `"sanad": { "extensions": ["./ours"] }` in the package beside which the command runs. */
function listedIn(working: string, content: string): Listed | { refusal: string } {
  const file = join(working, 'package.json');
  if (!existsSync(file)) return { paths: [] };
  let extensions: unknown;
  try {
    // Whatever it holds is looked at below.
    extensions = (JSON.parse(readFileSync(file, 'utf8')) as { sanad?: { extensions?: unknown } } | null)?.sanad
      ?.extensions;
  } catch {
    // It is npm's, which has more to say of it.
    return { paths: [] };
  }
  if (extensions === undefined) return { paths: [] };
  if (!Array.isArray(extensions) || !extensions.every((each) => typeof each === 'string'))
    return { refusal: 'package.json: sanad.extensions must be a list of folders: ["./ours"].' };
  if (isWithin(content, realpathSync(file)))
    return { refusal: 'package.json: it lies in the content folder, so it cannot name extensions. Run Sanad elsewhere, or give --extensions.' }; // prettier-ignore
  return { paths: extensions.map((path) => ({ path, from: 'package.json' })) };
}

const real = (path: string) => (existsSync(path) ? realpathSync(path) : resolve(path));
const isWithin = (folder: string, path: string): boolean => {
  const inside = relative(real(folder), path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
};
const shares = (folder: string, content: string) => isWithin(content, folder) || isWithin(folder, real(content));

const entryOf = (folder: string): string | undefined =>
  entries.map((name) => join(folder, name)).find((file) => existsSync(file));

/** Extensions run by this thread, by folder and digest. */
const opened = new Map<string, Promise<OpenExtension>>();

/**
 * Runs the code of extensions, each once for a thread.
 * @throws Failure that names the extension, where its code cannot be run or gives none
 */
export async function openExtensions(folders: readonly string[]): Promise<readonly OpenExtension[]> {
  if (folders.length === 0) return [];
  nameApi();
  const all = await Promise.all(
    folders.map((folder) => {
      const found = opened.get(folder) ?? open(folder);
      opened.set(folder, found);
      return found;
    }),
  );
  const names = all.map(({ extension }) => extension.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Failure(`Two extensions are called “${twice}”. Give one of them another name.`);
  return all;
}

let isNamed = false;

/** An extension may be anywhere; `sanad/extension` means this copy of Sanad to it. */
function nameApi(): void {
  if (isNamed) return;
  isNamed = true;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'sanad/extension' ? { url: api, shortCircuit: true } : next(specifier, context),
  });
}

async function open(folder: string): Promise<OpenExtension> {
  const entry = entryOf(folder);
  if (entry === undefined) throw new Failure(`The extension ${folder} has no ${entries.join(', ')}.`);
  let module: { default?: unknown };
  try {
    // What is there was named by whoever runs this.
    module = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as { default?: unknown };
  } catch (error) {
    throw new Failure(`The extension ${folder} cannot be run: ${reasonOf(error)}`, { cause: error });
  }
  const fault = extensionFault(module.default);
  if (fault !== undefined) throw new Failure(`The extension ${folder} cannot be used: ${fault}`);
  return { extension: guarded(module.default), folder, digest: folderDigest(folder) };
}
