/**
 * I/O: letters and reports of the sample site as PDF, by Sanad (Typst, PDF/UA-1) and by Chromium (page.pdf, tagged), from the same
 * finished HTML in the same run. Ours is everything from the HTML to the file, warm; Word files are measured apart.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeContent, isDocumented } from '../../src/documents/compose/content.ts';
import type { Content } from '../../src/documents/content.ts';
import { textOf } from '../../src/directives/index.ts';
import { createPrinter } from '../../src/documents/typst/compile.ts';
import { writeWord } from '../../src/documents/word/document.ts';
import { createSettings } from '../../src/load/defaults.ts';
import { loadLibrary } from '../../src/load/library.ts';
import { openBrowser } from '../chromium.ts';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
const rounds = 3;

export interface DocumentBench {
  /** Mean milliseconds a document by the clock after warming up, median of the rounds: the peer works in a process of its own. */
  msPerDocument: number;
  /** Mean bytes of a document. */
  bytes: number;
}

interface Text {
  language: string;
  direction: string;
  title: string;
  html: string;
  compose(): Content;
}

export async function run({ say }: { say: (text: string) => void }): Promise<{
  ours: DocumentBench & {
    cpuMsPerDocument: number;
    msPerLetter: number;
    msPerReport: number;
    msPerWord: number;
    wordBytes: number;
  };
  peers: Record<string, DocumentBench>;
  ratios: Record<string, number>;
}> {
  const cache = await mkdtemp(join(tmpdir(), 'sanad-bench-'));
  try {
    const texts = await readTexts(cache);
    say(`${texts.length} documents, ${rounds} rounds`);
    const printer = createPrinter();
    const layout = (name: Content['layout']) => texts.filter(({ compose }) => compose().layout === name);
    const pdf = await measure(texts, async ({ compose }) => printer.print(compose()).pdf);
    const before = process.cpuUsage();
    for (const { compose } of texts) printer.print(compose());
    const { user, system } = process.cpuUsage(before);
    const letters = await measure(layout('letter'), async ({ compose }) => printer.print(compose()).pdf);
    const reports = await measure(layout('report'), async ({ compose }) => printer.print(compose()).pdf);
    const word = await measure(texts, async ({ compose }) => writeWord(compose()));
    const peer = await byChromium(texts);
    return {
      ours: {
        ...pdf,
        cpuMsPerDocument: (user + system) / 1000 / texts.length,
        msPerLetter: letters.msPerDocument,
        msPerReport: reports.msPerDocument,
        msPerWord: word.msPerDocument,
        wordBytes: word.bytes,
      },
      peers: { chromium: peer },
      ratios: { chromium: peer.msPerDocument / pdf.msPerDocument },
    };
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

async function measure(texts: readonly Text[], make: (text: Text) => Promise<Uint8Array>): Promise<DocumentBench> {
  let bytes = 0;
  for (const text of texts) bytes += (await make(text)).length;
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const text of texts) await make(text);
    times.push((performance.now() - start) / texts.length);
  }
  return {
    msPerDocument: times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!,
    bytes: Math.round(bytes / texts.length),
  };
}

async function readTexts(cache: string): Promise<Text[]> {
  const { loaded } = await loadLibrary({ ...createSettings(root, root, {}), cache });
  const { library, addresses, bodies, words } = loaded!;
  const texts: Text[] = [];
  for (const publication of library.publications) {
    if (!isDocumented(publication)) continue;
    for (const version of Object.values(publication.versions)) {
      const html = await bodies.html(version);
      const view = { library, addresses, words: words(version.language), collections: [] };
      const text = textOf(await bodies.tree(version), view.words, (href) => addresses.absolute(addresses.own(href)));
      texts.push({
        language: version.language,
        direction: library.language(version.language).dir,
        title: version.title,
        html,
        compose: () => ({
          ...composeContent(view, publication, version, text),
          figures: {},
          scripts: [],
        }),
      });
    }
  }
  return texts;
}

/** A page already open, so that only setting the text and printing it count. */
async function byChromium(texts: readonly Text[]): Promise<DocumentBench> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    return await measure(texts, async ({ language, direction, title, html }) => {
      await page.setContent(`<!doctype html><html lang="${language}" dir="${direction}"><title>${title}</title><h1>${title}</h1>${html}</html>`); // prettier-ignore
      return page.pdf({ format: 'A4', tagged: true, outline: true });
    });
  } finally {
    await browser.close();
  }
}
