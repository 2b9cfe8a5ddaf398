import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { createInterface } from '../languages/interface.ts';
import { createAddresses } from '../model/addresses.ts';
import { exampleLibrary, hardTitle } from '../model/example.ts';
import { indexLibrary, type LetterPublication, type Library } from '../model/library.ts';
import { Forum } from '../model/schema/registries.ts';
import { readExample } from '../questions/example.ts';
import { toCalendar } from './index.ts';
import { IsoDate } from '../model/schema/common.ts';

const addresses = createAddresses('/x/', 'https://example.org');
const forum = Forum.parse({
  name: { en: 'Commission; its sessions, all', fa: 'اجلاس‌های کمیسیون' },
  sessions: [
    {
      id: '70',
      name: { en: 'Seventieth session\nsecond line \\ end', fa: 'هفتادمین اجلاس' },
      starts: '2026-03-09',
      ends: '2026-03-19',
      place: { en: 'New York', fa: 'نیویورک' },
    },
  ],
});

function library(facts: Partial<LetterPublication['facts']> = { deadline: IsoDate.parse('2026-06-30') }): Library {
  const example = exampleLibrary();
  return indexLibrary({
    ...example,
    registries: { ...example.registries, forums: { csw: forum } },
    publications: example.publications.map((publication) =>
      publication.id === 'letter-first'
        ? ({ ...publication, facts: { ...publication.facts, ...facts } } as LetterPublication)
        : publication,
    ),
  });
}

const text = (code: string, from = library()) =>
  toCalendar({ library: from, addresses, words: createInterface(from.language(code)), ask: readExample(from).ask });

function read(code: string, from?: Library) {
  const calendar = new ICAL.Component(ICAL.parse(text(code, from)) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      days: [event.startDate.toString(), event.endDate.toString()],
      summary: event.summary,
      place: event.location,
      url: component.getFirstPropertyValue('url'),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });
}

test('a calendar program reads sessions and deadlines as whole days, every text as it went in', () => {
  assert.deepEqual(read('en'), [
    {
      uid: 'session-csw-70@example.org',
      days: ['2026-03-09', '2026-03-20'],
      summary: 'Commission; its sessions, all: Seventieth session\nsecond line \\ end',
      place: 'New York',
      url: 'https://example.org/x/en/forums/csw/',
      stamp: '2025-07-01T00:00:00Z',
    },
    {
      uid: 'deadline-letter-first@example.org',
      days: ['2026-06-30', '2026-07-01'],
      summary: `Reply due: ${hardTitle}`,
      place: null,
      url: 'https://example.org/x/en/letters/first/',
      stamp: '2025-07-01T00:00:00Z',
    },
  ]);
});

test('the same event has the same identifier in every language', () => {
  assert.deepEqual(
    read('fa').map(({ uid }) => uid),
    read('en').map(({ uid }) => uid),
  );
  assert.equal(read('fa')[0]!.summary, 'اجلاس‌های کمیسیون: هفتادمین اجلاس');
});

test('no line is longer than 75 octets, each ends with CR LF, and no character is cut', () => {
  for (const code of ['fa', 'en', 'fr']) {
    const lines = text(code).split('\r\n');
    assert.equal(lines.pop(), '');
    assert.deepEqual(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n\uFFFD]/.test(line)), []); // prettier-ignore
    assert.ok(lines.some((line) => line.startsWith(' ')));
  }
});

test('signs with a meaning in calendars are escaped', () => {
  const unfolded = text('en').replaceAll('\r\n ', '');
  assert.ok(
    unfolded.includes(String.raw`:Commission\; its sessions\, all: Seventieth session\nsecond line \\ end`),
    unfolded,
  );
});

test('a withdrawn letter has no deadline', () => {
  const withdrawn = library({ deadline: IsoDate.parse('2026-06-30'), status: 'withdrawn' });
  assert.deepEqual(read('en', withdrawn).map(({ uid }) => uid), ['session-csw-70@example.org']); // prettier-ignore
});
