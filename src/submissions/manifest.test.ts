import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KitManifest, manifestText, readManifest } from './manifest.ts';

const manifest = KitManifest.parse({
  kit: 1,
  publication: 'letter-2026-001',
  version: 2,
  language: 'en',
  forum: 'hrc',
  session: '63',
  profile: 'ngo-general',
  day: '2026-03-05',
  files: [{ name: 'letter.docx', bytes: 3, sha256: 'a'.repeat(64) }],
});

test('a manifest reads as it was written', () => {
  assert.deepEqual(readManifest(manifestText(manifest)), manifest);
});

test('what is no manifest is none: other files, forms of later versions, no place or two', () => {
  const { forum, ...rest } = manifest;
  assert.equal(forum, 'hrc');
  for (const text of [
    '',
    '{',
    'null',
    '{"name": "app", "icons": []}',
    JSON.stringify({ ...manifest, kit: 2 }),
    JSON.stringify(rest),
    JSON.stringify({ ...manifest, body: 'unesco' }),
  ])
    assert.equal(readManifest(text), undefined, text);
});
