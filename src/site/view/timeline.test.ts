import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInterface } from '../../languages/interface.ts';
import { builtInLanguage } from '../../languages/table.ts';
import { createAddresses } from '../../model/addresses.ts';
import { indexLibrary, type LetterPublication, type LibraryData, type Publication } from '../../model/library.ts';
import { plainLook } from '../../model/look/plain.ts';
import { readExample } from '../../questions/example.ts';
import { timelineOf } from './timeline.ts';

const version = (language: string, title: string) => ({ language, title, summary: '', versions: {} });

const letter = (id: string, date: string, facts: object, deliveries: object[] = []) =>
  ({
    kind: 'letter',
    id,
    slug: id,
    date,
    original: 'en',
    versions: { en: version('en', `Letter ${id}`) },
    deliveries,
    facts: {
      sent: date,
      status: 'sent',
      ...Object.fromEntries(
        ['topics', 'bodies', 'missions', 'forums', 'agencies', 'related', 'from', 'to', 'cc', 'agenda', 'relations', 'corrections'].map((key) => [key, []]),
      ),
      ...facts,
    },
  }) as unknown as Publication; // prettier-ignore

function viewIn(code: string, publications: Publication[]) {
  const language = builtInLanguage(code)!;
  const name = { en: 'General Assembly', fa: 'مجمع عمومی' };
  const library = indexLibrary({
    languages: [builtInLanguage('en')!, builtInLanguage('fa')!],
    publications,
    registries: {
      topics: {},
      bodies: { ga: { name }, hrc: { name: { en: 'Human Rights Council' } } },
      missions: {},
      agencies: {},
      forums: {
        csw: {
          name: { en: 'CSW' },
          sessions: [{ id: '70', name: { en: 'Seventieth session' }, starts: '2026-03-09', ends: '2026-03-19' }],
        },
      },
    },
    documents: false,
    drawnBy: {},
    look: plainLook('#14506b'),
    strings: {},
  } as unknown as LibraryData);
  const addresses = createAddresses('/', 'https://example.org');
  return { addresses, language, words: createInterface(language), ask: readExample(library).ask, library };
}

const lines = (view: ReturnType<typeof viewIn>, id: string) =>
  timelineOf(view, view.library.byId.get(id) as LetterPublication).map(
    ({ day, html }) => `${day ?? '-'} ${html.replace(/<[^>]*>/g, '')}`,
  );

const row = (more: object) => ({ version: 1, languages: ['en'], sent: '2026-03-05', wave: 1, ...more });

test('steps come in the order of time, whatever the order of the file; one day and round is one step', () => {
  const a = letter('a', '2026-03-01', { deadline: '2026-06-30' }, [
    row({ body: 'hrc', sent: '2026-04-14', wave: 2, replied: '2026-05-01' }),
    row({ body: 'ga', acknowledged: '2026-03-06' }),
    row({ office: 'An office', city: 'Geneva' }),
  ]);
  assert.deepEqual(lines(viewIn('en', [a]), 'a'), [
    '2026-03-01 Letter sent',
    '2026-03-05 Delivered: General Assembly and An office, Geneva (round 1)',
    '2026-03-06 Acknowledged: General Assembly',
    '2026-04-14 Delivered: Human Rights Council (round 2)',
    '2026-05-01 Reply: Human Rights Council',
    '2026-06-30 Reply due',
  ]);
});

test('documents with their symbols; a symbol whose day is unknown stays behind what it belongs to', () => {
  const suffixes = [{ symbol: 'A/72/926/Corr.1', kind: 'corrigendum', languages: ['ar', 'fr'] }];
  const circulated = { symbols: ['A/72/926', 'S/2018/669'], dated: '2018-07-10', suffixes };
  const a = letter('a', '2018-07-02', { circulated });
  assert.deepEqual(lines(viewIn('en', [a]), 'a'), [
    '2018-07-02 Letter sent',
    '2018-07-10 Circulated as a document A/72/926–S/2018/669',
    '- Corrigendum A/72/926/Corr.1 (Arabic and French)',
  ]);
});

test('a follow-up is seen from both ends; what is only cited is no step', () => {
  const a = letter('a', '2026-01-01', {});
  const b = letter('b', '2026-02-01', { relations: [{ type: 'follows-up', id: 'a' }] });
  const c = letter('c', '2026-03-01', { relations: [{ type: 'cites', id: 'a' }] });
  const view = viewIn('en', [a, b, c]);
  assert.deepEqual(lines(view, 'a'), ['2026-01-01 Letter sent', '2026-02-01 Followed up by Letter b']);
  assert.deepEqual(lines(view, 'b'), ['2026-01-01 Follows up Letter a', '2026-02-01 Letter sent']);
  assert.deepEqual(lines(view, 'c'), ['2026-03-01 Letter sent']);
});

test('a session in which it was handed over stands with its days; Persian has its calendar and isolates names', () => {
  const a = letter('a', '2026-03-01', {}, [row({ office: 'An office: New York', forum: 'csw', session: '70' })]);
  const view = viewIn('fa', [a]);
  const steps = timelineOf(view, view.library.byId.get('a') as LetterPublication);
  const session = steps.find(({ day }) => day === '2026-03-09')!;
  assert.match(session.html, /Seventieth session/);
  assert.equal(session.until, '2026-03-19');
  assert.match(steps.find(({ day }) => day === '2026-03-05')!.html, /<bdi dir="ltr">An office: New York<\/bdi>/);
});
