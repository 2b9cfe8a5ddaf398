/** I/O: a generated corpus built by Sanad and by Starlight (without its search), in one run: cold, and again after one edit. */
import { appendFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCorpus } from './corpus.ts';
import { measure, type Cost } from './process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const peers = fileURLToPath(new URL('peers/', import.meta.url));
/** Below the packages it needs: Astro does not build a site whose packages are linked from elsewhere. */
const starlight = join(peers, '.sanad/starlight');
const languages = ['fa', 'ar', 'en', 'fr', 'es', 'ru', 'zh'];

export interface BuildBench {
  documents: number;
  ours: { cold: Cost; edit: Cost };
  peers: { starlight: { cold: Cost } };
  ratios: { starlight: number };
}

/** @param documents language versions in total */
export async function run({
  documents = 5000,
  say = () => undefined,
}: {
  documents?: number;
  say?: (text: string) => void;
}): Promise<BuildBench> {
  const work = await mkdtemp(join(tmpdir(), 'sanad-bench-'));
  try {
    say(`Generating ${documents} documents …`);
    const content = join(work, 'content');
    let edited = '';
    for (const { path, text } of generateCorpus({ documents, languages, words: 1000, seed: 1 })) {
      await write(join(content, path), text);
      if (path.endsWith('/fa.md')) edited = join(content, path);
    }
    const ours = () =>
      measure(
        [
          join(root, 'src/cli/main.ts'),
          'build',
          '--content',
          content,
          '--out',
          join(work, 'dist'),
          '--no-cards',
          '--no-search',
          '--no-documents',
        ],
        root,
        // As the command itself does; empty for the cold build.
        { NODE_COMPILE_CACHE: join(work, 'code') },
      );
    say('Sanad, cold …');
    const cold = ours();
    appendFileSync(edited, '\nOne more line.\n');
    say('Sanad, after one edit …');
    const edit = ours();

    await rm(starlight, { recursive: true, force: true });
    await cp(join(peers, 'starlight'), starlight, { recursive: true });
    for (const { path, text } of generateCorpus({ documents, languages, words: 1000, seed: 1, layout: 'starlight' }))
      await write(join(starlight, path), text);
    say('Starlight, cold …');
    const peer = measure([join(peers, 'node_modules/astro/bin/astro.mjs'), 'build'], starlight, {
      // Its 200 MB of compiled data would only cost it time.
      NODE_DISABLE_COMPILE_CACHE: '1',
    });
    return {
      documents,
      ours: { cold, edit },
      peers: { starlight: { cold: peer } },
      ratios: { starlight: peer.cpu / cold.cpu },
    };
  } finally {
    for (const folder of [work, starlight]) await rm(folder, { recursive: true, force: true });
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
