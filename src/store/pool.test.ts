import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openPool } from './pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'sanad-pool-'));
const pools = [openPool(1), openPool(2)];
after(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
  rmSync(folder, { recursive: true });
});

function moduleOf(name: string, code: string): URL {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  return pathToFileURL(file);
}
const twice = moduleOf('twice', 'export default (n) => 2 * n;');
const failing = moduleOf('failing', 'export default () => { throw new Error("a fault"); };');
const dying = moduleOf('dying', 'export default () => process.exit(3);');

test('after a task that throws, and after a thread that dies, the others are done all the same', async () => {
  for (const pool of pools) {
    const results = await Promise.allSettled([
      pool.run<number>(twice, 1),
      pool.run<number>(failing, 2, 12),
      pool.run<number>(twice, () => 3),
      pool.run<number>(twice, () => Promise.reject(new Error('no task'))),
    ]);
    assert.deepEqual(
      results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed')),
      [2, 'failed', 6, 'failed'],
    );
    await assert.rejects(pool.run(dying, 0, 12));
    assert.equal(await pool.run<number>(twice, 4, 12), 8);
    assert.equal(await pool.run<number>(twice, 5), 10);
  }
});

test('after it was closed, a pool starts new threads', async () => {
  const pool = openPool(1);
  assert.equal(await pool.run<number>(twice, 1), 2);
  await pool.close();
  assert.equal(await pool.run<number>(twice, 2), 4);
  await pool.close();
});

test('what waits when a pool is closed is not begun any more', async () => {
  const pool = openPool(1);
  let begun = 0;
  const tasks = Array.from({ length: 20 }, () => pool.run<number>(twice, () => ++begun, 12));
  const results = Promise.allSettled(tasks);
  await tasks[0];
  await pool.close();
  await results;
  assert.ok(begun < 5, String(begun));
  assert.equal(await pool.run<number>(twice, 4), 8);
  await pool.close();
});

test('a number of threads that makes no sense is that of the cores', () => {
  const given = process.env['SANAD_THREADS'];
  for (const wanted of ['-1', '0', 'two', 'Infinity']) {
    process.env['SANAD_THREADS'] = wanted;
    assert.ok(openPool().threads >= 1 && openPool().threads < 10_000, wanted);
  }
  if (given === undefined) delete process.env['SANAD_THREADS'];
  else process.env['SANAD_THREADS'] = given;
});
