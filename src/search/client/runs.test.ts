/** Which signs of a Chinese query are taken for which, from the query to what is named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadResources } from '../folding/load.ts';
import { stopwordsOf } from '../folding/stopwords.ts';
import { indexTokens } from '../folding/tokens.ts';
import { queryOf } from '../query/query.ts';
import { evaluate } from '../ranking/evaluate.ts';
import { memoryIndex } from '../ranking/memory.ts';
import { correctedRuns } from './runs.ts';

const titles = ['使用情况', '留存情况', '維護者的活動', '治理文档'];

async function ask(query: string) {
  const resources = await loadResources('zh', { indexing: true });
  const facts = { title: 2, text: 0, entry: false, foreign: false };
  const pages = titles.map((text) => ({ blocks: [indexTokens({ field: 'title', text }, 'zh', resources)], facts }));
  const answer = await evaluate(queryOf(query, 'zh', resources, stopwordsOf('zh')), memoryIndex(pages));
  const found = answer.matches.map(({ page }) => ({ language: 'zh', texts: [titles[page] ?? ''] }));
  return {
    first: found[0]?.texts[0],
    named: correctedRuns(answer, found, resources).map(({ from, to }) => [from, to]),
  };
}

for (const [typed, why, meant] of [
  ['留成情况', 'wrong sign', '留存情况'],
  ['留存情兄', 'wrong last sign', '留存情况'],
  ['流存情况', 'wrong first sign', '留存情况'],
  ['留存晴况', 'wrong sign before the last', '留存情况'],
  ['存留情况', 'swapped', '留存情况'],
  ['留存存情况', 'doubled', '留存情况'],
  ['维护者活动', 'missing, and simplified', '維護者的活動'],
] as const)
  test(`${typed} (${why}) is named as ${meant}`, async () => {
    assert.deepEqual(await ask(typed), { first: meant, named: [[typed, meant]] });
  });

test('what stands so is not named, nor is a short run or one of which a part is there', async () => {
  for (const typed of ['留存情况', '留存', '維護者', '维护者的活动', '治理情况报告书'])
    assert.deepEqual((await ask(typed)).named, [], typed);
});
