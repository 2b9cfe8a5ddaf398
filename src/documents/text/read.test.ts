import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from './read.ts';

const absolute = (href: string) => `https://example.org${href}`;
const read = (html: string) => readText(html, absolute);

test('paragraphs keep the number printed beside them, and lose the link it is', () => {
  assert.deepEqual(
    read('<p id="p12"><a class="pn" href="#p12" aria-label="بند ۱۲">۱۲</a> متن <bdi dir="ltr">A/79/123*</bdi>.</p>')
      .blocks,
    [
      {
        type: 'paragraph',
        number: '۱۲',
        children: [
          { type: 'text', text: 'متن ' },
          { type: 'run', dir: 'ltr', children: [{ type: 'text', text: 'A/79/123*' }] },
          { type: 'text', text: '.' },
        ],
      },
    ],
  );
});

test('footnotes stand apart; the first reference carries the note; the list of references is part of the text', () => {
  const { blocks, notes } = read(
    '<p>One<sup><a href="#fn1" role="doc-noteref">1</a></sup> two<sup><a href="#fn1" role="doc-noteref">1</a></sup>' +
      ' <span class="cite">[<a href="#ref1" role="doc-biblioref">1</a>]</span></p>' +
      '<section class="footnotes" role="doc-endnotes"><h2>Notes</h2><ol><li id="fn1">Note <a href="#fnref1" role="doc-backlink">↩</a></li></ol></section>' +
      '<section class="footnotes references" role="doc-bibliography"><h2>References</h2><ol><li>Source</li></ol></section>',
  );
  assert.deepEqual(notes, [[{ type: 'paragraph', children: [{ type: 'text', text: 'Note' }] }]]);
  assert.deepEqual(blocks[0], {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'One' },
      { type: 'note', note: 1, first: true },
      { type: 'text', text: ' two' },
      { type: 'note', note: 1, first: false },
      { type: 'text', text: ' [1]' },
    ],
  });
  assert.deepEqual(
    blocks.slice(1).map(({ type }) => type),
    ['heading', 'list'],
  );
});

test('a chart keeps its widest drawing, its data and where its picture is', () => {
  const [chart] = read(
    '<figure class="chart"><figcaption><strong class="chart-title">Rate</strong> <span class="chart-unit">%</span></figcaption>' +
      '<svg class="chart-wide"><title>Rate</title><desc>Up</desc><text>1</text></svg><svg class="chart-narrow"></svg>' +
      '<p class="chart-source"><a href="/s/#source">Source: X</a> · <a href="/data/x/c.en.png">PNG</a></p>' +
      '<details><table><thead><tr><th scope="col">Year</th></tr></thead><tbody><tr><td class="end">2000</td></tr></tbody></table></details></figure>',
  ).blocks;
  assert.ok(chart?.type === 'chart');
  assert.equal(chart.title, 'Rate');
  assert.equal(chart.unit, '%');
  assert.equal(chart.alt, 'Rate. Up');
  assert.equal(chart.picture, '/data/x/c.en.png');
  assert.match(chart.svg, /chart-wide/);
  assert.deepEqual(chart.notes, [[{ type: 'text', text: 'Source: X' }]]);
  assert.equal(chart.table?.body[0]?.[0]?.align, 'end');
});

test('links are absolute; a value of statistics is its number alone', () => {
  const [paragraph] = read(
    '<p><a href="/en/x/">x</a> <a class="stat" href="/s/"><data value="5.61">5.6</data></a></p>',
  ).blocks;
  assert.ok(paragraph?.type === 'paragraph');
  assert.deepEqual(paragraph.children, [
    { type: 'link', href: 'https://example.org/en/x/', children: [{ type: 'text', text: 'x' }] },
    { type: 'text', text: ' 5.6' },
  ]);
});

test('boxes have their label; tables their head, alignment and spans', () => {
  const [box, table] = read(
    '<div class="block finding" id="finding-1"><p class="label"><a href="#finding-1">Finding 1</a></p><p>Text.</p></div>' +
      '<div class="table"><table><thead><tr><th colspan="2">A</th></tr></thead><tbody><tr><th scope="row">r</th><td class="center">1</td></tr></tbody></table></div>',
  ).blocks;
  assert.ok(box?.type === 'box' && table?.type === 'table');
  assert.deepEqual(box.label, [{ type: 'text', text: 'Finding 1' }]);
  assert.equal(box.blocks.length, 1);
  assert.equal(table.table.head[0]![0]!.columns, 2);
  assert.deepEqual(
    table.table.body[0]!.map(({ header, align }) => [header, align]),
    [
      [true, 'start'],
      [false, 'center'],
    ],
  );
});
