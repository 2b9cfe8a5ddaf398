/** Sessions of forums and days by which answers are due, as a calendar (RFC 5545) that programs subscribe to. */
import { isolateText } from '../languages/isolate.ts';
import { calendarDay as compact, calendarText, calendarValue as escape } from '../model/icalendar.ts';
import { dayAfter } from '../model/days.ts';
import { localized } from '../model/library.ts';
import { never, type FeedView } from './feed.ts';
import { ascending } from '../model/order.ts';

interface Event {
  /** Never changes for the same event, in whatever language. */
  uid: string;
  /** ISO days, both included. */
  starts: string;
  ends: string;
  summary: string;
  place?: string;
  url?: string;
}

export function toCalendar(view: FeedView): string {
  const { library, addresses, words, ask } = view;
  const { language } = words;
  const text = (names: Record<string, string>) => isolateText(localized(library, names, language.code).text, language);
  const title = words.text('feed.of', { site: text(library.site.name), scope: words.text('calendar.title') });
  // The clock is no part of the content: the calendar is as old as its newest publication.
  const changed = ask('changed') || never;
  const stamp = `${compact(changed)}T000000Z`;
  const source = addresses.absolute(addresses.calendar(language.code));
  return calendarText(
    { title, source, language: language.code },
    eventsOf(view).map(({ uid, starts, ends, summary, place, url }) => [
      'BEGIN:VEVENT',
      `UID:${uid}@${new URL(addresses.origin).hostname}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(starts)}`,
      // The end of a day-long event is the day after it.
      `DTEND;VALUE=DATE:${compact(dayAfter(ends))}`,
      `SUMMARY;LANGUAGE=${language.code}:${escape(summary)}`,
      ...(place === undefined ? [] : [`LOCATION;LANGUAGE=${language.code}:${escape(place)}`]),
      ...(url === undefined ? [] : [`URL:${url}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
  );
}

/** What the office has announced, each at its moment in the zone in which it was given. */
export function toUpcomingCalendar(view: FeedView): string {
  const { library, addresses, words, ask } = view;
  const { language } = words;
  const text = (names: Record<string, string>) => isolateText(localized(library, names, language.code).text, language);
  const scope = words.text('upcoming.title');
  const all = ask('announced');
  const zones = [...new Set(all.map(({ publish }) => offsetOf(publish)))].sort();
  const host = new URL(addresses.origin).hostname;
  const stamp = `${compact(ask('changed') || never)}T000000Z`;
  return calendarText(
    {
      title: words.text('feed.of', { site: text(library.site.name), scope }),
      source: addresses.absolute(addresses.upcomingCalendar(language.code)),
      language: language.code,
    },
    [
      ...zones.map((offset) => [
        'BEGIN:VTIMEZONE',
        `TZID:UTC${offset}`,
        'BEGIN:STANDARD',
        'DTSTART:19700101T000000',
        `TZOFFSETFROM:${offset.replace(':', '')}`,
        `TZOFFSETTO:${offset.replace(':', '')}`,
        'END:STANDARD',
        'END:VTIMEZONE',
      ]),
      ...all.map(({ key, kind, publish, titles }) => [
        'BEGIN:VEVENT',
        `UID:upcoming-${key}@${host}`,
        `DTSTAMP:${stamp}`,
        `DTSTART;TZID=UTC${offsetOf(publish)}:${compact(publish.slice(0, 10))}T${(publish.slice(11).replace(/(?:Z|[+-]\d{2}:\d{2})$/, '').replaceAll(':', '') + '00').slice(0, 6)}`, // prettier-ignore
        `SUMMARY;LANGUAGE=${language.code}:${escape(`${words.text(`kind.${kind}`)}: ${text(titles)}`)}`,
        `URL:${addresses.absolute(addresses.upcoming(language.code))}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ]),
    ],
  );
}

const offsetOf = (moment: string) => /[+-]\d{2}:\d{2}$/.exec(moment)?.[0] ?? '+00:00';

function eventsOf({ library, addresses, words, ask }: FeedView): Event[] {
  const { language } = words;
  const text = (names: Record<string, string>) => isolateText(localized(library, names, language.code).text, language);
  const sessions = Object.entries(library.registries.forums).flatMap(([forum, { name, sessions: all }]) =>
    all.flatMap((session): Event[] => {
      const { starts, ends } = session;
      // Its days may not be known yet.
      if (starts === undefined || ends === undefined) return [];
      const own = session.name ? text(session.name) : words.digits(session.id);
      return [
        {
          uid: `session-${forum}-${session.id.replace(/[^A-Za-z0-9.-]/g, '-')}`,
          starts,
          ends,
          summary: `${text(name)}: ${own}`,
          url: session.url ?? addresses.absolute(addresses.registry(language.code, 'forums', forum)),
          ...(session.place ? { place: text(session.place) } : {}),
        },
      ];
    }),
  );
  const deadlines = ask('deadlines').flatMap((letter): Event[] => {
    if (!letter.facts.deadline) return [];
    const version = library.versionFor(letter, language.code);
    const title = isolateText(version.short ?? version.title, library.language(version.language));
    return [
      {
        uid: `deadline-${letter.id}`,
        starts: letter.facts.deadline,
        ends: letter.facts.deadline,
        summary: words.text('calendar.deadline', { title }),
        url: addresses.absolute(addresses.publication(language.code, 'letter', letter.slug)),
      },
    ];
  });
  return [...sessions, ...deadlines].sort((a, b) => ascending(a.starts, b.starts) || ascending(a.uid, b.uid));
}
