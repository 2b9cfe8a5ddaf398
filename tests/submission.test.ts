/** From a theme to what an agency hands in: begin, fill in, publish; and who has given what at each step. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createContent, fixtures } from './content.ts';
import { sanad } from './command.ts';

const themes = `schooling:
  name: { en: Schooling }
  due: 2026-09-30
  rules: { languages: [en], limits: [{ max: 20, unit: words }], sections: [{ en: In brief }] }
  expects:
    - agency: example-unit
      figures: [teachers/female@IRN, teachers/male@IRN, literacy/female@IRN]
      texts: [report-teachers]
    - agency: example-unit
      texts: [letter-teachers]
      due: 2027-01-31
`;

test('a submission', async () => {
  const content = await createContent(join(fixtures, 'figures'));
  await content.write('themes.yaml', themes);
  const agencies = await readFile(join(content.folder, 'agencies.yaml'), 'utf8');
  await content.write(
    'agencies.yaml',
    agencies.replace(/^(example-unit:\n)/m, '$1  handsIn: { acronyms: forbidden }\n'),
  );
  const read = (path: string) => readFile(join(content.folder, path), 'utf8');
  const states = () =>
    (JSON.parse(sanad('status', content, '--format', 'json').output) as { about: string; message: string }[])
      .filter(({ about }) => about === 'submission')
      .map(({ message }) => /: (\S+) is (\w+)/.exec(message)!.slice(1).join(' '));

  assert.deepEqual(states(), [
    'teachers/female@IRN missing',
    'teachers/male@IRN missing',
    'literacy/female@IRN given',
    'report-teachers missing',
    'letter-teachers awaited',
  ]);
  assert.match(sanad('new', content, 'submission', 'shooling', 'example-unit').output, /Did you mean “schooling”/);
  assert.match(sanad('new', content, 'submission', 'schooling', 'exampel-unit').output, /Did you mean “example-unit”/);

  const begun = sanad('new', content, 'submission', 'schooling', 'example-unit');
  assert.equal(begun.status, 0, begun.output);
  assert.equal(await read('statistics/teachers/teachers.csv'), 'code,year,sex,value\nIRN,,female,\nIRN,,male,\n');
  assert.match(await read('reports/teachers/report.yaml'), /^id: report-teachers$/m);
  assert.match(await read('letters/teachers/letter.yaml'), /^agencies: \[example-unit\]$/m);
  // What is begun disturbs nobody: it is a draft, and nothing is overwritten.
  assert.match(sanad('check', content).output, /^No problems\.$/m);
  assert.match(sanad('new', content, 'submission', 'schooling', 'example-unit').output, /Nothing is left to begin/);

  // The agency reads the rules where it writes, and the check holds what it writes to them.
  const begunText = await read('reports/teachers/en.md');
  assert.match(begunText, /^# At most 20 words, .*\n# A part with the heading In brief\.\n# No acronyms: .*\ntitle/m);
  assert.match(begunText, /^## In brief$/m);
  assert.deepEqual((await readdir(join(content.folder, 'reports/teachers'))).sort(), ['en.md', 'report.yaml']);
  await content.write(
    'reports/teachers/en.md',
    begunText.replace(/## In brief[^]*/, `The NGO counts ${'one '.repeat(20)}.\n`),
  );
  const held = sanad('check', content).output;
  assert.match(held, /The theme schooling takes 20 words; the text in en has 25: 5 too many/);
  assert.match(held, /wants a part with the heading “In brief”/);
  assert.match(held, /of example-unit does not take this acronym: NGO/);
  assert.match(held, /0 errors, 3 warnings/);
  await content.write('reports/teachers/en.md', begunText);

  await content.write(
    'statistics/teachers/teachers.csv',
    'code,year,sex,value\nIRN,2024,female,61\nIRN,2024,male,39\n',
  );
  // Who hands in writes the words that `new` left open.
  for (const name of await readdir(join(content.folder, 'statistics/teachers')))
    if (name.endsWith('.md')) {
      const path = `statistics/teachers/${name}`;
      await content.write(path, (await read(path)).replaceAll('…', 'Teachers by sex, as counted in 2024'));
    }
  const facts = await read('statistics/teachers/collection.yaml');
  await content.write('statistics/teachers/collection.yaml', facts.replace('draft: true', 'draft: false').replaceAll('"…"', 'Teachers')); // prettier-ignore
  assert.deepEqual(states().slice(0, 3), ['teachers/female@IRN given', 'teachers/male@IRN given', 'literacy/female@IRN given']); // prettier-ignore

  const { output } = sanad('status', content);
  const page = /not part of the site: (\S+)/.exec(output)![1]!;
  assert.match(await readFile(page, 'utf8'), /Example unit[\s\S]*teachers\/female@IRN[\s\S]*report-teachers/);
  await content.dispose();
});
