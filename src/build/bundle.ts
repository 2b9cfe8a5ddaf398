/**
 * I/O: what Astro makes of our routes: the code that draws the pages, and the styles, scripts and files of `public` that go with
 * them. It depends on the code and a few settings alone, not on the content, and takes longer than a site of some hundred pages
 * takes to change. So it is made once for each state of the code, and every build draws all pages from it in the same way.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Settings } from '../load/settings.ts';
import { themeStyles } from '../load/theme.ts';
import { digest } from '../model/digest.ts';
import { writeWhole, type Store } from '../store/index.ts';
import { filesBelow, readMade, type BundleTask, type Files, type MadeBundle } from './bundle-files.ts';

/** Bundles whose modules are kept unpacked. */
const KEPT = 6;
/** One that was unpacked so lately may be in use, in milliseconds. */
const IN_USE_MS = 3_600_000;

export interface Bundle extends Pick<MadeBundle, 'assets' | 'styles'> {
  /** Address of the module that draws the pages. */
  entry: URL;
}

/** @param work empty folder of this build */
export async function openBundle(settings: Settings, store: Store, work: string): Promise<Bundle> {
  const theme = themeStyles();
  const input = [settings.root, settings.base, theme, digest(...Object.entries(filesBelow(join(settings.root, 'public'))).flat())]; // prettier-ignore
  // Components of Astro in trusted texts become part of the code, and what they read is not known.
  const drawsTexts = (settings.snapshot?.drawn ?? []).length > 0;
  const { entry, code, assets, styles } = drawsTexts
    ? await (await import('./bundle-make.ts')).makeBundle({ settings, theme, work })
    : await store.derive('bundle', input, () => makeApart(settings, theme, work));
  return { assets, styles, entry: pathToFileURL(join(unpack(settings.root, code), entry)) };
}

/** In a process of its own: what Astro loads for it is several times as large as the rest of a small build. */
async function makeApart(settings: Settings, theme: string, work: string): Promise<MadeBundle> {
  const program = fileURLToPath(new URL('./bundle-process.ts', import.meta.url));
  const task: BundleTask = { settings: { ...settings, snapshot: { digest: '', drawn: [] } }, theme, work };
  const child = spawn(process.execPath, [...process.execArgv, program], { stdio: ['pipe', 'inherit', 'inherit'] });
  child.stdin.on('error', () => undefined).end(JSON.stringify(task));
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (status !== 0)
    throw new Error(`Astro could not bundle the pages; what it says stands above (exit code ${String(status)}).`);
  return readMade(work);
}

/**
 * Writes the modules to where packages are found from, in a folder named by what they hold, so that Node need not compile them
 * again. @returns the folder
 */
function unpack(root: string, code: Files): string {
  const all = join(root, '.astro', 'bundles');
  const folder = join(all, digest(...Object.entries(code).flat()).slice(0, 24));
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(code)) {
    const file = join(folder, name);
    if (!readIfThere(file)?.equals(bytes)) writeWhole(file, bytes);
  }
  removeUnused(all, folder);
  return folder;
}

/** Modules of other states of the code: of those not used lately a few stay, since one changes between branches. */
function removeUnused(all: string, used: string): void {
  const now = new Date();
  utimesSync(used, now, now);
  const others = readdirSync(all)
    .map((name) => ({
      folder: join(all, name),
      usedMs: statSync(join(all, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    }))
    .sort((a, b) => b.usedMs - a.usedMs);
  // Another program may be about to use one.
  for (const { folder, usedMs } of others.slice(KEPT))
    if (now.getTime() - usedMs > IN_USE_MS) rmSync(folder, { recursive: true, force: true });
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
