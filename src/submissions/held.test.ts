import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleLibrary } from '../model/example.ts';
import type { Publication } from '../model/library.ts';
import { Delivery } from '../model/schema/delivery.ts';
import { SubmissionEntry } from '../model/schema/submission.ts';
import { boundTexts, isSubmittable } from './held.ts';

const example = exampleLibrary().publications.filter(isSubmittable)[0];
const blank = Object.fromEntries(Object.keys(Delivery.shape).map((column) => [column, '']));

/** Whether rows say that an entry was handed in. */
function isHandedIn(given: object | object[], entry: object): boolean | undefined {
  assert.ok(example);
  const deliveries = [given].flat().map((row) => Delivery.parse({ ...blank, version: '1', languages: 'en', sent: '2026-03-01', ...row })); // prettier-ignore
  const submissions = [SubmissionEntry.parse({ profile: 'ngo', language: 'en', ...entry })];
  // Of the same kind with other facts.
  const publication = { ...example, deliveries, facts: { ...example.facts, submissions } } as Publication;
  const rulebook = { forums: {}, bodies: {}, agencies: {} };
  return boundTexts({ library: { publications: [publication] }, hidden: [], internal: {}, rulebook })[0]?.isHandedIn;
}

test('a row hands in what has its place, session, rules and language', () => {
  const forum = { forum: 'hrc', session: '63' };
  assert.equal(isHandedIn(forum, forum), true);
  assert.equal(isHandedIn({ forum: 'hrc' }, forum), false);
  assert.equal(isHandedIn({ ...forum, languages: 'fr' }, forum), false);
  assert.equal(isHandedIn({ ...forum, profile: 'other' }, forum), false);
});

test('a row to a body may leave out the session, but not name another one', () => {
  const body = { body: 'council', session: '63' };
  assert.equal(isHandedIn({ body: 'council' }, body), true);
  assert.equal(isHandedIn({ body: 'council', session: '63' }, body), true);
  assert.equal(isHandedIn({ body: 'council', session: '62' }, body), false);
  assert.equal(isHandedIn({ body: 'other' }, body), false);
});

test('what came back is to be handed in again, until it was', () => {
  const row = { forum: 'hrc', session: '63' };
  const back = { ...row, returned: '2026-03-01' };
  assert.equal(isHandedIn(back, row), false);
  assert.equal(isHandedIn({ ...back, accepted: '2026-03-02' }, row), true);
  assert.equal(isHandedIn([back, row], row), true, 'again on the same day');
  assert.equal(isHandedIn([{ ...row, sent: '2026-02-01' }, back], row), false);
});
