/** I/O: `check -- --fix`: mends in the files what is safe to mend, and says what it did. */
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { languages as builtIn, type Language } from '../../languages/table.ts';
import { guessEncoding, isForeign } from '../../load/reading/encoding.ts';
import { kindEntry, kinds } from '../../model/kinds/index.ts';
import { editorsFiles } from '../../model/fields/files.ts';
import { fieldsOf } from '../schemas/reference.ts';
import { commandWords, type CommandWords } from '../words/index.ts';
import { mendMarkdown, mendTable, mendYaml } from './texts.ts';

/** Keys whose values are days, as the schemas say. */
const dayKeys = (): Set<string> =>
  new Set(
    editorsFiles.flatMap((file) =>
      fieldsOf(file).flatMap(({ path, schema }) =>
        schema.pattern === String.raw`^\d{4}-\d{2}-\d{2}$` ? [path.replace(/.*[.\]]/, '')] : [],
      ),
    ),
  );

/** @returns what was done, one line a file, for the person at the keyboard */
export function mendFiles(content: string, say: CommandWords['fix'] = commandWords('en').fix): string[] {
  const days = dayKeys();
  const done: string[] = [];
  for (const path of listFiles(content)) {
    const name = renamed(content, path);
    if (name !== path) {
      renameSync(join(content, path), join(content, name));
      done.push(say.renamed({ file: path, name: basename(name) }));
    }
    const mended = mendFile(join(content, name), days, say);
    if (mended.length > 0) done.push(`${name}: ${mended.join(', ')}`);
  }
  return done;
}

const listFiles = (content: string): string[] =>
  readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
    .filter(
      (path) =>
        !path.split(/[\\/]/).some((part) => part.startsWith('.') || part === 'node_modules' || part === 'public'),
    )
    .sort();

/** `EN.md` → `en.md`, `letter.yml` → `letter.yaml`: names that have but one meaning, and are not taken. */
function renamed(content: string, path: string): string {
  const folder = dirname(path);
  const name = basename(path);
  const facts = kinds.map((kind) => kindEntry(kind).factsFile);
  const lower = name.toLowerCase();
  const isText = builtIn.some(({ code }) => lower === `${code}.md` || lower === `${code}.mdx`);
  const better = isText ? lower : facts.find((file) => lower === file || lower === file.replace('.yaml', '.yml'));
  if (better === undefined || better === name || folder.split(/[\\/]/).length !== 2) return path;
  const taken = readdirSync(join(content, folder)).some((other) => other !== name && other.toLowerCase() === better);
  return taken ? path : join(folder, better);
}

function mendFile(file: string, days: ReadonlySet<string>, say: CommandWords['fix']): string[] {
  const kind = extname(file).toLowerCase();
  const name = basename(file);
  if (!isMended(kind, name, file)) return [];
  if (statSync(file).size > 5 * 1024 * 1024) return [];
  const bytes = readFileSync(file);
  const read = decode(bytes);
  if (read === undefined || isJunk(read.text)) return [];
  const counts = new Map<string, number>();
  const tally = (what: string, count = 1) => counts.set(what, (counts.get(what) ?? 0) + count);
  if (read.encoding !== undefined) tally(`UTF-8 instead of ${read.encoding}`);
  const text =
    kind === '.md'
      ? mendMarkdown(read.text, languageOf(name), tally)
      : kind === '.yaml'
        ? mendYaml(read.text, days, tally)
        : mendTable(read.text, tally);
  if (bytes.equals(Buffer.from(text))) return [];
  // Written aside and renamed: whoever reads it finds it whole.
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
  if (counts.size === 0) tally('the end of the file');
  return [...counts].map(([what, count]) => say.mended({ what, count }));
}

/** Where git left two versions somebody must choose first; what holds control characters in numbers is no text. */
const isJunk = (text: string): boolean =>
  /^(?:<{7}|>{7}) /m.test(text) ||
  /^(?:PK\u0003\u0004|%PDF|\{\\rtf)/.test(text) ||
  (text.match(/[\u0001-\u0008\u000e-\u001f]/g)?.length ?? 0) > text.length / 100 + 2;

/** Texts of languages, facts, and tables that the content is made of. What is attached or proves something stays byte for byte. */
const isMended = (kind: string, name: string, file: string): boolean =>
  (kind === '.md' && languageOf(name) !== undefined) ||
  kind === '.yaml' ||
  (kind === '.csv' && (tables.has(name) || basename(dirname(dirname(file))) === 'statistics'));
const tables = new Set(['deliveries.csv', 'redirects.csv']);

const languageOf = (name: string): Language | undefined => builtIn.find(({ code }) => name === `${code}.md`);

/** Text of a file in UTF-8, UTF-16 or an encoding that can be told; `undefined` for what is no text. */
function decode(bytes: Buffer): { text: string; encoding?: string } | undefined {
  const mark = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(mark ? bytes.subarray(3) : bytes);
    if (!text.includes('\0')) return { text, ...(mark ? { encoding: 'UTF-8 with a byte order mark' } : {}) };
  } catch {
    // Another encoding.
  }
  const encoding = guessEncoding(bytes);
  const label = encoding === undefined ? undefined : /utf-16|windows-125[0-8]/i.exec(encoding)?.[0].toLowerCase();
  if (label === undefined || (!label.startsWith('utf-16') && isForeign(bytes))) return undefined;
  const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  try {
    const text = new TextDecoder(label === 'utf-16' ? (isBigEndian ? 'utf-16be' : 'utf-16le') : label, { fatal: true }).decode(bytes); // prettier-ignore
    return text.includes('\0') ? undefined : { text, encoding: encoding ?? label };
  } catch {
    return undefined;
  }
}
