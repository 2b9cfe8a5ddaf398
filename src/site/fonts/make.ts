/**
 * I/O: reads the font packages in node_modules/, writes public/fonts/. Run by hand after a change of subsets.ts:
 * `npm run fonts`. The results are committed, so a build never needs the packages.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { characters } from '../../fonts/ranges.ts';
import { subsets } from './subsets.ts';

const root = new URL('../../../', import.meta.url);
const packages = new URL('node_modules/', root);
const target = new URL('public/fonts/', root);

await mkdir(target, { recursive: true });
for (const { name, source, licence, ranges, features } of subsets) {
  const font = await subsetFont(await readFile(new URL(source, packages)), characters(ranges), {
    targetFormat: 'woff2',
    keepFeatures: [...features],
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
    noHinting: true,
  });
  await writeFile(new URL(`${name}.woff2`, target), font);
  await copyFile(new URL(licence, packages), new URL(`${name}.LICENSE.txt`, target));
  process.stdout.write(`${fileURLToPath(new URL(`${name}.woff2`, target))} ${font.length}\n`);
}
