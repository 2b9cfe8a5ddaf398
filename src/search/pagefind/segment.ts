/**
 * What Pagefind makes of some pages, as it is kept, and the index of a language that is joined of it. Pagefind itself can only
 * index all pages at once, which takes seconds where there are hundreds. Its files: `pagefind_dcd` and CBOR, compressed.
 *
 *     .pf_meta    [version, [[fragment, words]…], [[from, to, chunk]…], filters, [[key, [page…]]…], fields]
 *     .pf_index   [[[word, [page…], [[form, [page…]]…]]…]], a page being [steps from the one before, places, places in fields]
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { digest } from '../../model/digest.ts';
import { required } from '../../model/required.ts';
import { createByteReader, createByteWriter } from '../inverted/bytes.ts';
import { readCbor, writeCbor, type CborReader, type CborWriter, type Plain } from './cbor.ts';
import type { Files } from './run.ts';

/** `pagefind-entry.json`, as far as it is ours to know. */
export interface Entry {
  languages: Record<string, { hash: string; page_count: number }>;
}

export const ENTRY = 'pagefind-entry.json';

// Pagefind wrote it.
export const entryIn = (files: Files) => JSON.parse(new TextDecoder().decode(files[ENTRY])) as Entry;

/** `.pf_meta`. */
type Meta = [
  version: string,
  pages: [fragment: string, words: number][],
  chunks: [from: string, to: string, chunk: string][],
  filters: Plain[],
  sorts: [key: string, pages: number[]][],
  fields: string[],
];

/** Pages that hold a word: the second and later ones as Pagefind wrote them. */
interface Postings {
  count: number;
  first: number;
  last: number;
  /** Places on the first page. */
  places: Uint8Array;
  rest: Uint8Array;
}

interface IndexedWord {
  word: string;
  pages: Postings;
  /** The same word with other marks on its letters. */
  forms: { form: string; pages: Postings }[];
}

export interface Segment {
  entry: Entry;
  /** Code of the language as Pagefind names it. */
  language: string;
  version: string;
  /** Words of each page. */
  lengths: number[];
  sorts: Meta[4];
  fields: string[];
  fragments: Uint8Array[];
  words: IndexedWord[];
}

const MARK = 'pagefind_dcd';

function unpacked(bytes: Uint8Array): Uint8Array {
  const whole = gunzipSync(bytes);
  if (whole.subarray(0, MARK.length).toString('latin1') !== MARK)
    throw new Error('Pagefind writes another form of its files; see search/pagefind/segment.ts.');
  return whole.subarray(MARK.length);
}

/** Level 6 gives 1 % more bytes than 9, in a third of the time. */
const packed = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(gzipSync(Buffer.concat([Buffer.from(MARK), bytes]), { level: 6 }));

/** @param files of Pagefind, of pages in one language; @returns what `readSegment` reads */
export function writeSegment(files: Files): Uint8Array<ArrayBuffer> {
  const out = createByteWriter(1 << 18);
  const metaPath = Object.keys(files).find((path) => path.endsWith('.pf_meta'));
  if (metaPath === undefined) return out.done();
  const named = (path: string) => required(files[path], `${path} of Pagefind`);
  // The form is that of this version of Pagefind; the test of this folder reads it.
  const [version, pages, chunks, , sorts, fields] = readCbor(unpacked(named(metaPath))).value() as Meta;
  const entry = entryIn(files);
  const language = required(Object.keys(entry.languages)[0], 'language of the pages');
  const facts = { entry, language, version, sorts, fields, lengths: pages.map(([, words]) => words) };
  out.text(JSON.stringify(facts satisfies Omit<Segment, 'fragments' | 'words'>));
  for (const [name] of pages) {
    const bytes = named(`fragment/${name}.pf_fragment`);
    out.number(bytes.length);
    out.run(bytes);
  }
  const words = chunks.flatMap(([, , name]) => wordsIn(readCbor(unpacked(named(`index/${name}.pf_index`)))));
  out.number(words.length);
  for (const { word, pages, forms } of words) {
    out.text(word);
    keepPostings(out, pages);
    out.number(forms.length);
    for (const { form, pages } of forms) {
      out.text(form);
      keepPostings(out, pages);
    }
  }
  return out.done();
}

function wordsIn(input: CborReader): IndexedWord[] {
  input.list();
  return Array.from({ length: input.list() }, () => {
    const length = input.list();
    const found = { word: input.text(), pages: postingsIn(input) };
    const forms = length < 3 ? 0 : input.list();
    return {
      ...found,
      forms: Array.from({ length: forms }, () => {
        input.list();
        return { form: input.text(), pages: postingsIn(input) };
      }),
    };
  });
}

function postingsIn(input: CborReader): Postings {
  const count = input.list();
  if (count === 0) return { count, first: 0, last: 0, places: new Uint8Array(), rest: new Uint8Array() };
  input.list();
  const first = input.number();
  const places = Buffer.concat([input.skip(), input.skip()]);
  const rest: Uint8Array[] = [];
  let last = first;
  for (let left = count - 1; left > 0; left--) {
    const page = input.skip();
    const own = readCbor(page);
    own.list();
    last += own.number();
    rest.push(page);
  }
  return { count, first, last, places, rest: Buffer.concat(rest) };
}

function keepPostings(out: ReturnType<typeof createByteWriter>, { count, first, last, places, rest }: Postings): void {
  for (const each of [count, first, last, places.length, rest.length]) out.number(each);
  out.run(places);
  out.run(rest);
}

/** @returns nothing where there were no pages */
export function readSegment(bytes: Uint8Array): Segment | undefined {
  if (bytes.length === 0) return undefined;
  const input = createByteReader(bytes);
  // Written by writeSegment.
  const facts = JSON.parse(input.text()) as Omit<Segment, 'fragments' | 'words'>;
  const postings = (): Postings => {
    const [count, first, last] = [input.number(), input.number(), input.number()];
    const [places, rest] = [input.number(), input.number()];
    return { count, first, last, places: input.run(places), rest: input.run(rest) };
  };
  return {
    ...facts,
    fragments: facts.lengths.map(() => input.run(input.number())),
    words: Array.from({ length: input.number() }, () => ({
      word: input.text(),
      pages: postings(),
      forms: Array.from({ length: input.number() }, () => ({ form: input.text(), pages: postings() })),
    })),
  };
}

/** Uncompressed bytes of a file of words, about: Pagefind's own have as many. */
const CHUNK_BYTES = 64 * 1024;

export interface Joined {
  /** Files by their path in the folder of Pagefind. */
  files: Record<string, Uint8Array>;
  /** The part of the language in `pagefind-entry.json`, with all else that it says. */
  entry: Entry;
}

const nothing: Joined = { files: {}, entry: { languages: {} } };

/** @param kept of segments in one language whose pages follow one another, the newest first */
export function joinSegments(kept: readonly Uint8Array[]): Joined {
  const segments = kept.flatMap((bytes) => readSegment(bytes) ?? []);
  const [first] = segments;
  if (!first) return nothing;
  const { language, version, fields } = first;
  const files: Joined['files'] = {};
  const add = (folder: string, ending: string, bytes: Uint8Array): string => {
    const name = `${language}_${digest(bytes).slice(0, 12)}`;
    files[`${folder}${name}${ending}`] = new Uint8Array(bytes);
    return name;
  };
  const pages = segments.flatMap(({ fragments, lengths }) => fragments.map((bytes, at): Meta[1][number] => [add('fragment/', '.pf_fragment', bytes), lengths[at] ?? 0])); // prettier-ignore
  const chunks = chunksOf(segments).map(({ from, to, bytes }): Meta[2][number] => [from, to, add('index/', '.pf_index', packed(bytes))]); // prettier-ignore
  const meta: Meta = [version, pages, chunks, [], sortsOf(segments), fields];
  const out = writeCbor();
  out.value(meta);
  const hash = add('pagefind.', '.pf_meta', packed(out.done()));
  const own = { ...required(first.entry.languages[language], 'entry of the language'), hash, page_count: pages.length };
  return { files, entry: { ...first.entry, languages: { [language]: own } } };
}

/** Pages by each key, the smallest first: each segment is before those of newer pages. */
function sortsOf(segments: readonly Segment[]): Meta[4] {
  const found = new Map<string, number[]>();
  let base = segments.reduce((sum, { lengths }) => sum + lengths.length, 0);
  for (const { sorts, lengths } of segments.toReversed()) {
    base -= lengths.length;
    for (const [key, order] of sorts) found.set(key, [...(found.get(key) ?? []), ...order.map((page) => base + page)]);
  }
  return [...found];
}

type Placed = readonly { base: number; pages: Postings }[];

interface JoinedWord {
  pages: { base: number; pages: Postings }[];
  forms: Map<string, { base: number; pages: Postings }[]>;
}

function chunksOf(segments: readonly Segment[]): { from: string; to: string; bytes: Uint8Array }[] {
  const found = new Map<string, JoinedWord>();
  let base = 0;
  for (const { words, lengths } of segments) {
    for (const { word, pages, forms } of words) {
      let own = found.get(word);
      if (!own) found.set(word, (own = { pages: [], forms: new Map() }));
      own.pages.push({ base, pages });
      for (const { form, pages } of forms) own.forms.set(form, [...(own.forms.get(form) ?? []), { base, pages }]);
    }
    base += lengths.length;
  }
  const chunks: { from: string; to: string; bytes: Uint8Array }[] = [];
  let open: { words: string[]; out: CborWriter } | undefined;
  const close = ({ words, out }: NonNullable<typeof open>) => {
    const whole = writeCbor();
    whole.list(1);
    whole.list(words.length);
    whole.encoded(out.done());
    chunks.push({ from: words[0] ?? '', to: words.at(-1) ?? '', bytes: whole.done() });
  };
  for (const [word, { pages, forms }] of [...found].sort(([a], [b]) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  )) {
    open ??= { words: [], out: writeCbor() };
    open.words.push(word);
    open.out.list(3);
    open.out.value(word);
    writePostings(open.out, pages);
    open.out.list(forms.size);
    for (const [form, placed] of [...forms].sort(([a], [b]) => (a < b ? -1 : 1))) {
      open.out.list(2);
      open.out.value(form);
      writePostings(open.out, placed);
    }
    if (open.out.length() < CHUNK_BYTES) continue;
    close(open);
    open = undefined;
  }
  if (open) close(open);
  return chunks;
}

function writePostings(out: CborWriter, placed: Placed): void {
  const some = placed.filter(({ pages }) => pages.count > 0);
  out.list(some.reduce((sum, { pages }) => sum + pages.count, 0));
  let before = 0;
  for (const { base, pages } of some) {
    out.list(3);
    out.value(base + pages.first - before);
    out.encoded(pages.places);
    out.encoded(pages.rest);
    before = base + pages.last;
  }
}
