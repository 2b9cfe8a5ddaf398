import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

test('allowed elements stay, around Markdown too', () => {
  const { html, rules } = render(
    '<details open>\n<summary>More</summary>\n\nText *here* and <abbr title="United Nations">UN</abbr><br>.\n\n</details>',
  );
  assert.deepEqual(rules, []);
  assert.equal(
    html,
    '<details open><summary>More</summary><p>Text <em>here</em> and <abbr title="United Nations">UN</abbr><br>.</p></details>',
  );
});

test('entities in blocks and attributes are read, comments are left out', () => {
  const { html } = render(
    '<div>\nA &amp; B &lt;i&gt; <!-- not for readers -->\n</div>\n\n<abbr title="A &amp; B">x</abbr>',
  );
  assert.equal(html, '<div>\nA &amp; B &lt;i> \n</div>\n<p><abbr title="A &amp; B">x</abbr></p>');
});

test('what is not allowed is reported at its line', () => {
  const { problems } = render('Text.\n\n<div>\n<iframe src="x"></iframe>\n<b onclick="x">y</b>\n</div>', {
    lineOffset: 6,
  });
  assert.deepEqual(
    problems.map(({ rule, line, message }) => [rule, line, message]),
    [
      ['html-not-allowed', 10, 'The element <iframe> is not allowed in the text.'],
      ['html-not-allowed', 11, 'The attribute onclick of <b> is not allowed in the text.'],
    ],
  );
});

test('tags without a partner, blocks inside lines and parts outside of their whole are reported', () => {
  for (const source of [
    '<mark>open',
    'closed</mark>',
    'a <div>b</div>',
    '<td>x</td>',
    '<bdo>x</bdo>',
    '<span dir="up">x</span>',
    '<th scope="x">',
  ]) {
    assert.ok(render(source).rules.includes('html-not-allowed'), source);
  }
});

test('inline elements alone on their line are a paragraph', () => {
  assert.equal(render('<mark>alone</mark>').html, '<p><mark>alone</mark></p>');
});
