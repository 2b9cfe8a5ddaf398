/** Files altered at random, from a fixed seed: whatever they hold, the check says what is wrong or finds it in order. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { hasErrors } from '../src/checks/reporters.ts';
import { loadLibrary } from '../src/load/library.ts';
import { createContent, problemsOf } from './content.ts';
import { mulberry32 } from './random.ts';

/** What people and programs leave in files, and what means something to a parser. */
const scraps = [
  '\0', '\u0007', '\u200e', '\u202e', '\u00a0', '\ufeff', '\ufffd', '\t', '\n\n', '\n---\n', '---\n', '“', '”', '«', '،', '：', '：\n', ': ', ' #', '- ', '[', ']', '{', '}',
  '&a ', '*a', '<<: *a', '!!js ', '| \n', '> \n', '? ', '%', '@', '`', '"', "'", '\\', '~', 'null', '[]', '{}', '1e999', '-0', '0x1', '.nan', '2026-02-30', '۱۴۰۵/۰۷/۱۳', '__proto__: 1\n', 'constructor', 'toString',
  '[[', '%%', '**', '[^1]', '[^1]: x\n', '> [!NOTE]\n', '```\n', '    x\n', '| a | b |\n|---|\n', '<b>', '</i>', '<!--', ':stat{', ':::note\n', '::image{src=“x”}', '{=html}', '$$', '&zwnj;', '\r', '<<<<<<< HEAD\n', '=======\n', '>>>>>>> x\n', 'x'.repeat(3000), '['.repeat(400), '> '.repeat(400), '\ud800',
]; // prettier-ignore

function altered(text: string, next: () => number): string {
  let result = text;
  const times = 1 + Math.floor(next() * 3);
  for (let count = 0; count < times; count++) {
    const lines = result.split('\n');
    const at = Math.floor(next() * result.length);
    const line = Math.floor(next() * lines.length);
    const other = Math.floor(next() * lines.length);
    switch (Math.floor(next() * 7)) {
      case 0:
        result = result.slice(0, at) + result.slice(at + 1 + Math.floor(next() * 20));
        break;
      case 1:
        result = lines.toSpliced(line, 1).join('\n');
        break;
      case 2:
        result = lines.toSpliced(other, 0, lines[line]!).join('\n'); // Within the lines.
        break;
      case 3:
        result = lines
          .with(line, lines[line]!.replace(/:.*/, ': ' + scraps[Math.floor(next() * scraps.length)]!))
          .join('\n'); // Likewise.
        break;
      default:
        result = result.slice(0, at) + scraps[Math.floor(next() * scraps.length)]! + result.slice(at); // Within the scraps.
    }
  }
  return result;
}

test('no alteration of a file makes the check throw', async () => {
  const content = await createContent();
  const files = (await readdir(content.folder, { recursive: true })).filter((file) => /\.(?:yaml|md|csv)$/.test(file));
  const originals = new Map<string, string>();
  for (const file of files.sort()) originals.set(file, await readFile(join(content.folder, file), 'utf8'));
  const next = mulberry32(20261128);
  for (const [file, original] of originals)
    for (let round = 0; round < 25; round++) {
      const text = altered(original, next);
      await content.write(file, text);
      try {
        const { problems, loaded } = await loadLibrary(content.settings);
        assert.ok(loaded ?? hasErrors(problems), 'nothing is loaded and no error says why');
        for (const { message, hint } of problems) assert.ok(message && hint && !/undefined|\[object/.test(message + hint), message + hint); // prettier-ignore
      } catch (error) {
        throw new Error(`${file} as ${JSON.stringify(text)}`, { cause: error });
      }
    }
  for (const [file, original] of originals) await content.write(file, original);
  assert.deepEqual(await problemsOf(content), []);
  await content.dispose();
});

const strange: Record<string, string> = {
  'lists and groups inside one another': '['.repeat(50_000),
  'groups inside one another': '{a: '.repeat(20_000),
  'aliases that grow': `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]!}`).join(',')}]`).join('\n')}\n`, // prettier-ignore
  'a scalar of three megabytes': `id: ${'x'.repeat(3_000_000)}\n`,
  'null': 'null\n',
  'a key that is a group': 'title: {{ name }}\n',
  'a number': '42\n',
  'a text': 'hello\n',
  'a list': '- a\n- b\n',
  'nothing': '',
  'keys that are groups': '? [a, b]\n: c\n? {d: e}\n: f\n',
  'names of prototypes': '__proto__: {a: 1}\nconstructor: x\ntoString: y\nhasOwnProperty: z\n',
  'control characters': 'id: a\0b\u0007\u001b[31m\n',
  'a tag': 'id: !!js/function "() => 1"\n',
  'several documents': 'id: a\n---\nid: b\n',
  'the same key a thousand times': 'id: a\n'.repeat(1000),
  'deep indentation': Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
}; // prettier-ignore

for (const [name, text] of Object.entries(strange))
  test(`YAML that is ${name} is told in every file`, async () => {
    const content = await createContent();
    for (const file of ['site.yaml', 'topics.yaml', 'letters/first/letter.yaml', 'letters/first/fa.md', 'pages/about/page.yaml', 'strings/en.yaml', 'references.yaml', 'themes.yaml']) {
      const before = await readFile(join(content.folder, file), 'utf8').catch(() => undefined);
      await content.write(file, file.endsWith('.md') ? `---\n${text}\n---\n\nText.\n` : text);
      const { problems } = await loadLibrary(content.settings);
      const mayBeEmpty = name === 'nothing' || name === 'null';
      assert.ok(mayBeEmpty || hasErrors(problems), `${file}: no error`);
      if (before === undefined) await content.remove(file);
      else await content.write(file, before);
    }
    await content.dispose();
  }); // prettier-ignore
