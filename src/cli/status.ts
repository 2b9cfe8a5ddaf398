/** I/O: prints what needs somebody, by owner, and who has handed in what; writes the pages of both for those who read no terminal. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { revisionTasks } from '../checks/revisions.ts';
import { lengthTasks, nameIn, recipientsOfWithdrawn, tasks, upcoming } from '../checks/status.ts';
import { statusPage } from '../checks/status/page.ts';
import { agendaOf } from '../checks/status/agenda.ts';
import { agendaCalendar } from '../checks/status/calendar.ts';
import { deadlineTasks } from '../checks/status/deadlines.ts';
import { agendaText, revisionText, statusText } from '../checks/status/text.ts';
import { statusWords, withoutIsolates, type StatusLanguage } from '../checks/status/words.ts';
import { submissionsPage } from '../checks/submissions-page.ts';
import { submissionStatus, submissionTask, type Submission } from '../checks/submissions.ts';
import { hasErrors, report, type Format } from '../checks/reporters.ts';
import { signsOf } from '../languages/table.ts';
import { loadLibrary, type Loaded } from '../load/library.ts';
import { dueSubmissions, lengthsLeft, localTime } from '../submissions/index.ts';
import { openStore } from '../store/index.ts';
import type { Settings } from '../load/settings.ts';
import { figuresOf, publishedFigures } from '../build/revisions.ts';
import type { MessageLanguage } from '../model/rules/translated/index.ts';
import { jsonShowingControls } from '../model/control-characters.ts';
import { outsideTheSite } from './outside.ts';

interface StatusOptions {
  format: Format;
  /** ISO day from which deadlines are reckoned; default: the present one, in the time zone of the office. */
  today: string | undefined;
  language: MessageLanguage;
  /** Content folder as it was, to compare figures with; default: those last published from here. */
  before?: string | undefined;
  /** Where the page is written, absolute. */
  html?: string | undefined;
  /** Where the calendar of the office is written, absolute. */
  ics?: string | undefined;
}

/** @returns exit code: 0 even if there is work to do, 1 if the content cannot be read */
export async function status(settings: Settings, options: StatusOptions): Promise<number> {
  const { format, language, before, html, ics } = options;
  for (const file of [html, ics]) if (file !== undefined) outsideTheSite(file, settings);
  const { loaded, problems } = await loadLibrary(settings);
  if (!loaded || hasErrors(problems)) {
    process.stderr.write(`${report(problems, 'text', settings.content, language)}\n`);
    return 1;
  }
  const say = statusWords(language);
  const now = settings.now ?? Date.now();
  const today = options.today ?? localTime(now, loaded.deadlines?.zone ?? 'UTC').day;
  const { library, figures, themes } = loaded;
  const known =
    before === undefined ? publishedFigures(settings, openStore(settings.cache)) : await figuresOf(before, settings);
  if (before !== undefined && !known) {
    process.stderr.write(`${say.noBefore({ folder: before })}\n`);
    return 1;
  }
  const submissions = submissionStatus(library, themes, figures, today);
  const due = dueSubmissions(loaded);
  const zone = loaded.deadlines?.zone;
  const agenda = agendaOf({ library, due, agencies: submissions, hidden: loaded.hidden, now, zone }, say);
  const found = [
    ...upcoming(loaded.hidden, now, say),
    ...tasks(library, loaded.internal, today, say),
    ...deadlineTasks(library, due, today, say),
    ...lengthTasks(await lengthsLeft(loaded), say),
    ...recipientsOfWithdrawn(library, loaded.withdrawn, loaded.internal, say),
  ];
  const plain = found.map((task) => ({ ...task, message: withoutIsolates(task.message) }));
  const revised = known ? revisionTasks(library, known, figures, loaded.words) : [];
  if (html !== undefined) {
    await mkdir(dirname(html), { recursive: true });
    await writeFile(html, statusPage([...found, ...revised], library, say, today, agenda));
  }
  if (ics !== undefined) {
    await mkdir(dirname(ics), { recursive: true });
    const title = `${nameIn(library, library.site.name, language)}: ${say.agenda}`;
    await writeFile(
      ics,
      agendaCalendar(agenda, { host: new URL(loaded.addresses.origin).hostname, today, title }, say),
    );
  }
  if (format === 'json') {
    process.stdout.write(`${jsonShowingControls([...plain, ...revised, ...submissions.map(submissionTask)])}\n`);
    return 0;
  }
  const parts = [
    ...(found.length > 0 || revised.length === 0 ? [statusText(plain, library, say, today)] : []),
    ...(revised.length > 0 ? [`${say.revisions}\n${revisionText(revised)}`] : []),
    ...(await handedIn(submissions, loaded, settings, today, say)),
    ...(agenda.length === 0 ? [] : [agendaText(agenda, say)]),
    ...[html, ics].flatMap((file) => (file === undefined ? [] : [say.written({ file })])),
  ];
  process.stdout.write(`${parts.join('\n\n')}\n`);
  return 0;
}

/** Submissions by theme and agency, what is given too, and the page with agencies and themes side by side. */
async function handedIn(
  submissions: readonly Submission[],
  { library, themes }: Loaded,
  { cache }: Settings,
  today: string,
  say: StatusLanguage,
): Promise<string[]> {
  if (submissions.length === 0) return [];
  const page = join(cache, 'submissions.html');
  await mkdir(cache, { recursive: true });
  await writeFile(page, submissionsPage(library, themes, submissions, today, say));
  const width = Math.max(...submissions.map(({ what }) => what.length));
  const stateWidth = Math.max(...Object.values(say.state).map((word) => word.length));
  const nameOf = (name: Record<string, string> | undefined, id: string) =>
    name ? nameIn(library, name, say.code) : id;
  const { comma, semicolon } = signsOf(say.interface.language);
  const shown = (detail: string) => /^\d{4}-\d\d-\d\d$/.test(detail) ? say.day(detail) : /^\d{4}/.test(detail) ? say.interface.period(detail) : detail; // prettier-ignore
  const lists = [...Map.groupBy(submissions, ({ theme, agency }) => JSON.stringify([theme, agency]))].map(([, list]) => {
    const [{ theme, agency } = { theme: '', agency: '' }] = list;
    const lines = list.map(({ what, state, due, detail }) =>
      `  ${what.padEnd(width)}  ${say.state[state].padEnd(stateWidth)} ${[state === 'given' ? '' : say.due({ day: say.day(due) }), shown(detail)].filter(Boolean).join(semicolon)}`.trimEnd(),
    );
    return [`${nameOf(themes[theme]?.name, theme)}${comma}${nameOf(library.registries.agencies[agency]?.name, agency)}`, ...lines].join('\n');
  }); // prettier-ignore
  return [lists.join('\n'), say.editorsPage({ file: page })];
}
