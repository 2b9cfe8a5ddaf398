/** I/O: reads the font files of social cards out of their packages, each when it is first needed, and decodes them once. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { decodeWoff2 } from '../fonts/decode.ts';
import { installed } from '../languages/packages.ts';
import { packages, type CardFont, type FontPackage } from '../languages/scripts.ts';
import { fontsOf, type Written } from '../languages/table.ts';
import { plainFace } from '../fonts/plain.ts';
import type { OfficeFont } from '../model/library.ts';
import { required } from '../model/required.ts';
import { Family, type Slice } from './text/family.ts';
import { Typeface } from './text/typeface.ts';
import { keysOf } from '../model/own.ts';

/** What a text looks like: titles and figures are bold. */
type Weight = 'regular' | 'bold';

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
} satisfies Record<CardFont, Source>;

/** Names of the families in style sheets and the style sheet of each: all, or those for a language, best first. */
export function fontFamilies(weight: Weight, language?: Written): { family: string; stylesheet: string }[] {
  const names = language ? preferences(language) : cardFonts;
  return names.map((name) => ({
    family: sources[name].family,
    stylesheet: `${sources[name].package}/${sources[name].weights[weight]}.css`,
  }));
}

export const fontPackages: readonly string[] = Object.values(sources).map((source) => source.package);

const cardFonts = keysOf(sources);

/** Families for a text, best first: those of the language, then those of all languages. */
function preferences(language: Written): readonly CardFont[] {
  return [...new Set([...fontsOf(language).cards, 'source', 'vazirmatn', 'naskh', 'han'] as const)];
}

type OfficeFaces = OfficeFont['faces'];

export interface Fonts {
  /** @param office fonts of the office for the language */
  families(language: Written, weight: Weight, office?: OfficeFaces): readonly Family[];
  /** Loads what the text needs; must have ended before the text is laid out. */
  prepare(text: string, language: Written, weight: Weight, office?: OfficeFaces): Promise<void>;
  /** Bytes of any one font, for satori, which will not start without. */
  any(): Promise<Uint8Array>;
}

const require = createRequire(import.meta.url);

/** A family of one weight, with how its files are read. */
interface Opened {
  family: Family;
  read(slice: Slice): Promise<Uint8Array>;
}

/** Every family of every weight by `name/weight`, and the names of those that installed packages add. */
async function openAll(): Promise<{ opened: ReadonlyMap<string, Opened>; added: readonly string[] }> {
  const opened = new Map<string, Opened>();
  for (const name of cardFonts)
    for (const weight of ['regular', 'bold'] as const)
      opened.set(`${name}/${weight}`, await openSliced(name, sources[name], weight));
  const added = packages().flatMap((font) => {
    const folder = installed(font);
    if (folder === undefined) return [];
    for (const weight of ['regular', 'bold'] as const) {
      opened.set(`${font.name}/${weight}`, openWhole(font, folder, weight, 'signs'));
      opened.set(`${font.name}~/${weight}`, openWhole(font, folder, weight, 'letters'));
    }
    return [font.name];
  });
  return { opened, added };
}

/** Families of the office, each opened once. */
function createOffice(content: string): (faces: OfficeFaces, weight: Weight) => Opened {
  const offices = new Map<string, Opened>();
  return (faces, weight) => {
    const face = faces[weight] ?? faces.regular;
    const name = `office ${face.sha256} ${face.weight}`;
    const known = offices.get(name) ?? { family: new Family(name, [anySign()]), read: () => plainFace(face, content) };
    offices.set(name, known);
    return known;
  };
}

/** @param content the content folder, for the fonts of the office */
export async function openFonts(content = ''): Promise<Fonts> {
  const { opened, added } = await openAll();
  const officeFor = createOffice(content);
  const familiesFor = (language: Written, weight: Weight, office?: OfficeFaces): readonly Opened[] => {
    const own = fontsOf(language).package?.name;
    const has = own !== undefined && added.includes(own);
    const names = [
      ...(has ? [own] : []),
      ...preferences(language),
      ...added.filter((name) => name !== own).map((name) => `${name}~`),
    ];
    return [
      ...(office ? [officeFor(office, weight)] : []),
      ...names.map((name) => required(opened.get(`${name}/${weight}`), `opened font ${name}/${weight}`)),
    ];
  };
  const loading = new Map<Slice, Promise<void>>();
  const load = ({ family, read }: Opened, slice: Slice, weight: Weight): Promise<void> => {
    let started = loading.get(slice);
    if (!started) {
      const id = `${family.name}/${weight}/${slice.name}`;
      started = read(slice).then((bytes) => family.load(slice, new Typeface(id, bytes)));
      loading.set(slice, started);
    }
    return started;
  };
  /** Characters whose slices are loaded, by families and weight. */
  const prepared = new Map<string, Set<string>>();
  return {
    families: (language, weight, office) => familiesFor(language, weight, office).map(({ family }) => family),
    async prepare(text, language, weight, office) {
      const wanted = familiesFor(language, weight, office);
      const key = `${wanted.map(({ family }) => family.name).join()}/${weight}`;
      const known = prepared.get(key) ?? new Set<string>();
      prepared.set(key, known);
      const main = required(wanted[0], 'first family');
      await load(main, required(main.family.slices[0], 'first file of the family'), weight);
      const unknown = [...new Set(`${text.normalize('NFC')}${text.normalize('NFKC')}${text} `)].filter(
        (character) => !known.has(character),
      );
      for (const character of unknown) {
        for (const each of wanted) {
          for (const slice of each.family.slicesFor(character))
            if (!each.family.faceFor(character)) await load(each, slice, weight);
          if (each.family.faceFor(character)) break;
        }
      }
      for (const character of unknown) known.add(character);
    },
    async any() {
      const { family, read } = required(opened.get('source/regular'), 'opened source/regular');
      return read(required(family.slices[0], 'first file of the family'));
    },
  };
}

/** The one file of a font of the office: it is asked for every sign. What is loaded is known by its slice. */
const anySign = (): Slice => ({ name: 'whole', ranges: [[0, 0x10ffff]] });

/** A font of web pages, in many files. */
async function openSliced(name: CardFont, source: Source, weight: Weight): Promise<Opened> {
  const folder = dirname(require.resolve(`${source.package}/package.json`));
  // Fontsource writes it: ranges of characters by the name of the file that has them.
  const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return {
    family: new Family(name, sliceList(source, ranges)),
    async read(slice) {
      const file = `${required(source.package.split('/')[1], 'name of the package of fonts')}-${slice.name}-${source.weights[weight]}-normal.woff2`;
      return decodeWoff2(await readFile(join(folder, 'files', file)));
    },
  };
}

/**
 * The font of a script, in one file.
 * @param draws for texts in its script also digits and signs, for others letters alone, so that no sign makes it be read
 */
function openWhole(
  font: FontPackage & { letters: string },
  folder: string,
  weight: Weight,
  draws: 'letters' | 'signs',
): Opened {
  const shared = draws === 'signs' ? '\\p{Script=Common}\\p{Script=Inherited}' : '';
  const slice: Slice = { name: 'whole', ranges: [], letters: new RegExp(`[${font.letters}${shared}]`, 'u') };
  return {
    family: new Family(`${font.name}/${draws}`, [slice]),
    read: () => readFile(join(folder, font[weight])),
  };
}

/** @param ranges of `unicode.json`: slice name → CSS unicode-range */
function sliceList({ slices, numbered }: Source, ranges: Record<string, string>): Slice[] {
  const rest = numbered ? Object.keys(ranges).filter((name) => name.startsWith('[')) : [];
  return [...slices, ...rest].map((name) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: required(ranges[name], `ranges of ${name}`)
      .split(',')
      .map((range) => {
        const [from, to] = range
          .replace('U+', '')
          .split('-')
          .map((digits) => Number.parseInt(digits, 16));
        const start = required(from, 'start of the range');
        return [start, to ?? start] as const;
      }),
  }));
}
