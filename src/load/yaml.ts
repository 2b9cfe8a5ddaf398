/** YAML with places: a parsed value and, for every path in it, the line and column where it is. */
import { LineCounter, isMap, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import { mayFold, withoutFolds } from '../markdown/index.ts';
import { problem, type Place, type Problem } from '../model/problems.ts';
import { control, controlNamed } from '../model/control-characters.ts';
import { withPlainSigns } from './reading/signs.ts';
import { cutValues, faultsOf, quoted, valueFault } from './reading/yaml-faults.ts';

export type Path = readonly PropertyKey[];

export interface Yaml {
  /** As it is in the file. */
  text: string;
  value: unknown;
  /** Place of the value at a path, or of the nearest ancestor that exists. With `key`, the place of the key. */
  place(path: Path, key?: boolean): Place;
  /** The value as written in the file: `1.10`, `2025-06-16`. */
  written(path: Path): string | undefined;
  /** Of a value that is nothing but a comment, the comment: `#7a3e00`. */
  cut(path: Path): string | undefined;
  meant: Meant;
  /** Why it cannot be read. */
  problems: Problem[];
  /** What is wrong in it, although it can be read. */
  remarks: Problem[];
}

/** What the office has, so that hints can say what to write. */
export interface Meant {
  /** Codes of the languages of the site, the main one first. */
  languages: readonly string[];
  /** The id of an entry of a registry by its name. */
  idNamed(name: string): string | undefined;
}

export const unknownOffice: Meant = { languages: ['en'], idNamed: () => undefined };

/** Control characters that YAML writes as an escape (`"\\x1b"`), so that the file does not hold them as such. */
function controlsIn(value: unknown, path: Path, place: (path: Path) => Place): Problem[] {
  if (typeof value === 'string') {
    const [sign] = value.match(control) ?? [];
    return sign === undefined ? [] : [problem('control-character', place(path), controlNamed(sign))];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    controlsIn(inner, [...path, Array.isArray(value) ? Number(key) : key], place),
  );
}

/** Lines of Chinese that YAML joins with spaces, where there are none between words. */
function unfold(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string') node.value = withoutFolds(node.value);
    },
  });
}

const plainLine = /^([a-z]+): (?:"([^"\\]*)"|'([^']*)'|(\p{L}|\p{L}[^:#\t]*[^:#\s]))$/u;
/** Words that are no text to YAML (core schema). */
const noText = /^(?:null|true|false)$/i;

/**
 * The values of what holds nothing but texts, each on the line of its key, as nearly all front matter does: there is one way to
 * read it, and the parser, which also finds the places, takes a good part of the time of reading a text.
 */
function plainValues(source: string): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  for (const line of source.replace(/\n$/, '').split('\n')) {
    const [, key, double, single, bare] = plainLine.exec(line) ?? [];
    const value = double ?? single ?? bare;
    if (key === undefined || value === undefined || Object.hasOwn(values, key)) return undefined;
    if (bare !== undefined && noText.test(bare)) return undefined;
    values[key] = value;
  }
  return values;
}

/**
 * @param lines lines before the YAML in its file (1 for front matter)
 * @param meant what the office has, for hints
 */
export function parseYaml(text: string, file: string, lines = 0, meant: Meant = unknownOffice): Yaml {
  const remarks: Problem[] = [];
  // The meaning of look-alikes is clear: they are reported, and what else the file holds is read all the same.
  const source = withPlainSigns(text, { file, line: lines + 1 }, remarks);
  let parsed: Yaml | undefined;
  const whole = () => (parsed ??= parseWhole({ text, source, file, lines, meant, remarks }));
  const value = remarks.length === 0 && !control.test(source) ? plainValues(source) : undefined;
  if (!value) return whole();
  return {
    text: source,
    value,
    // Places are asked for where something is wrong.
    place: (path, key) => whole().place(path, key),
    written: (path) => whole().written(path),
    cut: (path) => whole().cut(path),
    meant,
    problems: [],
    remarks,
  };
}

interface Source extends Pick<Yaml, 'text' | 'meant' | 'remarks'> {
  /** Without look-alikes. */
  source: string;
  file: string;
  /** Lines before it in the file. */
  lines: number;
}

/** What it gives are look-ups that all share the document and the places of its lines. */
function parseWhole({ text, source, file, lines, meant, remarks }: Source): Yaml {
  const counter = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + lines, column: col };
  };
  const unreadable = (error: unknown) =>
    problem('yaml-syntax', { file, line: lines + 1 + Math.max(0, source.split('\n').findIndex((line) => /alias/i.test(String(error)) && /(?::|-)\s+\*\S/.test(line))) }, { reason: valueFault(error) }); // prettier-ignore
  let document: Document;
  try {
    document = parsed(source, counter);
  } catch (error) {
    const place = () => ({ file });
    return {
      text,
      value: undefined,
      place,
      written: nothing,
      cut: nothing,
      meant,
      remarks,
      problems: [unreadable(error)],
    };
  }
  const problems = faultsOf(document, source).map(({ offset, reason, hint }) =>
    problem('yaml-syntax', at(offset), { reason, hint }),
  );
  let value: unknown;
  if (problems.length === 0) {
    try {
      // Aliases can grow without bound; the limit turns that into an error.
      if (mayFold(source)) unfold(document);
      value = document.toJS({ maxAliasCount: 20 });
      remarks.push(...cuts(document, source, at));
      remarks.push(...controlsIn(value, [], (path) => at(offsetOf(document, path, false))));
    } catch (error) {
      problems.push(unreadable(error));
    }
  }
  const scalar = (path: Path) => {
    const node = nodeAt(document, path);
    return isScalar(node) ? node : undefined;
  };
  return {
    text: source,
    value,
    place: (path, key = false) => at(offsetOf(document, path, key)),
    written: (path) => {
      const node = scalar(path);
      return node && (node.source ?? String(node.value));
    },
    cut: (path) => {
      const [rest = ''] = source.slice(offsetOf(document, path, true)).split('\n', 1);
      return scalar(path)?.value === null ? /:[ \t]+(#\S[^\n]*)/.exec(rest)?.[1]?.trim() : undefined;
    },
    meant,
    remarks,
    problems,
  };
}

const nothing = () => undefined;

const parsed = (text: string, lineCounter: LineCounter) =>
  // Core schema: dates stay text, `yes` and `no` stay words. Keys that stand twice are found in time that does not grow with
  // the square of their number, by `faultsOf`.
  parseDocument(text, {
    schema: 'core',
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
    merge: false,
    logLevel: 'error',
  });

const cuts = (document: Document, text: string, at: (offset: number) => Place) =>
  cutValues(document, text).map(({ offset, rest, value }) =>
    problem('value-cut', at(offset), { rest, example: quoted(`${value} ${rest}`) }),
  );

function offsetOf(document: Document, path: Path, key: boolean): number {
  let node: unknown = document.contents;
  let found = 0;
  for (const [depth, part] of path.entries()) {
    const inner = childOf(node, part);
    if (!inner) return found;
    const isLast = depth === path.length - 1;
    const range = (isLast && !key ? inner.value : undefined)?.range ?? inner.key?.range ?? inner.value?.range;
    if (range) found = range[0];
    node = inner.value;
  }
  return found;
}

interface Ranged {
  range?: [number, number, number] | null;
}

/** Pairs of a group by their keys: files of thousands of entries are asked for each of them. */
const indexes = new WeakMap<object, Map<string, { key: Ranged; value: Ranged | undefined }>>();

function childOf(node: unknown, part: PropertyKey): { key?: Ranged; value?: Ranged | undefined } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(part)] as Ranged | undefined; // Items of a parsed document are nodes.
    return value && { value };
  }
  if (!isMap(node)) return undefined;
  let index = indexes.get(node);
  if (!index) {
    index = new Map();
    for (const { key, value } of node.items)
      if (isScalar(key) && !index.has(String(key.value)))
        index.set(String(key.value), { key, value: value ?? undefined }); // As above.
    indexes.set(node, index);
  }
  return index.get(String(part));
}

/** The node at a path. */
const nodeAt = (document: Document, path: Path): unknown =>
  path.reduce<unknown>((node, part) => childOf(node, part)?.value, document.contents);
