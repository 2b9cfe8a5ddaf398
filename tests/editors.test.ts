/** Mistakes of editors, one file a field, in `fixtures/editors`: each is told once, at its place, with its cause and remedy. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { inOrder } from '../src/checks/reporters.ts';
import { inspectAll } from '../src/build/inspect.ts';
import { createContent, fixtures, quiet, today } from './content.ts';
import { assertSpoken } from './spoken.ts';
import { officeIn, type Mistake } from './fixtures/editors/mistake.ts';

const folder = join(fixtures, 'editors');
/** Of the office as it is: its letter has a second version, and its translation does not say that it follows. */
const known = 'translation-outdated letters/2026-water-supply/fa.md:1';

async function told(change: Mistake['change']): Promise<{ at: string; says: string }[]> {
  const content = await createContent(join(folder, 'office'));
  try {
    change(officeIn(content.folder));
    // Outputs add nothing to what is wrong in the files.
    const chosen = { cards: false, search: false, documents: false };
    const problems = inOrder((await inspectAll(content.settings, quiet, today, chosen)).problems);
    assertSpoken(problems);
    return problems.map(({ rule, file, line, message, hint }) => ({
      at: `${rule} ${file}${line === undefined ? '' : `:${line}`}`,
      says: `${message} ${hint}`,
    }));
  } finally {
    await content.dispose();
  }
}

test('the office is in order but for a translation that may be behind', async () => {
  assert.deepEqual(
    (await told(() => undefined)).map(({ at }) => at),
    [known],
  );
});

for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ts') && name !== 'mistake.ts').sort()) {
  const { mistakes } = (await import(join(folder, file))) as { mistakes: readonly Mistake[] };
  for (const { name, change, told: expected } of mistakes)
    test(`${file.slice(0, -3)}: ${name}`, async () => {
      const found = await told(change);
      const own = found.filter(({ at }) => at !== known || expected.some((each) => each.startsWith(known)));
      const wanted = expected.map((each) => each.split(' | '));
      assert.deepEqual(
        own.map(({ at }) => at),
        wanted.map(([at]) => at),
        JSON.stringify(own, null, 1),
      );
      own.forEach(({ says }, index) => {
        for (const words of wanted[index]!.slice(1))
          assert.ok(says.includes(words), `“${says}” does not say “${words}”`);
      });
    });
}
