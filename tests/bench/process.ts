/** I/O: runs a Node program as a process of its own and says what it took, threads included. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Cost {
  /** User and system seconds of the whole process. */
  cpu: number;
  wall: number;
  /** Peak resident memory in MB. */
  peakMB: number;
}

const preload = fileURLToPath(new URL('measure.mjs', import.meta.url));

/**
 * @param compiled how Node keeps compiled code: in a folder, or not at all
 * @throws with the end of the output if the program fails
 */
export function measure(
  args: readonly string[],
  cwd: string,
  compiled: { NODE_COMPILE_CACHE: string } | { NODE_DISABLE_COMPILE_CACHE: '1' },
): Cost {
  const to = join(mkdtempSync(join(tmpdir(), 'sanad-bench-')), 'cost.json');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, MEASURE_TO: to, ...compiled, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${`${stdout}\n${stderr}`.slice(-4000)}`);
  return JSON.parse(readFileSync(to, 'utf8')) as Cost;
}
