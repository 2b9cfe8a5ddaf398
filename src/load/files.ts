/**
 * I/O: lists the content folder and reads its files; remembers digests by size and time, so that unchanged files are not read
 * again. Synchronous inside: there are thousands of small files, and a promise costs more than a file.
 */
import { isUtf8 } from 'node:buffer';
import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { problem, type Problem } from '../model/problems.ts';
import { isPlainName } from '../model/control-characters.ts';
import { sha256 as sha256Of, type Sha256, type Store } from '../store/index.ts';
import { guessEncoding, isForeign } from './reading/encoding.ts';
import { findConflicts, tidied, tidy, type TextKind } from './reading/tidy.ts';
import { errorCode } from '../store/error-code.ts';
import { messageOf } from '../model/failure.ts';

export interface ContentFile {
  /** Path inside the content folder, `/`-separated. */
  path: string;
  absolute: string;
  size: number;
  mtimeMs: number;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: Sha256;
  /** A link that may not be followed, which has been reported: there is something of that name, and nobody reads it. */
  refused?: true;
}

type Remembered = Record<string, { size: number; mtimeMs: number; sha256: Sha256 }>;

/** A file written so shortly before it was hashed may change again within the same tick of the clock; it is hashed again next time. */
const JUST_WRITTEN_MS = 2000;

/** What Windows, macOS, Word, LibreOffice and editors leave behind. Files that begin with a dot are hidden in any case. */
const leftBehind =
  /^(?:\.|~\$|~WR[A-Z]\d+\.tmp$|#.*#$|(?:desktop\.ini|(?:eh)?thumbs(?:_vista)?\.db|icon\r?|__MACOSX|\$RECYCLE\.BIN|System Volume Information|lost\+found)$)|~$|\.(?:bak|tmp|temp|sw[a-p]|orig|rej|save|autosave|crdownload|part|partial|download|lock|lnk|asd|wbk)$/i;

const isIgnored = (name: string) => leftBehind.test(name);

/**
 * Where a symbolic link leads that may not be followed. What it names would be published under a harmless name: a key that
 * is beside the texts, or the draft of another publication.
 * @param root real path of the content folder
 * @param path of the link, inside the content folder
 * @param target real path of what it names
 */
function leadsOut(root: string, path: string, target: string): 'outside' | 'elsewhere' | 'hidden' | undefined {
  const inside = relative(root, target);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return 'outside';
  const names = inside.split(sep);
  if (names.some(isIgnored)) return 'hidden';
  const [kind, publication, ...rest] = path.split('/');
  if (rest.length === 0) return undefined;
  return names[0] === kind && names[1] === publication && names.length > 2 ? undefined : 'elsewhere';
}

/** What the preview knows of the folder from its watcher: only folders in which something has changed are looked at again. */
export interface Listing {
  /** By path inside the content folder, with a slash at its end; `''` is the content folder. */
  folders: Map<string, ListedFolder>;
  /** Paths of such folders. */
  changed: Set<string>;
}

interface ListedFolder {
  files: ContentFile[];
  problems: Problem[];
  /** Folders in it. */
  inner: [absolute: string, inside: string][];
}

/**
 * @param state name under which the store remembers the digests of this folder
 * @param listing what is known of it; brought up to date
 * @returns all files by path, sorted; symbolic links are followed only inside the folder.
 */
export function listFiles(
  content: string,
  store: Store,
  state: string,
  listing?: Listing,
): { files: Map<string, ContentFile>; problems: Problem[] } {
  const problems: Problem[] = [];
  if (!existsSync(content))
    return { files: new Map(), problems: [problem('content-missing', { file: '' }, { folder: content })] };
  const root = realpathSync(content);
  const isFirst = listing === undefined || listing.folders.size === 0;
  const remembered = isFirst ? (store.getState<Remembered>(state) ?? {}) : rememberedFrom(listing);
  const changed = new Set(listing?.changed);
  listing?.changed.clear();
  const now = Date.now();
  const found: ContentFile[] = [];
  const visited = new Set<string>();

  const visit = (folder: string, inside: string): void => {
    const known = changed.has(inside) ? undefined : listing?.folders.get(inside);
    if (known) {
      found.push(...known.files);
      problems.push(...known.problems);
      for (const [absolute, within] of known.inner) visit(absolute, within);
      return;
    }
    let real: string;
    try {
      real = realpathSync(folder);
    } catch (error) {
      // Deleted since it was listed.
      listing?.folders.delete(inside);
      problems.push(problem('file-unreadable', { file: inside.replace(/\/$/, '') }, { reason: reasonOf(error) }));
      return;
    }
    if (visited.has(real)) {
      listing?.folders.set(inside, { files: [], problems: [], inner: [] });
      return;
    }
    visited.add(real);
    const own = lookInto(folder, inside, root, remembered);
    listing?.folders.set(inside, own);
    found.push(...own.files);
    problems.push(...own.problems);
    for (const [absolute, within] of own.inner) visit(absolute, within);
  };
  visit(content, '');

  found.sort((a, b) => (a.path < b.path ? -1 : 1));
  const lasting = isFirst ? found.filter((file) => !file.refused && now - file.mtimeMs > JUST_WRITTEN_MS) : [];
  // The next start reads again what was changed meanwhile.
  if (isFirst)
    store.putState(
      state,
      Object.fromEntries(lasting.map(({ path, size, mtimeMs, sha256 }) => [path, { size, mtimeMs, sha256 }])),
    );
  return { files: new Map(found.map((file) => [file.path, file])), problems };
}

/** @param root real path of the content folder */
function lookInto(folder: string, inside: string, root: string, remembered: Remembered): ListedFolder {
  const [files, problems, inner]: [ContentFile[], Problem[], ListedFolder['inner']] = [[], [], []];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (isIgnored(entry.name)) continue;
    const absolute = join(folder, entry.name);
    const path = inside + entry.name;
    try {
      if (!isPlainName(entry.name)) {
        problems.push(problem('file-name', { file: path }, { name: entry.name }));
        continue;
      }
      const target = entry.isSymbolicLink() ? realpathSync(absolute) : absolute;
      const to = entry.isSymbolicLink() ? leadsOut(root, path, target) : undefined;
      if (to) {
        problems.push(problem('path-escape', { file: path }, { to }));
        files.push({ path, absolute, size: 0, mtimeMs: 0, sha256: sha256Of(''), refused: true });
        continue;
      }
      const stat = lstatSync(target);
      if (stat.isDirectory()) inner.push([absolute, `${path}/`]);
      else if (!stat.isFile())
        problems.push(problem('file-unreadable', { file: path }, { reason: 'it is not an ordinary file' }));
      else {
        const { size, mtimeMs } = stat;
        const known = remembered[path];
        const same = known?.size === size && known.mtimeMs === mtimeMs;
        const sha256 = same ? known.sha256 : sha256Of(readFileSync(target));
        files.push({ path, absolute: target, size, mtimeMs, sha256 });
      }
    } catch (error) {
      problems.push(problem('file-unreadable', { file: path }, { reason: reasonOf(error) }));
    }
  }
  return { files, problems, inner };
}

/** Digests of the files that are known, but for those that may have changed within the tick in which they were read. */
function rememberedFrom({ folders, changed }: Listing): Remembered {
  const remembered: Remembered = {};
  for (const inside of changed)
    for (const { path, size, mtimeMs, sha256 } of folders.get(inside)?.files ?? [])
      if (Date.now() - mtimeMs > JUST_WRITTEN_MS) remembered[path] = { size, mtimeMs, sha256 };
  return remembered;
}

/** Largest size of a text file, in bytes. A book of 200,000 words in Persian has about 2 MB. */
export const TEXT_LIMIT = 4 * 1024 * 1024;

/** Reads a text file: UTF-8 with or without BOM, any line ends. Reports what is wrong and returns `undefined`. */
export async function readText(
  file: ContentFile,
  problems: Problem[],
  limit = TEXT_LIMIT,
): Promise<string | undefined> {
  if (file.refused) return undefined;
  if (file.size > limit) {
    problems.push(problem('file-too-large', { file: file.path }, sizes(file.size, limit)));
    return undefined;
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(file.absolute);
  } catch (error) {
    problems.push(
      problem(
        'file-unreadable',
        { file: file.path },
        { reason: reasonOf(error, 'it was deleted while it was to be read') },
      ),
    );
    return undefined;
  }
  if (isUtf8(bytes) && !isForeign(bytes)) {
    const text = normalised(bytes);
    return findConflicts(text, file.path, problems)
      ? undefined
      : tidy(text, textKind(file.path), { file: file.path }, problems);
  }
  const byte = firstBadByte(bytes);
  const found = guessEncoding(bytes);
  // Of a file that is no text at all, lines mean nothing.
  const isText = found === undefined || /^(?:windows|koi|gb)/.test(found);
  problems.push(
    problem(
      'not-utf8',
      {
        file: file.path,
        line: isText ? bytes.subarray(0, byte).filter((value) => value === 10).length + 1 : 1,
      },
      { byte, found, table: file.path.endsWith('.csv') },
    ),
  );
  return undefined;
}

/** Text of a file without byte order mark, with `\n` as line ends. */
const normalised = (bytes: Buffer) =>
  bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');

/** Reads a file again that `readText` has read before: the same text, and nothing is reported. */
export const readAgain = (absolute: string) => tidied(normalised(readFileSync(absolute)), textKind(absolute));

/** A file as written, for places in it; `''` where there is none. */
export function readWritten(content: string, path: string): string {
  try {
    return normalised(readFileSync(join(content, path)));
  } catch {
    return '';
  }
}

const textKind = (path: string): TextKind =>
  /\.ya?ml$/.test(path) ? 'yaml' : /\.mdx?$/.test(path) ? 'markdown' : path.endsWith('.csv') ? 'table' : 'other';

function firstBadByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // A prefix that merely ends inside a character is not bad yet: streaming decoding tells the two apart.
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

export const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** A size above a limit and the limit, with as many decimals as tell them apart: 40.01 MB and 40 MB. */
export function sizes(bytes: number, limit: number): { size: string; limit: string } {
  const written = (decimals: number) => (bytes / 1024 / 1024).toFixed(decimals);
  const bound = String(Number((limit / 1024 / 1024).toFixed(3)));
  const decimals = [1, 2, 3].find((count) => Number(written(count)) !== Number(bound));
  return { size: decimals === undefined ? `${bytes} bytes` : `${written(decimals)} MB`, limit: decimals === undefined ? `${limit} bytes` : `${bound} MB` }; // prettier-ignore
}

/** @param gone what it means that there is nothing */
function reasonOf(error: unknown, gone = 'the link it consists of leads nowhere'): string {
  const code = errorCode(error);
  if (code === 'EACCES' || code === 'EPERM') return 'permission is denied';
  if (code === 'ELOOP') return 'the link it consists of leads back to itself';
  if (code === 'ENOENT') return gone;
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EIO') return 'the disk reports a fault';
  if (code === 'EMFILE' || code === 'ENFILE') return 'the system has too many open files';
  return messageOf(error);
}

/** A name without what programs and systems add to it or write otherwise: `Letter.yml` and `letter.yaml.txt` are `letter.yaml`. */
export const plainFileName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<=\.(?:ya?ml|mdx?|csv))\.txt$/, '')
    .replace(/\.yml$/, '.yaml')
    .replace(/\.(?:markdown|mdown|txt|docx?|rtf)$/, '.md');
