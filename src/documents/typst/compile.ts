/** I/O: Typst source → PDF, with the native compiler. It sees this folder and the fonts given, nothing else of the machine. */
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { join } from 'node:path';
import type { Content } from '../content.ts';
import { loadFonts, openSlices } from '../fonts/index.ts';
import { slicesOf, typstSource } from './document.ts';
import { toReadingOrder } from './order.ts';

/** What PDF/UA-1 or the compiler itself objects to. */
export class TypstError extends Error {}

export interface Printer {
  /** @throws TypstError */
  print(content: Content): Promise<Buffer>;
  /** Loads the fonts for all these documents at once. */
  prepare(contents: readonly Content[]): Promise<void>;
}

/** Compiled parts that no document used for so many documents are forgotten. */
const MEMORY = 8;

const folder = import.meta.dirname;

export async function createPrinter(): Promise<Printer> {
  const han = await openSlices();
  const loaded = new Set<string>();
  let compiler: NodeCompiler | undefined;

  async function prepare(contents: readonly Content[]): Promise<NodeCompiler> {
    const slices = contents.flatMap((content) => slicesOf(han, content));
    if (compiler && slices.every((slice) => loaded.has(slice))) return compiler;
    for (const slice of slices) loaded.add(slice);
    return (compiler = NodeCompiler.create({
      workspace: folder,
      fontArgs: [{ fontBlobs: await loadFonts([...loaded]) }],
    }));
  }

  return {
    prepare: async (contents) => void (await prepare(contents)),
    async print(content) {
      const compiler = await prepare([content]);
      const paths = new Map<string, string>();
      for (const [source, { type, bytes }] of Object.entries(content.figures)) {
        const name = `picture-${paths.size}.${type}`;
        compiler.mapShadow(join(folder, name), Buffer.from(bytes));
        paths.set(source, name);
      }
      try {
        const source = typstSource(content, han, (address) => paths.get(address));
        const result = compiler.compile({ mainFileContent: source });
        if (!result.result) throw new TypstError(reasons(compiler, result.takeError()));
        return toReadingOrder(compiler.pdf(result.result, { pdfStandard: 'ua-1' }));
      } catch (error) {
        throw error instanceof TypstError ? error : new TypstError((error as Error).message);
      } finally {
        compiler.resetShadow();
        compiler.evictCache(MEMORY);
      }
    },
  };
}

function reasons(compiler: NodeCompiler, error: NodeError | null): string {
  const list = error ? (compiler.fetchDiagnostics(error) as { message?: string }[]) : [];
  return list.map(({ message }) => message ?? '').join('; ');
}
