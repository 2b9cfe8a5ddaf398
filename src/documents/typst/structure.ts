/** Structure of a PDF file for programs that read it aloud (ISO 32000-1, 14.8.4.3.4). Pure. */
import type { PdfFile } from './file.ts';

/** The first cell of each row below a head names its row: the compiler has no way to say so. */
export function nameRows(pdf: PdfFile): void {
  const kind = (number: number) => /\/S \/(\w+)/.exec(pdf.head(number))?.[1];
  const childrenOf = (number: number) =>
    [...(/\/K \[([^\]]*)\]/.exec(pdf.head(number))?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, child]) =>
      Number(child),
    );
  for (const table of pdf.numbers()) {
    if (!pdf.head(table).includes('/S /Table\n')) continue;
    const parts = childrenOf(table);
    if (!parts.some((part) => kind(part) === 'THead')) continue;
    for (const row of parts.filter((part) => kind(part) === 'TBody').flatMap(childrenOf)) {
      const [cell] = childrenOf(row);
      if (cell === undefined || kind(cell) !== 'TD') continue;
      const head = pdf.head(cell).replace('/S /TD', '/S /TH');
      const scoped = head.replace('/O /Table\n', '/O /Table\n    /Scope /Row\n');
      pdf.setHead(cell, scoped === head ? head.replace('/S /TH', '/S /TH\n  /A << /O /Table /Scope /Row >>') : scoped);
    }
  }
}
