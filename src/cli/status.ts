/** I/O: prints what needs somebody, by owner. */
import { tasks, type Task } from '../checks/status.ts';
import { hasErrors, report, type Format } from '../checks/reporters.ts';
import { loadLibrary } from '../load/library.ts';
import type { Settings } from '../load/settings.ts';

/** @returns exit code: 0 even if there is work to do, 1 if the content cannot be read */
export async function status(settings: Settings, format: Format, today: string): Promise<number> {
  const { loaded, problems } = await loadLibrary(settings);
  if (!loaded || hasErrors(problems)) {
    process.stderr.write(`${report(problems, 'text', settings.content)}\n`);
    return 1;
  }
  const found = tasks(loaded.library, loaded.internal, today);
  process.stdout.write(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : `${text(found)}\n`);
  return 0;
}

function text(found: readonly Task[]): string {
  if (found.length === 0) return 'Nothing needs anybody.';
  const owners = [...Map.groupBy(found, ({ owner }) => owner)].sort(([a], [b]) => (a < b ? -1 : 1));
  return owners
    .map(([owner, tasksOf]) => {
      const width = Math.max(...tasksOf.map(({ file }) => file.length));
      const lines = tasksOf.map(({ file, message }) => `  ${file.padEnd(width)}  ${message}`);
      return [owner === '' ? 'Without an owner' : owner, ...lines].join('\n');
    })
    .join('\n\n');
}
