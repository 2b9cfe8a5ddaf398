/** I/O: Typst source → PDF, with the native compiler. It sees this folder and the fonts given, nothing else of the machine. */
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { join } from 'node:path';
import type { Content } from '../content.ts';
import { loadFonts, openSlices } from '../fonts/index.ts';
import { slicesOf, typstSource } from './document.ts';
import { isSilent, nameOf, readObjections, withNames, type Objections } from './gate.ts';
import { toReadingOrder } from './order.ts';

/** What PDF/UA-1 or the compiler itself objects to. */
export class TypstError extends Error {}

export interface Printed {
  pdf: Buffer;
  /** Characters that no font has; their names stand in their places. */
  missing: string[];
}

export interface Printer {
  /** @throws TypstError */
  print(content: Content): Promise<Printed>;
  /** Loads the fonts for all these documents at once. */
  prepare(contents: readonly Content[]): Promise<void>;
}

/** After so many documents, compiled parts that none of them used are forgotten. Looking for them takes as long as a page of text. */
const MEMORY = 8;

const folder = import.meta.dirname;

export async function createPrinter(): Promise<Printer> {
  const han = await openSlices();
  const loaded = new Set<string>();
  let compiler: NodeCompiler | undefined;
  let attempts = 0;

  async function prepare(slices: readonly string[]): Promise<NodeCompiler> {
    if (compiler && slices.every((slice) => loaded.has(slice))) return compiler;
    for (const slice of slices) loaded.add(slice);
    return (compiler = NodeCompiler.create({
      workspace: folder,
      fontArgs: [{ fontBlobs: await loadFonts([...loaded]) }],
    }));
  }

  return {
    prepare: async (contents) => void (await prepare(contents.flatMap((content) => slicesOf(han, content)))),
    async print(content) {
      const first = await attempt(content);
      if (Buffer.isBuffer(first)) return { pdf: first, missing: [] };
      const { missing, reasons } = first;
      const second = reasons.length === 0 ? await attempt(withNames(content, missing)) : first;
      if (Buffer.isBuffer(second)) return { pdf: second, missing: missing.filter((character) => !isSilent(character)) };
      throw new TypstError([...second.reasons, ...second.missing.map(nameOf)].join('; '));
    },
  };

  async function attempt(content: Content): Promise<Buffer | Objections> {
    const slices = slicesOf(han, content);
    const compiler = await prepare(slices);
    const paths = new Map<string, string>();
    for (const [source, { type, bytes }] of Object.entries(content.figures)) {
      const name = `picture-${paths.size}.${type}`;
      compiler.mapShadow(join(folder, name), Buffer.from(bytes));
      paths.set(source, name);
    }
    try {
      const source = typstSource(content, { slices, slice: han.slice, picture: (address) => paths.get(address) });
      const result = compiler.compile({ mainFileContent: source });
      if (!result.result) return { missing: [], reasons: messages(compiler, result.takeError()) };
      return toReadingOrder(compiler.pdf(result.result, { pdfStandard: 'ua-1' }));
    } catch (error) {
      return readObjections((error as Error).message);
    } finally {
      compiler.resetShadow();
      if (++attempts % MEMORY === 0) compiler.evictCache(1);
    }
  }
}

function messages(compiler: NodeCompiler, error: NodeError | null): string[] {
  const list = error ? (compiler.fetchDiagnostics(error) as { message?: string }[]) : [];
  return list.map(({ message }) => message ?? '');
}
