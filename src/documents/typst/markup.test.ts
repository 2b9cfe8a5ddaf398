import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareDrawing } from './drawing.ts';
import type { Text } from '../../model/text/blocks.ts';
import { createWriter, string } from './markup.ts';

const around = {
  language: { dir: 'rtl', numerals: 'arabext' } as const,
  family: () => 'Serif',
  picture: (source: string) => (source === '/images/a.jpg' ? 'picture-0.jpg' : undefined),
  named: (value: string) => value,
};
const writeText = ({ blocks, notes }: Text) => createWriter(around, notes).blocks(blocks);
const writeInline = createWriter(around).inline;
const text = (value: string) => ({ type: 'text', text: value }) as const;

/** What is left of a source when its strings are taken out: the code that this program wrote. */
const code = (source: string) => source.replace(/"(?:[^"\\]|\\.)*"/g, '""');

test('a text is a string literal, whatever it holds', () => {
  assert.equal(string('a "b" \\ c\n'), '"a \\"b\\" \\\\ c\\n"');
  assert.equal(string('x\u0000\u0007\u0085y'), '"xy"');
  assert.equal(string('\\u{1F600}'), '"\\\\u{1F600}"');
  assert.equal(string('\u2066A/79\u2069 ئ\u0654'), '"\u2066A/79\u2069 ئ\u0654"');
});

test('no content becomes code', () => {
  const hostile = [
    '#read("/etc/passwd")',
    '"]#panic()[',
    '\\", #image("x"), "',
    '$x$ *b* _i_ `r` <l> @r // c',
    '#{',
    '\\',
  ];
  for (const value of hostile) {
    const source = writeText(
      {
        blocks: [
          { type: 'paragraph', number: value, children: [text(value), { type: 'link', href: value, children: [text(value)] }] },
          { type: 'heading', depth: 1, children: [text(value)] },
          { type: 'code', text: value },
          { type: 'box', kind: 'note', label: [text(value)], blocks: [{ type: 'paragraph', children: [{ type: 'note', note: 1, first: true }] }] },
          { type: 'chart', title: value, unit: value, svg: `<svg><text>${value}</text></svg>`, alt: value, notes: [[text(value)]] },
          { type: 'picture', source: value, alt: value, caption: [text(value)] },
          { type: 'picture', source: '/images/a.jpg', alt: value, caption: [text(value)] },
          { type: 'table', table: { caption: [text(value)], head: [[{ children: [text(value)], header: true, align: 'end', columns: 1, rows: 1 }]], body: [] } },
        ],
        notes: [[{ type: 'paragraph', children: [text(value)] }]],
      },
    ); // prettier-ignore
    assert.equal(
      code(source),
      [
        '#numbered("")[#""#link("")[#""]]',
        '#heading(level: 2)[#""]',
        '#raw(block: true, "")',
        '#boxed("", "", false, [#""])[#par[#""#footnote[#""]<fn1>]\n]',
        '#chart("", "", "", "", ([#""],))',
        '',
        '#picture("", "", [#""])',
        '#block(breakable: false)[#par(strong[#""])\n#table(columns: 1, align: (end,), table.header([#strong[#""]]), )]',
        '',
      ].join('\n'),
    );
  }
});

test('a run of the other direction stands between isolates and is embedded', () => {
  assert.equal(
    writeInline([{ type: 'run', dir: 'ltr', lang: 'en-GB', children: [text('A/79/1')] }]),
    '[#"\u2066"#text(dir: ltr, lang: "en")[#"A/79/1"]#"\u2069"]',
  );
});

test('a note is set where it is first referred to and pointed at afterwards', () => {
  assert.equal(
    writeText(
      {
        blocks: [{ type: 'paragraph', children: [{ type: 'note', note: 1, first: true }, { type: 'note', note: 1, first: false }] }],
        notes: [[{ type: 'paragraph', children: [text('n')] }]],
      },
    ), // prettier-ignore
    '#par[#"\u200f"#footnote[#"n"]<fn1>#"\u200f"#footnote(<fn1>)]\n',
  );
});

test('letters of a drawing name the family that has them', () => {
  const family = (character: string) => (/\p{Script=Arabic}|[۰-۹]/u.test(character) ? 'Persian' : 'Serif');
  assert.equal(
    prepareDrawing('<svg viewBox="0 0 1 1"><text x="1" font-weight="600">زنان ۸۴٪</text><text>5% &amp; x</text></svg>', family)
      .replace(/^<svg[^>]*>/, ''),
    '<text x="1" font-weight="700"><tspan font-family="Persian">زنان ۸۴٪</tspan></text><text>5% &amp; x</text></svg>',
  ); // prettier-ignore
});
