/**
 * I/O: a lock that one process holds at a time, as a file that says who holds it. A process that was killed leaves its lock; it is
 * taken over as soon as it is known to be dead: at once on the same machine, elsewhere when it has given no sign of life for long.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, readlinkSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAbsent, makeFolder } from './stat.ts';
import { errorCode } from '../../store/error-code.ts';

const FIRST_LINE = 'Held by a build of Sanad.';
const BEAT_MS = 10_000;
/** A build may be busy for a minute without a pause in which to give a sign of life. */
const SILENT_MS = 180_000;
const LOOK_AGAIN_MS = 200;

interface Holder {
  id: string;
  pid: number;
  /** When the process began, in the kernel's own terms: numbers of processes are used again. */
  started: string | undefined;
  /** Machine and, in containers, the room in which numbers of processes mean something. */
  place: string;
  since: string;
}

export interface Lock {
  /** Whether it is still ours; somebody may have removed it. */
  isHeld(): boolean;
  /** May be called twice. */
  release(): void;
}

/**
 * @param file absolute; its folder is made if it is missing, those above must be there
 * @param say is told once whom we wait for
 */
export async function lock(file: string, say: (text: string) => void): Promise<Lock> {
  const mine: Holder = { id: randomUUID(), pid: process.pid, started: startOf(process.pid), place: placeOf(), since: new Date().toISOString() }; // prettier-ignore
  let told = false;
  for (let vanished = 0; !tryToTake(file, mine, vanished < 100);) {
    const holder = readHolder(file);
    if (holder === undefined) {
      vanished++;
      continue;
    }
    if (isDead(file, holder)) {
      remove(file, holder);
      continue;
    }
    if (!told) say(waiting(holder, file));
    told = true;
    await wait(LOOK_AGAIN_MS);
  }
  const beat = setInterval(() => {
    const now = new Date();
    if (isHeld()) utimesSync(file, now, now);
  }, BEAT_MS).unref();
  const isHeld = () => readHolder(file)?.id === mine.id;
  const release = () => {
    clearInterval(beat);
    process.off('exit', release);
    if (isHeld()) rmSync(file, { force: true });
  };
  process.on('exit', release);
  return { isHeld, release };
}

/** Whether a file is a lock of ours, held or left. */
export function isLock(file: string): boolean {
  try {
    return readFileSync(file, 'utf8').startsWith(`${FIRST_LINE}\n`);
  } catch {
    return false;
  }
}

/** @param mayVanish whether a folder that is not there is taken for one that another build has just removed */
function tryToTake(file: string, holder: Holder, mayVanish: boolean): boolean {
  try {
    makeFolder(dirname(file));
    writeFileSync(file, `${FIRST_LINE}\n${JSON.stringify(holder)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    // The folder goes when the last holder has finished, perhaps just now.
    if (mayVanish && (errorCode(error) === 'EEXIST' || isAbsent(error))) return false;
    if (errorCode(error) === 'EEXIST' && readHolder(file)) return false;
    throw error;
  }
}

/** @returns `undefined` if there is no lock; a holder of whom nothing is known if its file was not yet, or badly, written */
function readHolder(file: string): Holder | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
  try {
    // Its first line said that we wrote it.
    return JSON.parse(text.split('\n')[1] ?? '') as Holder;
  } catch {
    return { id: text, pid: 0, started: undefined, place: '', since: '' };
  }
}

function isDead(file: string, { pid, started, place }: Holder): boolean {
  if (place !== placeOf()) {
    const beat = statSync(file, { throwIfNoEntry: false });
    // Of a file that is being written nothing is known for a moment.
    return beat !== undefined && Date.now() - beat.mtimeMs > (place === '' ? LOOK_AGAIN_MS * 10 : SILENT_MS);
  }
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
  return startOf(pid) !== started;
}

/** Removes the lock of a dead process, and no other one: another build may have removed it first and taken its place. */
function remove(file: string, dead: Holder): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isAbsent(error)) return;
    throw error;
  }
  if (readHolder(aside)?.id !== dead.id)
    try {
      linkSync(aside, file);
    } catch {
      // A third build has taken the place; the owner of this lock finds by `isHeld` that it has lost it.
    }
  rmSync(aside, { force: true });
}

function waiting({ pid, place, since }: Holder, file: string): string {
  if (place === '') return `Waiting for another build (${file}) …`;
  const [host = ''] = place.split(' ');
  return `Waiting for another build: process ${pid} on ${host} has been at it since ${since} (${file}) …`;
}

function placeOf(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

/** Linux only; elsewhere `undefined`, so that the number of the process alone counts. */
function startOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name of the program, in brackets, may hold spaces; the start is the 22nd field.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return `${boot} ${fields[19] ?? ''}`;
  } catch {
    return undefined;
  }
}
