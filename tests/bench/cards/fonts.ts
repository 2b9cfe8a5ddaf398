/** I/O: the font files that some texts need, decoded, for renderers that want them all beforehand. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { decompress } from 'wawoff2';

export interface PeerFont {
  family: string;
  /** Family and slice: some renderers know but one file of a name and weight. */
  name: string;
  weight: 400 | 700;
  data: Buffer;
  ranges: [number, number][];
}

const families = [
  { name: 'Vazirmatn', package: '@fontsource/vazirmatn' },
  { name: 'Noto Naskh Arabic', package: '@fontsource/noto-naskh-arabic' },
  { name: 'Source Sans 3', package: '@fontsource/source-sans-3' },
  { name: 'Noto Sans SC', package: '@fontsource/noto-sans-sc' },
] as const;

/** Families for a language, best first, as Sanad has them. */
export function familiesFor(code: string): string[] {
  if (code === 'zh') return ['Noto Sans SC', 'Source Sans 3', 'Vazirmatn', 'Noto Naskh Arabic'];
  if (code === 'ar') return ['Noto Naskh Arabic', 'Source Sans 3', 'Vazirmatn', 'Noto Sans SC'];
  if (code === 'fa') return ['Vazirmatn', 'Noto Naskh Arabic', 'Source Sans 3', 'Noto Sans SC'];
  return ['Source Sans 3', 'Vazirmatn', 'Noto Naskh Arabic', 'Noto Sans SC'];
}

/** Names of the files of those families, in the same order. */
export function namesFor(code: string, fonts: readonly PeerFont[]): string[] {
  return familiesFor(code).flatMap((family) => [
    ...new Set(fonts.filter((font) => font.family === family).map(({ name }) => name)),
  ]);
}

/** @param texts by language: of Chinese only the slices that the Chinese texts need are loaded */
export async function readFonts(texts: ReadonlyMap<string, string>): Promise<PeerFont[]> {
  const require = createRequire(import.meta.url);
  const fonts: PeerFont[] = [];
  for (const { name, package: id } of families) {
    const folder = dirname(require.resolve(`${id}/package.json`));
    const slices = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
    const needed = name === 'Noto Sans SC' ? (texts.get('zh') ?? '') : [...texts.values()].join('');
    for (const [slice, list] of Object.entries(slices)) {
      const ranges = list.split(',').map((range): [number, number] => {
        const [from, to] = range
          .replace('U+', '')
          .split('-')
          .map((digits) => Number.parseInt(digits, 16));
        return [from!, to ?? from!];
      });
      const used = [...new Set(needed)].some((character) =>
        ranges.some(([from, to]) => from <= character.codePointAt(0)! && character.codePointAt(0)! <= to),
      );
      if (!used) continue;
      for (const weight of [400, 700] as const) {
        const file = join(
          folder,
          'files',
          `${id.split('/')[1]!}-${slice.replace(/[[\]]/g, '')}-${weight}-normal.woff2`,
        );
        fonts.push({
          family: name,
          name: `${name} ${slice}`,
          weight,
          data: Buffer.from(await decompress(await readFile(file))),
          ranges,
        });
      }
    }
  }
  return fonts;
}
