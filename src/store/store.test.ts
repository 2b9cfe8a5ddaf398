import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStore } from './store.ts';

function folderOf(context: { after(work: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-store-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const large = Buffer.alloc(200_000, 'large');
const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

async function filled(folder: string): Promise<void> {
  const store = openStore(folder);
  for (let index = 0; index < 50; index++) store.put(`small ${index}`, Buffer.from(`body ${index}`));
  store.put('large', large);
  store.putValue('value', { files: { 'a.pdf': large, 'b.txt': Buffer.from('b') }, problems: [{ line: 1 }] });
  store.putState('state', { a: 1 });
  await store.close();
}

test('gives back what was put, in the same run and in the next', async (context) => {
  const folder = folderOf(context);
  const store = openStore(folder);
  store.put('a', Buffer.from('small'));
  store.put('b', large);
  assert.equal(store.get('a')?.toString(), 'small');
  assert.deepEqual(store.get('b'), large);
  assert.equal(store.get('c'), undefined);
  await store.close();
  const next = openStore(folder);
  assert.equal(next.get('a')?.toString(), 'small');
  assert.deepEqual(next.get('b'), large);
  assert.equal(next.get('c'), undefined);
});

test('values keep their runs of bytes', async (context) => {
  const folder = folderOf(context);
  await filled(folder);
  const value = openStore(folder).getValue<{ files: Record<string, Buffer>; problems: unknown }>('value');
  assert.deepEqual(value?.files['a.pdf'], large);
  assert.equal(value.files['b.txt']?.toString(), 'b');
  assert.deepEqual(value.problems, [{ line: 1 }]);
});

for (const [name, damage] of Object.entries({
  'one byte is altered': (file: string) => {
    const bytes = readFileSync(file);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
  },
  'the end is cut off': (file: string) => truncateSync(file, Math.floor(statSync(file).size * 0.6)),
  'the file is empty': (file: string) => truncateSync(file, 0),
  'the file is of another program': (file: string) => writeFileSync(file, 'hello'),
  'the file is gone': (file: string) => rmSync(file),
}))
  test(`an entry is right or absent: ${name}`, async (context) => {
    const folder = folderOf(context);
    await filled(folder);
    for (const file of files(folder)) damage(file);
    const store = openStore(folder);
    for (let index = 0; index < 50; index++)
      assert.ok([undefined, `body ${index}`].includes(store.get(`small ${index}`)?.toString()));
    assert.equal(store.get('large'), undefined);
    assert.equal(store.getValue('value'), undefined);
    assert.equal(store.getState('state'), undefined);
    // And it can be put again.
    store.put('large', large);
    for (let index = 0; index < 50; index++) store.put(`small ${index}`, Buffer.from(`body ${index}`));
    await store.close();
    const next = openStore(folder);
    assert.deepEqual(next.get('large'), large);
    for (let index = 0; index < 50; index++) assert.equal(next.get(`small ${index}`)?.toString(), `body ${index}`);
  });

test('a pack that lost its index is read from the front', async (context) => {
  const folder = folderOf(context);
  await filled(folder);
  const [pack] = readdirSync(join(folder, 'packs')).map((name) => join(folder, 'packs', name));
  assert.ok(pack);
  truncateSync(pack, statSync(pack).size - 5);
  assert.equal(openStore(folder).get('small 3')?.toString(), 'body 3');
});

test('derives once for an input and a state of the code', async (context) => {
  const folder = folderOf(context);
  let made = 0;
  const derive = async (code: string, input: unknown) => {
    const store = openStore(folder, { code });
    const result = await store.derive('step', input, () => ({
      number: ++made,
      files: { picture: Buffer.from('bytes') },
    }));
    await store.close();
    assert.equal(Buffer.from(result.files.picture).toString(), 'bytes');
    return result.number;
  };
  assert.equal(await derive('one', { a: 1 }), 1);
  assert.equal(await derive('one', { a: 1 }), 1);
  assert.equal(await derive('one', { a: 2 }), 2);
  assert.equal(await derive('two', { a: 1 }), 3);
});

test('many small packs become one, and nothing is lost', async (context) => {
  const folder = folderOf(context);
  for (let index = 0; index < 40; index++) {
    const store = openStore(folder);
    store.put(`key ${index}`, Buffer.from(`body ${index}`));
    await store.close();
  }
  assert.ok(readdirSync(join(folder, 'packs')).length <= 25);
  const store = openStore(folder);
  for (let index = 0; index < 40; index++) assert.equal(store.get(`key ${index}`)?.toString(), `body ${index}`);
});
