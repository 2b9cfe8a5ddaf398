/** I/O: runs a program as a process of its own and says what it took, its threads and the programs it runs included. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment, flags } from '../../src/cli/flags.mjs';
import { secondsOfChildren } from './measure.mjs';

export interface Cost {
  /** User and system seconds. */
  cpu: number;
  wall: number;
  /** Peak resident memory of the process in MB. */
  peakMB: number;
}

const preload = fileURLToPath(new URL('measure.mjs', import.meta.url));

/**
 * Runs a Node program, with the flags and the environment that Sanad is run with.
 *
 * @param compiled how Node keeps compiled code: in a folder, or not at all
 * @throws with the end of the output if the program fails
 */
export function measure(
  args: readonly string[],
  cwd: string,
  compiled: { NODE_COMPILE_CACHE: string } | { NODE_DISABLE_COMPILE_CACHE: '1' },
): Cost {
  const to = join(mkdtempSync(join(tmpdir(), 'sanad-bench-')), 'cost.json');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '--import', preload, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...environment, ...process.env, MEASURE_TO: to, ...compiled, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${`${stdout}\n${stderr}`.slice(-4000)}`);
  return JSON.parse(readFileSync(to, 'utf8')) as Cost;
}

/** How often the memory of another program is looked at, in milliseconds; the system itself keeps the peak. */
const LOOK_MS = 50;

/** Runs any program; nothing else may run meanwhile. Linux only. */
export async function measureProgram(command: string, args: readonly string[], cwd: string): Promise<Cost> {
  const [cpu, start] = [secondsOfChildren(), performance.now()];
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  let peakMB = 0;
  const looking = setInterval(() => (peakMB = peakOf(child.pid) ?? peakMB), LOOK_MS);
  try {
    const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    if (status !== 0) throw new Error(`${command} failed:\n${complaints.slice(-4000)}`);
  } finally {
    clearInterval(looking);
  }
  return { cpu: secondsOfChildren() - cpu, wall: (performance.now() - start) / 1000, peakMB };
}

/** In MB; `undefined` for a process that has ended. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
