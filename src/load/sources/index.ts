/**
 * The sources that texts cite: `references.yaml`, and libraries of reference managers as they are, `references.json` (CSL) and
 * `references.bib`. Of a library, what cannot be used is reported, and the rest works.
 */
import { z } from 'zod';
import type { Stated } from '../../model/faults.ts';
import type { CslItem } from '../../model/library.ts';
import { addAll, problem, type Place, type Problem } from '../../model/problems.ts';
import { Reference } from '../../model/schema/reference.ts';
import { readText, type ContentFile } from '../files.ts';
import { readEntries } from '../usable.ts';
import { parseYaml, type Meant, type Yaml } from '../yaml.ts';
import { readBibtex } from './bibtex.ts';
import { readSource } from './csl.ts';

/** Their names, at the top of the content and in the folder of a publication. */
export const sourceFiles = ['references.yaml', 'references.json', 'references.bib'] as const;

export interface Sources {
  entries: Record<string, CslItem>;
  /** Keys in the files, those of faulty sources too; `undefined` where any may be meant. */
  stated: Stated;
}

/** Libraries grow large: theirs may be larger than a text. */
const librarySize = 20 * 1024 * 1024;

/**
 * @param take hands out a file of the folder once
 * @param onYaml called with `references.yaml`, for further checks of its words
 */
export async function readSources(
  take: (name: string) => ContentFile | undefined,
  meant: Meant,
  problems: Problem[],
  onYaml: (yaml: Yaml) => void = () => undefined,
): Promise<Sources> {
  const found: Found = { entries: new Map(), stated: new Set(), isWhole: true, problems };
  for (const name of sourceFiles) {
    const file = take(name);
    if (!file) continue;
    const text = await readText(file, problems, name === 'references.yaml' ? undefined : librarySize);
    if (text === undefined) found.isWhole = false;
    else if (name === 'references.yaml') readYamlFile(text, file.path, meant, onYaml, found);
    else if (name === 'references.json') readJson(text, file.path, found);
    else await readBib(text, file.path, found);
  }
  // An alias gives way to a key.
  const entries = Object.fromEntries([...found.entries].map(([key, { item }]) => [key, item]));
  return { entries, stated: found.isWhole ? found.stated : undefined };
}

interface Found {
  entries: Map<string, { item: CslItem; file: string; isAlias: boolean }>;
  stated: Set<string>;
  /** Whether every file could be read. */
  isWhole: boolean;
  problems: Problem[];
}

/** Written by hand as groups of fields, or an export: a list, or a list under `references`. */
function readYamlFile(text: string, file: string, meant: Meant, onYaml: (yaml: Yaml) => void, found: Found): void {
  const yaml = parseYaml(text, file, 0, meant);
  addAll(found.problems, [...yaml.problems, ...yaml.remarks]);
  const list = yaml.problems.length === 0 ? listIn(yaml.value) : undefined;
  if (list) {
    for (const [index, entry] of list.entries.entries())
      addSource(keyOf(entry, index), entry, file, (field) => yaml.place([...list.path, index, ...(field === undefined ? [] : [field])]), found); // prettier-ignore
    return;
  }
  onYaml(yaml);
  const { entries, stated } = readEntries(Reference, yaml, found.problems, SourceKey);
  if (stated) for (const key of stated) found.stated.add(key);
  else found.isWhole = false;
  for (const [key, entry] of Object.entries(entries)) addSource(key, entry, file, () => yaml.place([key], true), found);
}

function listIn(value: unknown): { entries: unknown[]; path: string[] } | undefined {
  if (Array.isArray(value))
    return value.length === 0 || value.some((entry) => typeof entry === 'object' && entry !== null) ? { entries: value, path: [] } : undefined; // prettier-ignore
  if (typeof value !== 'object' || value === null || !('references' in value)) return undefined;
  return Array.isArray(value.references) ? { entries: value.references, path: ['references'] } : undefined;
}

/** What texts write in brackets: anything without spaces and the signs that part keys. */
const SourceKey = z.string().regex(/^[^\s,;،؛[\]{}]+$/u, 'must be a key without spaces, commas and brackets');

function keyOf(entry: unknown, index: number): string {
  const group: { id?: unknown; 'citation-key'?: unknown } = typeof entry === 'object' && entry !== null ? entry : {};
  const key = [group['citation-key'], group.id].find((each) => typeof each === 'string' || typeof each === 'number');
  return key === undefined ? String(index + 1) : String(key).trim();
}

function readJson(text: string, file: string, found: Found): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    found.isWhole = false;
    const reason = error instanceof Error ? error.message : 'it is no JSON';
    found.problems.push(problem('sources-unreadable', { file, ...lineIn(reason, text) }, { format: 'JSON', reason }));
    return;
  }
  const list: Listed | undefined = listIn(value) ?? itemsIn(value);
  if (!list) {
    found.isWhole = false;
    const reason = 'it holds neither a list of sources nor sources by their keys';
    found.problems.push(problem('sources-unreadable', { file, line: 1 }, { format: 'CSL JSON', reason }));
    return;
  }
  for (const [index, entry] of list.entries.entries()) {
    const key = list.keys?.[index] ?? keyOf(entry, index);
    addSource(key, entry, file, (field) => ({ file, line: lineOfEntry(text, key, entry, field) }), found);
  }
}

interface Listed {
  entries: unknown[];
  /** Where the keys are not in the entries. */
  keys?: string[];
}

/** Sources by their keys, or the list of Zotero’s own JSON (`items`). */
function itemsIn(value: unknown): Listed | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('items' in value && Array.isArray(value.items)) return { entries: value.items };
  return { entries: Object.values(value), keys: Object.keys(value) };
}

async function readBib(text: string, file: string, found: Found): Promise<void> {
  const { entries, faults } = await readBibtex(text);
  for (const { input, reason } of faults)
    found.problems.push(
      problem('sources-unreadable', { file, line: lineOfText(text, input) }, { format: 'BibTeX', reason }),
    );
  for (const { key, input, csl } of entries)
    addSource(key, csl, file, () => ({ file, line: lineOfText(text, input.trim().slice(0, 200)) }), found);
}

function addSource(
  key: string,
  value: unknown,
  file: string,
  place: (field?: string) => Place,
  { entries, stated, problems }: Found,
): void {
  const { item, aliases, unusable } = readSource(key, value);
  for (const { field, reason, hint } of unusable)
    problems.push(problem('source-unusable', place(field), { key, reason, hint }));
  if (!item) return;
  if (!SourceKey.safeParse(key).success && aliases.every((alias) => !SourceKey.safeParse(alias).success))
    problems.push(problem('source-unusable', place(), { key, reason: 'no text can cite it by this key', hint: 'Give it a citation key without spaces and commas.' })); // prettier-ignore
  const other = entries.get(key);
  if (other && !other.isAlias) {
    problems.push(problem('duplicate-id', place(), { id: key, other: other.file }));
    return;
  }
  entries.set(key, { item, file, isAlias: false });
  stated.add(key);
  for (const alias of aliases) {
    if (entries.has(alias)) continue;
    entries.set(alias, { item, file, isAlias: true });
    stated.add(alias);
  }
}

/** Line of `(line 5 column 3)`, or of a position, in a message of the JSON parser; its last line where it says none. */
function lineIn(reason: string, text: string): { line: number } {
  const line = /line (\d+)/.exec(reason)?.[1];
  if (line !== undefined) return { line: Number(line) };
  const position = /position (\d+)/.exec(reason)?.[1];
  return { line: text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length };
}

/** Line of a source in JSON: where its id or key stands, and there its field. */
function lineOfEntry(text: string, key: string, entry: unknown, field?: string): number {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  const marks = [id === undefined ? '' : `"id": ${JSON.stringify(id)}`, id === undefined ? '' : `"id":${JSON.stringify(id)}`, JSON.stringify(key)]; // prettier-ignore
  const start = marks.map((mark) => (mark === '' ? -1 : text.indexOf(mark))).find((at) => at >= 0) ?? 0;
  const inside = field === undefined ? -1 : text.indexOf(`"${field}"`, start);
  return text.slice(0, Math.max(start, inside)).split('\n').length;
}

function lineOfText(text: string, input: string): number {
  const at = input === '' ? 0 : text.indexOf(input);
  return text.slice(0, Math.max(0, at)).split('\n').length;
}
