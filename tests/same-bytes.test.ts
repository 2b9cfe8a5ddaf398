/** Files do not depend on the clock, the time zone, the language or the permissions of the process that made them. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { fixtures, root, today } from './content.ts';
import { bytesOf, differing } from './files.ts';

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
  // Times in archives have steps of two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const second = await digests('022', { TZ: 'America/New_York', LANG: 'en_US.UTF-8', LC_ALL: 'C' });
  assert.deepEqual(Object.keys(first), ['pdf', 'docx', 'zip', 'xlsx']);
  assert.deepEqual(second, first);
});

interface Machine {
  /** Folder of the content, below a new one. */
  content: string;
  umask: string;
  env: Record<string, string>;
}

/** Builds a site with all that it can have, from nothing. @returns the bytes of its files by path, the mark included */
async function siteOn(work: string, { content, umask, env }: Machine): Promise<Map<string, string>> {
  const [folder, out] = [join(work, content), join(work, 'site', content)];
  await cp(join(fixtures, 'rich'), folder, { recursive: true });
  const script = `umask ${umask}; exec "$0" "$@"`;
  const command = [
    join(root, 'src/cli/main.ts'),
    'build',
    '--content',
    folder,
    '--out',
    out,
    '--today',
    today,
    '--force',
  ];
  await promisify(execFile)('sh', ['-c', script, process.execPath, ...command], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  return bytesOf(out);
}

test('a site is the same from another folder, in another time zone, with other rights, order of files and number of threads', async () => {
  const work = await mkdtemp(join(tmpdir(), 'sanad-same-'));
  const reversed = pathToFileURL(join(root, 'tests/same-bytes.reversed.mjs')).href;
  const machines: Machine[] = [
    { content: 'one', umask: '022', env: { TZ: 'Asia/Tehran', LC_ALL: 'C', SANAD_THREADS: '1' } },
    {
      content: 'another place/with its texts',
      umask: '077',
      env: {
        TZ: 'America/New_York',
        LC_ALL: 'fa_IR.UTF-8',
        SANAD_THREADS: '3',
        NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${reversed}`,
      },
    },
  ];
  try {
    const [first, second] = await Promise.all(machines.map((machine) => siteOn(work, machine)));
    assert.ok(first && second);
    for (const ending of ['.pdf', '.docx', '.xlsx', '.zip', '.png', '.html', '.xml', '.sanad'])
      assert.ok(
        [...first.keys()].some((path) => path.endsWith(ending)),
        ending,
      );
    assert.deepEqual(differing(first, second), []);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
});
