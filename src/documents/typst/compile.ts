/** I/O: Typst source → PDF, with the native compiler. It sees this folder and the fonts given, nothing else of the machine. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Content } from '../content.ts';
import { nameOf } from '../fonts/coverage.ts';
import { readCoverage, readFonts } from '../fonts/index.ts';
import type { OpenFace } from '../fonts/office.ts';
import { typstSource, type Files } from './document.ts';
import { submissionSource } from './submission.ts';
import type { SubmissionContent } from '../submission/content.ts';
import { readDiagnostics, type PdfDiagnostics } from './diagnostics.ts';
import { openPdf } from './file.ts';
import { makeReadable } from './readable.ts';
import { nameRows } from './structure.ts';
import { messageOf } from '../../model/failure.ts';

/** What PDF/UA-1 or the compiler itself objects to. */
export class TypstError extends Error {}

export interface Printed {
  pdf: Buffer;
  /** Characters that no font has; their names are in their places, `[U+1F54A]`. */
  missing: string[];
}

export interface Printer {
  /** @throws TypstError */
  print(content: Content): Printed;
  /** A text as it is handed in. @throws TypstError */
  printSubmission(content: SubmissionContent): Printed;
}

/** What the compiler needs to know of any document besides its source. */
type Printable = Pick<Content, 'figures' | 'language'>;

/** After so many documents, compiled parts that none of them used are forgotten. Looking for them takes as long as a page of text. */
const MEMORY = 4;

/** After so many documents, the compiler is made anew: of each it keeps some 200 kB that cannot be had back otherwise. */
const LIFE = 256;

/**
 * Frees compilers that are no longer used, with their fonts. The collector does not come by itself: a handle is too small to make
 * it look, and what the compiler holds behind the handle it does not see.
 */
function freeCompilers(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

const folder = import.meta.dirname;

const openCompiler = (scripts: readonly string[], office: readonly OpenFace[]): NodeCompiler =>
  NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: readFonts(scripts, office) }] });

/** Letters that stand from right to left, or of which several glyphs make a syllable. */
const composed = /[\u0590-\u109f\u1780-\u17ff\u200f\u202b\u2067\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * Reads all fonts, so one is made for many documents; long, since what it gives shares the compiler. What a PDF holds does not depend on those printed before.
 * @param scripts those whose fonts come out of packages
 * @param office faces of the office
 */
export function createPrinter(scripts: readonly string[] = [], office: readonly OpenFace[] = []): Printer {
  const coverage = readCoverage(scripts, office);
  let compiler = openCompiler(scripts, office);
  let attempts = 0;

  return {
    print: (content) => print(content, (files) => typstSource(content, files)),
    printSubmission: (content) => print(content, (files) => submissionSource(content, files)),
  };

  function print(content: Printable, sourceWith: (files: Files) => string): Printed {
    const missing = new Set<string>();
    const named = (text: string) => {
      for (const character of coverage.missing(text)) missing.add(character);
      return coverage.named(text);
    };
    const first = attempt(content, sourceWith, named);
    if (Buffer.isBuffer(first)) return { pdf: first, missing: [...missing] };
    // The shaper knows more of fonts than their tables of characters say.
    const names = first.missing.map((text) => [text, `[${namesOf(text)}]`] as const);
    const withNames = (text: string) => names.reduce((left, [part, name]) => left.replaceAll(part, name), named(text));
    const second = first.reasons.length === 0 ? attempt(content, sourceWith, withNames) : first;
    if (Buffer.isBuffer(second)) return { pdf: second, missing: [...missing, ...first.missing] };
    throw new TypstError([...second.reasons, ...second.missing.map(namesOf)].join('; '));
  }

  function attempt(
    content: Printable,
    sourceWith: (files: Files) => string,
    named: (text: string) => string,
  ): Buffer | PdfDiagnostics {
    const paths = new Map<string, string>();
    for (const [source, { type, bytes }] of Object.entries(content.figures)) {
      const name = `picture-${paths.size}.${type}`;
      compiler.mapShadow(join(folder, name), Buffer.from(bytes));
      paths.set(source, name);
    }
    const source = sourceWith({ coverage, named, picture: (address) => paths.get(address) });
    try {
      forgetSource();
      // Compiled and written in one call: a handle of the compiled document would hold it until a collection, which nothing calls for.
      const pdf = compiler.pdf({ mainFileContent: source }, { pdfStandard: 'ua-1' });
      const readable = content.language.dir === 'rtl' || composed.test(source);
      const tables = source.includes('#table(');
      if (!readable && !tables) return pdf;
      const file = openPdf(pdf);
      if (readable) makeReadable(file);
      if (tables) nameRows(file);
      return file.bytes();
    } catch (error) {
      const report = messageOf(error);
      // Of a source that does not compile, it says nothing.
      return report === '' ? { missing: [], reasons: messages(compiler, source) } : readDiagnostics(report);
    } finally {
      compiler.resetShadow();
      if (attempts % MEMORY === 0) compiler.evictCache(1);
      if (attempts % LIFE === 0) {
        compiler = openCompiler(scripts, office);
        freeCompilers();
      }
    }
  }

  /**
   * The compiler takes a new source for an edit of the one that it parsed last (typst-syntax, `Source::replace`). Where their last
   * bytes agree in the middle of a letter (`？` and `؟`), it takes letters of the old source for the end of the new one. So a
   * source comes between that shares neither its first nor its last byte with any document, and is never the same twice: what
   * was parsed once is not parsed again.
   */
  function forgetSource(): void {
    compiler.compile({ mainFileContent: `//${++attempts}` });
  }
}

const namesOf = (text: string): string => [...text].map(nameOf).join(' ');

/** What Typst says of a source that it does not compile. */
function messages(compiler: NodeCompiler, source: string): string[] {
  const error = compiler.compile({ mainFileContent: source }).takeError();
  // What Typst gives for a fault: a list with messages.
  const list = error ? (compiler.fetchDiagnostics(error) as { message?: string }[]) : [];
  return list.map(({ message }) => message ?? '');
}
