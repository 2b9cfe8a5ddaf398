import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';
import { statHandler } from '../test/handlers.ts';

const given = { format: 'mdx', language: 'en', directives: { stat: statHandler } } as const;

test('components come out as their directives do', () => {
  const component = render(
    'See <Stat of="a/b" />.\n\n<Note>\nText **b**.\n</Note>\n\n<Finding evidence="e1" title="Gap">Less.</Finding>',
    given,
  );
  const directive = render(
    'See :stat{of="a/b"}.\n\n:::note\nText **b**.\n:::\n\n:::finding[Gap]{evidence=e1}\nLess.\n:::',
    { ...given, format: 'md' },
  );
  assert.deepEqual(component.rules, []);
  assert.equal(component.html, directive.html);
  assert.deepEqual(component.facts.figures, directive.facts.figures);
});

test('imports, exports, expressions, spreads and unknown components are reported with line', () => {
  const { problems, html } = render(
    'import x from "y"\n\n{1 + 1} and {/* a comment */}\n\n<Stat of={x} {...x} />\n\n<Stats of="a" />',
    given,
  );
  assert.deepEqual(
    problems.map(({ rule, line, message }) => [rule, line, message]),
    [
      ['mdx-not-allowed', 1, '“import x from "y"” is not allowed in MDX.'],
      ['mdx-not-allowed', 3, 'The expression {1 + 1} is not allowed in MDX.'],
      ['mdx-not-allowed', 5, 'The expression in of is not allowed in MDX.'],
      ['mdx-not-allowed', 5, 'The attribute {...x} is not allowed in MDX.'],
      ['mdx-not-allowed', 7, 'The component <Stats> (did you mean <Stat>?) is not allowed in MDX.'],
    ],
  );
  assert.doesNotMatch(html, /1 \+ 1|comment/);
});

test('MDX that cannot be parsed is one problem', () => {
  const { problems, html } = render('Text.\n\n<Note', { ...given, lineOffset: 4 });
  assert.deepEqual([html, problems.length, problems[0]?.rule], ['', 1, 'mdx-syntax']);
  assert.ok((problems[0]?.line ?? 0) > 4);
});

test('allowed HTML, with literal attributes', () => {
  const { html, rules } = render('<abbr title="United Nations">UN</abbr> <b onClick="x">b</b>', given);
  assert.equal(html.replace(/\s/g, ' '), '<p><abbr title="United Nations">UN</abbr> <b>b</b></p>');
  assert.deepEqual(rules, ['html-not-allowed']);
});
