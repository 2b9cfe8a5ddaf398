/** I/O: keeps the records of translations (`en.paragraphs`), and takes up what is new in the original. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { allDirectives } from '../../directives/index.ts';
import { splitFrontMatter } from '../../load/front-matter.ts';
import type { Loading } from '../../load/library.ts';
import { blockPlaces, type BlockPlace } from '../../markdown/index.ts';
import { kindEntry } from '../../model/kinds/index.ts';
import type { Publication, Version } from '../../model/library.ts';
import type { Bodies } from '../../model/output.ts';
import { alignParts, type Alignment } from '../../model/paragraphs/align.ts';
import { partsOf, type Part } from '../../model/paragraphs/parts.ts';
import {
  lineOf,
  readRecord,
  RECORD,
  wordsDigest,
  writeRecord,
  type RecordLine,
  inOrderOf,
} from '../../model/paragraphs/record.ts';
import { isOutdated } from '../../model/paragraphs/outdated.ts';
import { isDraft } from '../../model/visibility.ts';
import { commandWords, type CommandWords } from '../words/index.ts';

/** One translation beside its original. */
interface Work {
  /** Of the translation, inside the content folder. */
  file: string;
  version: Version;
  main: Version;
  own: Part[];
  original: Part[];
  content: string;
  say: CommandWords['fix'];
}

/**
 * @param only id of the one publication to look at, and the language of its translation
 * @returns what was done, one line a file, for the person at the keyboard
 */
export async function fixParagraphs(
  { checking }: Loading,
  content: string,
  say = commandWords('en').fix,
  only?: { id: string; language: string },
): Promise<string[]> {
  if (!checking) return [];
  const done: string[] = [];
  const unlike: string[] = [];
  for (const { publication, faults, lacksText } of checking.publications) {
    const main = publication.versions[publication.original];
    if (!main || lacksText || faults.has('version') || (only && only.id !== publication.id)) continue;
    for (const version of Object.values(publication.versions)) {
      if (version === main || version.translation === 'original') continue;
      if (only && only.language !== version.language) continue;
      const work = await open(version, main, checking.bodies, content, say);
      const messages = existsSync(recordOf(work)) ? keep(work) : begin(work, publication, unlike);
      done.push(...messages);
    }
  }
  if (unlike.length > 0) done.push(say.unlike({ count: unlike.length, files: unlike.slice(0, 5).join(', ') }));
  return done;
}

async function open(
  version: Version,
  main: Version,
  bodies: Bodies,
  content: string,
  say: CommandWords['fix'],
): Promise<Work> {
  const [own, original] = [partsOf(await bodies.tree(version)), partsOf(await bodies.tree(main))];
  return { file: version.file, version, main, own, original, content, say };
}

const recordOf = (work: Work) => join(work.content, recordName(work));
const recordName = ({ file }: Work) => file.replace(/\.mdx?$/, RECORD);

/** A record where there was none: the translation is what the original says now, and divided as it is. */
function begin(work: Work, { facts, kind }: Publication, unlike: string[]): string[] {
  const { version, own, original, main, say } = work;
  if (isDraft(facts) || own.length === 0 || isOutdated({ facts }, version)) return [];
  if (own.length !== original.length || own.some((part, at) => part.kind !== original[at]?.kind)) {
    if (kindEntry(kind).numbered) unlike.push(work.file);
    return [];
  }
  const lines = own.map((part, at) => lineOf(part, original[at]));
  write(recordOf(work), writeRecord(lines, basename(main.file)));
  return [`${recordName(work)}: ${say.recorded({ count: lines.length })}`];
}

/** A record brought up to date: what has changed on both sides counts as done; what is new waits in the text. */
function keep(work: Work): string[] {
  const { own, original, main, say } = work;
  const written = readFileSync(recordOf(work), 'utf8');
  const { lines: record } = inOrderOf(own, readRecord(written).lines);
  const alignment = alignParts(original, record, own);
  const messages: string[] = [];
  const renewed = linesOf(own, original, record, alignment);
  const text = writeRecord(renewed, basename(main.file));
  if (text !== written) {
    write(recordOf(work), text);
    const finished = alignment.pairs.filter(({ isOutdated: wasOutdated, isReworked }) => wasOutdated && isReworked);
    messages.push(
      `${recordName(work)}: ${
        finished.length > 0
          ? say.finished({ paragraphs: finished.map((pair) => nameOf(original[pair.original])).join(', ') })
          : say.kept()
      }`,
    );
    if (alignment.added.length > 0) messages.push(`${recordName(work)}: ${say.added({ count: alignment.added.length })}`); // prettier-ignore
  }
  const taken = takeUp(work, alignment);
  if (taken > 0) messages.push(`${work.file}: ${say.takenUp({ count: taken })}`);
  return messages;
}

const nameOf = (part: Part | undefined) => (part?.number === undefined ? (part?.text.slice(0, 30) ?? '') : String(part.number)); // prettier-ignore

function linesOf(
  own: readonly Part[],
  original: readonly Part[],
  record: readonly RecordLine[],
  { pairs, gone }: Alignment,
): RecordLine[] {
  const pairOf = new Map(pairs.map((pair) => [pair.own, pair]));
  const byOwn = new Map(record.map((line) => [line.own, line]));
  return own.map((part, at) => {
    const pair = pairOf.get(at);
    if (!pair) return gone.includes(at) ? (byOwn.get(wordsDigest(part.text)) ?? lineOf(part, undefined)) : lineOf(part, undefined); // prettier-ignore
    const line = record[pair.line ?? -1];
    return line && pair.isOutdated && !pair.isReworked ? line : lineOf(part, original[pair.original]);
  });
}

const MARK = 'untranslated';

/** Puts what the translation lacks into it as comments, in place, and takes out those that are done. @returns how many are new */
function takeUp(work: Work, { missing, pairs }: Alignment): number {
  const { own, original, version, main, content } = work;
  const path = join(content, work.file);
  const source = readFileSync(path, 'utf8');
  const waiting = new Map(missing.flatMap((place) => {
    const part = original[place];
    return part && part.kind !== 'n' ? [[wordsDigest(part.text), { part, place }] as const] : [];
  })); // prettier-ignore
  const cleaned = withoutDone(source, new Set(waiting.keys()));
  const fresh = [...waiting].filter(([digest]) => !cleaned.includes(`${MARK} ${digest}`));
  if (fresh.length === 0) {
    if (cleaned !== source) write(path, cleaned);
    return 0;
  }
  const { lines: head, body } = splitFrontMatter(cleaned);
  const bodyLines = body.split('\n');
  const ownPlaces = placesOf(own, body, version);
  const mainBody = splitFrontMatter(readFileSync(join(content, main.file), 'utf8')).body;
  const mainPlaces = placesOf(original, mainBody, main);
  const insertions = fresh.map(([digest, { part, place }]) => {
    const above = pairs.findLast((pair) => pair.original < place);
    const at = above ? (ownPlaces.get(above.own)?.end ?? bodyLines.length) : 0;
    const its = mainPlaces.get(place);
    const words = its ? mainBody.split(/\r?\n/).slice(its.start - 1, its.end).join('\n') : part.text; // prettier-ignore
    return { at, comment: commentOf(digest, words, version.format) };
  });
  // From the end, so that places stay as they are; those at one place keep their order.
  for (const { at, comment } of insertions.reverse())
    bodyLines.splice(at, 0, '', ...comment, ...(at === 0 ? [''] : []));
  write(path, [...cleaned.split('\n').slice(0, head), ...bodyLines].join('\n'));
  return fresh.length;
}

/** Lines of the parts that are in the source as blocks; none where the two do not agree. */
function placesOf(parts: readonly Part[], body: string, { format }: Version): Map<number, BlockPlace> {
  const places = blockPlaces(body, format, allDirectives());
  const blocks = parts.flatMap(({ kind }, at) => (kind === 'n' || kind === 'b' ? [] : [{ kind, at }]));
  if (places.length !== blocks.length || places.some(({ kind }, at) => kind !== blocks[at]?.kind)) return new Map();
  return new Map(blocks.flatMap(({ at }, index) => {
    const place = places[index];
    return place ? [[at, place] as const] : [];
  })); // prettier-ignore
}

/** A comment that no reader sees; the words are those of the original. */
function commentOf(digest: string, words: string, format: 'md' | 'mdx'): string[] {
  const [open, close] = format === 'mdx' ? ['{/*', '*/}'] : ['<!--', '-->'];
  const harmless = words.replaceAll('-->', '--&gt;').replaceAll('*/', '*&#47;');
  return [`${open} ${MARK} ${digest}: write the translation in place of this comment`, ...harmless.split('\n'), close];
}

const COMMENT = new RegExp(String.raw`\n*(?:<!--|\{/\*) ${MARK} ([0-9a-f]{8}):[^]*?(?:-->|\*/\})\n?`, 'g');

const withoutDone = (source: string, waiting: ReadonlySet<string>): string =>
  source.replace(COMMENT, (comment, digest: string) => (waiting.has(digest) ? comment : '\n'));

/** Written aside and renamed: whoever reads it finds it whole. */
function write(file: string, text: string): void {
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}
