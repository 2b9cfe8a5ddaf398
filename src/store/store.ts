/**
 * I/O: all that is kept between builds, in one folder: safe to delete at any time, in whole or in part, to share between
 * branches and machines, and to find half written or altered: an entry that does not agree with its digest counts as absent.
 *
 *     large/<2 hex>/<62 hex>   one large entry a file, named by the SHA-256 of its key
 *     packs/<name>             many small entries a file (pack.ts)
 *     states/<name>            values that are replaced by each build, such as the list of traces
 *
 * Entries never change: the key says what went into them. Synchronous inside: a promise costs more than a small file.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openEntry, sealEntry } from './entry.ts';
import { sha256 } from './sha256.ts';
import { openPack, packKey, writePack, type PackReader, type PackWriter } from './pack.ts';
import type { Remote } from './remote.ts';
import { packValue, partsOf, unpackValue } from './value.ts';
import { utf8 } from './utf8.ts';
import { writeWhole } from './write.ts';

export interface Store {
  folder: string;
  get(key: string): Buffer | undefined;
  /** @param digest SHA-256 of the bytes, hexadecimal, where it is known */
  put(key: string, bytes: Uint8Array, digest?: string): void;
  /** Plain JSON; runs of bytes may be in it up to two levels deep. */
  getValue<T>(key: string): T | undefined;
  putValue(key: string, value: unknown): void;
  /** As `get`, and looks into the bucket where there is one. */
  fetch(key: string): Promise<Buffer | undefined>;
  /**
   * What `make` gives for `input`, made once for each state of the code.
   * @param name of the step; @param input plain data or bytes: all that the result depends on, besides the code
   */
  derive<T>(name: string, input: unknown, make: () => T | Promise<T>): Promise<T>;
  /** A value that each build replaces; a file of its own. */
  getState<T>(name: string): T | undefined;
  putState(name: string, value: unknown): void;
  /**
   * Writes what is still in memory and sends it to the bucket; where the store has grown much, drops what is not in use.
   * @param live keys that the next build will ask for, besides those asked for through this store
   */
  close(live?: Iterable<string>): Promise<void>;
}

interface StoreOptions {
  /** Digest of the code, part of the key of everything derived. */
  code?: string;
  remote?: Remote;
  /** Nothing of earlier runs is given back. */
  fresh?: boolean;
}

/** Entries from this size on are files of their own, in bytes. */
const LARGE = 64 * 1024;
/** A pack is closed at this size, so that a build that is stopped loses little. */
const PACK_BYTES = 64 * 1024 * 1024;
/** Small packs are joined when there are more than these. */
const MANY_PACKS = 24;
/** Below this size nothing is dropped, in bytes. */
const ALWAYS_ALLOWED = 256 * 1024 * 1024;
/** A store is cleared up when it has grown to this many times its size after the last clearing. */
const GROWTH = 2.5;

export const fileKey = (digest: string) => `file:${digest}`;

export function openStore(folder: string, options: StoreOptions = {}): Store {
  return new FolderStore(folder, options);
}

class FolderStore implements Store {
  readonly folder: string;
  readonly #code: string;
  readonly #remote: Remote | undefined;
  /** Keys of large entries that this run wrote: they need not be read to see whether they are there. */
  readonly #own = new Set<string>();
  /** What this run wrote, where nothing else counts: names of packs, keys of large entries. */
  readonly #written: Set<string> | undefined;
  #packs: PackReader[] | undefined;
  #writer: PackWriter | undefined;
  readonly #used = new Set<string>();
  readonly #sending: Promise<void>[] = [];
  readonly #making = new Map<string, Promise<unknown>>();

  constructor(folder: string, { code = '', remote, fresh = false }: StoreOptions) {
    this.folder = folder;
    this.#code = code;
    this.#remote = fresh ? undefined : remote;
    this.#written = fresh ? new Set() : undefined;
  }

  get(key: string): Buffer | undefined {
    this.#used.add(key);
    return this.#find(packKey(key)) ?? this.#large(key);
  }

  #find(short: Buffer): Buffer | undefined {
    const fresh = this.#writer?.get(short);
    if (fresh) return fresh;
    for (const pack of this.#readers()) {
      const found = pack.get(short);
      if (found) return found;
    }
    return undefined;
  }

  #large(key: string): Buffer | undefined {
    return this.#written?.has(key) === false ? undefined : readEntry(this.#largeFile(key));
  }

  put(key: string, bytes: Uint8Array, digest?: string): void {
    this.#used.add(key);
    if (this.#own.has(key)) return;
    // Read and not only looked up: an altered entry is to be replaced.
    const short = packKey(key);
    if (bytes.length < LARGE ? this.#find(short) : this.#large(key)) return;
    if (bytes.length < LARGE) {
      if (this.#writer && this.#writer.bytes() > PACK_BYTES) this.#closeWriter();
      this.#writer ??= writePack(this.#newPack());
      this.#writer.put(short, bytes, digest);
      return;
    }
    const sealed = sealEntry(bytes, digest);
    writeWhole(this.#largeFile(key), sealed);
    this.#own.add(key);
    this.#written?.add(key);
    if (this.#remote) this.#sending.push(this.#remote.put(largeName(key), sealed));
  }

  getValue<T>(key: string): T | undefined {
    const json = this.get(key)?.toString('utf8');
    const found = json === undefined ? undefined : unpackValue(json, (digest) => this.get(fileKey(digest)));
    // Only putValue writes under such a key, and the digest of the entry was right.
    return found?.value as T | undefined;
  }

  putValue(key: string, value: unknown): void {
    const { json, parts } = packValue(value);
    for (const [digest, bytes] of parts) this.put(fileKey(digest), bytes, digest);
    this.put(key, utf8(json));
  }

  async fetch(key: string): Promise<Buffer | undefined> {
    const own = this.get(key);
    if (own || !this.#remote) return own;
    const sealed = await this.#remote.get(largeName(key));
    const body = sealed && openEntry(sealed);
    if (!sealed || !body) return undefined;
    writeWhole(this.#largeFile(key), sealed);
    return body;
  }

  async derive<T>(name: string, input: unknown, make: () => T | Promise<T>): Promise<T> {
    const key = `derive:${name}:${this.#code}:${sha256(input instanceof Uint8Array ? input : JSON.stringify(input))}`;
    // Two units may need the same at the same time.
    const underway = this.#making.get(key);
    // The same name and input give the same kind of thing.
    if (underway) return underway as Promise<T>;
    const making = this.#derive(key, make);
    this.#making.set(key, making);
    try {
      return await making;
    } finally {
      this.#making.delete(key);
    }
  }

  async #derive<T>(key: string, make: () => T | Promise<T>): Promise<T> {
    const known = this.getValue<{ made: T }>(key) ?? (this.#remote && (await this.#fetchValue<{ made: T }>(key)));
    if (known) return known.made;
    const made = await make();
    this.putValue(key, { made });
    // Small entries go to the bucket in packs; what was dear to make and has large parts can be had one by one.
    if (this.#remote) this.#sending.push(this.#remote.put(largeName(key), sealEntry(utf8(packValue({ made }).json)))); // prettier-ignore
    return made;
  }

  async #fetchValue<T>(key: string): Promise<T | undefined> {
    const json = (await this.fetch(key))?.toString('utf8');
    if (json === undefined) return undefined;
    const parts = new Map<string, Buffer | undefined>();
    for (const digest of partsOf(json)) parts.set(digest, await this.fetch(fileKey(digest)));
    // As in getValue.
    return unpackValue(json, (digest) => parts.get(digest))?.value as T | undefined;
  }

  getState<T>(name: string): T | undefined {
    const bytes = this.#written ? undefined : readEntry(join(this.folder, 'states', name));
    // Only putState writes under that name, and the digest was right.
    return bytes && (JSON.parse(bytes.toString('utf8')) as T);
  }

  putState(name: string, value: unknown): void {
    writeWhole(join(this.folder, 'states', name), sealEntry(utf8(JSON.stringify(value))));
  }

  async close(live: Iterable<string> = []): Promise<void> {
    this.#closeWriter();
    await Promise.all(this.#sending.splice(0));
    this.#tidy(live);
    await this.#remote?.end(this.folder);
    for (const pack of this.#packs ?? []) pack.close();
    this.#packs = undefined;
  }

  /** Drops what nobody asks for, if there is much of it, and joins small packs. */
  #tidy(live: Iterable<string>): void {
    if (this.#written) return;
    const large = filesBelow(join(this.folder, 'large'));
    const packs = this.#readers();
    const bytes = [...large, ...packs].reduce((sum, file) => sum + file.bytes, 0);
    const before = this.getState<{ bytes: number }>('tidied')?.bytes ?? 0;
    const isMuch = bytes > Math.max(ALWAYS_ALLOWED, GROWTH * before);
    const small = packs.filter((pack) => pack.bytes < PACK_BYTES / 4);
    if (!isMuch && small.length <= MANY_PACKS) return;
    const keep = isMuch ? new Set([...this.#used, ...live].map((key) => packKey(key).toString('latin1'))) : undefined;
    const isKept = (key: Buffer) => !keep || keep.has(key.toString('latin1'));
    // A pack of which everything is in use stays as it is.
    const rewritten = packs.filter(
      (pack) => (small.length > MANY_PACKS && small.includes(pack)) || !pack.keys().every(isKept),
    );
    this.#rewrite(rewritten, isKept);
    this.#packs = undefined;
    if (!keep) return;
    const names = new Set([...this.#used, ...live].map((key) => this.#largeFile(key)));
    for (const { file } of large) if (!names.has(file)) rmSync(file, { force: true });
    const left = [...filesBelow(join(this.folder, 'large')), ...this.#readers()];
    this.putState('tidied', { bytes: left.reduce((sum, file) => sum + file.bytes, 0) });
  }

  /** Takes what is kept of some packs into a new one. */
  #rewrite(packs: readonly PackReader[], isKept: (key: Buffer) => boolean): void {
    if (packs.length === 0) return;
    const writer = writePack(this.#newPack());
    for (const pack of packs)
      for (const key of pack.keys()) {
        const body = isKept(key) ? pack.get(key) : undefined;
        if (body) writer.put(key, body);
      }
    writer.finish();
    for (const pack of packs) {
      pack.close();
      rmSync(pack.file, { force: true });
    }
  }

  #readers(): PackReader[] {
    if (this.#packs) return this.#packs;
    const folder = join(this.folder, 'packs');
    const names = namesIn(folder).filter((name) => !name.endsWith('.part') && this.#written?.has(name) !== false);
    return (this.#packs = names.flatMap((name) => openPack(join(folder, name)) ?? []));
  }

  #newPack(): string {
    const folder = join(this.folder, 'packs');
    mkdirSync(folder, { recursive: true });
    // Parts of a program that was stopped; another that still runs has written to its own lately.
    for (const name of namesIn(folder).filter((name) => name.endsWith('.part'))) {
      const file = join(folder, name);
      const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > 86_400_000) rmSync(file, { force: true });
    }
    const name = randomUUID();
    this.#written?.add(name);
    return join(folder, name);
  }

  #closeWriter(): void {
    this.#writer?.finish();
    if (this.#writer) {
      for (const pack of this.#packs ?? []) pack.close();
      this.#packs = undefined;
    }
    this.#writer = undefined;
  }

  #largeFile = (key: string) => join(this.folder, 'large', largeName(key));
}

const largeName = (key: string) => {
  const name = sha256(key);
  return `${name.slice(0, 2)}/${name.slice(2)}`;
};

/** An entry of a file of its own. What is broken is removed, so that it is not read again and again. */
function readEntry(file: string): Buffer | undefined {
  // Most that is asked for is not there, and an error costs more than a look.
  if (!existsSync(file)) return undefined;
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const body = openEntry(bytes);
  if (!body) rmSync(file, { force: true });
  return body;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function filesBelow(folder: string): { file: string; bytes: number }[] {
  return namesIn(folder).flatMap((inner) =>
    namesIn(join(folder, inner)).map((name) => {
      const file = join(folder, inner, name);
      return { file, bytes: statSync(file, { throwIfNoEntry: false })?.size ?? 0 };
    }),
  );
}
