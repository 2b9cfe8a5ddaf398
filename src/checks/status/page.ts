/** The status as a page that a head of office reads and prints: a file of its own, never part of the site. Pure. */
import { isolateRuns } from '../../languages/isolate.ts';
import { escapeHtml } from '../../model/html.ts';
import type { Library } from '../../model/library.ts';
import type { Task } from '../status.ts';
import { editorsPage } from '../editors-page.ts';
import { byOwner, translationWork, type Owned } from './order.ts';
import type { AgendaEntry } from './agenda.ts';
import type { StatusLanguage } from './words.ts';

const escape: (text: string) => string = escapeHtml;
/** A sentence, with what runs in the other direction apart. */
const sentence = (text: string, say: StatusLanguage) =>
  text
    .split(/(\u2068[^\u2069]*\u2069)/)
    .map((part) => (part.startsWith('\u2068') ? apart(part.slice(1, -1)) : runs(part, say)))
    .join('');

const runs = (text: string, say: StatusLanguage) =>
  isolateRuns(text, say.interface.language)
    .map(({ text: run, foreign }) => (foreign === null ? escape(run) : `<bdi dir="${foreign}">${escape(run)}</bdi>`))
    .join('');
/** A name or a path, which may run in the other direction. */
const apart = (text: string) => `<bdi>${escape(text)}</bdi>`;

/** @param today ISO day @returns a whole HTML document without script */
export function statusPage(
  found: readonly Task[],
  library: Library,
  say: StatusLanguage,
  today: string,
  agenda: readonly AgendaEntry[] = [],
): string {
  const owned = byOwner(found, library, say);
  const { language } = say.interface;
  const late = found.filter(({ urgency }) => urgency === 'late').length;
  const site = library.site.name[say.code] ?? Object.values(library.site.name)[0] ?? '';
  const sections = owned.map(({ owner, tasks }) => `<h2>${apart(owner)}</h2>\n${taskTable(tasks, say)}`);
  const summary =
    found.length === 0 ? say.nothing : say.summary({ all: say.number(found.length), late: say.number(late) });
  return editorsPage({
    language: language.code,
    title: `${say.title}, ${say.day(today)}`,
    style,
    body: `<h1>${escape(say.title)}</h1>
<p>${apart(site)} · ${apart(say.day(today))} · ${escape(summary)}</p>
${[...sections, agendaTable(agenda, say, today), workTable(owned, say)].filter(Boolean).join('\n')}`,
  });
}

function taskTable(tasks: readonly Task[], say: StatusLanguage): string {
  const { columns } = say;
  const head = [columns.urgency, columns.what, columns.toDo, columns.file];
  const rows = tasks.map(({ urgency = 'open', title = '', message, file }) => {
    const mark = `<td class="${urgency}">${escape(say.urgency[urgency])}</td>`;
    return `<tr>${mark}<td>${apart(title)}</td><td>${sentence(message, say)}</td><td><code dir="ltr">${escape(file)}</code></td></tr>`;
  });
  return table(head, rows);
}

const table = (head: readonly string[], rows: readonly string[]) =>
  `<table>\n<thead><tr>${head.map((name) => `<th scope="col">${escape(name)}</th>`).join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;

/** A calendar of what is due. */
function agendaTable(agenda: readonly AgendaEntry[], say: StatusLanguage, today: string): string {
  if (agenda.length === 0) return '';
  const rows = agenda.map(({ day, time, title, what }) => {
    const when = [apart(say.weekday(day)), ...(time === undefined ? [] : [apart(say.time(time))])].join(' ');
    const late = day < today ? ' class="late"' : '';
    return `<tr><td${late}>${when}</td><td>${apart(title)}</td><td>${sentence(what, say)}</td></tr>`;
  });
  return `<h2>${escape(say.agenda)}</h2>\n${table([say.dayColumn, say.columns.what, say.columns.toDo], rows)}`;
}

function workTable(owned: readonly Owned[], say: StatusLanguage): string {
  const work = translationWork(owned, say);
  if (work.length === 0) return '';
  const { heading, owner, language, texts, words } = say.translations;
  const rows = work.map((row) => `<tr><td>${apart(row.owner)}</td><td>${apart(row.language)}</td><td>${say.number(row.texts)}</td><td>${say.number(row.words)}</td></tr>`); // prettier-ignore
  return `<h2>${escape(heading)}</h2>\n${table([owner, language, texts, words], rows)}`;
}

const style = `
td:first-child { white-space: nowrap }
.late { color: #b3261e; font-weight: bold } .soon { color: #8a5a00; font-weight: bold } .later { opacity: .75 }
@media (prefers-color-scheme: dark) { .late { color: #ff8a80 } .soon { color: #ffc46b } }
`;
