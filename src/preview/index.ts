/**
 * I/O: the site as editors see it while they write. Pages are drawn when they are asked for, from the same modules as in a
 * build; files are made by the same outputs. Drafts and what is under embargo are there too, a broken text is shown as it was
 * when it had no faults, and every page says what is wrong with it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { codeOf, type Settings } from '../load/settings.ts';
import type { SitePath } from '../model/output.ts';
import type { Problem } from '../model/problems.ts';
import type { MessageLanguage } from '../model/rules/translated/index.ts';
import { openPool, openStore } from '../store/index.ts';
import type { Left } from '../submissions/index.ts';
import { notesOn, overview, OWN, whyNothing, withNotes } from './notes.ts';
import { createReader, type NoSite, type State } from './state.ts';

export { OWN } from './notes.ts';

/** While a file is being written several events arrive. */
const PAUSE_MS = 40;

interface PreviewOptions {
  language: MessageLanguage;
  /** Tells the state of the content at the beginning and after each change. */
  report(problems: readonly Problem[], left: readonly Left[]): void;
}

interface Answer {
  status: 200 | 404 | 503;
  /** A file name: its end says the type. */
  name: string;
  bytes: Uint8Array | string;
}

export interface Preview {
  /** @param path below the base path, decoded: `fa/letters/x/index.html` */
  answer(path: SitePath): Promise<Answer>;
  /** Calls back after each change. @returns how to stop that */
  onChange(callback: () => void): () => void;
  close(): Promise<void>;
}

export function openPreview(settings: Settings, { language, report }: PreviewOptions): Preview {
  const store = openStore(settings.cache, { code: codeOf(settings) });
  const pool = openPool();
  const work = mkdtempSync(join(tmpdir(), 'sanad-preview-'));
  const callbacks = new Set<() => void>();
  const changed = new Set<string>();
  const read = createReader(settings, { store, pool, work, changed });
  const readAndReport = async () => {
    const state = await read();
    report(state.problems, 'left' in state ? state.left : []);
    return state;
  };

  const began = Date.now();
  let current = readAndReport();
  // Whoever asks for a page is told of it; until then nobody may have.
  current.catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  let last = current;
  let isWaiting = false;
  const readAgain = async () => {
    // One that has not begun reads this change too.
    if (isWaiting) return;
    isWaiting = true;
    const begin = () => {
      isWaiting = false;
      return readAndReport();
    };
    // One after another: each hands its content to the pages.
    const next = last.then(begin, begin);
    last = next;
    await next;
    // Until now the state before was shown.
    current = next;
    for (const callback of callbacks) callback();
  };
  let waiting: NodeJS.Timeout | undefined;
  let isReady = false;
  const watching = watch(settings.content, { alwaysStat: true }).on('ready', () => (isReady = true));
  watching.on('all', (event, path, stats) => {
    // While the watcher looks around for the first time, what it finds is news only where it was changed meanwhile.
    if (!isReady && event.startsWith('add') && !(stats && stats.ctimeMs >= began)) return;
    for (const each of event.endsWith('Dir') ? [path, dirname(path)] : [dirname(path)])
      changed.add(placeIn(settings.content, each));
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      readAgain().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
    }, PAUSE_MS);
  });

  return {
    answer: async (path) => answer(await current, path, language, settings.base),
    onChange(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    async close() {
      await watching.close();
      clearTimeout(waiting);
      await last.catch(() => undefined);
      await pool.close();
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** `letters/x/`, or `''` for the content folder itself. */
const placeIn = (content: string, folder: string): string => {
  const inside = relative(content, folder).split(sep).join('/');
  return inside === '' ? '' : `${inside}/`;
};

const page = (status: Answer['status'], bytes: string): Answer => ({ status, name: 'index.html', bytes });

async function answer(state: State | NoSite, path: SitePath, language: MessageLanguage, base: string): Promise<Answer> {
  if (path === `${OWN}index.html`) return page(200, overview(state, language, base));
  if (!('pages' in state)) return page(503, overview(state, language, base));
  const bytes = await bytesOf(state, path);
  if (bytes && path.endsWith('.html')) {
    const text = Buffer.from(bytes).toString('utf8');
    return page(200, withNotes(text, notesOn(state, path, language), base));
  }
  if (bytes) return { status: 200, name: path, bytes };
  const reason = whyNothing(state, path, language, base);
  return page(404, reason ?? Buffer.from((await bytesOf(state, '404.html')) ?? '').toString('utf8'));
}

async function bytesOf({ pages, byPath, bundle, files }: State, path: SitePath): Promise<Uint8Array | undefined> {
  const found = byPath.get(path);
  // Without the sizes of documents, which would have to be made first.
  const drawn = found && (await pages.draw(found));
  return drawn?.bytes ?? bundle.assets[path] ?? (await files.bytes(path));
}
