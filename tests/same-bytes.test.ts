/** Files do not depend on the clock, the time zone, the language or the permissions of the process that made them. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { join } from 'node:path';
import { root } from './content.ts';

async function digests(umask: string, env: Record<string, string>): Promise<Record<string, string>> {
  const script = `umask ${umask}; exec "$0" "$1"`;
  const { stdout } = await promisify(execFile)(
    'sh',
    ['-c', script, process.execPath, join(root, 'tests/same-bytes.print.ts')],
    { env: { ...process.env, ...env } },
  );
  return JSON.parse(stdout) as Record<string, string>;
}

test('PDF, DOCX, ZIP and XLSX are the same in Tehran and in New York, made seconds apart', async () => {
  const first = await digests('077', { TZ: 'Asia/Tehran', LANG: 'fa_IR.UTF-8', LC_ALL: 'fa_IR.UTF-8' });
  // Times in archives are told in steps of two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const second = await digests('022', { TZ: 'America/New_York', LANG: 'en_US.UTF-8', LC_ALL: 'C' });
  assert.deepEqual(Object.keys(first), ['pdf', 'docx', 'zip', 'xlsx']);
  assert.deepEqual(second, first);
});
