/** I/O: the fonts of an office (`fonts/` of the content folder): checked, and cut to what the site's texts need. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { builtInStrings } from '../../languages/strings/index.ts';
import type { Language } from '../../languages/table.ts';
import { scriptOf } from '../../languages/scripts.ts';
import { decodeWoff2, formatOf } from '../../fonts/decode.ts';
import { readFacts, type FontFacts } from '../../fonts/facts.ts';
import { fallbackOf } from '../../fonts/fallback.ts';
import { featuresOf, usualCharacters } from '../../fonts/ranges.ts';
import { webFont, weightsOf } from '../../fonts/subset.ts';
import type { Addresses } from '../../model/addresses.ts';
import type { FaceStyle, OfficeFace, OfficeFont } from '../../model/library.ts';
import { digest } from '../../model/digest.ts';
import { nearest, problem, type Problem } from '../../model/problems.ts';
import type { Site } from '../../model/schema/site.ts';
import { sha256, type Store } from '../../store/index.ts';
import type { ContentFile } from '../files.ts';
import type { Yaml } from '../yaml.ts';

export const FONT_FOLDER = 'fonts';
const LIMIT = 24 * 1024 * 1024;
/** Signs that a message names; of more it tells the number. */
const NAMED = 40;

/** A font file for pages. */
export interface WebFontFile {
  /** Name in the folder of fonts. */
  name: string;
  bytes: Uint8Array;
}

interface LoadedFonts {
  /** By language. */
  fonts: Record<string, OfficeFont>;
  files: WebFontFile[];
}

type Family = Site['fonts'][number];

interface FontSurroundings {
  site: Pick<Site, 'fonts'>;
  languages: readonly Language[];
  take(path: string): ContentFile | undefined;
  /** Of `site.yaml`. */
  yaml: Yaml;
  store: Store;
  addresses: Addresses;
  /** Every text of the site in a language; those that the interface shows may be missing. */
  textsIn(language: string): Iterable<string>;
  problems: Problem[];
  files: ReadonlyMap<string, ContentFile>;
}

interface Opened {
  file: ContentFile;
  facts: FontFacts;
  decoded: Uint8Array;
}

const styles = ['regular', 'bold', 'italic'] as const;

/** Of several entries for a language the first is taken. */
export async function readOfficeFonts(around: FontSurroundings): Promise<LoadedFonts> {
  const { site, languages, problems } = around;
  const files = new Map<string, WebFontFile>();
  const fonts: Record<string, OfficeFont> = {};
  for (const [index, family] of site.fonts.entries()) {
    problems.push(...unknownLanguages(around, family, index));
    const opened = await openFamily(around, family, index);
    const { regular } = opened;
    if (!regular) continue;
    for (const language of languages.filter((each) => isFor(family, each) && !fonts[each.code])) {
      const used = charactersOf(language, around);
      problems.push(...lackingSigns(family, language, regular.facts, used.texts, around.yaml, index));
      const font = await fontFor({ ...opened, regular }, family, language, used, around, files);
      // Languages whose texts need the same files share their rules.
      const like = Object.values(fonts).find(({ web }) => isDeepStrictEqual(web, font.web));
      fonts[language.code] = like ? { ...font, name: like.name } : font;
    }
  }
  return { fonts, files: [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** Languages of an entry that the site does not have. */
function unknownLanguages({ languages, yaml }: FontSurroundings, family: Family, index: number): Problem[] {
  const known = languages.map(({ code }) => code);
  return (family.languages ?? []).flatMap(
    (code, at) =>
    known.includes(code)
      ? []
      : [problem('language-unknown', yaml.place(['fonts', index, 'languages', at]), { code, nearest: nearest(code, known), known: known.join(', '), inList: true })], // prettier-ignore
  );
}

const isFor = ({ languages, scripts }: Family, { code, script }: Language): boolean =>
  languages === undefined && scripts === undefined
    ? true
    : (languages?.includes(code) ?? false) || (scripts?.includes(script) ?? false);

type OpenedFamily = Partial<Record<FaceStyle, Opened>>;

async function openFamily(around: FontSurroundings, family: Family, index: number): Promise<OpenedFamily> {
  const opened: OpenedFamily = {};
  const known = new Map<string, Opened | undefined>();
  for (const style of styles) {
    const name = family[style];
    if (name === undefined) continue;
    const place = () => around.yaml.place(['fonts', index, style]);
    const found = known.has(name) ? known.get(name) : await openFont(around, name, place);
    known.set(name, found);
    if (found) opened[style] = found;
  }
  return opened;
}

async function openFont(
  { take, problems, files }: FontSurroundings,
  name: string,
  place: () => ReturnType<Yaml['place']>,
): Promise<Opened | undefined> {
  const file = openedFiles.get(take)?.get(name) ?? take(`${FONT_FOLDER}/${name}`);
  if (!file) {
    const there = [...files.keys()].flatMap((path) => (path.startsWith(`${FONT_FOLDER}/`) ? [path.slice(FONT_FOLDER.length + 1)] : [])); // prettier-ignore
    const near = nearest(name, there);
    // The file that is meant is not unused besides.
    if (near !== undefined) take(`${FONT_FOLDER}/${near}`);
    problems.push(problem('font-unusable', place(), { name, reason: 'missing', nearest: near }));
    return undefined;
  }
  openedFiles.set(take, (openedFiles.get(take) ?? new Map<string, ContentFile>()).set(name, file));
  const fault = (reason: Parameters<typeof problem<'font-unusable'>>[2]['reason']) => {
    problems.push(problem('font-unusable', { file: file.path }, { name, reason }));
    return undefined;
  };
  if (file.refused) return undefined;
  if (file.size > LIMIT) return fault('large');
  const bytes = readFileSync(file.absolute);
  const format = formatOf(bytes);
  if (!format) return fault('type');
  const decoded = format === 'woff2' ? await decodeWoff2(bytes).catch(() => undefined) : bytes;
  const facts = decoded ? readFacts(decoded) : 'damaged';
  if (!decoded || typeof facts === 'string') return fault(typeof facts === 'string' ? facts : 'damaged');
  if (facts.forbidden) {
    problems.push(problem('font-forbidden', { file: file.path }, { name, permission: facts.forbidden }));
    return undefined;
  }
  return { file, facts, decoded };
}

/** A file may be named by several entries, and is handed out once. */
const openedFiles = new WeakMap<FontSurroundings['take'], Map<string, ContentFile>>();

interface Used {
  /** Of texts that editors write, for the check. */
  texts: Set<number>;
  /** Of those and the interface. */
  all: Set<number>;
}

function charactersOf({ code }: Language, { textsIn }: FontSurroundings): Used {
  const texts = new Set<number>();
  for (const text of textsIn(code)) addCharacters(text, texts);
  const all = new Set(texts);
  addCharacters(JSON.stringify(builtInStrings[code] ?? {}), all);
  return { texts, all };
}

function addCharacters(text: string, found: Set<number>): void {
  for (const character of text.normalize('NFC')) found.add(character.codePointAt(0) ?? 0);
}

/** Letters of the language's script, digits and the signs of writing; what else a text shows may come from any font. */
function lackingSigns(
  { family }: Family,
  language: Language,
  { characters }: FontFacts,
  used: ReadonlySet<number>,
  yaml: Yaml,
  index: number,
): Problem[] {
  const lacking = [...used]
    .filter((point) => !characters.has(point) && point > 0x20)
    .map((point) => String.fromCodePoint(point))
    .filter((sign) => {
      const script = scriptOf(sign);
      if (/\p{Default_Ignorable_Code_Point}|\p{Zs}|\p{Cc}/u.test(sign)) return false;
      return script === undefined ? /[\p{P}\p{Nd}\p{M}]/u.test(sign) : isOwnScript(script, language.script);
    })
    .sort();
  if (lacking.length === 0) return [];
  const signs = `${lacking.slice(0, NAMED).join(' ')}${lacking.length > NAMED ? ' …' : ''}`;
  return [
    problem('font-signs', yaml.place(['fonts', index, 'family']), {
      family,
      language: language.code,
      signs,
      count: lacking.length,
    }),
  ];
}

/** Scripts that are written with others: Japanese and Korean with Han, Chinese in either form. */
const isOwnScript = (script: string, language: string): boolean =>
  script === language ||
  (/^Han[ist]$/.test(script) && /^(?:Han[st]|Jpan|Kore)$/.test(language)) ||
  (/^(?:Hira|Kana)$/.test(script) && language === 'Jpan') ||
  (script === 'Hang' && language === 'Kore');

async function fontFor(
  opened: OpenedFamily & { regular: Opened },
  { family, bold }: Family,
  language: Language,
  { all }: Used,
  { store, addresses }: FontSurroundings,
  files: Map<string, WebFontFile>,
): Promise<OfficeFont> {
  const { regular } = opened;
  const web: OfficeFont['web'] = [];
  for (const style of styles) {
    const source = opened[style];
    if (!source) continue;
    const { facts, file, decoded } = source;
    const wanted = new Set([...usualCharacters(language.script, facts.characters), ...all]);
    const text = [...wanted].filter((point) => facts.characters.has(point)).sort((a, b) => a - b);
    const features = featuresOf(language.script);
    const bytes = await store.derive('web-font', [file.sha256, digest(text), features], () =>
      webFont(decoded, String.fromCodePoint(...text), facts.axes, features),
    );
    const name = `${slugOf(file.path)}-${sha256(bytes).slice(0, 12)}.woff2`;
    files.set(name, { name, bytes });
    const plain = style === 'bold' ? 700 : 400;
    // A bold file of its own draws the heavier weights, even where the regular one is variable.
    const range = style === 'regular' && bold !== undefined ? undefined : weightsOf(facts.axes);
    web.push({
      style: style === 'italic' ? 'italic' : 'normal',
      address: addresses.asset(`fonts/${name}`),
      weights: range ?? [plain, plain],
    });
  }
  const face = (source: Opened | undefined, weight: number): OfficeFace | undefined =>
    source && { file: source.file.path, sha256: source.file.sha256, weight };
  const heavier = opened.bold ?? (weightsOf(regular.facts.axes) ? regular : undefined);
  const faces = { regular: face(regular, 400), bold: face(heavier, 700), italic: face(opened.italic, 400) };
  const measured = ({ decoded, facts }: Opened) => ({ font: decoded, facts });
  const fallback = fallbackOf(`${family} ${language.script}`, language.script, measured(regular), heavier && measured(heavier)); // prettier-ignore
  return {
    name: `${family} ${language.code}`,
    family,
    web,
    // The first was opened; absent ones are left out.
    faces: Object.fromEntries(Object.entries(faces).filter(([, each]) => each)) as OfficeFont['faces'],
    editable: Object.values(opened).every((each) => each.facts.editable && each.facts.outlines === 'truetype'),
    ...(fallback ? { fallback } : {}),
  };
}

/** File name in the site: what is left of that in the content. */
const slugOf = (path: string) =>
  path
    .replace(/^.*\/|\.\w+$/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40) || 'font';
