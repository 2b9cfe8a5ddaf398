/** I/O: one build: load → stop on errors → pages → cards, search, documents → swap. */
import { mkdirSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build as buildPages } from 'astro';
import { openTarget, type Target } from '../build/publish/index.ts';
import { lock } from '../build/publish/lock.ts';
import { hasErrors } from '../checks/reporters.ts';
import { revisionTasks } from '../checks/revisions.ts';
import type { Task } from '../checks/status.ts';
import { writeCitations } from '../documents/citations.ts';
import { astroConfig, stageFolder } from '../load/config.ts';
import { keepPages } from '../load/kept-pages.ts';
import { renderPages } from '../load/render-pages.ts';
import type { Settings } from '../load/settings.ts';
import { heldContent, holdSnapshot } from '../load/snapshot.ts';
import type { Addresses } from '../model/addresses.ts';
import type { Library } from '../model/library.ts';
import type { OutputContext } from '../model/output.ts';
import type { Problem } from '../model/problems.ts';
import { publishedBytes } from '../load/attachments/attach.ts';
import { codeDigest } from '../store/index.ts';
import type { Progress } from './progress.ts';
import { inspect } from './inspect.ts';
import { siteFiles } from './belongs.ts';
import { publishStage } from './publish.ts';
import { publishedFigures, rememberFigures } from './revisions.ts';

type Write = (library: Library, context: OutputContext) => Promise<Problem[]>;

/** Outputs that are written after the pages. Each is loaded only when it is wanted: its engines take long to start. */
const outputs = {
  cards: async (): Promise<Write> => (await import('../cards/index.ts')).writeCards,
  search: async (): Promise<Write> => (await import('../search/index.ts')).writeSearch,
  documents: async (): Promise<Write> => (await import('../documents/index.ts')).writeDocuments,
};
const outputNames = Object.keys(outputs) as (keyof typeof outputs)[];

export interface BuildOptions {
  cards: boolean;
  search: boolean;
  documents: boolean;
  force: boolean;
}

export type BuildResult =
  | { built: false; problems: Problem[] }
  | {
      built: true;
      problems: Problem[];
      files: number;
      changed: number;
      /** Paths in the site that Sanad did not write; they stay. */
      foreign: string[];
      addresses: Addresses;
      /** What figures that were revised since the last build change. */
      revision: Task[];
    };

export async function build(
  given: Settings,
  options: BuildOptions,
  progress: Progress,
  today: string,
  say: (text: string) => void = () => undefined,
): Promise<BuildResult> {
  const settings = { ...given, documents: options.documents };
  const target = await openTarget(settings.out, settings, say);
  try {
    mkdirSync(dirname(settings.cache), { recursive: true });
    const cache = await lock(`${settings.cache}.lock`, say);
    try {
      return await buildInto(target, settings, options, progress, today);
    } finally {
      cache.release();
    }
  } finally {
    target.close();
  }
}

async function buildInto(
  target: Target,
  settings: Settings,
  options: BuildOptions,
  progress: Progress,
  today: string,
): Promise<BuildResult> {
  if (options.force) await rm(settings.cache, { recursive: true, force: true });
  const { loaded, problems } = await inspect(settings, progress, today);
  if (!loaded || hasErrors(problems)) return { built: false, problems };
  const snapshot = holdSnapshot(loaded);

  const stage = stageFolder(settings);
  progress.step('Building pages');
  // Styles and scripts are named by their content: what an earlier build left would stay for ever.
  await rm(join(stage, '_astro'), { recursive: true, force: true });
  const pages = await keepPages(stage, join(settings.cache, 'pages.json'), codeDigest(settings.root), heldContent());
  const config = await astroConfig({ ...settings, snapshot }, [renderPages(settings.base, pages)]);
  await buildPages({ ...config, configFile: false, logLevel: 'warn' });
  await pages.remember();

  const { addresses, bodies, library, pictures, pictureFolder } = loaded;
  const inSite = (address: string) => decodeURI(address).slice(addresses.base.length);
  await copyAll(pictures.map((name) => [join(pictureFolder, name), join(stage, inSite(addresses.image(name)))]));
  for (const { id, folder, attachments } of library.publications)
    for (const attachment of attachments) {
      const to = join(stage, inSite(addresses.file(id, attachment.file)));
      await mkdir(dirname(to), { recursive: true });
      await writeFile(to, publishedBytes(settings.content, folder, attachment));
    }
  const context = (name: string): OutputContext => ({
    site: stage,
    cache: join(settings.cache, name),
    content: settings.content,
    addresses,
    bodies,
    cards: options.cards,
    progress: progress.step(`Writing ${name}`),
  });
  if (loaded.figures.collections.length > 0) {
    const { writeFigures } = await import('../figures/write.ts');
    const outlines = async () => (await import('../cards/outlines.ts')).createOutlines();
    problems.push(
      ...(await writeFigures(library, {
        ...context('figures'),
        figures: loaded.figures,
        words: loaded.words,
        outlines,
      })),
    );
  }
  const citations = options.documents ? await writeCitations(library, context('citations')) : undefined;
  for (const name of outputNames) {
    if (!options[name]) continue;
    const write = await outputs[name]();
    problems.push(...(await write(library, context(name))));
  }
  if (hasErrors(problems)) return { built: false, problems };

  progress.step('Publishing');
  const staged = await siteFiles(settings, loaded, pages.files(), citations, options);
  const outcome = await publishStage(stage, target, join(settings.cache, 'staged.json'), staged);
  progress.end();
  const before = await publishedFigures(settings);
  const revision = before ? revisionTasks(library, before, loaded.figures, loaded.words) : [];
  await rememberFigures(settings, loaded.figures);
  return { built: true, problems, ...outcome, addresses, revision };
}

async function copyAll(pairs: readonly [string, string][]): Promise<void> {
  for (const [from, to] of pairs) {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
  }
}
