/** I/O: the text of a PDF as three readers give it to who searches or copies: Firefox (pdf.js), Chrome (PDFium), and Poppler. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export const readers: Readonly<Record<string, (file: string) => Promise<string>>> = {
  async 'pdf.js'(file) {
    const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    await task.destroy();
    return pages.join('\n');
  },
  async PDFium(file) {
    const library = await PDFiumLibrary.init();
    const document = await library.loadDocument(await readFile(file));
    const text = [...document.pages()].map((page) => page.getText()).join('\n');
    document.destroy();
    library.destroy();
    return text;
  },
  async Poppler(file) {
    return spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' }).stdout;
  },
};

/** Signs that only say how a line is set. */
const controls = /[\u00ad\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Words and numbers in order, half-spaces kept. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(controls, '')
    .match(/[\p{L}\p{M}\u200c]+|\p{N}+/gu) ?? [];

export interface Found {
  /** Share of the words of the source that come out whole. */
  words: number;
  /** Share of its phrases of four words that are found. */
  phrases: number;
  lost: string[];
}

/** @param source stretches of text that nothing interrupts */
export function compare(source: readonly string[], extracted: string): Found {
  const left = new Map<string, number>();
  const all = wordsOf(extracted);
  for (const word of all) left.set(word, (left.get(word) ?? 0) + 1);
  const text = ` ${all.join(' ')} `;
  const stretches = source.map(wordsOf);
  const lost = stretches.flat().filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  const phrases = stretches.flatMap((words) =>
    words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')),
  );
  const found = phrases.filter((phrase) => text.includes(` ${phrase} `));
  return { words: 1 - lost.length / stretches.flat().length, phrases: found.length / phrases.length, lost };
}
