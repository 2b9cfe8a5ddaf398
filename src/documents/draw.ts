/** One document → its PDF and its Word file. */
import type { Content } from './content.ts';
import { familyOfOffice } from './fonts/families.ts';
import { numbersFont } from './fonts/numbers.ts';
import { openOffice } from './fonts/office.ts';
import { pagesOf } from './typst/file.ts';
import { createPrinter, TypstError, type Printer } from './typst/compile.ts';
import { writeWord } from './word/document.ts';

export interface Drawn {
  /** Absent where the PDF could not be made. */
  files?: { pdf: Uint8Array; docx: Uint8Array };
  /** Pages of the PDF. */
  pages?: number;
  /** Why the document could not be made. */
  reason?: string;
  /** Characters that the PDF can only name. */
  missing: string[];
}

/**
 * Reads all fonts of a site, so one is made for many documents; they are drawn one after the other.
 * What it gives takes the content folder, for the fonts of the office.
 */
export function createDrawer(): (content: Content, folder: string) => Promise<Drawn> {
  const printers = new Map<string, Printer>();
  const printerFor = async ({ scripts, look }: Content, folder: string) => {
    const office = look?.fonts ?? {};
    const key = [...scripts, ...Object.values(office).map(familyOfOffice)].join();
    const printer = printers.get(key) ?? createPrinter(scripts, await openOffice(office, folder));
    printers.set(key, printer);
    return printer;
  };
  let last: Promise<unknown> = Promise.resolve();
  return (content, folder) => {
    const drawn = last.then(async () => draw(await printerFor(content, folder), content));
    last = drawn.catch(() => undefined);
    return drawn;
  };
}

async function draw(printer: Printer, content: Content): Promise<Drawn> {
  try {
    const { pdf, missing } = printer.print(content);
    return { files: { pdf, docx: writeWord(content, numbersFont(content.language)) }, pages: pagesOf(pdf), missing };
  } catch (error) {
    if (error instanceof TypstError) return { reason: error.message, missing: [] };
    throw error;
  }
}
