/** Every small edit of a content folder: each value changed, each entry taken away, in YAML, front matter, text and tables. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument, type Document } from 'yaml';

export interface Edit {
  name: string;
  file: string;
  /**
   * What the file may be instead: the first of them that the check accepts is taken. `undefined` removes the file.
   * To take the edit back is an edit too: what was removed is added.
   */
  wordings: (string | Uint8Array | undefined)[];
}

/** Values by the key they are under, where only some words are known. */
const known: Record<string, readonly string[]> = {
  status: ['answered', 'withdrawn', 'open', 'E'],
  form: ['note-verbale'],
  text: ['description', 'full'],
  kind: ['update', 'corrigendum', 'enclosure', 'other'],
  route: ['email'],
  visibility: ['internal', 'public'],
  sex: ['female', 'male'],
  total: ['female'],
  code: ['EGY', 'IRN'],
  type: ['replies-to', 'cites', 'statement', 'image', 'thesis', 'Organization'],
  list: ['provisional'],
  distribution: ['limited'],
  verification: ['corroborated'],
  translation: ['official', 'courtesy', 'original'],
  direction: ['lower'],
  menu: ['footer', 'none'],
  area: ['IRN', 'EGY'],
};
const ids = [
  'education', 'health', 'general-assembly', 'security-council', 'human-rights-council', 'geneva', 'vienna', 'csw', 'hlpf', 'unit', 'desk',
  'letter-reply', 'report-main', 'stat-rate', 'e2', 'another-name', 'en', 'fa', 'ru', 'signed.txt', 'annex.csv', 'copy.csv',
]; // prettier-ignore

/** Other values for one: valid ones for some field, so that most fields find one that fits. */
function others(value: unknown, key: string): unknown[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value - 1, value * 2];
  if (typeof value !== 'string') return [];
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const day = Date.parse(`${value}T00:00:00Z`);
    // A year further: lists by year and the years of the search form change with it.
    return [366, 1, -1].map((days) => new Date(day + days * 86_400_000).toISOString().slice(0, 10));
  }
  if (value.startsWith('#')) return ['#1f5f3a'];
  if (value.startsWith('https://')) return [`${value.replace(/\/$/, '')}/changed`, 'https://changed.example'];
  const fixed = [...(known[key] ?? []), ...ids].filter((other) => other !== value);
  const text = [`${value} changed`, `${value}9`, '2021', `changed${value}`];
  // What looks like a name may be one of a registry.
  return /^[a-z][a-z0-9.-]*$/.test(value) ? [...fixed, ...text] : [...text, ...fixed];
}

type Path = (string | number)[];

/** All values and entries below a value, with their paths. */
function* walk(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  if (path.length > 0) yield { path, value };
  if (Array.isArray(value)) for (const [index, entry] of value.entries()) yield* walk(entry, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, entry] of Object.entries(value)) yield* walk(entry, [...path, key]);
}

/** @param print makes the file of the changed YAML */
function yamlEdits(file: string, yaml: string, print: (yaml: string) => string): Edit[] {
  const changed = (change: (document: Document) => void): string => {
    const document = parseDocument(yaml);
    change(document);
    return print(String(document));
  };
  return [...walk(parseDocument(yaml).toJS())].flatMap(({ path, value }) => {
    const key = String(path.findLast((part) => typeof part === 'string'));
    const name = `${file} ${path.join('.')}`;
    const wordings = others(value, key).map((other) => changed((document) => document.setIn(path, other)));
    return [
      ...(wordings.length > 0 ? [{ name: `${name} changed`, file, wordings }] : []),
      { name: `${name} removed`, file, wordings: [changed((document) => document.deleteIn(path))] },
    ];
  });
}

/** Each block of a text with a word more, or taken away. */
function textEdits(file: string, text: string): Edit[] {
  const [, head = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
  const blocks = body.split('\n\n');
  const joined = (which: readonly string[]) => `---\n${head}---\n${which.join('\n\n')}`;
  return [
    ...yamlEdits(file, head, (yaml) => `---\n${yaml}---\n${body}`),
    ...blocks.flatMap((block, index) => {
      const name = `${file} block ${index + 1}`;
      if (block.trim() === '') return [];
      return [
        { name: `${name} changed`, file, wordings: [joined(blocks.with(index, `${block.trimEnd()} More.\n`)), joined(blocks.with(index, block.replace('a', 'o')))] },
        { name: `${name} removed`, file, wordings: [joined(blocks.toSpliced(index, 1))] },
      ];
    }),
  ]; // prettier-ignore
}

/** Each cell of the first row and the last, and each row of a table. */
function tableEdits(file: string, text: string): Edit[] {
  const rows = text.trimEnd().split('\n');
  const [head = ''] = rows;
  const names = head.split(',');
  return rows.slice(1).flatMap((row, index) => [
    ...(index === 0 || index === rows.length - 2 ? row.split(',') : []).flatMap((cell, column): Edit[] => {
      const values = /^\d+(?:\.\d+)?$/.test(cell)
        ? [String(Number(cell) + 1), String(Number(cell) - 1)]
        : cell === ''
          ? ['2026-03-19', 'security-council', 'vienna', 'hlpf', 'email', 'Words']
          : others(cell, names[column] ?? '').map(String);
      return [
        {
          name: `${file}:${index + 2} ${names[column] ?? ''} changed`,
          file,
          wordings: values.map(
            (value) => `${rows.with(index + 1, row.split(',').with(column, value).join(',')).join('\n')}\n`,
          ),
        },
      ];
    }),
    { name: `${file}:${index + 2} removed`, file, wordings: [`${rows.toSpliced(index + 1, 1).join('\n')}\n`] },
  ]);
}

/** All edits of a content folder, file by file. */
export async function editsOf(folder: string): Promise<Edit[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const edits = await Promise.all(
    files.map(async (file): Promise<Edit[]> => {
      const bytes = await readFile(join(folder, file));
      const removed: Edit = { name: `${file} removed`, file, wordings: [undefined] };
      if (file.endsWith('.png')) return [removed];
      const text = bytes.toString('utf8');
      const own = file.endsWith('.yaml')
        ? yamlEdits(file, text, (yaml) => yaml)
        : /\.mdx?$/.test(file)
          ? textEdits(file, text)
          : file.endsWith('.csv')
            ? tableEdits(file, text)
            : [{ name: `${file} changed`, file, wordings: [text.replace('14506b', '333333').replace('.\n', '!\n')] }];
      return [...own, removed];
    }),
  );
  return edits.flat();
}
