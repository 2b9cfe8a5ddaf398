/** I/O: reads fonts and the logo. CardInput → PNG. */
import { typographyOf } from '../languages/table.ts';
import type { CardInput, CardText } from '../model/card.ts';
import { layOutChart, type DrawnChart } from './chart.ts';
import { CARD } from './designs/design.ts';
import { openFonts, type Fonts } from './fonts.ts';
import { drawFrame, type Frame } from './frame.ts';
import { blend, type Indexed } from './raster/canvas.ts';
import { rasterise } from './raster/coverage.ts';
import { createGlyphMasks } from './raster/glyphs.ts';
import { encodePng } from './raster/png.ts';
import { sparkline } from './raster/sparkline.ts';
import { createTextEngine, type TextLayout } from './text/layout.ts';

/** What is wrong with a card. */
export interface Finding {
  text: CardText;
  /** The character that no font draws; absent where the text was cut. */
  character?: string;
}

export interface DrawnCard {
  png: Uint8Array;
  findings: Finding[];
}

export interface Artist {
  draw(input: CardInput): Promise<DrawnCard>;
  /** The picture before it is encoded; it holds until the next call. */
  paint(input: CardInput): Promise<{ picture: Indexed; findings: Finding[] }>;
  /** What is wrong with a card, without drawing it. */
  check(input: CardInput): Promise<Finding[]>;
}

/** A place for text in a frame, and the text. */
type Place = Frame['texts'][number] & { text: string };

const placesOf = ({ texts }: Frame, input: CardInput): Place[] =>
  texts.map((place) => ({ ...place, text: input.texts[place.name] ?? '' }));

/** The chart of a card, where its design has a place for it. */
const chartOf = ({ chart: place }: Frame, { chart }: CardInput): DrawnChart | undefined =>
  place && chart ? layOutChart(chart, place) : undefined;

const labelsOf = (chart: DrawnChart | undefined): Place[] =>
  (chart?.texts ?? []).map((label) => ({ ...label, name: 'chart' }));

/** Texts that all cards of a design and language share: they are painted once. */
const constant: ReadonlySet<CardText> = new Set([
  'publisher',
  'site',
  'kind',
  'mark',
  'fromLabel',
  'toLabel',
  'dateLabel',
]);

/** A frame with its constant texts. */
interface Ground {
  frame: Frame;
  rows: Uint8Array;
  findings: Finding[];
}

/** Grounds kept: more than the designs times the languages of most sites. */
const GROUNDS = 96;

/** Lays texts out and paints them; glyphs are kept. */
function createWriter(fonts: Fonts) {
  const engine = createTextEngine();
  const masks = createGlyphMasks();

  const layOut = ({ language, fonts: office }: CardInput, { text, box, style }: Place): TextLayout => {
    const { scale, lineHeight } = typographyOf(language).cards;
    return engine(
      text,
      { dir: language.dir, language: language.code, families: fonts.families(language, style.weight, office) },
      { ...style, ...box, sizes: style.sizes.map((size) => Math.round(size * scale)), lineHeight },
    );
  };

  const write = (input: CardInput, place: Place, picture: Indexed): Finding[] => {
    const layout = layOut(input, place);
    for (const { glyphs } of layout.lines) {
      for (const glyph of glyphs) {
        const { mask, x, y } = masks(glyph, layout.size);
        blend(picture, mask, place.box.left + x, place.box.top + y, place.ink);
      }
    }
    return findingsOf(place, layout);
  };

  return { layOut, write };
}

/** The frame of a card with its fonts ready; frames are kept. */
function createFrames(content: string, fonts: Fonts): (input: CardInput) => Promise<Frame> {
  const frames = new Map<string, Promise<Frame>>();
  const frameOf = (input: CardInput) => {
    const { design, language, colours, logo, picture, texts } = input;
    const key = JSON.stringify([design, language.dir, typographyOf(language).cards, colours, logo, picture, texts.mark !== undefined, texts.value !== undefined]); // prettier-ignore
    let frame = frames.get(key);
    if (!frame) frames.set(key, (frame = fonts.any().then((font) => drawFrame(input, content, font))));
    return frame;
  };
  return async (input) => {
    const frame = await frameOf(input);
    const all = [...placesOf(frame, input), ...labelsOf(chartOf(frame, input))];
    for (const weight of ['regular', 'bold'] as const) {
      const used = all.filter(({ style }) => style.weight === weight).map(({ text }) => text);
      await fonts.prepare(`${used.join('')}…`, input.language, weight, input.fonts);
    }
    return frame;
  };
}

/** Frames with the texts that all cards of a design and language share. */
function createGrounds({ write }: ReturnType<typeof createWriter>): (input: CardInput, frame: Frame) => Ground {
  const grounds = new Map<string, Ground>();
  return (input, frame) => {
    const shared = [...constant].map((name) => input.texts[name]);
    const key = JSON.stringify([
      input.design,
      input.language,
      input.colours,
      input.logo,
      input.picture,
      input.fonts,
      shared,
    ]);
    let ground = grounds.get(key);
    if (!ground) {
      const picture = { ...frame.picture, rows: frame.picture.rows.slice() };
      const findings = placesOf(frame, input)
        .filter(({ name }) => constant.has(name))
        .flatMap((place) => write(input, place, picture));
      ground = { frame, rows: picture.rows, findings };
      if (grounds.size === GROUNDS) grounds.clear();
      grounds.set(key, ground);
    }
    return ground;
  };
}

/** Fonts, frames and glyphs are kept by the artist: make one and draw all cards with it, one after the other. @param content the content folder, for the logo */
export async function createArtist(content: string): Promise<Artist> {
  const fonts = await openFonts(content);
  const writer = createWriter(fonts);
  const frameOf = createFrames(content, fonts);
  const groundOf = createGrounds(writer);
  const rows = new Uint8Array((CARD.width + 1) * CARD.height);

  const paint: Artist['paint'] = async (input) => {
    const frame = await frameOf(input);
    const ground = groundOf(input, frame);
    rows.set(ground.rows);
    const picture: Indexed = { ...frame.picture, rows };
    const chart = chartOf(frame, input);
    if (frame.chart && chart) {
      const { left, top, height } = frame.chart.box;
      for (const { outline, ink } of chart.shapes) blend(picture, rasterise(outline, 1, 0, height), left, top, ink);
    }
    const findings = [...placesOf(frame, input).filter(({ name }) => !constant.has(name)), ...labelsOf(chart)].flatMap(
      (place) => writer.write(input, place, picture),
    );
    if (frame.line && input.series && input.series.points.length > 1) {
      const { box, style, ink } = frame.line;
      blend(picture, rasterise(sparkline(input.series, box, style.width), 1, 0, box.height), box.left, box.top, ink);
    }
    return { picture, findings: [...ground.findings, ...findings] };
  };

  return {
    paint,
    async check(input) {
      const frame = await frameOf(input);
      const all = [...placesOf(frame, input), ...labelsOf(chartOf(frame, input))];
      return all.flatMap((place) => findingsOf(place, writer.layOut(input, place)));
    },
    async draw(input) {
      const { picture, findings } = await paint(input);
      return { png: encodePng(picture), findings };
    },
  };
}

function findingsOf({ name }: Place, { missing, cut }: TextLayout): Finding[] {
  return [...missing.map((character) => ({ text: name, character })), ...(cut ? [{ text: name }] : [])];
}
