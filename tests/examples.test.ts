/** The example of each rule breaks it: laid over a sample office, it gives the very problem. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, stringify } from 'yaml';
import { rules } from '../src/model/problems.ts';
import { reference } from '../src/model/rules/reference.ts';
import { createContent, fixtures, problemsOf, root, type TestContent } from './content.ts';
import { assertSpoken } from './spoken.ts';

const office = () => createContent(join(fixtures, 'base'), join(fixtures, 'examples'));

/** Facts of publications that an example adds; it says the rest. */
const facts: Record<string, string> = {
  'letters/': await readFile(join(fixtures, 'base/letters/first/letter.yaml'), 'utf8'),
  'pages/': '',
};

const ownFrontMatter = '---\ntitle: Another specimen\nsummary: A specimen for tests.\ntranslation: original\n---\n';

async function lay(content: TestContent, file: string, lines: string): Promise<void> {
  const present = await readFile(join(content.folder, file), 'utf8').catch(() => undefined);
  await content.write(file, `${laid(file, lines, present)}\n`);
}

function laid(file: string, lines: string, present: string | undefined): string {
  if (/\.mdx?$/.test(file) && present !== undefined && !lines.startsWith('---') && !lines.startsWith('title:'))
    return `${/^---\n[\s\S]*?\n---\n/.exec(present)?.[0] ?? ownFrontMatter}\n${lines}`;
  if (!file.endsWith('.yaml')) return lines;
  const below = present ?? Object.entries(facts).find(([folder]) => file.startsWith(folder))?.[1] ?? '';
  // Line by line, for the lines of an example are not always YAML.
  const keys = new Set([...lines.matchAll(/^(\w+):/gm)].map(([, key]) => key));
  const kept = Object.entries((parse(below) as Record<string, unknown> | null) ?? {}).filter(([key]) => !keys.has(key));
  return `${kept.map((entry) => stringify(Object.fromEntries([entry]))).join('')}${lines}`;
}

test('the office of the examples has no problems', async () => {
  const content = await office();
  assert.deepEqual(await problemsOf(content), []);
  await content.dispose();
});

for (const [name, { example }] of Object.entries(rules)) {
  if (typeof example === 'string') continue;
  test(`the example of ${name}`, async () => {
    const content = await office();
    for (const [file, lines] of Object.entries(example)) {
      await lay(content, file, lines);
      // A publication that an example adds gets a text.
      if (/(?<!first|empty|code)\/(?:letter|page)\.yaml$/.test(file))
        await lay(content, file.replace(/[^/]*$/, 'en.md'), `${ownFrontMatter}\nThe text.`);
    }
    const found = await problemsOf(content);
    await content.dispose();
    assert.ok(
      found.some(({ rule }) => rule === name),
      found.map(({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`).join('\n') || 'no problems',
    );
    assertSpoken(found);
  });
}

test('the reference of rules is current', async () => {
  const file = join(root, 'src/model/rules/README.md');
  const written = await readFile(file, 'utf8').catch(() => undefined);
  if (written === undefined && !process.env['CI']) await writeFile(file, reference());
  else assert.equal(written, reference(), 'Delete src/model/rules/README.md and run this test again.');
});
