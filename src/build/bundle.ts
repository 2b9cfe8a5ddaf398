/**
 * I/O: what Astro makes of our routes: the code that draws the pages, and the styles, scripts and files of `public` that go with
 * them. It depends on the code and a few settings alone, not on the content, and takes longer than a site of some hundred pages
 * takes to change. So it is made once for each state of the code, and every build draws all pages from it in the same way.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type AstroIntegration } from 'astro';
import { astroConfig } from '../load/config.ts';
import type { PageStyles } from '../load/render-pages.ts';
import type { Settings } from '../load/settings.ts';
import { themeStyles } from '../load/theme.ts';
import { digest } from '../model/digest.ts';
import { writeWhole, type Store } from '../store/index.ts';
import { lock } from './publish/lock.ts';

/** Files by their `/`-separated paths. */
type Files = Record<string, Uint8Array>;

/** As the store keeps it. */
interface Made {
  /** Name of the module among `code` that draws the pages. */
  entry: string;
  code: Files;
  /** What goes into the site as it is. */
  assets: Files;
  styles: PageStyles;
}

export interface Bundle extends Pick<Made, 'assets' | 'styles'> {
  /** Address of the module that draws the pages. */
  entry: URL;
}

/** Bundles whose modules are kept unpacked. */
const KEPT = 6;
/** One that was unpacked so lately may be in use, in milliseconds. */
const IN_USE_MS = 3_600_000;

/** @param work empty folder of this build */
export async function openBundle(settings: Settings, store: Store, work: string): Promise<Bundle> {
  const make = () => makeBundle(settings, work);
  // Components of Astro in trusted texts become part of the code.
  const drawsTexts = (settings.snapshot?.drawn ?? []).length > 0;
  const input = [
    settings.root,
    settings.base,
    themeStyles(),
    digest(...Object.entries(filesBelow(join(settings.root, 'public'))).flat()),
  ];
  const { entry, code, assets, styles } = drawsTexts ? await make() : await store.derive('bundle', input, make);
  return { assets, styles, entry: pathToFileURL(join(unpack(settings.root, code), entry)) };
}

async function makeBundle(settings: Settings, work: string): Promise<Made> {
  const outDir = join(work, 'astro');
  mkdirSync(outDir, { recursive: true });
  const taken: Pick<Made, 'entry' | 'code' | 'styles'> = { entry: '', code: {}, styles: [] };
  const integrations = [takeBundle(taken)];
  const config = await astroConfig(settings, { outDir, cacheDir: join(work, 'astro-cache'), integrations });
  // Where the folder of this build lies elsewhere, Astro bundles the pages in a folder of the working directory, which all builds
  // that run there would share.
  const isShared = relative(process.cwd(), outDir).startsWith('..');
  const held = isShared ? await lock(join(process.cwd(), '.astro', 'sanad.lock'), say) : undefined;
  try {
    await build({ ...config, configFile: false, logLevel: 'warn' });
  } finally {
    held?.release();
  }
  return { ...taken, assets: filesBelow(outDir) };
}

/** Takes the finished modules before Astro would draw pages with them, and leaves it none to draw. */
function takeBundle(taken: Pick<Made, 'entry' | 'code' | 'styles'>): AstroIntegration {
  let folder = '';
  let pages: ReadonlyMap<string, { styles: PageStyles[number][1] }> = new Map();
  return {
    name: 'sanad:bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }) =>
        void updateConfig({
          vite: {
            plugins: [
              {
                name: 'sanad:bundle',
                writeBundle({ dir = '' }, chunks) {
                  if (this.environment.name !== 'prerender') return;
                  folder = dir;
                  taken.entry = Object.keys(chunks).find((name) => name.startsWith('prerender-entry')) ?? '';
                },
              },
            ],
          },
        }),
      'astro:build:setup': ({ pages: all }) => void (pages = all),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'sanad:bundle',
          // By now Astro has written into the modules what it knows only at the end.
          setup() {
            taken.code = filesBelow(folder);
            taken.styles = [...pages].map(([key, { styles }]) => [key, styles]);
            return Promise.resolve();
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Astro draws no pages here.')),
        }),
    },
  };
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

/** Sorted, so that the same files have the same digest. */
function filesBelow(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

const say = (text: string) => void process.stderr.write(`${text}\n`);
