import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, Inline } from '../model/text/blocks.ts';
import { searchBlocks } from './text.ts';

const text = (value: string): Inline => ({ type: 'text', text: value });
const paragraph = (value: string, anchor?: string): Block => ({
  type: 'paragraph',
  ...(anchor === undefined ? {} : { anchor }),
  children: [text(value)],
});

test('each block has its words and the anchor to link to', () => {
  const blocks: Block[] = [
    {
      type: 'paragraph',
      anchor: 'p1',
      children: [text('One '), { type: 'mark', mark: 'emphasis', children: [text('two')] }, text('&three')],
    },
    { type: 'heading', depth: 1, anchor: 'method', children: [text('Method')] },
    { type: 'list', ordered: false, start: 1, items: [[paragraph('four')], [paragraph('five')]] },
    { type: 'paragraph', anchor: 'p2', children: [text('six'), { type: 'break' }, text('seven')] },
  ];
  assert.deepEqual(searchBlocks({ blocks, notes: [[paragraph('eight')]] }), [
    { anchor: 'p1', heading: false, text: 'One two&three' },
    { anchor: 'method', heading: true, text: 'Method' },
    { anchor: 'method', heading: false, text: 'four' },
    { anchor: 'method', heading: false, text: 'five' },
    { anchor: 'p2', heading: false, text: 'six seven' },
    { anchor: 'fn1', heading: false, text: 'eight' },
  ]);
});

test('marks of notes and drawings are not words; charts and tables are read cell by cell', () => {
  const cell = (value: string) => ({ children: [text(value)], header: false, align: 'start' as const, columns: 1, rows: 1 }); // prettier-ignore
  const table = { caption: [], head: [[cell('a')]], body: [[cell('b')]] };
  const blocks: Block[] = [
    { type: 'paragraph', children: [text('Text'), { type: 'note', note: 1, first: true }, text(' goes on')] },
    { type: 'chart', title: 'Rate', unit: '%', svg: '<svg>drawn</svg>', alt: 'Up', notes: [[text('Source')]], table },
    { type: 'box', kind: 'note', label: [text('Note')], blocks: [{ type: 'rule' }, { type: 'table', table }] },
  ];
  assert.deepEqual(
    searchBlocks({ blocks, notes: [] }).map((block) => block.text),
    ['Text goes on', 'Rate', '%', 'Source', 'a', 'b', 'Note', 'a', 'b'],
  );
});
