import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { alignParts } from './align.ts';
import { wordChange } from './change.ts';
import type { Part } from './parts.ts';
import { lineOf, readRecord, writeRecord, type RecordLine } from './record.ts';
import { sameWords } from './same-words.ts';
import { wordsToTranslate } from './work.ts';

const p = (text: string): Part => ({ kind: 'p', anchor: '', text });
const original = ['The first one speaks of water.', 'The second one asks for an answer.', 'The third one ends it.'];
const own = ['یکم', 'دوم', 'سوم'];
const record = () => own.map((text, at) => lineOf(p(text), p(original[at] ?? '')));

/** Pairs with their state, and what is left over. */
function aligned(originals: readonly string[], owns: readonly string[], lines: readonly RecordLine[] = record()) {
  const { pairs, missing, gone, added } = alignParts(originals.map(p), lines, owns.map(p));
  const state = ({ isOutdated, isReworked }: (typeof pairs)[number]) => (isOutdated ? (isReworked ? '?' : '!') : '');
  return {
    pairs: pairs.map((pair) => `${pair.own}-${pair.original}${state(pair)}`).join(' '),
    ...(missing.length > 0 ? { missing } : {}),
    ...(gone.length > 0 ? { gone } : {}),
    ...(added.length > 0 ? { added } : {}),
  };
}

test('typography, digits and half-spaces say the same; words, numbers and signs of minus do not', () => {
  const same = [
    ['«خانه‌ها» ۸۴٫۱٪', '"خانه ها" 84.1%'],
    ['كتاب علي', 'کتاب علی'],
    ['سـلام', 'سلام'],
    ['1990 – 2023, “so”', "1990-2023, 'so'"],
    ['a\u00a0b\u200fc', 'a b c'],
    ['ｗａｔｅｒ（一）', 'water(一)'],
  ] as const;
  for (const [one, other] of same) assert.equal(sameWords(one), sameWords(other), one);
  const different = [['2019', '2020'], ['−3', '3'], ['a house', 'the house'], ['نیست', 'است']] as const; // prettier-ignore
  for (const [one, other] of different) assert.notEqual(sameWords(one), sameWords(other), one);
});

test('a paragraph that changed is outdated, and no other', () => {
  assert.deepEqual(aligned(original, own), { pairs: '0-0 1-1 2-2' });
  assert.deepEqual(aligned([original[0]!, 'The second one asks for a quick answer.', original[2]!], own), { pairs: '0-0 1-1! 2-2' }); // prettier-ignore
  assert.deepEqual(aligned(['The “first” one speaks of  water.', ...original.slice(1)], own), { pairs: '0-0 1-1 2-2' });
});

test('a new paragraph of the original is missing, a deleted one is gone; the others keep their pairs', () => {
  const fresh = [original[0]!, 'Something new about wells.', ...original.slice(1)];
  assert.deepEqual(aligned(fresh, own), { pairs: '0-0 1-2 2-3', missing: [1] });
  const both = [original[0]!, 'Something new about wells.', 'The second one asks for a quick answer.', original[2]!];
  assert.deepEqual(aligned(both, own), { pairs: '0-0 1-2! 2-3', missing: [1] });
  assert.deepEqual(aligned([original[0]!, original[2]!], own), { pairs: '0-0 2-1', gone: [1] });
});

test('what was translated since belongs to what was missing, by its place', () => {
  const fresh = [original[0]!, 'Something new about wells.', ...original.slice(1)];
  assert.deepEqual(aligned(fresh, ['یکم', 'تازه', 'دوم', 'سوم']), { pairs: '0-0 1-1 2-2 3-3' });
  assert.deepEqual(aligned(original, ['یکم', 'افزوده', 'دوم', 'سوم']), { pairs: '0-0 2-1 3-2', added: [1] });
});

test('a translation changed after its original is for a person to judge; without its line it counts as it stands', () => {
  const changed = [original[0]!, 'The second one asks for a quick answer.', original[2]!];
  assert.deepEqual(aligned(changed, ['یکم', 'دومِ دیگر', 'سوم']), { pairs: '0-0 1-1? 2-2' });
  const lines = record();
  assert.deepEqual(aligned(changed, own, [lines[0]!, lines[2]!]), { pairs: '0-0 1-1 2-2' });
});

test('a record says what it was made from, and names lines that it cannot read', () => {
  const lines = [...record(), { own: '00000000', kind: 'h' as const, renders: '' }];
  assert.deepEqual(readRecord(writeRecord(lines, 'en.md')), { lines, unreadable: [] });
  assert.deepEqual(readRecord(`# x\r\n\r\n0a0a0a0a p one\r\nwords alone\r\n`), {
    lines: [{ own: '0a0a0a0a', kind: 'p', renders: 'one' }],
    unreadable: [4],
  });
});

test('git merges records in which neighbouring paragraphs were changed, and stops where the same one was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-record-'));
  const changed = (...at: number[]) => writeRecord(record().map((line, index) => (at.includes(index) ? { ...line, renders: `${line.renders} ${at.join('')}` } : line)), 'en.md'); // prettier-ignore
  const merge = (ours: string, theirs: string): string | undefined => {
    for (const [name, text] of Object.entries({ ours, base: changed(), theirs }))
      writeFileSync(join(folder, name), text);
    try {
      execFileSync('git', ['merge-file', '-q', 'ours', 'base', 'theirs'], { cwd: folder });
      return readFileSync(join(folder, 'ours'), 'utf8');
    } catch {
      return undefined;
    }
  };
  const merged = merge(changed(0), changed(1));
  assert.deepEqual(readRecord(merged ?? '').lines.map(({ renders }) => renders), [`${original[0]} 0`, `${original[1]} 1`, original[2]]); // prettier-ignore
  assert.equal(merge(changed(1), changed(1, 2)), undefined);
  rmSync(folder, { recursive: true });
});

test('what has changed is told word by word', () => {
  assert.deepEqual(wordChange('It was 2019, in “May”.', 'It was 2020, in «May».', 'en'), [
    { type: 'same', text: 'It was ' },
    { type: 'removed', text: '2019, ' },
    { type: 'added', text: '2020, ' },
    { type: 'same', text: 'in «May».' },
  ]);
  assert.equal(wordChange('我们请求答复。', '我们请求迅速答复。', 'zh').some(({ type, text }) => type === 'added' && text === '迅速'), true); // prettier-ignore
  assert.equal(wordsToTranslate('Bring it before the Council, please.', 'en'), 6);
});
