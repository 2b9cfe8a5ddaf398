/**
 * I/O: what a change publishes: two states of the content are loaded, compared and built, and put into one folder with a
 * summary as its first page. It opens without a server.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareContent, type ContentState } from '../checks/compare/content.ts';
import { reportMarkdown } from '../checks/compare/markdown.ts';
import { reportPage } from '../checks/compare/page.ts';
import { pagesOf, reportOf, type Compared, type Report } from '../checks/compare/report.ts';
import { hasErrors } from '../checks/reporters.ts';
import { loadLibrary } from '../load/library.ts';
import { codeOf, type Settings } from '../load/settings.ts';
import { Failure } from '../model/failure.ts';
import type { SitePath } from '../model/output.ts';
import type { Problem } from '../model/problems.ts';
import { messageLanguages, type MessageLanguage } from '../model/rules/translated/index.ts';
import { openStore } from '../store/index.ts';
import { pathsOf, withNeeds, writeFolder, type Built } from './folder/index.ts';
import { build, type BuildOptions } from './index.ts';
import { realFolder, refusedTarget } from './publish/target.ts';
import type { Progress } from './progress.ts';

interface CompareOptions {
  build: BuildOptions;
  /** Folder of the artefact, absolute. */
  folder: string;
  /** Of the summary; default: the main language of the site, where messages have it, else English. */
  language: MessageLanguage | undefined;
  progress: Progress;
  today: string;
}

interface CompareResult {
  problems: Problem[];
  /** Absent where the content cannot be built. */
  report?: Report;
}

const MARK = '<!-- Written by Sanad: npm run compare replaces this folder. -->';

/**
 * @param before content folder as it was; `undefined` where there was none
 * @throws Failure if the folder holds what this did not write
 */
export async function compare(
  settings: Settings,
  before: string | undefined,
  { build: chosen, folder, language, progress, today }: CompareOptions,
): Promise<CompareResult> {
  refuse(folder, settings);
  const read = await readStates(settings, before);
  if (!('compared' in read)) return read;
  const { compared, states } = read;
  mkdirSync(dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}.`);
  try {
    const sites: Partial<Record<'before' | 'after', Built>> = {};
    // Of what was there, only pages are shown.
    const plain = { ...chosen, cards: false, search: false, documents: false };
    if (states.before && before !== undefined) {
      const out = join(work, 'site-before');
      const result = await build({ ...settings, content: before, out }, { ...plain, isTrial: true }, progress, today);
      if (result.built) sites.before = { folder: out, addresses: result.addresses };
    }
    const out = join(work, 'site-after');
    const result = await build({ ...settings, out }, { ...chosen, isTrial: true }, progress, today);
    if (!result.built) return { problems: result.problems };
    sites.after = { folder: out, addresses: result.addresses };
    const report = writeArtefact(compared, { before: sites.before, after: sites.after }, join(work, 'artefact'), language ?? languageOf(states.after)); // prettier-ignore
    rmSync(folder, { recursive: true, force: true });
    renameSync(join(work, 'artefact'), folder);
    return { problems: result.problems, report };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface States {
  before?: ContentState;
  after: ContentState;
}

async function readStates(
  settings: Settings,
  before: string | undefined,
): Promise<{ problems: Problem[] } | { compared: Compared; states: States }> {
  const store = openStore(settings.cache, { code: codeOf(settings) });
  const load = (content: string) => loadLibrary({ ...settings, content }, undefined, store);
  try {
    const after = await load(settings.content);
    if (!after.loaded || hasErrors(after.problems)) return { problems: after.problems };
    const old = before === undefined ? undefined : await load(before);
    const isUsable = old?.loaded !== undefined && !hasErrors(old.problems);
    const known = isUsable ? old.loaded : undefined;
    const change = await compareContent(known, after.loaded);
    const errors = old?.problems.filter(({ severity }) => severity === 'error').length ?? 0;
    return {
      compared: {
        change,
        library: after.loaded.library,
        libraryBefore: known?.library,
        ...(old && !isUsable ? { unreadable: errors } : {}),
      },
      states: { after: after.loaded, ...(known ? { before: known } : {}) },
    };
  } finally {
    await store.close();
  }
}

const languageOf = ({ library }: ContentState): MessageLanguage =>
  messageLanguages.find((code) => code === library.main.code) ?? 'en';

/** @param target an empty place @returns the summary */
function writeArtefact(
  compared: Compared,
  { before, after }: { before: Built | undefined; after: Built },
  target: string,
  language: MessageLanguage,
): Report {
  const nowThere = pathsOf(after);
  const pages = compared.change.publications.flatMap((each) => pagesOf(each).flatMap((page) => page.before ?? []));
  const wasThere = before ? withNeeds(before, pages) : new Set<SitePath>();
  const report = reportOf(compared, language, (side, path) => (side === 'before' ? wasThere : nowThere).has(path));
  writeFolder(after, nowThere, join(target, 'after'));
  // What has not changed is the same page.
  if (before) writeFolder(before, wasThere, join(target, 'before'), (path) => (nowThere.has(path) ? `../after/${path}` : undefined)); // prettier-ignore
  writeFileSync(join(target, 'index.html'), reportPage(report).replace('\n', `\n${MARK}\n`));
  writeFileSync(join(target, 'summary.md'), reportMarkdown(report));
  return report;
}

/** @throws Failure where something else lies there */
function refuse(folder: string, settings: Settings): void {
  const reason = refusedTarget(realFolder(folder), settings);
  if (reason !== undefined) throw new Failure(reason);
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  const isOurs = names.includes('index.html') && readFileSync(join(folder, 'index.html'), 'utf8').includes(MARK);
  if (names.length > 0 && !isOurs)
    throw new Failure(`${folder} holds what Sanad did not write, and a preview replaces the whole folder. Give another one with --out.`); // prettier-ignore
}
