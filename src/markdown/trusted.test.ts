import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { renderTrusted } from './index.ts';
import { statHandler } from './test/handlers.ts';
import { prepare, render, type Given } from './test/render.ts';

async function run(source: string, given: Given = {}) {
  const { context, problems, options } = prepare({ ...given, format: 'mdx' });
  const file = pathToFileURL(`${import.meta.dirname}/en.mdx`);
  return { ...(await renderTrusted(source, options, context, file)), problems };
}

const htmlOf = async (source: string, given?: Given) => {
  const { html, problems } = await run(source, given);
  assert.deepEqual(problems, []);
  return html;
};

test('what code gives is text like any other: numbered, quoted, isolated', async () => {
  assert.equal(await htmlOf('Two and two is {2 + 2}.'), '<p>Two and two is 4.</p>');
  assert.equal(await htmlOf('سند {"A/79/1"} «ب».', { language: 'fa' }), '<p>سند <bdi dir="ltr">A/79/1</bdi> «ب».</p>');
  const html = await htmlOf('{(() => \'An "expression"\')()}\n\nLast.', { numbered: true });
  assert.match(html, /^<p id="p1">.*An “expression”<\/p>\n<p id="p2">/);
});

test('a text without code is the same as one that may hold none', async () => {
  const source =
    '## A\n\nThe ratio a:b[^1] at 10:30[^1].\n\n:::finding\n| a | b |\n| --- | --- |\n| 1 | 2 |\n:::\n\n<Note>N **b**.</Note>\n\n[^1]: A note.';
  assert.equal(await htmlOf(source, { numbered: true }), render(source, { format: 'mdx', numbered: true }).html);
});

test('exports, components with what stands in them, lists, known components and imports', async () => {
  const source = `import { basename } from 'node:path'

export const rows = ['a', 'b']

export const Box = ({ title, children }) => <Note title={title}>{children}</Note>

<Box title={basename('/x/y')}>

Text **b** {rows.length}.

</Box>

{rows.map((row) => <b>{row}</b>)} and <Stat of={rows[0]} />.
`;
  const html = await htmlOf(source, { directives: { stat: statHandler } });
  assert.equal(
    html,
    '<section class="note" role="note"><p class="label">y</p><p>Text <strong>b</strong> 2.</p></section>\n<p><b>a</b><b>b</b> and <data value="1">a</data>.</p>',
  );
});

test('what cannot be shown alike everywhere is told with its line', async () => {
  const found = async (source: string) =>
    (await run(source, { lineOffset: 4 })).problems.map(({ rule, line, message }) => [rule, line, message]);
  assert.deepEqual(await found('A {missing}.'), [
    ['mdx-code', 5, 'The expression {missing} cannot be shown: missing is not defined.'],
  ]);
  assert.deepEqual(await found('A.\n\n<Chart3d />'), [
    ['mdx-code', 7, 'The component <Chart3d> cannot be shown: Chart3d is not defined.'],
  ]);
  assert.deepEqual(await found('A {() => 1} {({})}'), [
    ['mdx-code', 5, 'The expression {() => 1} cannot be shown: it gives a value of type function.'],
    ['mdx-code', 5, 'The expression {({})} cannot be shown: it gives a value of type object.'],
  ]);
  const [imported] = await found("export const a = 1\n\nA.\n\nimport x from './none.js'");
  assert.deepEqual(imported?.slice(0, 2), ['mdx-code', 9]);
  const [unread] = await found('A.\n\nexport const a = ;');
  assert.deepEqual(unread?.slice(0, 2), ['mdx-code', 7]);
  assert.deepEqual(await found('A {[1].map((n) => <canvas>{n}</canvas>)}'), [
    ['html-not-allowed', 5, 'The element <canvas> is not allowed in the text.'],
  ]);
});
