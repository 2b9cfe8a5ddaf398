/** I/O: reads the logo. The part of a card that all cards of a design share, laid out by satori and rasterised by sharp once. */
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import gifenc from 'gifenc';
import satori from 'satori';
import sharp, { type Sharp } from 'sharp';
import type { CardInput, CardText } from '../model/card.ts';
import {
  CARD,
  designContext,
  type ChartStyle,
  type Element,
  type LineStyle,
  type TextStyle,
} from './designs/design.ts';
import { designOf } from './designs/index.ts';
import { channels } from './designs/theme.ts';
import { ramp, type Colour, type Indexed, type Ink } from './raster/canvas.ts';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Frame {
  picture: Indexed;
  texts: { name: CardText; box: Box; style: TextStyle; ink: Ink }[];
  line?: { box: Box; style: LineStyle; ink: Ink };
  chart?: { box: Box; style: ChartStyle; inks: { series: Ink[]; muted: Ink; hairline: Ink } };
}

/**
 * @param content the content folder, for the logo
 * @param font any font: satori does not start without one, though it draws no text here
 */
export async function drawFrame(input: CardInput, content: string, font: Uint8Array): Promise<Frame> {
  const { design, logo, picture: own } = input;
  const picture = logo && (await readFile(join(content, logo.file)));
  const size = picture && (await sharp(picture, { density: 72 }).metadata());
  const context = designContext(input, size && size.width / size.height);
  const root = designOf(design)(context);

  const frame: Omit<Frame, 'picture'> = { texts: [] };
  const inks = new Inks();
  let logoBox: Box | undefined;
  let pictureBox: Box | undefined;
  const svg = await satori(root, {
    ...CARD,
    fonts: [{ name: 'none', data: Buffer.from(font), weight: 400, style: 'normal' }],
    onNodeDetected: ({ left, top, width, height, props }) => {
      const box = {
        left: Math.round(left),
        top: Math.round(top),
        width: Math.round(width),
        height: Math.round(height),
      };
      // Satori hands back what designs gave it, and designs make `Element`s.
      const { text, line, chart, logo: isLogo, picture: isPicture } = props as Element['props'];
      if (text) frame.texts.push({ ...text, box, ink: inks.of(text.style) });
      if (line) frame.line = { box, style: line, ink: inks.of(line) };
      if (chart) {
        const { ground, series, muted, hairline } = chart;
        const inkOf = (ink: string) => inks.of({ ground, ink });
        frame.chart = { box, style: chart, inks: { series: series.map(inkOf), muted: inkOf(muted), hairline: inkOf(hairline) } }; // prettier-ignore
      }
      if (isLogo) logoBox = box;
      if (isPicture) pictureBox = box;
    },
  });
  const room = LARGEST_PALETTE - inks.colours.length;
  let pixels = await drawn(sharp(Buffer.from(svg)).flatten({ background: context.theme.paper }));
  const place = async (box: Box, input: Buffer, places: number) => {
    const { left, top } = box;
    pixels = await drawn(sharp(pixels, { raw: { ...CARD, channels: 3 } }).composite([{ input, left, top }]));
    await reduce(pixels, box, places);
  };
  if (own && pictureBox)
    await place(
      pictureBox,
      await drawPicture(join(content, own.file), pictureBox),
      room - (logoBox ? LOGO_COLOURS : 0),
    );
  if (picture && logoBox) await place(logoBox, await drawLogo(picture, logoBox), room);
  return { ...frame, picture: index(pixels, inks.colours) };
}

/** Three bytes a pixel. */
const drawn = (image: Sharp): Promise<Buffer> => image.removeAlpha().toColourspace('srgb').raw().toBuffer();

/** The logo, as large as its box allows; drawn at four times the size of an SVG's own units, so that it stays sharp. */
async function drawLogo(picture: Buffer, { width, height }: Box): Promise<Buffer> {
  return sharp(picture, { density: 288 })
    .resize(width, height, { fit: 'contain', background: '#00000000' })
    .png()
    .toBuffer();
}

/** The picture of the office, filling its box. */
async function drawPicture(file: string, { width, height }: Box): Promise<Buffer> {
  return sharp(await readFile(file), { density: 144 })
    .resize(width, height, { fit: 'cover' })
    .png()
    .toBuffer();
}

/** Inks in use; each takes its places at the beginning of the palette. */
class Inks {
  readonly colours: Colour[] = [];
  readonly #known = new Map<string, Ink>();

  of({ ground, ink }: { ground: string; ink: string }): Ink {
    const key = `${ground}${ink}`;
    let place = this.#known.get(key);
    if (place === undefined) {
      place = this.colours.length;
      this.colours.push(...ramp(channels(ground), channels(ink)));
      this.#known.set(key, place);
    }
    return place;
  }
}

/** Places that a picture leaves for a logo. */
const LOGO_COLOURS = 24;

/** Places of a palette of PNG. */
const LARGEST_PALETTE = 256;

/** Colours of the design are kept exactly; a picture of many colours is reduced to the places that they leave, in place. */
async function reduce(pixels: Buffer, { left, top, width, height }: Box, room: number): Promise<void> {
  const rows = Array.from({ length: height }, (_, row) => ((top + row) * CARD.width + left) * 3);
  const inside = Buffer.concat(rows.map((start) => pixels.subarray(start, start + width * 3)));
  const outside = Buffer.from(pixels);
  // The last row of a card is ground, or has colours of the design alone.
  const last = (CARD.height - 1) * CARD.width * 3;
  for (const start of rows) outside.copyWithin(start, last, last + width * 3);
  const places = room - coloursOf(outside).size;
  if (coloursOf(inside).size <= places) return;
  // sharp's own palettes have 2, 4, 16 or 256 colours, and neither is what is left.
  const rgba = await sharp(inside, { raw: { width, height, channels: 3 } })
    .ensureAlpha()
    .raw()
    .toBuffer();
  const palette = gifenc.quantize(rgba, places);
  const indices = gifenc.applyPalette(rgba, palette);
  rows.forEach((start, row) => {
    for (let x = 0; x < width; x++) pixels.set(palette[indices[row * width + x] ?? 0] ?? [0, 0, 0], start + x * 3);
  });
}

function coloursOf(rgb: Buffer): Set<number> {
  const found = new Set<number>();
  for (let pixel = 0; pixel * 3 < rgb.length; pixel++) found.add(packed(rgb, pixel));
  return found;
}

/** Pixels → indices; places of inks come first. */
function index(rgb: Buffer, inks: readonly Colour[]): Indexed {
  const places = new Map([...coloursOf(rgb)].map((colour, place) => [colour, inks.length + place]));
  const size = inks.length + places.size;
  if (size > LARGEST_PALETTE) throw new Error(`the design has ${size} colours; a palette holds ${LARGEST_PALETTE}`);
  const rows = new Uint8Array((CARD.width + 1) * CARD.height);
  for (let y = 0; y < CARD.height; y++)
    for (let x = 0; x < CARD.width; x++)
      rows[y * (CARD.width + 1) + x + 1] = places.get(packed(rgb, y * CARD.width + x)) ?? 0;
  const others = [...places.keys()].map((colour): Colour => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return { ...CARD, rows, palette: [...inks, ...others] };
}

const packed = (rgb: Buffer, pixel: number) =>
  // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- for every pixel: three bytes each
  (rgb[pixel * 3]! << 16) | (rgb[pixel * 3 + 1]! << 8) | rgb[pixel * 3 + 2]!;
