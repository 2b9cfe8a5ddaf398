import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, Text } from '../model/text/blocks.ts';
import { acronymsIn, lengthOf } from './measure.ts';
import { handedText } from './text.ts';

const rules = { acronyms: 'forbidden' as const, allowedAcronyms: [], forbiddenAcronyms: [] };
const acronyms = (text: string, more: Partial<Parameters<typeof acronymsIn>[1]> = {}) =>
  acronymsIn({ title: '', body: [text], notes: [] }, { ...rules, ...more });

test('acronyms are capitals among words, and not numbers, symbols or a heading in capitals', () => {
  assert.deepEqual(acronyms('The NGOs, UNESCO, the G-20 and CO2; the ЮНЕСКО.'), ['NGOs', 'UNESCO', 'CO2', 'ЮНЕСКО']);
  assert.deepEqual(acronyms('Part IV, A/HRC/59/NGO/12, E/CN.6/2026/NGO/5. A man, I.'), []);
  assert.deepEqual(acronyms('WHAT THE FIGURES SHOW'), []);
  assert.deepEqual(acronyms('women/men, and/or'), []);
  assert.deepEqual(acronyms('NGOs and UNESCO', { allowedAcronyms: ['UNESCO', 'NGO'] }), []);
});

test('single acronyms may be forbidden where others are not, in whatever letters', () => {
  const single = { acronyms: 'allowed' as const, forbiddenAcronyms: ['CSW', 'CoSP'] };
  assert.deepEqual(acronyms('The NGO at CSW70, the CSW and the CoSP', single), ['CSW', 'CoSP']);
  assert.deepEqual(acronyms('CSWX and xCoSP', single), []);
  assert.deepEqual(acronyms('كيان CSW اليوم', single), ['CSW']);
});

const words = (text: string): Block => ({ type: 'paragraph', number: '1', children: [{ type: 'text', text }] });

test('a limit counts title, text and tables, notes and cover as its rules say, and no numbers', () => {
  const text: Text = {
    blocks: [
      words('one two'),
      { type: 'list', ordered: true, start: 1, items: [[words('three')]] },
      {
        type: 'table',
        table: {
          caption: [],
          head: [],
          body: [[{ children: [{ type: 'text', text: 'four' }], header: false, align: 'start', columns: 1, rows: 1 }]],
        },
      },
    ],
    notes: [[words('five six')]],
  };
  const handed = handedText('A title', text);
  const limit = { max: 10, unit: 'words' as const, notes: true, cover: 0 };
  assert.deepEqual(lengthOf(handed, limit)?.left, 2);
  assert.deepEqual(lengthOf(handed, { ...limit, notes: false })?.left, 4);
  assert.deepEqual(lengthOf(handed, { ...limit, cover: 5 })?.left, -3);
  assert.equal(lengthOf(handed, { ...limit, unit: 'pages' }), undefined);
});
