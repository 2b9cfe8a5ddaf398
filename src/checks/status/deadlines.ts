/** What is still to be handed in to forums and bodies, by when, and when the office has to begin. Pure. */
import { commaOf } from '../../languages/table.ts';
import type { Library } from '../../model/library.ts';
import { own } from '../../model/own.ts';
import type { SubmissionEntry } from '../../model/schema/submission.ts';
import { sessionOf, type Due, type DueSubmission } from '../../submissions/index.ts';
import { nameIn, titleOf, urgencyOf, type Task } from '../status.ts';
import type { StatusLanguage } from './words.ts';

/** For whom, in words: `Human Rights Council, 63 (English)`. */
export function recipientOf(library: Library, entry: SubmissionEntry, say: StatusLanguage): string {
  const { forum, body, session, language } = entry;
  const known =
    forum === undefined ? own(library.registries.bodies, body ?? '') : own(library.registries.forums, forum);
  const name = known ? nameIn(library, known.name, say.code) : (forum ?? body ?? '');
  const named = [name, ...(session === undefined ? [] : [sessionName(library, entry, say)])];
  return say.apart(`${named.join(commaOf(say.interface.language))} (${say.interface.languageName(language)})`);
}

function sessionName(library: Library, entry: SubmissionEntry, say: StatusLanguage): string {
  const name = sessionOf(library, entry)?.name;
  return name ? nameIn(library, name, say.code) : say.interface.digits(entry.session ?? '');
}

export function deadlineTasks(
  library: Library,
  due: readonly DueSubmission[],
  today: string,
  say: StatusLanguage,
): Task[] {
  return due.map(({ publication, entry, reckoned, moved, version, profile }): Task => {
    const to = recipientOf(library, entry, say);
    const common = {
      about: 'deadline' as const,
      owner: publication.facts.owner ?? '',
      file: version?.file ?? publication.folder,
      title: titleOf(publication, say.code, library),
      language: entry.language,
    };
    if ('lacks' in reckoned) {
      const message = say.noDay[reckoned.lacks]({ to, session: say.interface.digits(entry.session ?? '') });
      return { ...common, urgency: 'open', message };
    }
    const { due: found } = reckoned;
    const last = found.steps.at(-1)?.day ?? found.office.day;
    // The next step that can still be kept to; a translation that is missing stays the next one.
    const next = found.steps.find(({ step, day }) => step === 'translation' || day >= today)?.day ?? last;
    const isLate = found.office.day < today;
    const parts = [
      say.handIn({ to, when: whenOf(found, profile.deadline?.zone, say), isLate }),
      ...(last === found.office.day || isLate ? [] : [say.lastWorkday({ day: say.day(last) })]),
      ...found.steps.flatMap(({ step, day }) =>
        step === 'hand-in' || (day < today && step === 'clearance') || isLate
          ? []
          : [say.begins[step]({ day: say.day(day) })],
      ),
      ...(moved ? [movedInWords(moved, say)] : []),
    ];
    const urgency = urgencyOf(next, today);
    return {
      ...common,
      urgency: moved && urgency === 'later' ? 'soon' : urgency,
      day: next,
      message: parts.join(say.semicolon),
    };
  });
}

/** The day, and the time where there is one; in brackets as the forum has it, where that differs. */
function whenOf({ day, time, office }: Due, zone: string | undefined, say: StatusLanguage): string {
  const written = (on: string | undefined, at: string | undefined) =>
    [...(on === undefined ? [] : [say.day(on)]), ...(at === undefined ? [] : [say.time(at)])].join(
      commaOf(say.interface.language),
    );
  const here = written(office.day, office.time);
  if (zone === undefined || (day === office.day && time === office.time)) return here;
  const there = written(day === office.day ? undefined : day, time);
  return `${here} (${say.there({ when: there, zone: say.apart(zone) })})`;
}

const movedInWords = ({ from, due }: { from: string; due: Due }, say: StatusLanguage): string =>
  say.moved({
    from: say.day(from),
    to: say.day(due.day),
    session: due.from && say.day(due.from.day),
    opens: due.from?.opening ?? true,
  });
