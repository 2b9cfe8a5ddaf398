import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFigures } from '../figures/index.ts';
import type { Library } from '../model/library.ts';
import { Collection } from '../model/schema/statistics.ts';
import { Themes } from '../model/schema/theme.ts';
import { submissionsPage } from './submissions-page.ts';
import { submissionStatus, themeProblems } from './submissions.ts';

const facts = Collection.parse({
  id: 'literacy',
  published: '2026-03-02',
  agencies: ['statistics-centre'],
  nextUpdate: '2026-12-31',
  indicators: {
    rate: {
      title: { en: 'Literacy' },
      definition: { en: 'Share of readers.' },
      unit: { kind: 'percent', label: { en: '%' } },
    },
  },
  resources: [{ file: 'a.csv' }],
  source: {
    organisation: { en: 'UIS' },
    dataset: { en: 'Literacy' },
    url: 'https://uis.unesco.org/',
    retrieved: '2026-03-01',
    licence: { name: 'CC BY 4.0' },
  },
});
const figures = createFigures([
  {
    id: 'literacy',
    slug: 'literacy',
    facts,
    observations: [{ indicator: 'rate', area: 'IRN', period: '2021', dimensions: {}, value: 88, status: 'A', line: 2 }],
  },
]);
const library = {
  main: { code: 'en', dir: 'ltr', fallback: [] },
  language: () => ({ code: 'en', fallback: [] }),
  registries: {
    agencies: {
      'statistics-centre': { name: { en: 'Statistics centre' } },
      ministry: { name: { en: 'Ministry <of> education' } },
    },
  },
  byId: new Map<string, unknown>([
    ['literacy', { facts, versions: { en: {} }, modified: '2026-03-02' }],
    ['report-schools', { facts: { agencies: ['ministry'] }, versions: { en: {} }, modified: '2025-01-10' }],
  ]),
} as unknown as Library;

const themes = (expects: object[]) =>
  Themes.parse({ education: { name: { en: 'Education' }, due: '2026-09-30', expects } });
const states = (expects: object[], today: string) =>
  submissionStatus(library, themes(expects), figures, today).map(({ what, state }) => [what, state]);

test('figures and texts are given, awaited before the deadline, missing after it', () => {
  const expects = [
    { agency: 'statistics-centre', figures: ['literacy@IRN', 'literacy@EGY', 'enrolment@IRN'] },
    { agency: 'ministry', texts: ['report-schools', 'report-teachers'] },
  ];
  assert.deepEqual(states(expects, '2026-09-30'), [
    ['literacy@IRN', 'given'],
    ['literacy@EGY', 'awaited'],
    ['enrolment@IRN', 'awaited'],
    ['report-schools', 'given'],
    ['report-teachers', 'awaited'],
  ]);
  assert.deepEqual(
    states(expects, '2026-10-01').map(([, state]) => state),
    ['given', 'missing', 'missing', 'given', 'missing'],
  );
});

test('what is too old has expired', () => {
  assert.deepEqual(states([{ agency: 'statistics-centre', figures: ['literacy@IRN'], from: '2022' }], '2026-09-01'), [
    ['literacy@IRN', 'expired'],
  ]);
  assert.deepEqual(states([{ agency: 'statistics-centre', figures: ['literacy@IRN'] }], '2027-01-01'), [
    ['literacy@IRN', 'expired'],
  ]);
  assert.deepEqual(states([{ agency: 'ministry', texts: ['report-schools'], since: '2026-01-01' }], '2026-09-01'), [
    ['report-schools', 'expired'],
  ]);
});

test('material of another agency does not count, nor does a text without the languages asked for', () => {
  assert.deepEqual(states([{ agency: 'ministry', figures: ['literacy@IRN'] }], '2026-10-01'), [
    ['literacy@IRN', 'missing'],
  ]);
  assert.deepEqual(states([{ agency: 'ministry', texts: ['report-schools'], languages: ['en', 'fa'] }], '2026-10-01'), [
    ['report-schools', 'missing'],
  ]);
});

test('an agency that the registry does not know is a problem with a suggestion', () => {
  const [found] = themeProblems(
    new Set(Object.keys(library.registries.agencies)),
    themes([{ agency: 'minstry', texts: ['x'] }]),
  );
  assert.equal(found?.rule, 'dangling-reference');
  assert.match(found.hint, /ministry/);
});

test('the page for editors has a row an agency, a column a theme, and no markup of its own from names', () => {
  const given = themes([{ agency: 'ministry', texts: ['report-schools', 'report-teachers'] }]);
  const page = submissionsPage(library, given, submissionStatus(library, given, figures, '2026-10-01'), '2026-10-01');
  assert.match(page, /Ministry &lt;of&gt; education/);
  assert.match(page, /class="given".*report-schools/);
  assert.match(page, /class="missing".*report-teachers/);
  assert.doesNotMatch(page, /<script/);
});
