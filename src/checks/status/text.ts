/** The status as text for a terminal, days and numbers as its reader writes them. Pure. */
import { commaOf, labelled } from '../../languages/table.ts';
import type { Library } from '../../model/library.ts';
import { showControls } from '../../model/control-characters.ts';
import type { Task } from '../status.ts';
import { byOwner, translationWork } from './order.ts';
import type { AgendaEntry } from './agenda.ts';
import { withoutIsolates, type StatusLanguage } from './words.ts';

export function statusText(found: readonly Task[], library: Library, say: StatusLanguage, today: string): string {
  if (found.length === 0) return say.nothing;
  const owned = byOwner(found, library, say);
  const width = Math.max(...Object.values(say.urgency).map((word) => word.length));
  const lists = owned.map(({ owner, tasks }) =>
    [
      owner,
      ...tasks.map(({ title, message, file, urgency = 'open' }) => {
        const head = `  ${say.urgency[urgency].padEnd(width)}  ${title === undefined ? '' : `${title}: `}${message}`;
        return `${head}\n  ${' '.repeat(width)}  ${file}`;
      }),
    ]
      .map((part) => part.split('\n').map(showControls).join('\n'))
      .join('\n'),
  );
  const work = translationWork(owned, say);
  const table = work.map(({ language, owner, texts, words }) => `  ${say.work({ language, owner, texts: say.number(texts), words: say.number(words) })}`); // prettier-ignore
  const late = found.filter(({ urgency }) => urgency === 'late').length;
  const head = labelled(say.interface.language, `${say.title}${commaOf(say.interface.language)}${say.day(today)}`, say.summary({ all: say.number(found.length), late: say.number(late) })); // prettier-ignore
  return [
    showControls(head),
    ...lists,
    ...(work.length > 0 ? [[say.translations.heading, ...table].map(showControls).join('\n')] : []),
  ].join('\n\n');
}

/** Each with its file and line: what a revision of figures changes. */
export function revisionText(found: readonly Task[]): string {
  const width = Math.max(...found.map(({ file }) => file.length));
  return found.map(({ file, message }) => showControls(`  ${file.padEnd(width)}  ${message}`)).join('\n');
}

/** What is due, day by day. */
export function agendaText(found: readonly AgendaEntry[], say: StatusLanguage): string {
  const lines = found.map(({ day, time, title, what }) => {
    const when = [say.weekday(day), ...(time === undefined ? [] : [say.time(time)])].join(' ');
    return `  ${when}  ${title}: ${what}`;
  });
  return [say.agenda, ...lines].map((line) => showControls(withoutIsolates(line))).join('\n');
}
