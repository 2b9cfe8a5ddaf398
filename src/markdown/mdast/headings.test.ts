import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

const ids = (source: string) => render(source).facts.headings.map(({ id }) => id);

test('anchors keep the letters of every script and are unique', () => {
  assert.deepEqual(ids('## پیشرفت زنان\n\n## 第一部分\n\n## L’été\n\n## Gap\n\n## Gap'), [
    'پیشرفت-زنان',
    '第一部分',
    'lété',
    'gap',
    'gap-1',
  ]);
});

test('anchors never take a name that the pipeline or the page gives out', () => {
  assert.deepEqual(ids('## p3\n\n## Finding 1\n\n## Main\n\n## Footnotes\n\n## !'), [
    'section-p3',
    'section-finding-1',
    'main-1',
    'footnotes-1',
    'section',
  ]);
});

test('a text with # moves down a level as a whole and is told so', () => {
  const { html, rules } = render('# One\n\n## Two\n\n# Three');
  assert.equal(html, '<h2 id="one">One</h2>\n<h3 id="two">Two</h3>\n<h2 id="three">Three</h2>');
  assert.deepEqual(rules, ['heading-level-one']);
});

test('skipped levels and headings without words are reported; the page has no gap', () => {
  const { html, problems } = render('## A\n\n#### B\n\n##');
  assert.match(html, /<h3 id="b">/);
  assert.deepEqual(
    problems.map(({ rule, line, hint }) => [rule, line, hint]),
    [
      ['heading-skipped', 3, 'Write ### here; readers who listen to the page rely on the levels.'],
      ['heading-empty', 5, 'Write the heading after the # characters, or remove the line.'],
    ],
  );
});

test('facts hold headings as they read', () => {
  assert.deepEqual(render('## The "gap" in *2023*[^1]\n\n[^1]: x').facts.headings, [
    { depth: 2, id: 'the-gap-in-2023', text: 'The “gap” in 2023' },
  ]);
});
