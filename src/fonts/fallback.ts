/**
 * Fonts of the device in the measures of a font of the office, so that nothing moves when that arrives (CSS Fonts Level 5,
 * `size-adjust`, `ascent-override`). Pure.
 */
import { Blob, Buffer as Run, Direction, Face, Font, shape, Variation } from 'harfbuzzjs';
import type { FontFacts } from './facts.ts';
import { weightsOf } from './subset.ts';

/** Texts whose width is compared: letters as often as languages have them. */
const samples: Readonly<Record<string, string>> = {
  Latn: 'The Secretary-General of the United Nations has the honour to transmit herewith a report on literacy and education, for the information of the members of the General Assembly.',
  Cyrl: 'Генеральный секретарь Организации Объединенных Наций имеет честь препроводить доклад о грамотности и образовании для сведения членов Генеральной Ассамблеи.',
  Arab: 'دبیرکل سازمان ملل متحد افتخار دارد گزارشی دربارهٔ سوادآموزی و آموزش را برای آگاهی اعضای مجمع عمومی و همهٔ کشورها پیوست کند.',
};

/** Fonts of devices, and the sizes at which they are as wide as ours. */
interface Device {
  name: string;
  regular: string;
  bold: string;
  sizes: Readonly<Record<string, readonly [regular: number, bold: number]>>;
}

const local = (...names: string[]) => names.map((name) => `local("${name}")`).join(',');

/** The sizes are those of `styles/fonts.css`; a test compares them. */
const devices: readonly Device[] = [
  {
    name: 'georgia',
    regular: local('Georgia', 'Gelasio'),
    bold: local('Georgia Bold', 'Gelasio Bold'),
    sizes: { Latn: [1.03, 0.96], Cyrl: [1.03, 0.96] },
  },
  {
    name: 'times',
    regular: local('Times New Roman', 'Liberation Serif'),
    bold: local('Times New Roman Bold', 'Liberation Serif Bold'),
    sizes: { Latn: [1.132, 1.095], Cyrl: [1.132, 1.095] },
  },
  {
    name: 'naskh',
    regular: local('Noto Naskh Arabic', 'Noto Naskh Arabic UI'),
    bold: local('Noto Naskh Arabic Bold', 'Noto Naskh Arabic UI Bold'),
    sizes: { Arab: [1.16, 1.14] },
  },
  {
    name: 'sans-arabic',
    regular: local('Noto Sans Arabic UI', 'Noto Sans Arabic'),
    bold: local('Noto Sans Arabic UI Bold', 'Noto Sans Arabic Bold'),
    sizes: { Arab: [1.04, 0.965] },
  },
];

/** Width of each sample in the font of the house for its script, in em: regular and bold. Measured by `widthOf`. */
const houseWidths: Readonly<Record<string, readonly [regular: number, bold: number]>> = {
  Latn: [77.655, 80.618],
  Cyrl: [82.316, 86.413],
  Arab: [43.275, 44.258],
};

interface Fallback {
  /** Families in their order, as CSS. */
  families: string;
  /** Rules that define them. */
  css: string;
}

/** A face as it is measured. */
interface Measured {
  font: Uint8Array;
  facts: Pick<FontFacts, 'axes' | 'unitsPerEm' | 'ascent' | 'descent'>;
}

/** @returns nothing for scripts whose widths are not known @param name family that it stands in for */
export function fallbackOf(name: string, script: string, regular: Measured, bold?: Measured): Fallback | undefined {
  const sample = samples[script];
  const house = houseWidths[script];
  if (sample === undefined || house === undefined) return undefined;
  const css: string[] = [];
  const families: string[] = [];
  for (const device of devices) {
    const ratio = device.sizes[script];
    if (!ratio) continue;
    const family = `"${name} ${device.name}"`;
    families.push(family);
    const faces = [
      [regular, 400, device.regular, house[0], ratio[0], '1 599'],
      ...(bold ? [[bold, 700, device.bold, house[1], ratio[1], '600 1000'] as const] : []),
    ] as const;
    for (const [face, weight, source, own, size, range] of faces) {
      // The device's text is as wide as ours divided by that size.
      const adjust = widthOf(face, sample, weight) / (own / size);
      const { unitsPerEm, ascent, descent } = face.facts;
      const share = (units: number) => `${((units / unitsPerEm / adjust) * 100).toFixed(1)}%`;
      css.push(
        `@font-face{font-family:${family};src:${source};font-weight:${bold ? range : '1 1000'};size-adjust:${(adjust * 100).toFixed(1)}%;ascent-override:${share(ascent)};descent-override:${share(descent)};line-gap-override:0%}`,
      );
    }
  }
  return { families: families.join(','), css: css.join('\n') };
}

/** Width of a text in em, its spaces left out: not every part of a font has one. */
function widthOf({ font, facts }: Measured, text: string, weight: number): number {
  const shaped = new Font(new Face(new Blob(font)));
  const range = weightsOf(facts.axes);
  if (range) shaped.setVariations([new Variation('wght', Math.min(range[1], Math.max(range[0], weight)))]);
  const run = new Run();
  run.addText(text.replaceAll(' ', ''));
  run.guessSegmentProperties();
  if (/\p{Script=Arabic}/u.test(text)) run.setDirection(Direction.RTL);
  shape(shaped, run);
  return run.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / facts.unitsPerEm;
}
