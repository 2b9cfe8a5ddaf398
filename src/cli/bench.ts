/** I/O: measurements beside peers. The peers are installed only here, apart from what Sanad itself needs. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Arguments } from './arguments.ts';

const names = ['cards', 'search', 'figures', 'documents', 'build'] as const;

interface Outcome {
  ours: object;
  peers: Record<string, object>;
  ratios: Record<string, number>;
}

export async function bench(root: string, [name]: readonly string[], options: Arguments['options']): Promise<number> {
  if (!names.some((known) => known === name)) {
    process.stderr.write(`Say what to measure: npm run bench -- ${names.join('|')}\n`);
    return 2;
  }
  const say = (text: string) => void process.stderr.write(`${text}\n`);
  // Hugo is no package: without Starlight nothing has to be installed to measure a build.
  if ((name !== 'build' || options.starlight) && !installPeers(root, say)) return 1;
  // Every file of tests/bench exports one.
  const { run } = (await import(pathToFileURL(join(root, 'tests/bench', `${name}.ts`)).href)) as {
    run: (options: Sizes & { say: (text: string) => void }) => Promise<Outcome>;
  };
  const sizes: Sizes = {
    ...(options.documents ? { documents: Number(options.documents) } : {}),
    ...(options.full ? { full: Number(options.full) } : {}),
    ...(options.starlight ? { starlight: true } : {}),
  };
  const outcome = await run({ ...sizes, say });
  const result = { bench: name, ...outcome };
  process.stdout.write(options.format === 'json' ? `${JSON.stringify(result)}\n` : `${table(result)}\n`);
  return 0;
}

interface Sizes {
  documents?: number;
  full?: number;
  starlight?: true;
}

/** @returns whether they could be installed */
function installPeers(root: string, say: (text: string) => void): boolean {
  say('Installing the peers …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: join(root, 'tests/bench/peers'),
    stdio: ['ignore', 2, 2],
  });
  return status === 0;
}

/** The outcome as lines of text: figures of each, then ratios. */
function table({ ours, peers, ratios }: Outcome): string {
  const rows: [string, object][] = [['ours', ours], ...Object.entries(peers)];
  const figures = rows.flatMap(([name, values]) =>
    flatten(values).map(([key, value]) => `${name.padEnd(14)} ${key.padEnd(24)} ${round(value)}`),
  );
  return [
    ...figures,
    '',
    ...Object.entries(ratios).map(([name, ratio]) => `${round(ratio)} times better than ${name}`),
  ].join('\n');
}

function flatten(value: object, prefix = ''): [string, number][] {
  return Object.entries(value).flatMap(([key, inner]): [string, number][] =>
    typeof inner === 'number'
      ? [[prefix + key, inner]]
      : typeof inner === 'object' && inner !== null
        ? // Neither a number nor nothing: an object.
          flatten(inner as object, `${prefix}${key}.`)
        : [],
  );
}

const round = (value: number) => String(Number(value.toPrecision(3)));
