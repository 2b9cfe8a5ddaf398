import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accentOnDark, checkAccent, contrast, grounds } from './contrast.ts';

test('black on white has the greatest contrast, a colour on itself the least', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#14506b', '#14506b'), 1);
});

test('the ratio agrees with the published example of #777777 on white', () => {
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  assert.equal(contrast('#ffffff', '#777777').toFixed(2), '4.48');
});

test('any accent becomes readable on the dark ground', () => {
  for (const accent of ['#14506b', '#7a0019', '#000000', '#003300', '#ffffff', '#2b2b8c']) {
    assert.ok(contrast(accentOnDark(accent), grounds.dark) >= 7, accent);
  }
});

test('an accent that already reads on the dark ground stays as it is', () => {
  assert.equal(accentOnDark('#ffd98a'), '#ffd98a');
});

test('a pale accent is a problem that names colour and contrast', () => {
  assert.deepEqual(checkAccent('#14506b', { file: 'site.yaml' }), []);
  const [found] = checkAccent('#e0b000', { file: 'site.yaml', line: 3 });
  assert.equal(found?.rule, 'contrast-low');
  assert.equal(found.line, 3);
  assert.match(found.message, /#e0b000 has a contrast of 1\.9/);
});
