/** The agenda as a calendar that the office keeps for itself (RFC 5545): a file that is never part of the site. Pure. */
import { calendarDay, calendarText, calendarValue } from '../../model/icalendar.ts';
import { dayAfter } from '../../model/days.ts';
import type { AgendaEntry } from './agenda.ts';
import { withoutIsolates, type StatusLanguage } from './words.ts';

/**
 * @param host ends the identifiers, so that two offices share none
 * @param today ISO day: the same content on the same day gives the same file
 */
export function agendaCalendar(
  entries: readonly AgendaEntry[],
  { host, today, title }: { host: string; today: string; title: string },
  say: StatusLanguage,
): string {
  const language = say.code;
  return calendarText(
    { title, language },
    entries.map((entry) => {
      const { key, day, moment, time, what } = entry;
      const summary = withoutIsolates(`${what}: ${entry.title}`);
      // Programs show Gregorian days alone; the reader's own calendar and the time of the office are in words.
      const said = [say.weekday(day), ...(time === undefined ? [] : [say.time(time)])].join(' ');
      return [
        'BEGIN:VEVENT',
        `UID:${key.replace(/[^A-Za-z0-9.-]/g, '-')}@${host}`,
        `DTSTAMP:${calendarDay(today)}T000000Z`,
        ...(moment === undefined
          ? [`DTSTART;VALUE=DATE:${calendarDay(day)}`, `DTEND;VALUE=DATE:${calendarDay(dayAfter(day))}`]
          : [`DTSTART:${utc(moment)}`]),
        `SUMMARY;LANGUAGE=${language}:${calendarValue(summary)}`,
        `DESCRIPTION;LANGUAGE=${language}:${calendarValue(withoutIsolates(said))}`,
        'CLASS:CONFIDENTIAL',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    }),
  );
}

/** A moment as calendars write it in UTC: each program shows it in the zone of its reader. */
const utc = (moment: number) => new Date(moment).toISOString().replace(/[-:]|\.\d{3}/g, '');
