import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleLibrary } from '../model/example.ts';
import { SubmissionEntry, SubmissionProfile } from '../model/schema/submission.ts';
import type { Block } from '../model/text/blocks.ts';
import { breaches } from './breaches.ts';
import { isSubmittable } from './held.ts';

const profile = SubmissionProfile.parse({
  name: { en: 'Statement' },
  kinds: ['letter', 'report'],
  status: 'ngo',
  item: { inText: true },
  source: { title: { en: 'Guidelines' } },
  read: '2026-11-01',
});
const entry = SubmissionEntry.parse({ forum: 'hrc', profile: 'statement', language: 'en', item: 4 });
const report = exampleLibrary()
  .publications.filter(isSubmittable)
  .find(({ kind }) => kind === 'report');
const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const lacksItem = (text: string, note = '') => {
  assert.ok(report);
  const subject = { language: 'en', version: { title: 'T' }, text: { blocks: [paragraph(text)], notes: [[paragraph(note)]] } }; // prettier-ignore
  return breaches(profile, report, entry, subject).some((breach) => breach.type === 'lacks' && breach.part === 'item-text'); // prettier-ignore
};

test('the text or a note names the item, in whatever digits; a year or a longer number does not', () => {
  assert.equal(lacksItem('Under item 4 we ask.'), false);
  assert.equal(lacksItem('We ask.', 'Item 4 of the agenda.'), false);
  assert.equal(lacksItem('في إطار البند ٤ نطلب.'), false);
  assert.equal(lacksItem('Since 2024 we ask, in 14 letters.'), true);
  assert.equal(lacksItem('We ask.', 'Letter of 2024, paragraph 14.'), true);
});

test('an item outside the agenda is told, a negative one among them', () => {
  assert.ok(report);
  const ranged = SubmissionProfile.parse({ ...profile, item: { from: 1, to: 10 } });
  const isOutside = (item: number | string) =>
    breaches(ranged, report, { ...entry, item: String(item) }, { language: 'en', version: { title: 'T' }, text: { blocks: [], notes: [] } }).some((breach) => breach.type === 'lacks' && breach.part === 'item-range'); // prettier-ignore
  assert.deepEqual([-1, 0, 1, 10, 11, '4 (a)', '۴', 'x'].map(isOutside), [true, true, false, false, true, false, false, true]); // prettier-ignore
});
