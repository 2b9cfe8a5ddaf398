/** YAML with places: a parsed value and, for every path in it, the line and column where it stands. */
import { LineCounter, isMap, isPair, isScalar, parseDocument, type Document } from 'yaml';
import { problem, type Place, type Problem } from '../model/problems.ts';

export type Path = readonly PropertyKey[];

export interface Yaml {
  /** As it stands in the file. */
  text: string;
  value: unknown;
  /** Place of the value at a path, or of the nearest ancestor that exists. With `key`, the place of the key. */
  place(path: Path, key?: boolean): Place;
  /** The value as written in the file: `1.10`, `2025-06-16`. */
  written(path: Path): string | undefined;
  problems: Problem[];
}

/** @param lines lines before the YAML in its file (1 for front matter). */
export function parseYaml(text: string, file: string, lines = 0): Yaml {
  const counter = new LineCounter();
  // Core schema: dates stay text, `yes` and `no` stay words.
  const document = parseDocument(text, {
    schema: 'core',
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
    merge: false,
  });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + lines, column: col };
  };
  // One slip often gives several errors in its line; the first says what to look at.
  const first = new Map(document.errors.toReversed().map((error) => [counter.linePos(error.pos[0]).line, error]));
  const problems = [...first.values()]
    .toReversed()
    .map((error) => problem('yaml-syntax', at(error.pos[0]), { reason: reword(error.code, error.message) }));
  let value: unknown;
  if (problems.length === 0) {
    try {
      // Aliases can grow without bound; the limit turns that into an error.
      value = document.toJS({ maxAliasCount: 20 });
    } catch (error) {
      problems.push(problem('yaml-syntax', at(0), { reason: (error as Error).message }));
    }
  }
  return {
    text,
    value,
    place: (path, key = false) => at(offsetOf(document, path, key)),
    written: (path) => {
      const node = path.length === 0 ? document.contents : document.getIn(path as unknown[], true);
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
    problems,
  };
}

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

const wording: Record<string, string> = {
  BAD_INDENT: 'the indentation does not fit the lines around it',
  DUPLICATE_KEY: 'a key stands twice',
  MISSING_CHAR: 'a sign is missing, often a closing quotation mark or bracket',
  TAB_AS_INDENT: 'lines are indented with a tab; use spaces',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line; a colon and a space may be missing after it',
  BLOCK_AS_IMPLICIT_KEY: 'there is a second colon in the line; put the text in quotation marks',
  BLOCK_IN_FLOW: 'there is a colon inside { … }; put the text in quotation marks',
  UNEXPECTED_TOKEN: 'there is a sign that does not belong here; put the text in quotation marks',
  ALIAS_PROPS: 'an alias (*) stands where text was meant; put the text in quotation marks',
};

const reword = (code: string, message: string) =>
  wording[code] ?? message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
