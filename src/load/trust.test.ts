import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readTrust } from './trust.ts';

const root = await mkdtemp(join(tmpdir(), 'sanad-trust-'));
after(() => rm(root, { recursive: true }));
const content = join(root, 'content');
await mkdir(join(content, 'pages/live'), { recursive: true });
await writeFile(join(content, 'pages/live/en.mdx'), '');
await writeFile(join(content, 'pages/live/fa.md'), '');
await writeFile(join(root, 'outside.mdx'), '');
await writeFile(join(root, 'list'), '# what runs\r\n\r\npages/live/en.mdx  # since May\r\n');
await writeFile(join(content, 'list'), 'pages/live/en.mdx\n');
await symlink(join(content, 'list'), join(root, 'link'));
await symlink(join(root, 'outside.mdx'), join(content, 'pages/live/zh.mdx'));

const read = (given: Parameters<typeof readTrust>[2]) => readTrust(content, root, given);

test('files are named from the content folder, from where the command runs, or in a list', async () => {
  const found = { trusted: ['pages/live/en.mdx'] };
  assert.deepEqual(await read({}), { trusted: [] });
  assert.deepEqual(await read({ trust: ['pages/live/en.mdx', 'content/pages/live/en.mdx'] }), found);
  assert.deepEqual(await read({ trust: [join(content, 'pages/live/en.mdx')] }), found);
  assert.deepEqual(await read({ 'trust-list': 'list' }), found);
});

test('a list that lies in the content, or leads there, is refused; so is one that is not there', async () => {
  for (const list of ['content/list', 'link', join(content, 'list')])
    assert.match(JSON.stringify(await read({ 'trust-list': list })), /lies in the content folder/);
  assert.match(JSON.stringify(await read({ 'trust-list': 'none' })), /no file none/);
});

test('only MDX of the content folder can be named', async () => {
  for (const path of [
    'outside.mdx',
    '../outside.mdx',
    'pages/live/fa.md',
    'pages/live/zh.mdx',
    'none.mdx',
    'pages/live',
  ])
    assert.match(JSON.stringify(await read({ trust: [path] })), /no MDX file/, path);
});
