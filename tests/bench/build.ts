/**
 * I/O: a generated corpus built by Sanad, by Hugo (bare pages, where it is installed) and, if wanted, by Starlight (without its
 * search), in one run: cold, and again after one edit; and a corpus built with everything that a site has.
 */
import { appendFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCorpus } from './corpus.ts';
import { hasHugo, hugo } from './hugo.ts';
import { measure, type Cost } from './process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const peers = fileURLToPath(new URL('peers/', import.meta.url));
/** Below the packages it needs: Astro does not build a site whose packages are linked from elsewhere. */
const starlight = join(peers, '.sanad/starlight');
const languages = ['fa', 'ar', 'en', 'fr', 'es', 'ru', 'zh'];
const texts = { languages, words: 1000, seed: 1 };

export interface BuildBench {
  /** Language versions in total: built as pages, and built with everything. */
  documents: number;
  fullDocuments: number;
  ours: { cold: Cost; edit: Cost; full: Cost; fullEdit: Cost };
  peers: Partial<Record<'hugo' | 'starlight', { cold: Cost }>>;
  /** By processor time; `hugoAfterEdit` is Hugo's whole build beside ours after one edit, by the clock. */
  ratios: Partial<Record<'hugo' | 'hugoAfterEdit' | 'starlight', number>>;
}

interface Options {
  /** Language versions in total. */
  documents?: number;
  /** Of the corpus that is built with cards, search and documents. */
  full?: number;
  starlight?: boolean;
  say?: (text: string) => void;
}

/** The default sizes take a few minutes on two cores. */
export async function run({
  documents = 5000,
  full = 1000,
  starlight: hasStarlight = false,
  say = () => undefined,
}: Options): Promise<BuildBench> {
  const work = await mkdtemp(join(tmpdir(), 'sanad-bench-'));
  try {
    const pages = await sanad(join(work, 'pages'), documents, 'pages', say);
    const everything = await sanad(join(work, 'everything'), full, 'everything', say);
    const ours = { ...pages, full: everything.cold, fullEdit: everything.edit };
    const outcome: BuildBench = { documents, fullDocuments: full, ours, peers: {}, ratios: {} };
    const { cold, edit } = ours;

    if (hasHugo()) {
      say('Hugo, cold …');
      const peer = await hugo(join(work, 'hugo'), generateCorpus({ documents, ...texts, layout: 'starlight' }), languages); // prettier-ignore
      outcome.peers.hugo = { cold: peer };
      outcome.ratios.hugo = peer.cpu / cold.cpu;
      outcome.ratios.hugoAfterEdit = peer.wall / edit.wall;
    } else say('Hugo is not installed here (on Linux, apt install hugo), so it is not measured.');

    if (hasStarlight) {
      say('Starlight, cold …');
      const peer = await byStarlight(documents);
      outcome.peers.starlight = { cold: peer };
      outcome.ratios.starlight = peer.cpu / cold.cpu;
    }
    return outcome;
  } finally {
    for (const folder of [work, starlight]) await rm(folder, { recursive: true, force: true });
  }
}

/** @param work folder of its own, removed by the caller */
async function sanad(
  work: string,
  documents: number,
  what: 'pages' | 'everything',
  say: (text: string) => void,
): Promise<{ cold: Cost; edit: Cost }> {
  say(`Generating ${documents} documents …`);
  const content = join(work, 'content');
  let edited = '';
  for (const { path, text } of generateCorpus({ documents, ...texts })) {
    await write(join(content, path), text);
    if (path.endsWith('/fa.md')) edited = join(content, path);
  }
  const program = join(root, 'tests/bench/sanad.ts');
  const build = () =>
    measure([program, content, join(work, 'dist'), join(work, 'store'), what], root, {
      // As the command itself does; empty for the cold build.
      NODE_COMPILE_CACHE: join(work, 'code'),
    });
  say(`Sanad, ${what}, cold …`);
  const cold = build();
  appendFileSync(edited, '\nOne more line.\n');
  say(`Sanad, ${what}, after one edit …`);
  const edit = build();
  await rm(work, { recursive: true, force: true });
  return { cold, edit };
}

async function byStarlight(documents: number): Promise<Cost> {
  await rm(starlight, { recursive: true, force: true });
  await cp(join(peers, 'starlight'), starlight, { recursive: true });
  for (const { path, text } of generateCorpus({ documents, ...texts, layout: 'starlight' }))
    await write(join(starlight, path), text);
  return measure([join(peers, 'node_modules/astro/bin/astro.mjs'), 'build'], starlight, {
    // Its 200 MB of compiled data would only cost it time.
    NODE_DISABLE_COMPILE_CACHE: '1',
  });
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
