import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleLibrary } from '../model/example.ts';
import type { Publication } from '../model/library.ts';
import { Delivery } from '../model/schema/delivery.ts';
import { SubmissionEntry } from '../model/schema/submission.ts';
import { boundTexts, isSubmittable } from './held.ts';

const example = exampleLibrary().publications.filter(isSubmittable)[0];
const blank = Object.fromEntries(Object.keys(Delivery.shape).map((column) => [column, '']));

/** Whether a row says that an entry was handed in. */
function isHandedIn(given: object, entry: object): boolean | undefined {
  assert.ok(example);
  const row = Delivery.parse({ ...blank, version: '1', languages: 'en', sent: '2026-03-01', ...given });
  const submissions = [SubmissionEntry.parse({ profile: 'ngo', language: 'en', ...entry })];
  // Of the same kind with other facts.
  const publication = { ...example, deliveries: [row], facts: { ...example.facts, submissions } } as Publication;
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
