import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleLibrary } from '../model/example.ts';
import { indexLibrary, type LetterPublication } from '../model/library.ts';
import { Delivery } from '../model/schema/delivery.ts';
import { tasks } from './status.ts';
import { IsoDate } from '../model/schema/common.ts';

const row = (cells: Record<string, string>) =>
  Delivery.parse({
    ...Object.fromEntries(Object.keys(Delivery.shape).map((column) => [column, ''])),
    languages: 'en',
    sent: '2025-06-20',
    ...cells,
  });

function library(facts: Partial<LetterPublication['facts']>, deliveries: Delivery[]) {
  const example = exampleLibrary();
  return indexLibrary({
    ...example,
    publications: example.publications.map((publication) =>
      publication.id === 'letter-first'
        ? ({ ...publication, deliveries, facts: { ...publication.facts, ...facts } } as LetterPublication)
        : publication,
    ),
  });
}

const messages = (from: ReturnType<typeof library>, internal: Delivery[], about: string) =>
  tasks(from, { 'letter-first': internal }, '2026-11-24')
    .filter((task) => task.about === about)
    .map(({ message }) => message);

test('everybody to whom a wrong version was delivered is named, public rows and internal ones, until the right one reaches them', () => {
  const corrections = [{ date: IsoDate.parse('2025-08-01'), kind: 'correction' as const, version: 2, note: { en: 'A year was wrong.' } }];
  const shown = [row({ body: 'general-assembly' }), row({ office: 'Office A', version: '2' })];
  const internal = [row({ office: 'Office B' }), row({ office: 'Office C' }), row({ office: 'Office C', version: '2', wave: '2' })];
  assert.deepEqual(messages(library({ version: 2, corrections }, shown), internal, 'delivery'), [
    'General Assembly has version 1, which was corrected on 2025-08-01; the present one is 2',
    'Office B has version 1, which was corrected on 2025-08-01; the present one is 2',
  ]);
  const update = [{ ...corrections[0]!, kind: 'update' as const }];
  assert.equal(messages(library({ version: 2, corrections: update }, shown), [], 'delivery')[0], 'General Assembly has version 1; the present one is 2');
}); // prettier-ignore

test('who has not answered is open; an answered or withdrawn letter waits for nobody', () => {
  const rows = [
    row({ body: 'general-assembly', acknowledged: '2025-06-25', visibility: 'public' }),
    row({ office: 'Office A', replied: '2025-07-01' }),
    row({ office: 'Office B' }),
  ];
  const open = (status: LetterPublication['facts']['status']) => messages(library({ status }, rows), [], 'answer');
  assert.deepEqual(open('sent'), [
    'General Assembly: acknowledged on 2025-06-25, no reply',
    'Office B: sent on 2025-06-20, no acknowledgement (internal)',
  ]);
  assert.deepEqual(open('withdrawn'), []);
  assert.deepEqual(open('answered'), []);
});

test('a letter without a fingerprint is named with the one to write; a specimen needs none', () => {
  const found = (facts: Partial<LetterPublication['facts']>) =>
    tasks(library(facts, []), {}, '2026-11-24').filter(
      ({ about, file }) => about === 'fingerprint' && file === 'letter/first/letter.yaml',
    );
  assert.match(found({ specimen: false })[0]!.message, /^write fingerprint: '[0-9a-f]{16}'/);
  assert.deepEqual(found({ specimen: false, fingerprint: '0'.repeat(16) }), []);
  assert.deepEqual(found({}), []);
});
