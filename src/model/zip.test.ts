import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { zip } from './zip.ts';

test('an archive gives back its files in their order, whatever their names, and names no time of the machine', () => {
  const text = 'schools '.repeat(500);
  const picture = Uint8Array.from({ length: 300 }, (_, index) => index);
  const files: [string, string | Uint8Array][] = [['text.txt', text], ['پیوست/é.xml', '<a/>'], ['chart.png', picture], ['empty.txt', '']]; // prettier-ignore
  const archive = zip(files);
  const found = unzipSync(archive);
  assert.deepEqual(
    Object.keys(found),
    files.map(([name]) => name),
  );
  for (const [name, content] of files) assert.deepEqual(Buffer.from(found[name] ?? []), Buffer.from(content), name);
  assert.ok(archive.length < text.length, 'text is packed');
  assert.ok(archive.includes(picture), 'a picture is stored as it is');
  assert.equal(strFromU8(archive.subarray(10, 14), true), '\x00\x00\x21\x00', 'midnight of 1 January 1980');
});
