/** I/O: the look of an office: `theme.css`, `fonts/`, its picture; and whether what comes of it can be read. */
import type { Language } from '../../languages/table.ts';
import { homeSlug, registryPages, type Addresses } from '../../model/addresses.ts';
import { checkAccent, usualAccent } from '../../model/look/contrast.ts';
import { kindFolder, listedKinds } from '../../model/kinds/index.ts';
import type { Look } from '../../model/library.ts';
import { lowContrasts, palettesOf } from '../../model/look/palettes.ts';
import { colours, seriesNames, seriesOf } from '../../model/look/tokens.ts';
import { isKeyOf } from '../../model/own.ts';
import { nearest, problem, type Problem } from '../../model/problems.ts';
import { required } from '../../model/required.ts';
import type { Store } from '../../store/index.ts';
import { readText, readWritten, type ContentFile } from '../files.ts';
import type { PictureReader } from '../pictures.ts';
import type { FolderRecord } from '../record.ts';
import type { Settings } from '../settings.ts';
import type { SiteParts } from '../site.ts';
import { FONT_FOLDER, readOfficeFonts, type WebFontFile } from './fonts.ts';
import { readTheme, THEME_FILE, type ThemeSheet } from './theme-css.ts';

export interface LoadedLook {
  look: Look;
  fontFiles: readonly WebFontFile[];
}

interface LookSurroundings {
  settings: Settings;
  store: Store;
  problems: Problem[];
  files: ReadonlyMap<string, ContentFile>;
  take(path: string): ContentFile | undefined;
  parts: SiteParts;
  addresses: Addresses;
  pictures: PictureReader;
  records: Readonly<Record<string, FolderRecord>>;
}

const none: ThemeSheet = {
  css: '',
  chosen: { light: {}, dark: {} },
  places: { light: new Map(), dark: new Map() },
};

/** Letters of these scripts join. */
const joins = ({ script }: Language) => /^(?:Arab|Syrc|Mong|Deva|Beng|Guru)$/.test(script);

export async function readLook(around: LookSurroundings): Promise<LoadedLook> {
  const { parts, problems, take, files } = around;
  const { site, languages, faults } = parts;
  problems.push(...menuProblems(around));
  const sheet = await readSheet(around);
  // What cannot be read has been reported; the rest is judged by the colour that a site has without one.
  const accent = faults.has('colours') ? usualAccent : site.colours.accent;
  const palettes = palettesOf(sheet.chosen, accent);
  problems.push(...contrastProblems(sheet, palettes, parts));
  const { fonts, files: fontFiles } = await readOfficeFonts({
    ...around,
    site: faults.has('fonts') ? { fonts: [] } : site,
    languages,
    yaml: required(parts.yaml['site.yaml'], 'site.yaml'),
    textsIn: (code) => textsIn(around, code),
  });
  for (const path of files.keys()) {
    if (!path.startsWith(`${FONT_FOLDER}/`)) continue;
    const file = take(path);
    // Any of them may be meant.
    if (faults.has('fonts')) continue;
    const name = path.slice(FONT_FOLDER.length + 1);
    // Licences are beside the fonts.
    if (file && !file.refused && !/\.(?:txt|md)$|^(?:OFL|LICEN[CS]E)/i.test(name))
      problems.push(problem('font-unusable', { file: path }, { name, reason: 'unused' }));
  }
  const picture = await readPicture(around);
  const choseSeries = seriesNames.some((name) => sheet.chosen.light[name] !== undefined);
  const series = choseSeries ? { series: seriesOf(palettes.light) } : {};
  return { look: { css: sheet.css, palettes, fonts, ...series, ...(picture ? { picture } : {}) }, fontFiles };
}

async function readSheet({ take, parts, problems }: LookSurroundings): Promise<ThemeSheet> {
  const file = take(THEME_FILE);
  const text = file && (await readText(file, problems));
  if (text === undefined) return none;
  return readTheme(text, parts.languages.some(joins), problems);
}

/** A problem with the accent is reported where it is set; what else cannot be read, where its text or its ground was set. */
function contrastProblems(
  { places }: ThemeSheet,
  palettes: Look['palettes'],
  { site, yaml, faults }: SiteParts,
): Problem[] {
  if (faults.has('colours')) return [];
  const accentPlace = () => required(yaml['site.yaml'], 'site.yaml').place(['colours', 'accent']);
  const plain = checkAccent(site.colours.accent, accentPlace());
  if (plain.length > 0) return plain;
  // A colour that was set too light or too dark falls short on many grounds: told once, by the least of its contrasts.
  const byCause = new Map<string, Problem>();
  for (const low of lowContrasts(palettes).sort((a, b) => Number(a.ratio) - Number(b.ratio))) {
    const set = places[low.scheme];
    const cause = [low.text, low.ground].map((name) => setFor(name.slice(2), set)).find((name) => name !== undefined);
    const key = `${low.scheme} ${cause ?? 'accent'}`;
    const place = cause === undefined ? undefined : set.get(cause);
    if (!byCause.has(key)) byCause.set(key, problem('theme-contrast', place ?? accentPlace(), low));
  }
  return [...byCause.values()];
}

/** The property that was set and that a colour comes from: itself, or the one that it follows. */
function setFor(name: string, set: ReadonlyMap<string, unknown>): string | undefined {
  if (set.has(name)) return name;
  if (!isKeyOf(colours, name)) return undefined;
  const colour = colours[name];
  return 'follows' in colour ? setFor(colour.follows, set) : undefined;
}

/** Names in the menu that lead nowhere. A list without entries, or a page that is a draft, is only left out. */
function menuProblems({ parts: { site, faults, yaml }, records }: LookSurroundings): Problem[] {
  if (faults.has('menu')) return [];
  const pages = Object.keys(records).flatMap((path) => (path.startsWith('pages/') ? [path.slice(6)] : []));
  const known = [
    ...listedKinds.map(kindFolder),
    ...registryPages,
    'areas',
    'register',
    'corrections-log',
    ...pages.filter((slug) => slug !== homeSlug),
  ];
  return (site.menu ?? []).flatMap((name, index) => {
    if (known.includes(name)) return [];
    const place = required(yaml['site.yaml'], 'site.yaml').place(['menu', index]);
    return [problem('menu-unknown', place, { name, nearest: nearest(name, known), known: known.join(', ') })];
  });
}

/** What editors wrote in a language, wherever it stands. */
function* textsIn({ records, parts, settings }: LookSurroundings, code: string): Iterable<string> {
  for (const { publication } of Object.values(records)) {
    const version = publication?.versions[code];
    if (!publication || !version) continue;
    yield readWritten(settings.content, version.file);
    yield* localizedIn(publication.facts, code);
  }
  yield* localizedIn(parts.registries, code);
  yield* localizedIn(parts.site, code);
  yield* stringsIn(parts.strings[code]);
}

/** Texts under the code of a language, at any depth. */
function* localizedIn(value: unknown, code: string): Iterable<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === code && typeof inner === 'string') yield inner;
    else yield* localizedIn(inner, code);
  }
}

function* stringsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}

async function readPicture({ parts, take, files, pictures, problems }: LookSurroundings): Promise<Look['picture']> {
  const name = parts.faults.has('picture') ? undefined : parts.site.picture?.file;
  if (name === undefined) return undefined;
  // The logo may be the same file.
  const file = take(name) ?? files.get(name);
  if (!file) {
    const place = required(parts.yaml['site.yaml'], 'site.yaml').place(['picture', 'file']);
    const near = nearest(name, [...files.keys()].filter((path) => !path.includes('/') && /\.(?:svg|png|jpe?g|webp|avif|gif)$/i.test(path))); // prettier-ignore
    // The file that is meant is not unexpected besides.
    if (near !== undefined) take(near);
    problems.push(problem('attachment-missing', place, { name, nearest: near, ofSite: true }));
    return undefined;
  }
  const picture = await pictures(file, problems);
  return picture && { file: file.path, sha256: file.sha256, picture };
}
