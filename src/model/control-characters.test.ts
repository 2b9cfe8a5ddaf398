import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlainName, showControls, jsonShowingControls } from './control-characters.ts';

test('what would act on a terminal is written out; letters of all languages stay', () => {
  assert.equal(
    showControls('\u001b[2J a\u009b31m\r\nb\u202e\u2066c\u0000'),
    '\\u001b[2J a\\u009b31m\\u000d\\u000ab\\u202e\\u2066c\\u0000',
  );
  assert.equal(showControls('می\u200cشود – 联合国 🕊️'), 'می\u200cشود – 联合国 🕊️');
  assert.equal(showControls('\ud800'), '\\ud800');
});

test('JSON means the same', () => {
  const value = { a: '\u001b\u009b\u202e\n', b: ['x'] };
  const written = jsonShowingControls(value);
  assert.doesNotMatch(written, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  assert.deepEqual(JSON.parse(written), value);
});

test('a plain name holds none', () => {
  assert.ok(isPlainName('نامه.pdf') && !isPlainName('a\nb') && !isPlainName('a\u202egpj.exe'));
});
