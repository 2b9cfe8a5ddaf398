import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isWithin, outsideTheSite } from './outside.ts';

test('what would be published is refused, by whatever way it leads into the site', (context) => {
  const top = mkdtempSync(join(tmpdir(), 'sanad-outside-'));
  context.after(() => rmSync(top, { recursive: true }));
  const content = join(top, 'content');
  const out = join(top, 'dist');
  mkdirSync(out);
  mkdirSync(join(content, 'public'), { recursive: true });
  symlinkSync(out, join(top, 'link'));
  const refused = (path: string) => {
    try {
      outsideTheSite(join(top, path), { content, out });
      return false;
    } catch {
      return true;
    }
  };
  for (const path of [
    'dist',
    'dist/due.ics',
    'dist/new/due.ics',
    'link/due.ics',
    'content/public/due.ics',
    'dist/..due.ics',
    'x/../dist/a',
  ])
    // prettier-ignore
    assert.ok(refused(path), path);
  for (const path of ['due.ics', 'dist2/due.ics', '..due.ics', 'content/due.ics', 'dist/../due.ics'])
    assert.ok(!refused(path), path);
  assert.ok(isWithin(join(top, 'absent'), join(top, 'absent/also/absent')));
});
