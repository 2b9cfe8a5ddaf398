/** I/O: reads the lockfiles. `npm ci` refuses one that lacks an optional package of another platform; npm itself leaves such out at times. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './content.ts';

interface Package {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** What npm would look for and not find, walking up from each package as Node resolves it. */
function missing(packages: Record<string, Package>): string[] {
  const resolves = (from: string, name: string): boolean =>
    `${from === '' ? '' : `${from}/`}node_modules/${name}` in packages ||
    (from !== '' && resolves(from.includes('/node_modules/') ? from.replace(/\/node_modules\/(?!.*\/node_modules\/).*$/, '') : '', name)); // prettier-ignore
  return Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !resolves(path, name))
      .map((name) => `${path || 'package.json'} needs ${name}`),
  );
}

for (const folder of ['', 'tests/bench/peers'])
  test(`every package that ${join(folder, 'package-lock.json')} needs is in it`, () => {
    const { packages } = JSON.parse(readFileSync(join(root, folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, Package>;
    };
    assert.deepEqual(missing(packages), []);
  });

test('a package that is left out is named', () => {
  const packages = { '': { dependencies: { a: '1' } }, 'node_modules/a': { optionalDependencies: { b: '1' } } };
  assert.deepEqual(missing(packages), ['node_modules/a needs b']);
});
