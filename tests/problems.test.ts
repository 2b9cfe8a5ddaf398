/** A folder is a case: `content/` laid over the base, and the report that `npm run check` prints for it. */
import assert from 'node:assert/strict';
import { chmod, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { report } from '../src/checks/reporters.ts';
import { createContent, fixtures, problemsOf, root, type TestContent } from './content.ts';

async function messages(content: TestContent): Promise<string> {
  return `${report(await problemsOf(content), 'text', 'content')}\n`;
}

test('the base has no problems', async () => {
  const content = await createContent();
  assert.equal(await messages(content), 'No problems.\n');
  await content.dispose();
});

for (const name of (await readdir(join(fixtures, 'problems'))).sort()) {
  test(`problems: ${name}`, async () => {
    const content = await createContent(join(fixtures, 'base'), join(fixtures, 'problems', name, 'content'));
    const found = await messages(content);
    // The second run takes what it can from the cache and must say the same.
    assert.equal(await messages(content), found);
    await content.dispose();
    const file = join(fixtures, 'problems', name, 'expected.txt');
    const expected = await readFile(file, 'utf8').catch(() => undefined);
    if (expected === undefined && !process.env['CI']) await writeFile(file, found);
    else assert.equal(found, expected);
  });
}

async function check(change: (content: TestContent) => Promise<void>): Promise<string> {
  const content = await createContent();
  await change(content);
  const found = await messages(content);
  await content.dispose();
  return found;
}

test('a file that is not UTF-8 is named with the line of the first bad byte', async () => {
  const found = await check((content) =>
    content.write(
      'pages/about/en.md',
      Buffer.concat([Buffer.from('---\ntitle: About\n'), Buffer.from([0xc3, 0x28]), Buffer.from('\n---\n')]),
    ),
  );
  assert.match(
    found,
    /content\/pages\/about\/en\.md:3\n {2}error {2}The file is not valid UTF-8 \(first invalid byte at position 18\)/,
  );
});

test('a file that is far too large is not read', async () => {
  const found = await check((content) => content.write('pages/about/en.md', Buffer.alloc(5 * 1024 * 1024, 'a')));
  assert.match(
    found,
    /content\/pages\/about\/en\.md\n {2}error {2}The file has 5\.0 MB; the limit for its kind is 4 MB\./,
  );
});

test('links lead to nothing hidden and not out of the folder of a publication, but to files beside them', async () => {
  const found = await check(async (content) => {
    const { folder } = content;
    await content.write('.env', 'SECRET=1');
    await content.write('.git/config', 'SECRET');
    await content.write('letters/draft/plan.pdf', '%PDF-1.7 SECRET');
    await content.write('letters/first/list.csv', 'a,b\n1,2\n');
    for (const [target, name] of [
      ['../../.env', 'env.txt'],
      ['../../.git/config', 'config.txt'],
      ['../../.git', 'folder'],
      ['../draft/plan.pdf', 'plan.pdf'],
      ['list.csv', 'inner.csv'],
      ['deliveries.csv', 'rows.csv'],
    ] as const)
      await symlink(target, join(folder, 'letters/first', name));
    await content.write(
      'letters/first/deliveries.csv',
      'languages,office,sent,visibility,note\nen,O,2025-06-17,,SECRET\n',
    );
    const facts = await readFile(join(folder, 'letters/first/letter.yaml'), 'utf8');
    const files = ['env.txt', 'config.txt', 'plan.pdf', 'inner.csv', 'list.csv', 'rows.csv', 'en.md', 'letter.yaml'];
    await content.write(
      'letters/first/letter.yaml',
      `${facts}\nattachments:\n${files.map((file) => `  - { file: ${file}, title: { en: A } }\n`).join('')}`,
    );
  });
  for (const [name, why] of [
    ['env.txt', 'to a hidden file'],
    ['config.txt', 'to a hidden file'],
    ['folder', 'to a hidden file'],
    ['plan.pdf', 'out of the folder of its publication'],
  ] as const)
    assert.match(found, new RegExp(`letters/first/${name}\\n {2}error {2}The link leads ${why}`));
  for (const name of ['rows.csv', 'en.md', 'letter.yaml'])
    assert.match(found, new RegExp(`${name} is a file of the content itself`));
  assert.doesNotMatch(found, /inner\.csv|list\.csv|attachment-missing|SECRET/);
});

test('links out of the content folder are not followed, to files or folders', async () => {
  const found = await check(async ({ folder }) => {
    await symlink('/etc/hostname', join(folder, 'pages/about/fa.md'));
    await symlink('/etc', join(folder, 'letters/second'));
    await symlink('nowhere', join(folder, 'topics.link'));
  });
  assert.match(found, /content\/letters\/second\n {2}error {2}The link leads out of the content folder\./);
  assert.match(found, /content\/pages\/about\/fa\.md\n {2}error {2}The link leads out/);
  assert.match(
    found,
    /content\/topics\.link\n {2}error {2}The file cannot be read: the link it consists of leads nowhere/,
  );
});

test('an unreadable file is a problem', { skip: process.getuid?.() === 0 && 'root reads everything' }, async () => {
  assert.match(
    await check(({ folder }) => chmod(join(folder, 'topics.yaml'), 0)),
    /content\/topics\.yaml\n {2}error {2}The file cannot be read: permission is denied/,
  );
});

test('without site.yaml, without a folder: one message', async () => {
  assert.match(await check((content) => content.remove('site.yaml')), /site\.yaml is missing/);
  const content = await createContent();
  await content.dispose();
  assert.match(await messages(content), /There is no content folder at/);
});

test('JSON and annotations carry every field', async () => {
  const content = await createContent(join(fixtures, 'base'), join(fixtures, 'problems/unknown-key/content'));
  const problems = await problemsOf(content);
  await content.dispose();
  const [first] = JSON.parse(report(problems, 'json', 'content')) as object[];
  assert.deepEqual(Object.keys(first!), ['severity', 'rule', 'file', 'line', 'column', 'message', 'hint']);
  assert.match(
    report(problems, 'github', 'content'),
    /^::error file=content\/letters\/first\/letter\.yaml,line=7,col=1,title=unknown-key::/,
  );
});

test('a fault in one file of the sample site gives no problem in another', async () => {
  const content = await createContent(join(root, 'content'));
  const files = (await readdir(content.folder, { recursive: true })).filter(
    (file) => /\.(?:yaml|md)$/.test(file) && !/^(?:strings|README)/.test(file),
  );
  for (const file of files.sort()) {
    const path = join(content.folder, file);
    const text = await readFile(path, 'utf8');
    await content.write(file, file.endsWith('.md') ? text.replace('---\n', '---\nx: [\n') : `${text}\nx: [\n`);
    const errors = (await problemsOf(content)).filter(({ severity }) => severity === 'error');
    await content.write(file, text);
    assert.ok(errors.length > 0, file);
    // A figure of a faulty collection is missing wherever it is used, and the message says what to mend.
    const elsewhere = errors.filter((found) => found.file !== file && !found.hint.startsWith(`Mend ${file} first`));
    assert.deepEqual(elsewhere, [], file);
  }
  await content.dispose();
});
