/** I/O: runs the command in a process of its own, for tests of what it says and leaves. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, today, type TestContent } from './content.ts';

/** @param more words and options after those of the content and the day */
export function sanad(
  command: string,
  { settings }: Pick<TestContent, 'settings'>,
  ...more: readonly string[]
): { status: number | null; output: string } {
  const day = command === 'new' ? [] : ['--today', today];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/cli/main.ts'), command, ...more, '--content', settings.content, ...day],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}
