import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInterface } from '../../languages/interface.ts';
import { builtInLanguage } from '../../languages/table.ts';
import { SubmissionEntry, SubmissionProfile } from '../../model/schema/submission.ts';
import { measured } from '../measure.ts';
import { checklist, type ChecklistInput } from './checklist.ts';
import { kitWords } from './words.ts';

const rules = {
  name: { en: 'Statement' },
  kinds: ['letter'],
  status: 'any',
  source: { title: { en: 'Guidelines' } },
  read: '2026-11-01',
};

/** @param more rules besides those that every profile has */
function rowsOf(more: object, { language = 'en', ...input }: Partial<Omit<ChecklistInput, 'profile'>> & { language?: 'en' | 'fa' | 'ar' } = {}) {
  const own = builtInLanguage(language);
  assert.ok(own);
  const profile = SubmissionProfile.parse({ ...rules, ...more });
  return checklist({
    editor: language,
    kind: 'letter',
    words: kitWords[language],
    say: createInterface(own),
    profile,
    entry: SubmissionEntry.parse({ forum: 'hrc', profile: 'statement', language: 'en' }),
    breaches: [],
    lengths: [],
    files: ['a-en.docx'],
    missing: [],
    pictures: 0,
    annexes: [],
    nameOf: (id) => id,
    standing: { specimen: false, draft: false, handedIn: false },
    ...input,
  }).map(({ state, rule, how }) => `${state} | ${rule} | ${how}`);
} // prettier-ignore

test('what is too long is not met, by how much; in the digits and words of the editor', () => {
  const limit = { max: 2000, unit: 'words', notes: false, cover: 100 } as const;
  const [length] = [measured(limit, 1912)];
  assert.ok(rowsOf({ limits: [limit] }, { lengths: [length] }).includes('broken | At most 2,000 words, footnotes not counted, 100 for the cover | 2,012 words: 12 too many')); // prettier-ignore
  assert.ok(rowsOf({ limits: [limit] }, { lengths: [length], language: 'fa' }).some((row) => row.startsWith('broken | حداکثر ۲٬۰۰۰ واژه') && row.endsWith('۲٬۰۱۲ واژه: ۱۲ بیش از اندازه'))); // prettier-ignore
});

test('what no program can see is left to a person', () => {
  const rows = rowsOf(
    {
      preferred: ['fr'],
      sections: [{ fr: 'Résumé' }],
      cover: ['contact'],
      formats: ['form', 'pdf'],
      font: { family: 'Arial' },
      handIn: { by: 'form', url: 'https://example.org/form' },
      deadline: { before: 'closing', days: 1 },
      steps: [{ en: 'One each.' }],
    },
    { missing: ['Contact'], pictures: 2, annexes: ['annex.csv'], files: ['a-en.txt', 'a-en.pdf'] },
  );
  for (const part of [
    'see | preferred: French | It is accepted',
    'see | A part “Résumé”',
    'see | Facts for the cover or the form | cover.txt; to be filled in there: Contact',
    'see | Font: Arial | The Word file is set so. The PDF has the font of this program',
    'see | Left out of the plain text: pictures and charts (2)',
    'see | Hand in: in a form on a website, https://example.org/form',
    'see | Deadline: 1 day before the session closes | The day is not known',
    'see | To do or to see | One each.',
    'see | Annexes to be handed in with it, if they are taken: annex.csv',
  ])
    assert.ok(
      rows.some((row) => row.startsWith(part)),
      `${part}\n${rows.join('\n')}`,
    );
});

test('a rule that is broken says what was found', () => {
  const rows = rowsOf(
    { notes: 'forbidden', item: { from: 1, to: 10 }, numbering: 'required' },
    {
      breaches: [
        { type: 'has', excess: 'notes', sample: 'A note.', count: 1 },
        { type: 'lacks', part: 'item-range', wanted: '1–10', found: '12' },
        { type: 'lacks', part: 'numbers', wanted: '', found: '' },
      ],
    },
  );
  assert.deepEqual(
    rows.filter((row) => row.startsWith('broken')),
    ['broken | No footnotes | found: A note.', 'broken | Paragraphs numbered | wanting', 'broken | Item of the agenda 1–10 | found: 12'],
  ); // prettier-ignore
});

test('what facts of another kind would say is left to a person; one page is a page', () => {
  const more = { kinds: ['letter', 'report'], signature: {}, addressees: ['hrc'], years: 1 };
  const of = (kind: 'letter' | 'report') =>
    rowsOf(more, { kind }).filter((row) => /Signature|Addressees|1 year/.test(row)).map((row) => row.split(' | ')[0]); // prettier-ignore
  assert.deepEqual([of('letter'), of('report')], [['met', 'met', 'see'], ['see', 'see', 'met']]); // prettier-ignore
  const limit = { max: 1, unit: 'pages', notes: true, cover: 0 } as const;
  assert.ok(rowsOf({}, { lengths: [measured(limit, 1)] }).includes('met | At most 1 page | 1 page; left: 0'));
});

test('a draft, a specimen and what was handed in say so first', () => {
  const [specimen, draft, handedIn] = rowsOf({}, { standing: { specimen: true, draft: true, handedIn: true } });
  assert.match(specimen ?? '', /do not hand it in/);
  assert.match(draft ?? '', /draft/);
  assert.match(handedIn ?? '', /handed in already/);
});
