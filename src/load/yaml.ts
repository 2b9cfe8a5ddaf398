/** YAML with places: a parsed value and, for every path in it, the line and column where it stands. */
import { LineCounter, isMap, isPair, isScalar, parseDocument, type Document } from 'yaml';
import { problem, type Place, type Problem } from '../model/problems.ts';
import { withPlainSigns } from './reading/signs.ts';
import { cutValues, faultsOf, quoted, valueFault } from './reading/yaml-faults.ts';

export type Path = readonly PropertyKey[];

export interface Yaml {
  /** As it stands in the file. */
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

/**
 * @param lines lines before the YAML in its file (1 for front matter)
 * @param meant what the office has, for hints
 */
export function parseYaml(text: string, file: string, lines = 0, meant: Meant = unknownOffice): Yaml {
  const counter = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + lines, column: col };
  };
  const remarks: Problem[] = [];
  // The meaning of look-alikes is clear: they are told, and what else the file holds is read all the same.
  const source = withPlainSigns(text, { file, line: lines + 1 }, remarks);
  const unreadable = (error: unknown) =>
    problem('yaml-syntax', { file, line: lines + 1 }, { reason: valueFault(error) });
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
      value = document.toJS({ maxAliasCount: 20 });
      remarks.push(...cuts(document, source, at));
    } catch (error) {
      problems.push(unreadable(error));
    }
  }
  const scalar = (path: Path) => {
    const node = path.length === 0 ? document.contents : document.getIn(path as unknown[], true);
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
      const rest = source.slice(offsetOf(document, path, true)).split('\n', 1)[0]!;
      return scalar(path)?.value === null ? /:[ \t]+(#\S[^\n]*)/.exec(rest)?.[1]?.trim() : undefined;
    },
    meant,
    remarks,
    problems,
  };
}

const nothing = () => undefined;

const parsed = (text: string, lineCounter: LineCounter) =>
  // Core schema: dates stay text, `yes` and `no` stay words.
  parseDocument(text, {
    schema: 'core',
    lineCounter,
    prettyErrors: false,
    uniqueKeys: true,
    merge: false,
    logLevel: 'error',
  });

const cuts = (document: Document, text: string, at: (offset: number) => Place) =>
  cutValues(document, text).map(({ offset, rest, value }) =>
    problem('value-cut', at(offset), { rest, example: quoted(`${value} ${rest}`) }),
  );

function offsetOf(document: Document, path: Path, key: boolean): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1) as unknown[], true);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(path[length - 1]),
      );
      const node = key || length < path.length ? pair?.key : (pair?.value ?? pair?.key);
      const range =
        (node as { range?: [number, number, number] } | null | undefined)?.range ??
        (pair?.key as { range?: [number, number, number] } | undefined)?.range;
      if (range) return range[0];
    } else {
      const node = document.getIn(path.slice(0, length) as unknown[], true) as
        { range?: [number, number, number] } | undefined;
      if (node?.range) return node.range[0];
    }
  }
  return 0;
}
