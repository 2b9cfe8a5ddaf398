/** An extension of an office: what it adds is in every output, its faults are reported with its name, and it is never in the content. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../src/build/index.ts';
import { readExtensions } from '../src/load/extensions.ts';
import { codeOf } from '../src/load/settings.ts';
import { createContent, fixtures, problemsOf, quiet, root, today, type TestContent } from './content.ts';
import { placesOf } from './unpacked.ts';

const extension = join(fixtures, 'extension');
const chosen = { cards: true, search: true, documents: true, force: false };

const textOf = (body: string) =>
  `---\ntitle: First specimen\nsummary: A specimen.\ntranslation: original\n---\n\n${body}`;
const body = ':::event[A meeting]{date=2026-03-02}\nTwo offices met in Zwettl.\n:::\n';
const mdx = `${textOf('<Event title="A meeting" date="2026-03-02">\n\nTwo offices met in Zwettl.\n\n</Event>\n\n<Contact name="Ada" city="Vienna">\n\nEvery day.\n\n</Contact>\n')}`;

async function withExtension(use: (content: TestContent) => Promise<void>): Promise<void> {
  const content = await createContent();
  content.settings.extensions = [extension];
  try {
    await use(content);
  } finally {
    await content.dispose();
  }
}

test('a directive, a component, an output and a design of an extension are in every output', () =>
  withExtension(async (content) => {
    await content.write('letters/first/en.md', textOf(body));
    await content.write('letters/second/en.mdx', mdx);
    await content.write('letters/second/letter.yaml', (await readFile(join(content.folder, 'letters/first/letter.yaml'), 'utf8')).replace('letter-first', 'letter-second')); // prettier-ignore
    const { settings } = content;
    const result = await build(settings, chosen, quiet, today);
    assert.deepEqual(result.problems.filter(({ severity }) => severity === 'error'), []); // prettier-ignore
    const read = (path: string) => readFile(join(settings.out, path), 'utf8');
    const event = /<div class="event"><p class="label"><time datetime="2026-03-02">.*2026.*<\/time> A meeting/;
    assert.match(await read('en/letters/first/index.html'), event);
    const second = await read('en/letters/second/index.html');
    assert.match(second, event);
    assert.match(second, /<strong>Ada<\/strong> \(Vienna\)<\/p>/);
    for (const name of ['txt', 'md']) {
      const text = await read(`documents/letter-first/first.en.${name}`);
      assert.match(text, /2026 A meeting[^]*Two offices met in Zwettl\./);
    }
    const places = (await placesOf(['Zwettl'], settings.out)).get('Zwettl') ?? [];
    for (const ending of ['first.en.docx', 'first.en.pdf'])
      assert.ok(
        places.some((path) => path === `documents/letter-first/${ending}`),
        ending,
      );
    assert.ok(
      places.some((path) => path.startsWith('search/')),
      places.join(),
    );
    const rows = JSON.parse(await read('dates.json')) as { id: string; date: string }[];
    assert.deepEqual(rows.map(({ id, date }) => `${id} ${date}`).sort(), ['about ', 'letter-first 2025-06-16', 'letter-second 2025-06-16']); // prettier-ignore

    // Without it the cards of letters are others, at other addresses.
    const without = join(settings.out, '../without');
    await content.write('letters/first/en.md', textOf('A text.\n'));
    await content.remove('letters/second');
    await build({ ...settings, extensions: [], out: without }, chosen, quiet, today);
    const cards = async (folder: string) =>
      (await readdir(join(folder, 'cards'))).filter((name) => name.startsWith('letter-first.en'));
    assert.notDeepEqual(await cards(settings.out), await cards(without));
    assert.notEqual(codeOf(settings), codeOf({ ...settings, extensions: [] }));
  }));

test('what an author gets wrong and what an extension does not bear are problems with a place', () =>
  withExtension(async (content) => {
    const bad = ':::event[A]{date=soon}\nText.\n:::\n\n:::event[B]{date=fail}\nText.\n:::\n\n:::evant[C]\nText.\n:::\n';
    await content.write('letters/first/en.md', textOf(bad));
    const found = (await problemsOf(content)).filter(({ file }) => file === 'letters/first/en.md');
    assert.deepEqual(found.map(({ rule, line, message }) => `${line} ${rule} ${message}`), [
      '15 directive-unknown Unknown directive “evant”.',
      '7 directive-value “event”: “soon” is no day.',
      '11 extension-failed The extension “events” failed in its directive “event”: no such day.',
    ]); // prettier-ignore
    assert.match(found[0]?.hint ?? '', /“event”/);
  }));

test('faults of an extension stop a run with its name and without a stack', async () => {
  const content = await createContent();
  const folder = await mkdtemp(join(tmpdir(), 'sanad-extension-'));
  /** What a command says of an extension of one file. */
  const run = async (source: string, ...command: string[]) => {
    await writeFile(join(folder, 'index.mjs'), source);
    const given = [...command, '--content', content.folder, '--extensions', folder];
    const { status, stderr, stdout } = spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), ...given], { encoding: 'utf8' }); // prettier-ignore
    return { status, said: (stdout + stderr).replaceAll(folder, 'ours') };
  };
  const cases: [source: string, said: RegExp][] = [
    ['throw new Error("no luck");', /The extension ours cannot be run: no luck/],
    ['export default 1;', /The extension ours cannot be used: its default export is no extension/],
    ['export default { name: "x", rules: [] };', /it has rules, which is none of/],
    [
      'export default { name: "x", outputs: [{ name: "late", write() { throw new Error("no luck"); } }] };',
      /The extension “x” failed in its output “late”: no luck\./,
    ],
    [
      'export default { name: "x", directives: { note: { attributes: [], forms: ["leaf"], stands: "alone", open: () => ({}), page: () => [], document: () => [] } } };',
      /The extension “x” has a directive “note”, and there is one already/,
    ],
    [
      'export default { name: "x", outputs: [{ name: "figures", write() {} }] };',
      /The extension “x” has an output “figures”, and there is one already/,
    ],
  ];
  for (const [source, said] of cases) {
    const outcome = await run(source, 'check');
    assert.equal(outcome.status, 1, outcome.said);
    assert.match(outcome.said, said);
    assert.doesNotMatch(outcome.said, /\n\s+at /);
  }
  // Nothing is published, and the next build finds all in order.
  const failing =
    'export default { name: "x", outputs: [{ name: "late", write: (site) => site.unit({ name: "u", props: {}, make: async () => { throw new Error("no luck"); } }) }] };';
  for (const times of [1, 2]) {
    const outcome = await run(
      failing,
      'build',
      '--no-cards',
      '--no-search',
      '--no-documents',
      '--out',
      content.settings.out,
    );
    assert.match(outcome.said, /The extension “x” failed in its output “late”: no luck\./, String(times));
    assert.doesNotMatch(outcome.said, /\n\s+at /);
    assert.ok(!existsSync(content.settings.out));
  }
  await content.dispose();
});

test('extensions are named on the command line or in a package, and never lie in the content', async () => {
  const work = await realpath(await mkdtemp(join(tmpdir(), 'sanad-')));
  const content = join(work, 'content');
  for (const folder of [join(content, 'inner'), join(work, 'ours'), join(work, 'empty')]) {
    await mkdir(folder, { recursive: true });
    if (!folder.endsWith('empty')) await writeFile(join(folder, 'index.mjs'), 'export default { name: "x" };');
  }
  await symlink(join(content, 'inner'), join(work, 'linked'));
  await cp(join(work, 'ours'), join(work, 'outer'), { recursive: true });
  await symlink(join(content, 'inner/index.mjs'), join(work, 'empty/index.mjs'));
  const refusal = (named: string[], working = work) => {
    const read = readExtensions(content, working, named);
    return 'refusal' in read ? read.refusal : undefined;
  };
  assert.deepEqual(readExtensions(content, work, ['ours', './ours/']), { extensions: [join(work, 'ours')] });
  assert.match(refusal(['absent']) ?? '', /there is no folder absent/);
  for (const path of ['content/inner', 'linked', 'empty', '.', 'content'])
    assert.ok(refusal([path]) !== undefined, path);
  assert.match(refusal(['linked']) ?? '', /lies in the content folder/);
  await writeFile(join(work, 'package.json'), '{ "sanad": { "extensions": ["./ours"] } }');
  assert.deepEqual(readExtensions(content, work), { extensions: [join(work, 'ours')] });
  await writeFile(join(content, 'package.json'), '{ "sanad": { "extensions": ["../ours"] } }');
  assert.match(refusal([], content) ?? '', /package\.json: it lies in the content folder/);
  await writeFile(join(work, 'package.json'), '{ "sanad": { "extensions": "ours" } }');
  assert.match(refusal([]) ?? '', /must be a list of folders/);
});
