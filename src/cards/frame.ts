/** I/O: reads the logo. The part of a card that all cards of a design share, laid out by satori and rasterised by sharp once. */
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import satori from 'satori';
import sharp from 'sharp';
import type { CardInput, CardText } from '../model/card.ts';
import { CARD, type Element, type LineStyle, type TextStyle } from './designs/design.ts';
import { designs } from './designs/index.ts';
import { channels, createTheme } from './designs/theme.ts';
import { quantise } from './raster/quantise.ts';
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
}

/**
 * @param content the content folder, for the logo
 * @param font any font: satori does not start without one, though it draws no text here
 */
export async function drawFrame(
  { design, language, colours, logo, texts }: CardInput,
  content: string,
  font: Uint8Array,
): Promise<Frame> {
  const theme = createTheme(colours.accent, colours.ground);
  const picture = logo && (await readFile(join(content, logo.file)));
  const size = picture && (await sharp(picture, { density: 72 }).metadata());
  const root = designs[design]({
    theme,
    dir: language.dir,
    marked: texts.mark !== undefined,
    ...(size ? { logoRatio: size.width / size.height } : {}),
  });

  const frame: Omit<Frame, 'picture'> = { texts: [] };
  const inks = new Inks();
  let logoBox: Box | undefined;
  const svg = await satori(root as never, {
    ...CARD,
    fonts: [{ name: 'none', data: Buffer.from(font), weight: 400, style: 'normal' }],
    onNodeDetected: ({ left, top, width, height, props }) => {
      const box = {
        left: Math.round(left),
        top: Math.round(top),
        width: Math.round(width),
        height: Math.round(height),
      };
      const { text, line, logo: isLogo } = props as Element['props'];
      if (text) frame.texts.push({ ...text, box, ink: inks.of(text.style) });
      if (line) frame.line = { box, style: line, ink: inks.of(line) };
      if (isLogo) logoBox = box;
    },
  });
  let image = sharp(Buffer.from(svg)).flatten({ background: theme.paper });
  if (picture && logoBox)
    image = image.composite([{ input: await drawLogo(picture, logoBox), left: logoBox.left, top: logoBox.top }]);
  const pixels = await image.removeAlpha().toColourspace('srgb').raw().toBuffer();
  return { ...frame, picture: index(pixels, inks.colours, logoBox) };
}

/** The logo, as large as its box allows; drawn at four times the size of an SVG's own units, so that it stays sharp. */
async function drawLogo(picture: Buffer, { width, height }: Box): Promise<Buffer> {
  return sharp(picture, { density: 288 })
    .resize(width, height, { fit: 'contain', background: '#00000000' })
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

/** Pixels → indices. Colours of the design are kept exactly; a logo of many colours is reduced to the places that are left. */
function index(rgb: Buffer, colours: readonly Colour[], logo: Box | undefined): Indexed {
  const inLogo = (pixel: number) => {
    if (!logo) return false;
    const x = (pixel % CARD.width) - logo.left;
    const y = Math.floor(pixel / CARD.width) - logo.top;
    return x >= 0 && x < logo.width && y >= 0 && y < logo.height;
  };
  const size = CARD.width * CARD.height;
  const places = new Map<number, number>();
  const logoColours = new Map<number, number>();
  for (let pixel = 0; pixel < size; pixel++) {
    const colour = packed(rgb, pixel);
    if (inLogo(pixel)) logoColours.set(colour, (logoColours.get(colour) ?? 0) + 1);
    else if (!places.has(colour)) places.set(colour, colours.length + places.size);
  }
  for (const colour of places.keys()) logoColours.delete(colour);
  const room = 256 - colours.length - places.size;
  if (room < 1) throw new Error(`the design has ${colours.length + places.size} colours; a palette holds 256`);
  const instead = quantise(logoColours, room);
  for (const colour of new Set(instead.values()))
    if (!places.has(colour)) places.set(colour, colours.length + places.size);

  const rows = new Uint8Array(size + CARD.height);
  for (let pixel = 0; pixel < size; pixel++) {
    const colour = packed(rgb, pixel);
    rows[pixel + Math.floor(pixel / CARD.width) + 1] = places.get(colour) ?? places.get(instead.get(colour)!)!;
  }
  const shared = [...places.keys()].map((colour): Colour => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return { ...CARD, rows, palette: [...colours, ...shared] };
}

const packed = (rgb: Buffer, pixel: number) =>
  (rgb[pixel * 3]! << 16) | (rgb[pixel * 3 + 1]! << 8) | rgb[pixel * 3 + 2]!;
