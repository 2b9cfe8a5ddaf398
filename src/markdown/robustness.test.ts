import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from './test/render.ts';
import { mulberry32 } from '../../tests/random.ts';

const deep: Record<string, string> = {
  quotations: `${'>'.repeat(10_000)} a`,
  lists: `${'- '.repeat(5_000)}a`,
  'indented lists': Array.from({ length: 1_000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  emphasis: `${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`,
  brackets: '['.repeat(10_000),
  images: `${'!['.repeat(2_000)}a${'](b)'.repeat(2_000)}`,
  containers: Array.from({ length: 500 }, (_, depth) => `${':'.repeat(600 - depth)}note`).join('\n'),
  labels: `${':a['.repeat(2_000)}x${']'.repeat(2_000)}`,
  HTML: '<div>'.repeat(5_000),
  'HTML in a line': `a ${'<b>'.repeat(5_000)}`,
  backticks: Array.from({ length: 500 }, (_, length) => '`'.repeat(length)).join(' '),
  quotes: '"'.repeat(5_000),
  apostrophes: "'a ".repeat(5_000),
};
for (const [name, source] of Object.entries(deep)) {
  test(`deep: ${name}`, () => {
    const { html } = render(source);
    assert.equal(typeof html, 'string');
  });
}

test('what is cut off for its depth is reported', () => {
  assert.ok(render(`${'>'.repeat(1_000)} a`).rules.includes('text-too-deep'));
  assert.ok(
    render(`${'<Note>'.repeat(500)}${'</Note>'.repeat(500)}`, { format: 'mdx' }).rules.includes('text-too-deep'),
  );
});

test('a huge table', () => {
  const row = `|${' a |'.repeat(50)}`;
  const { html } = render([row, `|${' - |'.repeat(50)}`, ...Array.from({ length: 2_000 }, () => row)].join('\n'));
  assert.equal(html.match(/<td/g)?.length, 100_000);
});

test('odd characters', () => {
  assert.equal(render('\uFEFFa\r\nb\rc').html, '<p>a\nb\nc</p>');
  assert.equal(render('a\0b').html, '<p>a\uFFFDb</p>');
  assert.equal(render('a\uD800b').html, '<p>a\uFFFDb</p>');
  assert.equal(render(' \n\t\n ').html, '');
  assert.equal(render('').html, '');
});

const fragments = [
  ...[
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
    '# ',
    '### ',
    '> ',
    '- ',
    '1. ',
    '    ',
    '```',
    '~~~',
    '---',
    '***',
    '===',
    '|',
    '| - |\n',
    '[^1]',
    '[^1]: ',
    '[a]',
    '](b)',
    '![',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '<div>',
    '</div>',
    '<td>',
    '<script>',
    '<br/>',
    '{',
    '}',
    '{/*',
    '*/}',
    '<Note>',
    '</Note>',
    '<Stat of="x" />',
    'import x from "y"',
    'export ',
  ],
  ...[
    ':',
    '::',
    ':::',
    ':::note',
    '::image{src=a alt=b}',
    ':stat',
    '{of="a"}',
    '[label]',
    '10:30',
    ':)',
    '"',
    "'",
    '*',
    '**',
    '_',
    '~~',
    '`',
    '\\',
    '&amp;',
    '&#0;',
    '&#x110000;',
    'https://example.org/a',
    'www.example.org',
    'x@y.org',
    'javascript:',
    'سند',
    'می‌شود',
    '،',
    '؟',
    '«',
    '»',
    '第一',
    'A/79/123',
    '۱۲',
    '\0',
    '\uD800',
    '\uFDD0',
    '\u202E',
    '🎉',
    'e\u0301',
  ],
];

for (const format of ['md', 'mdx'] as const) {
  test(`random ${format}: never throws, places every problem, and says the same twice`, () => {
    const next = mulberry32(format === 'md' ? 1 : 2);
    for (let round = 0; round < 1_500; round++) {
      const source = Array.from(
        { length: 1 + Math.floor(next() * 25) },
        () => fragments[Math.floor(next() * fragments.length)],
      ).join('');
      const language = next() < 0.5 ? 'fa' : 'en';
      const once = render(source, { format, language, numbered: true });
      assert.deepEqual(render(source, { format, language, numbered: true }), once);
      const lines = source.split(/\r\n?|\n/).length;
      for (const problem of once.problems)
        assert.ok(
          problem.line !== undefined && problem.line >= 1 && problem.line <= lines,
          `${problem.rule} at line ${problem.line} of ${JSON.stringify(source)}`,
        );
    }
  });
}
