import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { exampleLibrary } from '../../model/example.ts';
import { indexLibrary, type LetterPublication, type Publication } from '../../model/library.ts';
import { Forum } from '../../model/schema/registries.ts';
import { Deadlines, SubmissionEntry, SubmissionProfile } from '../../model/schema/submission.ts';
import { dueSubmissions } from '../../submissions/index.ts';
import { agendaOf } from './agenda.ts';
import { agendaCalendar } from './calendar.ts';
import { deadlineTasks } from './deadlines.ts';
import { statusPage } from './page.ts';
import { agendaText } from './text.ts';
import { statusWords, withoutIsolates } from './words.ts';

const rules = (deadline: object) =>
  SubmissionProfile.parse({
    name: { en: 'Statement' },
    kinds: ['letter'],
    status: 'ngo',
    deadline,
    source: { title: { en: 'x' } },
    read: '2026-11-01',
  });

function open(
  given: { starts?: string; planned?: string; deadline?: object; rows?: object[]; language?: string } = {},
) {
  const { starts, planned, deadline = { before: 'opening', weeks: 2, time: '18:00', zone: 'Europe/Zurich' } } = given;
  const example = exampleLibrary();
  const session = { id: '63', ...(starts === undefined ? {} : { starts, ends: '2026-10-05' }) };
  const entry = SubmissionEntry.parse({
    forum: 'hrc',
    session: 63,
    profile: 'ngo',
    language: given.language ?? 'en',
    ...(planned === undefined ? {} : { due: planned }),
  });
  const forum = Forum.parse({ name: { en: 'Human Rights Council', fa: 'شورای حقوق بشر' }, sessions: [session] });
  const library = indexLibrary({
    ...example,
    registries: { ...example.registries, forums: { hrc: forum } },
    publications: example.publications.flatMap((publication) => {
      if (publication.id !== 'letter-first') return [];
      const { deadline: _, ...facts } = (publication as LetterPublication).facts;
      // The example has no row of deliveries of its own.
      return [
        {
          ...publication,
          deliveries: given.rows ?? [],
          facts: { ...facts, submissions: [entry] },
        } as unknown as LetterPublication,
      ];
    }),
  });
  const due = dueSubmissions({
    library,
    hidden: [],
    internal: {},
    rulebook: { forums: { hrc: { ngo: rules(deadline) } }, bodies: {}, agencies: {} },
    deadlines: Deadlines.parse({ zone: 'Asia/Tehran', lead: { translation: 10, clearance: 3 }, daysOff: ['friday'] }),
  });
  const told = (today: string, code: 'en' | 'fa' | 'ar' = 'en') =>
    deadlineTasks(library, due, today, statusWords(code)).map(({ urgency, day, message }) => [urgency, day, withoutIsolates(message)]); // prettier-ignore
  const agenda = (code: 'en' | 'fa' | 'ar' = 'en') =>
    agendaOf({ library, due, agencies: [], hidden: [], now: 0 }, statusWords(code));
  return { library, told, agenda };
}

test('what is to be handed in is told with the times of both places and what comes before', () => {
  assert.deepEqual(open({ starts: '2026-09-14' }).told('2026-07-01'), [
    [
      'later',
      '2026-08-27',
      'to be handed in to Human Rights Council, 63 (English) by 2026-08-31, 19:30 (18:00 in Europe/Zurich); clearance begins by 2026-08-27',
    ],
  ]);
});

test('days stand in the calendar of the reader, beside the Gregorian one', () => {
  const [[, , message = ''] = []] = open({ starts: '2026-09-14' }).told('2026-07-01', 'fa');
  assert.equal(
    message,
    'باید تا ۹ شهریور ۱۴۰۵ / ۳۱ اوت ۲۰۲۶، ۱۹:۳۰ (۱۸:۰۰ به وقت Europe/Zurich) به شورای حقوق بشر، ۶۳ (انگلیسی) داده شود؛ بررسی برای تأیید باید تا ۵ شهریور ۱۴۰۵ / ۲۷ اوت ۲۰۲۶ آغاز شود',
  );
});

test('the nearer the next step, the more urgent; what is past is late until a row says that it was handed in', () => {
  const { told } = open({ starts: '2026-09-14' });
  const urgency = (day: string) => told(day)[0]?.slice(0, 2);
  assert.deepEqual(urgency('2026-08-10'), ['soon', '2026-08-27']);
  assert.deepEqual(urgency('2026-08-28'), ['soon', '2026-08-31']);
  assert.deepEqual(urgency('2026-09-01'), ['late', '2026-08-31']);
  assert.match(String(told('2026-09-01')[0]?.[2]), /^was to be handed in to .* by 2026-08-31, 19:30/);
  const row = { version: 1, languages: ['en'], forum: 'hrc', session: '63', sent: '2026-08-30', wave: 1, visibility: 'internal', office: 'x' }; // prettier-ignore
  assert.deepEqual(open({ starts: '2026-09-14', rows: [row] }).told('2026-09-01'), []);
});

test('a text that is not there yet has to be translated first, and is late once its day is past', () => {
  const { told, agenda } = open({ starts: '2026-09-14', language: 'ru' });
  assert.match(
    String(told('2026-07-01')[0]?.[2]),
    /; translation begins by 2026-08-16; clearance begins by 2026-08-27$/,
  );
  assert.deepEqual(told('2026-08-20')[0]?.slice(0, 2), ['late', '2026-08-16']);
  assert.deepEqual(
    agenda().map(({ day, what }) => [day, withoutIsolates(what)]),
    [
      ['2026-08-16', 'begin translation for Human Rights Council, 63 (Russian)'],
      ['2026-08-27', 'begin clearance for Human Rights Council, 63 (Russian)'],
      ['2026-08-31', 'hand in to Human Rights Council, 63 (Russian)'],
    ],
  );
});

test('a deadline that moved with its session says from where to where and why', () => {
  const [[urgency, , message = ''] = []] = open({ starts: '2026-09-21', planned: '2026-08-31' }).told('2026-01-01');
  assert.equal(urgency, 'soon');
  assert.match(
    message,
    /; the deadline moved from 2026-08-31 to 2026-09-07, because the session now opens on 2026-09-21$/,
  );
});

test('what keeps a day from being told is told', () => {
  assert.deepEqual(open().told('2026-07-01'), [
    [
      'open',
      undefined,
      'to be handed in to Human Rights Council, 63 (English); the day is unknown: forums.yaml does not say when session 63 begins and ends',
    ],
  ]);
});

test('the status lists what is due day by day, in text and on its page', () => {
  const { agenda, library } = open({ starts: '2026-09-14' });
  assert.match(
    agendaText(agenda(), statusWords('en')),
    /^What is due, day by day\n {2}Thu, 2026-08-27 {2}.*: begin clearance for .*\n {2}Mon, 2026-08-31 19:30 {2}/,
  );
  const page = statusPage([], library, statusWords('fa'), '2026-08-28', agenda('fa'));
  assert.match(page, /<td class="late"><bdi>پنجشنبه، ۵ شهریور ۱۴۰۵ \/ ۲۷ اوت ۲۰۲۶<\/bdi><\/td>/);
});

test('what appears at a moment stands on the day that the office has then', () => {
  const library = exampleLibrary();
  const [first] = library.publications;
  assert.ok(first);
  // Of the same kind with another fact.
  const hidden = [{ ...first, facts: { ...first.facts, publish: '2026-07-01T22:00-04:00' } }] as Publication[];
  const at = (zone?: string) =>
    agendaOf({ library, due: [], agencies: [], hidden, now: 0, zone }, statusWords('en'))
      .filter(({ key }) => key.startsWith('appears-'))
      .map(({ day, time }) => `${day} ${time ?? ''}`);
  assert.deepEqual([at('Asia/Tehran'), at()], [['2026-07-02 05:30'], ['2026-07-01 22:00']]);
});

test('the calendar of the office is the same to the byte, and moves an event without making a new one', () => {
  const file = (starts: string, code: 'en' | 'fa' = 'en') =>
    agendaCalendar(
      open({ starts }).agenda(code),
      { host: 'example.org', today: '2026-07-01', title: 'Due' },
      statusWords(code),
    );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sanad//Sanad//EN',
    'CALSCALE:GREGORIAN',
    'NAME;LANGUAGE=en:Due',
    'X-WR-CALNAME:Due',
    'BEGIN:VEVENT',
    'UID:clearance-letter-first-hrc-63-ngo-en@example.org',
    'DTSTAMP:20260701T000000Z',
    'DTSTART;VALUE=DATE:20260827',
    'DTEND;VALUE=DATE:20260828',
  ];
  const made = file('2026-09-14');
  assert.equal(made.slice(0, lines.join('\r\n').length), lines.join('\r\n'));
  assert.ok(made.includes('\r\nDTSTART:20260831T160000Z\r\n') && made.endsWith('END:VCALENDAR\r\n'));
  assert.deepEqual(
    made.split('\r\n').filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line)),
    [],
  );
  assert.equal(file('2026-09-14'), made);
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const uids = (text: string) => events(text).map(({ uid }) => uid);
  assert.deepEqual(uids(file('2026-09-21')), uids(made));
  assert.deepEqual(uids(file('2026-09-14', 'fa')), uids(made));
  assert.deepEqual(events(file('2026-09-21')).map(({ startDate }) => startDate.toString()), ['2026-09-03', '2026-09-07T16:00:00Z']); // prettier-ignore
  assert.equal(events(file('2026-09-14', 'fa'))[1]?.description, 'دوشنبه، ۹ شهریور ۱۴۰۵ / ۳۱ اوت ۲۰۲۶ ۱۹:۳۰');
});
