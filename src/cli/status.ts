/** I/O: prints what needs somebody, by owner, and who has handed in what; writes the page of submissions for editors. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { revisionTasks } from '../checks/revisions.ts';
import { lengthTasks, recipientsOfWithdrawn, tasks, upcoming, type Task } from '../checks/status.ts';
import { submissionsPage } from '../checks/submissions-page.ts';
import { submissionStatus, submissionTask, type Submission } from '../checks/submissions.ts';
import { hasErrors, report, type Format } from '../checks/reporters.ts';
import { loadLibrary } from '../load/library.ts';
import { lengthsLeft } from '../submissions/index.ts';
import { openStore } from '../store/index.ts';
import type { Settings } from '../load/settings.ts';
import { figuresOf, publishedFigures } from '../build/revisions.ts';
import { visible, visibleJson } from '../model/visible.ts';

/**
 * @param before content folder as it was, to compare figures with; default: those last published from here
 * @returns exit code: 0 even if there is work to do, 1 if the content cannot be read
 */
export async function status(settings: Settings, format: Format, today: string, before?: string): Promise<number> {
  const { loaded, problems } = await loadLibrary(settings);
  if (!loaded || hasErrors(problems)) {
    process.stderr.write(`${report(problems, 'text', settings.content)}\n`);
    return 1;
  }
  const { library, figures, themes } = loaded;
  const submissions = submissionStatus(library, themes, figures, today);
  const known =
    before === undefined ? publishedFigures(settings, openStore(settings.cache)) : await figuresOf(before, settings);
  if (before !== undefined && !known) {
    process.stderr.write(`There is no content folder with a usable site.yaml at ${before}.\n`);
    return 1;
  }
  const found = [
    ...upcoming(loaded.hidden, settings.now ?? Date.now()),
    ...tasks(library, loaded.internal, today),
    ...lengthTasks(await lengthsLeft(loaded)),
    ...recipientsOfWithdrawn(loaded.withdrawn, loaded.internal),
    ...(known ? revisionTasks(library, known, figures, loaded.words) : []),
  ];
  if (format === 'json') {
    process.stdout.write(`${visibleJson([...found, ...submissions.map(submissionTask)])}\n`);
    return 0;
  }
  process.stdout.write(`${taskText(found)}\n`);
  if (submissions.length > 0) {
    const page = join(settings.cache, 'submissions.html');
    await mkdir(settings.cache, { recursive: true });
    await writeFile(page, submissionsPage(library, themes, submissions, today));
    process.stdout.write(`\n${handedIn(submissions)}\n\nFor editors, not part of the site: ${page}\n`);
  }
  return 0;
}

/** Tasks by owner, one a line. */
export function taskText(found: readonly Task[]): string {
  if (found.length === 0) return 'Nothing needs anybody.';
  const owners = [...Map.groupBy(found, ({ owner }) => owner)].sort(([a], [b]) => (a < b ? -1 : 1));
  return owners
    .map(([owner, tasksOf]) => {
      const width = Math.max(...tasksOf.map(({ file }) => file.length));
      const lines = tasksOf.map(({ file, message }) => `  ${file.padEnd(width)}  ${message}`);
      return [owner === '' ? 'Without an owner' : owner, ...lines].map(visible).join('\n');
    })
    .join('\n\n');
}

/** Submissions by theme and agency, what is given too. */
function handedIn(submissions: readonly Submission[]): string {
  const width = Math.max(...submissions.map(({ what }) => what.length));
  return [...Map.groupBy(submissions, ({ theme, agency }) => `${theme}, ${agency}`)]
    .map(([heading, list]) =>
      [
        heading,
        ...list.map(({ what, state, due, detail }) =>
          `  ${what.padEnd(width)}  ${state.padEnd(8)} ${[state === 'given' ? '' : `due ${due}`, detail].filter(Boolean).join('; ')}`.trimEnd(),
        ),
      ].join('\n'),
    )
    .join('\n');
}
