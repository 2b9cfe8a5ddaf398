/** I/O: the site as a build puts it together: which file is where, and where its bytes come from. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFile, SitePath } from '../model/output.ts';
import { fileKey, sha256, type Sha256, type Store } from '../store/index.ts';
import type { PlannedFile, Target } from './publish/types.ts';

export interface Site {
  plan: ReadonlyMap<SitePath, PlannedFile>;
  /** Puts a file in its place. @returns its digest; @throws if another file is there */
  put(path: SitePath, file: SiteFile): string;
  /** Puts a file of the office in its place, instead of one that Sanad may have made. */
  replace(path: SitePath, file: { file: string; sha256: Sha256 }): void;
  /** Puts a file of an earlier build in its place, from the published site or from the store. @returns whether it is to be had */
  keep(path: SitePath, digest: string): boolean;
  /** Notes a file that units read but the site does not have; its bytes go into the store. @returns its digest */
  putInner(path: SitePath, file: SiteFile): string;
  /** The same for one of an earlier build. Whether it is still to be had is seen when it is read: few are. */
  keepInner(path: SitePath, digest: string): void;
  digestOf(path: SitePath): string | undefined;
  read(path: SitePath): Buffer | undefined;
}

/** Where only problems are looked for, nothing is put anywhere. */
export const nowhere: Site = {
  plan: new Map(),
  put: () => '',
  replace: () => undefined,
  keep: () => true,
  putInner: () => '',
  keepInner: () => undefined,
  digestOf: () => undefined,
  read: () => undefined,
};

export function openSite(target: Pick<Target, 'folder' | 'published' | 'work'>, store: Store): Site {
  const plan = new Map<SitePath, PlannedFile>();
  /** Digests of files that are no part of the site. */
  const inner = new Map<SitePath, string>();
  let written = 0;
  const add = (path: SitePath, file: PlannedFile) => {
    const before = plan.get(path);
    if (before && before.digest !== file.digest) throw new Error(`Two different files are to stand at ${path}.`);
    plan.set(path, file);
  };
  /** A new file of this build. Held in memory, thousands of pages would be too much. */
  const hold = (bytes: Uint8Array): string => {
    const file = join(target.work, String(written++));
    writeFileSync(file, bytes);
    return file;
  };
  return {
    plan,
    put(path, file) {
      if (typeof file === 'object' && 'file' in file) {
        add(path, { digest: file.sha256, source: { file: file.file } });
        return file.sha256;
      }
      const bytes = bytesOf(file);
      const digest = sha256(bytes);
      if (target.published.get(path)?.digest === digest) add(path, { digest, source: 'kept' });
      else add(path, { digest, source: { file: hold(bytes), mayMove: true } });
      store.put(fileKey(digest), bytes, digest);
      return digest;
    },
    replace(path, { file, sha256: digest }) {
      const isKept = target.published.get(path)?.digest === digest;
      plan.set(path, { digest, source: isKept ? 'kept' : { file } });
    },
    keep(path, digest) {
      if (target.published.get(path)?.digest === digest) {
        add(path, { digest, source: 'kept' });
        return true;
      }
      const bytes = store.get(fileKey(digest));
      if (!bytes || sha256(bytes) !== digest) return false;
      add(path, { digest, source: { file: hold(bytes), mayMove: true } });
      return true;
    },
    putInner(path, file) {
      const bytes = bytesOf(file);
      const digest = sha256(bytes);
      inner.set(path, digest);
      store.put(fileKey(digest), bytes, digest);
      return digest;
    },
    keepInner: (path, digest) => void inner.set(path, digest),
    digestOf: (path) => plan.get(path)?.digest ?? inner.get(path),
    read(path) {
      const [planned, own] = [plan.get(path), inner.get(path)];
      if (!planned) return own === undefined ? undefined : store.get(fileKey(own));
      const { source } = planned;
      if (source === 'kept') return readFileSync(join(target.folder, path));
      return 'file' in source ? readFileSync(source.file) : Buffer.from(source.bytes);
    },
  };
}

const bytesOf = (file: SiteFile): Uint8Array =>
  typeof file === 'string' ? Buffer.from(file) : file instanceof Uint8Array ? file : readFileSync(file.file);
