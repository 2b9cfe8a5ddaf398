import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleLibrary } from '../model/example.ts';
import type { SiteData } from '../model/library.ts';
import { Forum } from '../model/schema/registries.ts';
import { Deadlines, SubmissionEntry, SubmissionProfile } from '../model/schema/submission.ts';
import { dueDay, dueKey, movedDeadline, reckon } from './deadline.ts';
import { lastMomentOf, localTime, momentIn } from './zones.ts';

const council = Forum.parse({
  name: { en: 'Council' },
  body: 'council',
  sessions: [{ id: '63', starts: '2026-09-14', ends: '2026-10-05' }, { id: '64' }],
});
const site: Pick<SiteData, 'registries'> = { registries: { ...exampleLibrary().registries, forums: { hrc: council } } };

const entry = (more: object = {}) =>
  SubmissionEntry.parse({ forum: 'hrc', session: 63, profile: 'ngo', language: 'en', ...more });
const profile = (deadline: object, lead?: object) =>
  SubmissionProfile.parse({
    name: { en: 'Statement' },
    kinds: ['letter'],
    status: 'ngo',
    deadline,
    ...(lead ? { lead } : {}),
    source: { title: { en: 'x' } },
    read: '2026-11-01',
  });
const office = (given: object) => Deadlines.parse(given);

const due = (rules: SubmissionProfile, own?: Deadlines, translated = false, of = entry()) => {
  const found = reckon(site, rules, of, own, translated);
  assert.ok(found && 'due' in found);
  return found.due;
};

test('a deadline is reckoned from the first or the last day of the session, across the ends of months and years', () => {
  assert.equal(due(profile({ before: 'opening', weeks: 2 })).day, '2026-08-31');
  assert.equal(due(profile({ before: 'opening', weeks: 37, days: 3 })).day, '2025-12-26');
  assert.equal(due(profile({ before: 'closing', days: 5 })).day, '2026-09-30');
  assert.equal(due(profile({ date: '2026-08-01' })).day, '2026-08-01');
  assert.equal(dueDay(site, profile({ before: 'opening' }), entry()), '2026-09-14');
});

test('a deadline that lies further back than any calendar is refused', () => {
  assert.throws(() => profile({ before: 'opening', weeks: 1e15 }), /weeks/);
  assert.throws(() => profile({ before: 'opening', days: 1e15 }), /days/);
});

test('a session of a body is that of its forum', () => {
  const of = entry({ forum: undefined, body: 'council' });
  assert.equal(due(profile({ before: 'opening', weeks: 1 }), undefined, false, of).day, '2026-09-07');
});

test('what is missing is told: the session, its place in the registry, its days; without a rule nothing is due', () => {
  const rules = profile({ before: 'opening', weeks: 2 });
  const lacks = (of: object) => reckon(site, rules, entry(of), undefined, false);
  assert.deepEqual(lacks({ session: undefined }), { lacks: 'session' });
  assert.deepEqual(lacks({ session: 99 }), { lacks: 'unlisted' });
  assert.deepEqual(lacks({ session: 64 }), { lacks: 'days' });
  assert.equal(reckon(site, { deadline: undefined }, entry(), undefined, false), undefined);
  assert.equal(dueDay(site, rules, entry({ session: 64 })), undefined);
});

test('the office has the time of its own zone, in summer and in winter', () => {
  const rules = (day: string) => profile({ date: day, time: '18:00', zone: 'Europe/Zurich' });
  const tehran = office({ zone: 'Asia/Tehran' });
  assert.deepEqual(due(rules('2026-07-01'), tehran).office, { day: '2026-07-01', time: '19:30' });
  assert.deepEqual(due(rules('2026-12-01'), tehran).office, { day: '2026-12-01', time: '20:30' });
  // The day of the forum is another one where the office is.
  const late = profile({ date: '2026-07-01', time: '23:00', zone: 'America/New_York' });
  assert.deepEqual(due(late, tehran).office, { day: '2026-07-02', time: '06:30' });
  assert.equal(due(late, tehran).day, '2026-07-01');
  assert.deepEqual(due(rules('2026-07-01'), office({})).office, { day: '2026-07-01', time: '18:00' });
});

test('without a time the day ends no later than both clocks allow', () => {
  const zurich = office({ zone: 'America/Los_Angeles' });
  assert.deepEqual(due(profile({ date: '2026-07-01', zone: 'Pacific/Auckland' }), zurich).office, {
    day: '2026-07-01',
  });
  const east = office({ zone: 'Asia/Tehran' });
  assert.deepEqual(due(profile({ date: '2026-07-01', zone: 'America/New_York' }), east).office, { day: '2026-07-01' });
  const far = office({ zone: 'Pacific/Honolulu' });
  assert.deepEqual(due(profile({ date: '2026-07-01', zone: 'Pacific/Kiritimati' }), far).office, { day: '2026-06-30' });
});

test('a clock that is put back shows a time twice, one that is put forward never: the earlier moment holds', () => {
  assert.equal(new Date(momentIn('2026-10-25', '02:30', 'Europe/Zurich')).toISOString(), '2026-10-25T00:30:00.000Z');
  assert.equal(new Date(momentIn('2026-03-29', '02:30', 'Europe/Zurich')).toISOString(), '2026-03-29T00:30:00.000Z');
  assert.equal(new Date(momentIn('2026-10-25', '03:30', 'Europe/Zurich')).toISOString(), '2026-10-25T02:30:00.000Z');
  assert.deepEqual(localTime(Date.parse('2026-01-01T00:00:00Z'), 'America/St_Johns'), {
    day: '2025-12-31',
    time: '20:30',
  });
  // Midnight that does not exist: Beirut put its clocks forward at 00:00.
  assert.equal(new Date(lastMomentOf('2026-03-28', 'Asia/Beirut')).toISOString(), '2026-03-28T20:59:00.000Z');
});

test('lead times are days of work: none begins or ends on a day off', () => {
  const rules = profile({ date: '2026-09-06' });
  // 2026-09-04 is a Friday, the 6th a Sunday.
  const weekend = office({
    daysOff: ['saturday', 'sunday'],
    holidays: ['2026-09-02'],
    lead: { translation: 3, clearance: 2 },
  });
  assert.deepEqual(due(rules, weekend, true).steps, [
    { step: 'translation', day: '2026-08-27' },
    { step: 'clearance', day: '2026-09-01' },
    { step: 'hand-in', day: '2026-09-04' },
  ]);
  assert.deepEqual(
    due(rules, weekend, false).steps.map(({ step }) => step),
    ['clearance', 'hand-in'],
  );
  assert.deepEqual(due(rules, office({ lead: { clearance: 2 } })).steps, [
    { step: 'clearance', day: '2026-09-04' },
    { step: 'hand-in', day: '2026-09-06' },
  ]);
});

test('the rules of a forum may need other lead times than the office usually does', () => {
  const own = office({ lead: { translation: 3, clearance: 2 } });
  assert.deepEqual(
    due(profile({ date: '2026-09-20' }, { clearance: 10 }), own, true).steps.map(({ day }) => day),
    ['2026-09-07', '2026-09-10', '2026-09-20'],
  );
});

test('a deadline that was planned for another day has moved', () => {
  const rules = profile({ before: 'opening', weeks: 2 });
  const moved = (day?: string) => {
    const of = entry(day === undefined ? {} : { due: day });
    return movedDeadline(of, reckon(site, rules, of, undefined, false));
  };
  assert.equal(moved(), undefined);
  assert.equal(moved('2026-08-31'), undefined);
  assert.deepEqual(
    [moved('2026-08-24')?.from, moved('2026-08-24')?.due.from],
    ['2026-08-24', { opening: true, day: '2026-09-14' }],
  );
});

test('the key of an entry does not change with its days, and differs by language, session and rules', () => {
  assert.equal(dueKey('letter-1', entry({ due: '2026-01-01' })), dueKey('letter-1', entry()));
  const keys = [{}, { language: 'fr' }, { session: 64 }, { session: '۶۳' }, { session: '۶۴' }, { profile: 'x' }].map(
    (more) => dueKey('letter-1', entry(more)),
  );
  assert.equal(new Set(keys).size, keys.length);
});
