import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInInterface } from '../languages/interface.ts';
import { builtInLanguage } from '../languages/table.ts';
import type { FigureUse, Library } from '../model/library.ts';
import { readUse } from './catalogue.ts';
import { chartFigure } from './chart.ts';
import { toSvg } from './charts/svg.ts';
import { exampleCsv, exampleFacts } from './example.ts';
import { toCsv } from './exports/csv.ts';
import { createFigures, type Figures } from './figures.ts';
import { parseCollection } from './parse.ts';
import { isFault } from './reference.ts';
import { figureChanges, outdatedFigures } from './revisions.ts';
import { selectChart } from './select.ts';
import { readStat, statText } from './stat.ts';
import type { Phrasing, Tree } from '../model/text/tree.ts';
import type { StatValue } from './directives/stat.ts';
import { compareTranslations, readNumbers } from './translations.ts';

const rows = [
  'Iran,IRN,2021,female,84.4',
  'Iran,IRN,2022,female,85.1',
  'Iran,IRN,2021,male,92.6',
  'Iran,IRN,2022,male,92.8',
  'Egypt,EGY,2022,female,73.2',
  'Egypt,EGY,2022,male,85.3',
];

function collections(changed: Record<string, string> = {}, facts: Record<string, unknown> = {}): Figures {
  const sidecar = exampleFacts(facts);
  const csv = rows.map((row) => Object.entries(changed).reduce((text, [from, to]) => text.replace(from, to), row));
  const { observations, problems } = parseCollection(sidecar, exampleCsv(...csv), 'statistics/literacy');
  assert.deepEqual(problems, []);
  return createFigures([{ id: 'literacy', slug: 'literacy', facts: sidecar, observations }]);
}

const uses = {
  women: { directive: 'stat', attributes: { of: 'literacy/female', area: 'IRN' }, line: 3 },
  men: { directive: 'stat', attributes: { of: 'literacy/male', area: 'IRN' }, line: 4 },
  egypt: { directive: 'stat', attributes: { of: 'literacy/female', area: 'EGY' }, line: 5 },
  gap: {
    directive: 'stat',
    attributes: { of: 'literacy/female', area: 'IRN', compare: 'gap', to: 'literacy/male' },
    line: 6,
  },
  rank: { directive: 'stat', attributes: { of: 'literacy/female', area: 'EGY', compare: 'rank' }, line: 7 },
  iran: { directive: 'chart', attributes: { of: 'literacy', area: 'IRN', by: 'sex' }, line: 8 },
  all: { directive: 'chart', attributes: { of: 'literacy', by: 'sex', period: 'latest' }, line: 9 },
  early: { directive: 'chart', attributes: { of: 'literacy/female', area: 'IRN', until: '2021' }, line: 10 },
} satisfies Record<string, FigureUse>;

const languages = ['fa', 'ar', 'en', 'fr', 'es', 'ru', 'zh'].map((code) => builtInLanguage(code)!);
const words = (code: string) => builtInInterface(code);

/** What a reader sees of a use. */
function shown({ directive, attributes }: FigureUse, figures: Figures, code: string): string {
  if (directive === 'chart') {
    const selection = selectChart(attributes, figures);
    assert.ok(!isFault(selection), JSON.stringify(selection));
    return toSvg(chartFigure(selection, words(code), { page: '/', files: [] }));
  }
  const stat = readStat(attributes, figures);
  assert.ok(!isFault(stat), JSON.stringify(stat));
  return statText(stat, words(code)).text;
}

test('a changed value changes every output that shows it, in seven languages, and nothing else', () => {
  const before = collections();
  const after = collections({ '2022,female,85.1': '2022,female,80.1' });
  for (const { code } of languages) {
    const changed = Object.entries(uses).filter(([, use]) => shown(use, before, code) !== shown(use, after, code));
    assert.deepEqual(
      changed.map(([name]) => name),
      ['women', 'gap', 'iran', 'all'],
      code,
    );
  }
  const digests = Object.entries(uses).filter(
    ([, use]) => readUse(use, before)?.digest !== readUse(use, after)?.digest,
  );
  assert.deepEqual(
    digests.map(([name]) => name),
    ['women', 'gap', 'iran', 'all'],
  );
  const [a, b] = [before, after].map((figures) => toCsv(figures.collections[0]!).split('\r\n'));
  assert.equal(a!.filter((line, index) => line !== b![index]).length, 1);
});

test('rows in another order change nothing', () => {
  const facts = exampleFacts();
  const { observations } = parseCollection(facts, exampleCsv(...[...rows].reverse()), 'x');
  const turned = createFigures([{ id: 'literacy', slug: 'literacy', facts, observations }]);
  assert.equal(toCsv(turned.collections[0]!), toCsv(collections().collections[0]!));
  for (const use of Object.values(uses)) assert.equal(shown(use, turned, 'fa'), shown(use, collections(), 'fa'));
});

const library = {
  publications: [
    {
      id: 'report-x',
      versions: { en: { file: 'reports/x/en.md', language: 'en', text: { figures: Object.values(uses) } } },
    },
  ],
} as unknown as Library;

test('a revision lists the figures it changes, with both values and their lines', () => {
  const changes = figureChanges(library, collections(), collections({ '2022,female,85.1': '2022,female,80.1' }), words);
  assert.deepEqual(
    changes.map(({ line, before, after }) => [line, before, after]),
    [
      [3, '85.1% (2022)', '80.1% (2022)'],
      [6, '7.7 percentage points (Women to Men, 2022)', '12.7 percentage points (Women to Men, 2022)'],
      [8, 'chart', 'chart'],
      [9, 'chart', 'chart'],
    ],
  );
});

test('a figure past its due date is reported from that day on, with its present value', () => {
  const figures = collections({}, { nextUpdate: '2026-06-01' });
  assert.deepEqual(outdatedFigures(library.publications, figures, '2026-06-01', words), []);
  const problems = outdatedFigures(library.publications, figures, '2026-06-02', words);
  assert.equal(problems.length, Object.keys(uses).length);
  assert.equal(problems[0]!.line, 3);
  assert.match(problems[0]!.message, /85\.1%/);
});

const fa = builtInLanguage('fa')!;
const fr = builtInLanguage('fr')!;
const paragraph = (...children: Phrasing[]): Tree => ({
  type: 'root',
  children: [{ type: 'paragraph', number: 1, children }],
});
const written = (value: string): Phrasing => ({ type: 'text', value });
const figure: Phrasing = {
  type: 'textDirective',
  name: 'stat',
  value: {
    number: '85.1',
    before: '',
    shown: '۸۵٫۱٪',
    after: ' (۲۰۲۲)',
    address: '/x',
    source: '',
  } satisfies StatValue,
};
const typedText = (inner: string, source: string) =>
  compareTranslations(
    [
      { language: fa, file: 'x/fa.md', source: '', tree: paragraph(written('نرخ زنان '), figure, written(' بود.')), uses: [uses.women] }, // prettier-ignore
      { language: fr, file: 'x/fr.md', source, tree: paragraph(written(inner)), uses: [] },
    ],
    collections(),
  );

test('a typed number that differs from the figure of another translation is found in its line', () => {
  const [found, ...more] = typedText(
    'Le taux des femmes était de 84,1 % (2022).',
    '---\ntitle: x\n---\nLe taux des femmes était de 84,1 % (2022).\n',
  );
  assert.deepEqual(more, []);
  assert.equal(found?.file, 'x/fr.md');
  assert.equal(found.line, 4);
  assert.match(found.message, /84,1 .* 85\.1/);
  assert.match(found.hint, /of="literacy\/female" area=IRN/);
});

test('a heading more moves no figure to another paragraph: nothing is compared', () => {
  const heading = { type: 'heading' as const, depth: 2, id: 'taux', children: [written('Taux')] };
  const tree = paragraph(written('Le taux des femmes était de 84,1 %.'));
  const moved = { ...tree, children: [heading, ...tree.children] };
  const told = (other: typeof tree) =>
    compareTranslations(
      [
        { language: fa, file: 'x/fa.md', source: '', tree: paragraph(written('نرخ '), figure), uses: [uses.women] },
        { language: fr, file: 'x/fr.md', source: '', tree: other, uses: [] },
      ],
      collections(),
    ).length;
  assert.deepEqual([told(tree), told(moved)], [1, 0]);
});

test('the same number typed, even rounded, is no contradiction, nor is a year', () => {
  assert.deepEqual(typedText('Le taux était de 85,1 % (2022).', ''), []);
  assert.deepEqual(typedText('Le taux était de 85 % (2022).', ''), []);
  assert.deepEqual(typedText('En 2022, le taux a augmenté.', ''), []);
});

test('numbers are read in the notation of their language', () => {
  const values = (text: string, code: string) => readNumbers(text, { code }).map(({ value }) => value);
  assert.deepEqual(values('۸۵٫۱ و ۱۱٬۷۰۸٬۱۰۰', 'fa'), [85.1, 11708100]);
  assert.deepEqual(values('84,4 et 11\u202f708\u202f100', 'fr'), [84.4, 11708100]);
  assert.deepEqual(values('84.4 and 11,708,100 in 2022', 'en'), [84.4, 11708100, 2022]);
});
