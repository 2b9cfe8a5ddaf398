import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

test('the words of a task are the label of its box, lists below it are not', () => {
  const { html } = render('- [x] done\n  - part\n- [ ] open');
  assert.match(html, /<li class="task"><label><input type="checkbox" checked disabled> done\s*<\/label><ul>/);
  assert.match(html, /<li class="task"><label><input type="checkbox" disabled> open<\/label><\/li>/);
});
