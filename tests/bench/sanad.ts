/** I/O: one build as the command makes it, with a store of its own: `node sanad.ts CONTENT OUT STORE pages|everything`. */
import { fileURLToPath } from 'node:url';
import { build } from '../../src/build/index.ts';
import { createProgress } from '../../src/build/progress.ts';
import { report } from '../../src/checks/reporters.ts';
import { createSettings } from '../../src/load/defaults.ts';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
const [content = '', out = '', cache = '', what] = process.argv.slice(2);
const all = what === 'everything';
const result = await build(
  { ...createSettings(root, root, { content, out }), cache },
  { cards: all, search: all, documents: all, force: false },
  createProgress(),
  '2026-01-01',
);
if (!result.built) {
  process.stderr.write(report(result.problems, 'text', content));
  process.exitCode = 1;
}
