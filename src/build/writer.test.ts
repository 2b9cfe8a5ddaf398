import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createAddresses } from '../model/addresses.ts';
import { createContent } from '../model/question.ts';
import type { Unit } from '../model/output.ts';
import type { AskSite } from '../questions/index.ts';
import { openPool, openStore } from '../store/index.ts';
import { openSite } from './site.ts';
import { openTraces } from './traces.ts';
import { createWriter } from './writer.ts';

const folder = await mkdtemp(join(tmpdir(), 'sanad-writer-'));
const pool = openPool(1);
after(async () => {
  await pool.close();
  await rm(folder, { recursive: true });
});

/** Builds a site of two units, of which the second reads a file of the first that is no part of the site. */
async function build(words: string, cache: string, kept?: unknown) {
  const made: string[] = [];
  const content = createContent({ words }, { words: { answer: (sources: { words: string }) => sources.words } });
  const ask = (at: { ask: AskSite }) => (at.ask as unknown as (question: string) => string)('words'); // of the table above
  const store = openStore(join(folder, cache));
  const work = await mkdtemp(join(folder, 'work-'));
  await mkdir(work, { recursive: true });
  const site = openSite({ folder: join(folder, 'site'), published: new Map(), work }, store);
  const traces = openTraces(kept, 'code', content);
  const addresses = createAddresses('/', 'https://example.org');
  const writer = createWriter({ content: content, folder, addresses, outputs: new Set(['one']), site, store, traces, pool }); // prettier-ignore
  const units: Unit<AskSite>[] = [
    {
      name: 'part',
      props: {},
      paths: ['part'],
      isInner: true,
      make: (at) => {
        made.push('part');
        return { files: { part: ask(at).toUpperCase() } };
      },
    },
    {
      name: 'whole',
      props: {},
      make: async (at) => {
        made.push('whole');
        return { files: { 'whole.txt': `${(await at.file('part'))?.toString() ?? ''}!` } };
      },
    },
  ];
  for (const unit of units) await writer.unit(unit);
  const text = site.read('whole.txt')?.toString();
  await store.close();
  return { made, text, paths: [...site.plan.keys()], kept: traces.keep() };
}

test('a file for other units is no part of the site; what reads it is made anew when it differs', async () => {
  const first = await build('words', 'cache');
  assert.deepEqual(first, { ...first, made: ['part', 'whole'], text: 'WORDS!', paths: ['whole.txt'] });
  const same = await build('words', 'cache', first.kept);
  assert.deepEqual(same, { ...first, made: [] });
  // Its reads changed, but not what came of them.
  assert.deepEqual((await build('WORDS', 'cache', first.kept)).made, ['part']);
  const other = await build('others', 'cache', first.kept);
  assert.deepEqual([other.made, other.text], [['part', 'whole'], 'OTHERS!']);
});

test('a file for other units that the store has lost is made again when it is read', async () => {
  const first = await build('words', 'cache');
  const lost = await build('words', 'empty', first.kept);
  assert.deepEqual([lost.made, lost.text], [['whole', 'part'], 'WORDS!']);
  assert.deepEqual((await build('words', 'empty', lost.kept)).made, []);
});
