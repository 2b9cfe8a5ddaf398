/** I/O: reads the font files of social cards out of their packages, each when it is first needed, and decodes them once. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { decompress } from 'wawoff2';
import type { Language } from '../languages/table.ts';
import { Family, type Slice } from './text/family.ts';
import { Typeface } from './text/typeface.ts';

/** What a text looks like: titles and figures are bold. */
export type Weight = 'regular' | 'bold';

interface Source {
  package: string;
  /** Name in style sheets. */
  family: string;
  weights: Record<Weight, number>;
  /** Slices in order; the first holds most of the family's own text. Without it, all numbered slices follow. */
  slices: readonly string[];
  numbered?: true;
}

const western = ['latin', 'latin-ext'];
const sources = {
  vazirmatn: {
    package: '@fontsource/vazirmatn',
    family: 'Vazirmatn',
    weights: { regular: 400, bold: 700 },
    slices: ['arabic', ...western],
  },
  naskh: {
    package: '@fontsource/noto-naskh-arabic',
    family: 'Noto Naskh Arabic',
    weights: { regular: 400, bold: 700 },
    slices: ['arabic', ...western],
  },
  source: {
    package: '@fontsource/source-sans-3',
    family: 'Source Sans 3',
    weights: { regular: 400, bold: 700 },
    slices: [...western, 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'],
  },
  han: {
    package: '@fontsource/noto-sans-sc',
    family: 'Noto Sans SC',
    weights: { regular: 400, bold: 700 },
    slices: [...western, 'cyrillic', 'vietnamese'],
    numbered: true,
  },
} satisfies Record<string, Source>;
type SourceName = keyof typeof sources;

/** Names of the families in style sheets and the style sheet of each: all, or those for a language, best first. */
export function fontFamilies(
  weight: Weight,
  language?: Pick<Language, 'code' | 'script'>,
): { family: string; stylesheet: string }[] {
  const names = language ? preferences(language) : (Object.keys(sources) as SourceName[]);
  return names.map((name) => ({
    family: sources[name].family,
    stylesheet: `${sources[name].package}/${sources[name].weights[weight]}.css`,
  }));
}

export const fontPackages: readonly string[] = Object.values(sources).map((source) => source.package);

/** Families for a text, best first. */
function preferences({ code, script }: Pick<Language, 'code' | 'script'>): readonly SourceName[] {
  if (script === 'Hans' || script === 'Hant') return ['han', 'source', 'vazirmatn', 'naskh'];
  if (code === 'ar') return ['naskh', 'source', 'vazirmatn', 'han'];
  if (script === 'Arab') return ['vazirmatn', 'naskh', 'source', 'han'];
  return ['source', 'vazirmatn', 'naskh', 'han'];
}

export interface Fonts {
  families(language: Pick<Language, 'code' | 'script'>, weight: Weight): readonly Family[];
  /** Loads what the text needs; must have ended before the text is laid out. */
  prepare(text: string, language: Pick<Language, 'code' | 'script'>, weight: Weight): Promise<void>;
  /** Bytes of any one font, for satori, which will not start without. */
  any(): Promise<Uint8Array>;
}

const require = createRequire(import.meta.url);

export async function openFonts(): Promise<Fonts> {
  const families = new Map<string, Family>();
  const folders = new Map<SourceName, string>();
  for (const name of Object.keys(sources) as SourceName[]) {
    const source: Source = sources[name];
    const folder = dirname(require.resolve(`${source.package}/package.json`));
    folders.set(name, folder);
    const slices = sliceList(
      source,
      JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>,
    );
    for (const weight of ['regular', 'bold'] as const) families.set(`${name}/${weight}`, new Family(name, slices));
  }
  const loading = new Map<string, Promise<void>>();
  /** Characters whose slices are loaded, by families and weight. */
  const prepared = new Map<string, Set<string>>();
  const bytesOf = async (name: SourceName, slice: string, weight: Weight) => {
    const source = sources[name];
    const file = `${source.package.split('/')[1]!}-${slice}-${source.weights[weight]}-normal.woff2`;
    return decode(await readFile(join(folders.get(name)!, 'files', file)));
  };
  const load = (name: SourceName, weight: Weight, slice: Slice): Promise<void> => {
    const id = `${name}/${weight}/${slice.name}`;
    let started = loading.get(id);
    if (!started) {
      started = bytesOf(name, slice.name, weight).then((bytes) =>
        families.get(`${name}/${weight}`)!.load(slice, new Typeface(id, bytes)),
      );
      loading.set(id, started);
    }
    return started;
  };
  return {
    families: (language, weight) => preferences(language).map((name) => families.get(`${name}/${weight}`)!),
    async prepare(text, language, weight) {
      const names = preferences(language);
      const key = `${names.join()}/${weight}`;
      const known = prepared.get(key) ?? new Set<string>();
      prepared.set(key, known);
      const main = families.get(`${names[0]!}/${weight}`)!;
      await load(names[0]!, weight, main.slices[0]!);
      const unknown = [...new Set(`${text.normalize('NFC')}${text.normalize('NFKC')}${text} `)].filter(
        (character) => !known.has(character),
      );
      for (const character of unknown) {
        for (const name of names) {
          const family = families.get(`${name}/${weight}`)!;
          for (const slice of family.slicesFor(character))
            if (!family.faceFor(character)) await load(name, weight, slice);
          if (family.faceFor(character)) break;
        }
      }
      for (const character of unknown) known.add(character);
    },
    any: () => bytesOf('source', 'latin', 'regular'),
  };
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other, each copied: the decoder returns a view of memory that the next font is decoded into. */
function decode(font: Uint8Array): Promise<Uint8Array> {
  const turn = last.then(async () => Uint8Array.from(await decompress(font)));
  last = turn.catch(() => undefined);
  return turn;
}

/** @param ranges of `unicode.json`: slice name → CSS unicode-range */
function sliceList({ slices, numbered }: Source, ranges: Record<string, string>): Slice[] {
  const rest = numbered ? Object.keys(ranges).filter((name) => name.startsWith('[')) : [];
  return [...slices, ...rest].map((name) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: ranges[name]!.split(',').map((range) => {
      const [from, to] = range
        .replace('U+', '')
        .split('-')
        .map((digits) => Number.parseInt(digits, 16));
      return [from!, to ?? from!] as const;
    }),
  }));
}
