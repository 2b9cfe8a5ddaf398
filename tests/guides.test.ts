/** I/O: reads the editors' guides. Every example in them is valid, and both languages show the same ones. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseDeliveries } from '../src/load/deliveries.ts';
import { classes } from '../src/load/look/allowed.ts';
import { readTheme } from '../src/load/look/theme-css.ts';
import { lowContrasts, palettesOf } from '../src/model/look/palettes.ts';
import { colours, customProperties, sizes } from '../src/model/look/tokens.ts';
import type { Problem } from '../src/model/problems.ts';
import { splitFrontMatter } from '../src/load/front-matter.ts';
import { LetterFrontMatter } from '../src/model/schema/front-matter.ts';
import { Letter } from '../src/model/schema/letter.ts';
import { Page } from '../src/model/schema/page.ts';
import { Report } from '../src/model/schema/report.ts';
import { Collection } from '../src/model/schema/statistics.ts';
import { Site } from '../src/model/schema/site.ts';
import { Terms } from '../src/model/schema/terms.ts';
import { Themes } from '../src/model/schema/theme.ts';
import { Id } from '../src/model/schema/common.ts';
import { registrySchemas } from '../src/model/schema/registries.ts';

const schemas = {
  'letter.yaml': Letter,
  'report.yaml': Report,
  'page.yaml': Page,
  'collection.yaml': Collection,
  'themes.yaml': Themes,
  'terms.yaml': Terms,
  'site.yaml': Site,
  'forums.yaml': z.record(Id, registrySchemas.forums),
};

/** What the guide adds to. */
const site = {
  name: { en: 'Office of Water' },
  url: 'https://example.org',
  languages: ['fa', 'en', 'ru'],
  publisher: { name: { en: 'Office of Water' } },
  licence: { name: 'CC BY 4.0' },
};

interface Example {
  kind: string;
  text: string;
}

async function examples(guide: string): Promise<Example[]> {
  const text = await readFile(new URL(`../content/${guide}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, kind = '', body = '']) => ({ kind, text: body }));
}

/** The first comment names the file; “add to” marks keys that are added to the complete example of the letter. */
function checkYaml({ text }: Example, letter: object): void {
  const [head = ''] = text.split('\n');
  const file = /[a-z]+\.yaml/.exec(head)?.[0] as keyof typeof schemas;
  const value = parse(text, { schema: 'core' }) as object;
  const result = schemas[file].safeParse(
    head.includes('add to') ? { ...(file === 'site.yaml' ? site : letter), ...value } : value,
  );
  assert.deepEqual(result.error?.issues ?? [], [], head);
}

for (const guide of ['README.md', 'README.fa.md']) {
  test(`the examples of ${guide} are valid`, async () => {
    const all = await examples(guide);
    const yaml = all.filter(({ kind }) => kind === 'yaml');
    const letter = parse(yaml[0]!.text, { schema: 'core' }) as object;
    assert.ok(yaml.length >= 7);
    for (const example of yaml) checkYaml(example, letter);

    const deliveries = all.find(({ kind, text }) => kind === 'csv' && text.startsWith('version,'))!;
    const problems: Parameters<typeof parseDeliveries>[2] = [];
    assert.equal(parseDeliveries(deliveries.text, guide, problems).length, 2);
    assert.deepEqual(problems, []);

    const front = splitFrontMatter(all.find(({ kind, text }) => kind === 'markdown' && text.startsWith('---'))!.text);
    assert.ok(LetterFrontMatter.safeParse(parse(front.yaml!, { schema: 'core' })).success);
  });
}

test('both guides show the same facts and tables of values', async () => {
  const data = async (guide: string) => (await examples(guide)).filter(({ kind }) => kind !== 'markdown');
  assert.deepEqual(await data('README.fa.md'), await data('README.md'));
});

test('both guides describe the same keys, columns and directives', async () => {
  const codes = async (guide: string) => {
    const text = await readFile(new URL(`../content/${guide}`, import.meta.url), 'utf8');
    const rows = text.split('\n').filter((line) => line.startsWith('| `'));
    return rows
      .map(
        (row) =>
          row
            .split('|')[1]!
            .match(/`(?:[a-z][^`[]*|:[^`]*)`/g)
            ?.join(' ') ?? '',
      )
      .filter(Boolean);
  };
  assert.deepEqual(await codes('README.fa.md'), await codes('README.md'));
});

test('both guides list the custom properties of the design with their values, and the classes that keep their names', async () => {
  for (const guide of ['README.md', 'README.fa.md']) {
    const text = await readFile(new URL(`../content/${guide}`, import.meta.url), 'utf8');
    const rows = new Map([...text.matchAll(/^\| `--([\w-]+)` \|.*\| (.*) \| (.*) \|$/gm)].map(([, name, ...values]) => [name, values])); // prettier-ignore
    assert.deepEqual([...rows.keys()].map((name) => `--${name}`), customProperties, guide); // prettier-ignore
    for (const [name, row] of Object.entries<{ about: string; light?: string; dark?: string }>(colours))
      if (row.light !== undefined) assert.deepEqual(rows.get(name), [`\`${row.light}\``, `\`${row.dark}\``], name);
    for (const [name, { value }] of Object.entries(sizes)) assert.equal(rows.get(name)?.[0], `\`${value}\``, name);
    for (const name of classes) assert.ok(text.includes(`\`.${name}\``), `${guide}: .${name}`);
  }
});

test('the style sheet of the guides has no problems', async () => {
  const [css = ''] = (await examples('README.md')).filter(({ kind }) => kind === 'css').map(({ text }) => text);
  const problems: Problem[] = [];
  const { chosen } = readTheme(css, true, problems);
  assert.deepEqual([...problems, ...lowContrasts(palettesOf(chosen, '#8a2f1d'))], []);
});
