/** I/O: the cards of the sample site, drawn by Sanad and by its peers in one run; cards per second of CPU time, all threads together. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import satori from 'satori';
import sharp from 'sharp';
import { CARD } from '../../src/cards/designs/design.ts';
import { createArtist } from '../../src/cards/draw.ts';
import { listCards } from '../../src/cards/list.ts';
import { currentContent, setSnapshot } from '../../src/load/snapshot.ts';
import { loadLibrary } from '../../src/load/library.ts';
import type { CardInput } from '../../src/model/card.ts';
import { familiesFor, namesFor, readFonts, type PeerFont } from './cards/fonts.ts';
import { reactTree, takumiTree } from './cards/trees.ts';

export interface CardRate {
  perCpuSecond: number;
  meanKB: number;
  maxKB: number;
}

export interface CardsBench {
  ours: CardRate;
  peers: Record<'satori' | 'takumi' | 'vercel-og', CardRate>;
  ratios: Record<'satori' | 'takumi' | 'vercel-og', number>;
}

type Draw = (input: CardInput) => Promise<Uint8Array>;

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Rounds that count; one more comes before them, so that fonts are loaded and code is compiled. */
const ROUNDS = 3;

export async function run({ say = () => undefined }: { say?: (text: string) => void } = {}): Promise<CardsBench> {
  const content = join(root, 'content');
  const inputs = await sampleInputs(content);
  const logo = await sharp(join(content, inputs[0]!.logo!.file), { density: 288 })
    .resize(256, 256, { fit: 'contain', background: '#00000000' })
    .png()
    .toBuffer();
  const address = `data:image/png;base64,${logo.toString('base64')}`;
  const texts = Map.groupBy(inputs, ({ language }) => language.code);
  const fonts = await readFonts(
    new Map([...texts].map(([code, list]) => [code, list.flatMap((input) => Object.values(input.texts)).join('')])),
  );
  const { draw } = await createArtist(content);
  const contestants: Record<'ours' | keyof CardsBench['peers'], Draw> = {
    ours: async (input) => (await draw(input)).png,
    satori: withSatori(fonts, address),
    takumi: await withTakumi(fonts, address),
    'vercel-og': await withVercel(fonts, address),
  };
  const rates = {} as Record<keyof typeof contestants, CardRate>;
  for (const [name, contestant] of Object.entries(contestants) as [keyof typeof contestants, Draw][]) {
    say(`${inputs.length} cards, ${ROUNDS + 1} times, by ${name} …`);
    rates[name] = await rate(contestant, inputs);
  }
  const { ours, ...peers } = rates;
  const ratio = (name: keyof typeof peers) => ours.perCpuSecond / peers[name].perCpuSecond;
  return { ours, peers, ratios: { satori: ratio('satori'), takumi: ratio('takumi'), 'vercel-og': ratio('vercel-og') } };
}

async function sampleInputs(content: string): Promise<CardInput[]> {
  const work = await mkdtemp(join(tmpdir(), 'sanad-bench-'));
  try {
    const { loaded } = await loadLibrary({ root, content, out: join(work, 'dist'), cache: work, base: '/' });
    setSnapshot(loaded!);
    return listCards(currentContent().open().ask).map(({ input }) => input);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Each round has other titles (the words moved on by one), so that nobody can answer from memory. */
function inRound(input: CardInput, round: number): CardInput {
  const { title = '' } = input.texts;
  const parts = input.language.script === 'Hans' ? [...title] : title.split(' ');
  const moved = [...parts.slice(round % parts.length), ...parts.slice(0, round % parts.length)].join(
    input.language.script === 'Hans' ? '' : ' ',
  );
  return { ...input, texts: { ...input.texts, title: moved } };
}

/** The best round. */
async function rate(draw: Draw, inputs: readonly CardInput[]): Promise<CardRate> {
  const sizes: number[] = [];
  let best = Infinity;
  for (let round = 0; round <= ROUNDS; round++) {
    const begin = process.cpuUsage();
    for (const input of inputs) {
      const { length } = await draw(inRound(input, round));
      if (round > 0) sizes.push(length);
    }
    const { user, system } = process.cpuUsage(begin);
    if (round > 0) best = Math.min(best, (user + system) / 1e6);
  }
  return {
    perCpuSecond: inputs.length / best,
    meanKB: sizes.reduce((sum, size) => sum + size, 0) / sizes.length / 1000,
    maxKB: Math.max(...sizes) / 1000,
  };
}

function withSatori(fonts: readonly PeerFont[], logo: string): Draw {
  const list = fonts.map(({ name, weight, data }) => ({ name, weight, data, style: 'normal' as const }));
  return async (input) => {
    const svg = await satori(reactTree(input, namesFor(input.language.code, fonts), logo), {
      ...CARD,
      fonts: list,
    });
    return sharp(Buffer.from(svg)).png().toBuffer();
  };
}

interface Takumi {
  Renderer: new () => {
    registerFont(font: {
      name: string;
      weight: number;
      data: Buffer;
      unicodeRange: [number, number][];
    }): Promise<unknown>;
    render(
      node: unknown,
      options: { width: number; height: number; format: 'png'; lang: string; fontFamilies: string[] },
    ): Promise<Buffer>;
  };
}

async function withTakumi(fonts: readonly PeerFont[], logo: string): Promise<Draw> {
  const { Renderer } = await peer<Takumi>('@takumi-rs/core');
  const renderer = new Renderer();
  for (const { family, weight, data, ranges } of fonts)
    await renderer.registerFont({ name: family, weight, data, unicodeRange: ranges });
  return (input) => {
    const families = familiesFor(input.language.code);
    return renderer.render(takumiTree(input, families, logo), {
      ...CARD,
      format: 'png',
      lang: input.language.code,
      fontFamilies: families,
    });
  };
}

interface VercelOg {
  ImageResponse: new (element: unknown, options: object) => Response;
}

async function withVercel(fonts: readonly PeerFont[], logo: string): Promise<Draw> {
  // Its build for Node is an ES module that looks for what only CommonJS has, and for a file of HarfBuzz that it does not bring along.
  const require = createRequire(join(root, 'tests/bench/peers/package.json'));
  Object.assign(globalThis, { require, __dirname: dirname(require.resolve('harfbuzzjs')) });
  const { ImageResponse } = await peer<VercelOg>('@vercel/og');
  const list = fonts.map(({ name, weight, data }) => ({ name, weight, data, style: 'normal' }));
  return async (input) =>
    new Uint8Array(
      await new ImageResponse(reactTree(input, namesFor(input.language.code, fonts), logo), {
        ...CARD,
        fonts: list,
      }).arrayBuffer(),
    );
}

/** A package of `peers/`, which has its own lock file. */
async function peer<T>(name: string): Promise<T> {
  const require = createRequire(join(root, 'tests/bench/peers/package.json'));
  return (await import(pathToFileURL(require.resolve(name)).href)) as T;
}
