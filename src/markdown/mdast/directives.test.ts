import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statHandler } from '../test/handlers.ts';
import { render } from '../test/render.ts';

const given = { directives: { stat: statHandler } };

test('text with colons stays text, exactly as written', () => {
  for (const source of ['At 10:30, A/HRC/59:12 :) :foo 3:2, a:b', 'Ratio 1:2_x']) {
    const { html, rules } = render(source, given);
    assert.equal(html, `<p>${source}</p>`);
    assert.deepEqual(rules, []);
  }
});

test('a note directly after a colon with a number is a note', () => {
  const { html, rules } = render('At 10:30[^1] and a:b[^1].\n\n[^1]: Text.', given);
  assert.match(html, /^<p>At 10:30<sup>.*<\/sup> and a:b<sup>/);
  assert.deepEqual(rules, []);
});

test('unknown names and attributes are reported with what was meant', () => {
  const { problems } = render('::imag{src=a}\n\n:foo[x] :stat{off=a}', given);
  assert.deepEqual(
    problems.map(({ rule, line, column, hint }) => [rule, line, column, hint]),
    [
      ['directive-unknown', 1, 1, 'Did you mean “image”?'],
      [
        'directive-unknown',
        3,
        1,
        'Known directives: stat, image, note, unnumbered, signature, finding, recommendation, claim, response.',
      ],
      ['directive-attribute', 3, 9, 'Did you mean “of”?'],
    ],
  );
});

test('wrong forms', () => {
  assert.deepEqual(render('::stat{of=a}', given).rules, ['directive-value']);
  assert.deepEqual(render(':note[x]').rules, ['directive-value']);
});

test('fences that lost their partner', () => {
  assert.deepEqual(render(':::note\nText.').rules, ['directive-value']);
  assert.deepEqual(
    render('::: note\nText.\n:::').problems.map(({ rule, line }) => [rule, line]),
    [['directive-syntax', 1]],
  );
  assert.deepEqual(render(':::note\nText.\n:::\n\n:::').rules, ['directive-syntax']);
  assert.deepEqual(render('> :::note\n> Text.\n> :::\n\n- :::note\n  Text.\n  :::').rules, []);
});

test('a table directly before the closing fence does not swallow it', () => {
  const { html, rules, facts } = render(
    ':::finding\n| a |\n| - |\n| b |\n:::\n\n> :::note\n> | a |\n> | - |\n> :::\n\nSee [x](/x/).',
  );
  assert.deepEqual(rules, []);
  assert.match(html, /<\/table><\/div><\/div>\n<blockquote>/);
  assert.deepEqual(facts.links, [{ address: '/x/', line: 12, column: 5 }]);
});

test('directives that go over a line end and words after a fence are reported', () => {
  assert.deepEqual(
    render('See\n:stat{of="a"\narea=IRN}', given).problems.map(({ rule, line }) => [rule, line]),
    [['directive-syntax', 2]],
  );
  assert.deepEqual(render(':::note words\nText.\n:::').rules, ['directive-syntax']);
  assert.deepEqual(render(':::note [words]\nText.\n:::').rules, ['directive-syntax']);
});
