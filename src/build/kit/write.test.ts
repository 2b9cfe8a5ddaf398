import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sha256 } from '../../store/index.ts';
import { KitManifest, MANIFEST, manifestText } from '../../submissions/index.ts';
import { writeKit } from './write.ts';

const files = {
  'a.txt': 'a',
  [MANIFEST]: manifestText(
    KitManifest.parse({
      kit: 1,
      publication: 'letter-first',
      version: 1,
      language: 'en',
      forum: 'hrc',
      profile: 'ngo',
      files: [{ name: 'a.txt', bytes: 1, sha256: sha256('a') }],
    }),
  ),
};

test('links that lead nowhere and folders in the place of files are no kit, and end nothing', (context) => {
  const top = mkdtempSync(join(tmpdir(), 'sanad-write-'));
  context.after(() => rmSync(top, { recursive: true }));
  const kit = join(top, 'kit');
  assert.equal(writeKit(kit, files), undefined);
  rmSync(join(kit, 'a.txt'));
  symlinkSync(join(top, 'absent'), join(kit, 'a.txt'));
  assert.deepEqual(writeKit(kit, files), { why: 'changed', name: 'a.txt' });
  mkdirSync(join(top, 'odd', MANIFEST), { recursive: true });
  assert.deepEqual(writeKit(join(top, 'odd'), files), { why: 'foreign' });
});
