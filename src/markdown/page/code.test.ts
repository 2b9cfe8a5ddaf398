import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

test('code runs from left to right and can be scrolled with the keyboard', () => {
  assert.equal(
    render('```js\nlet a\n```', { language: 'fa' }).html,
    '<pre tabindex="0" dir="ltr"><code class="language-js">let a\n</code></pre>',
  );
  assert.equal(render('`a`').html, '<p><code>a</code></p>');
});
