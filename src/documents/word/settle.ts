/** Takes chance and the clock out of a Word document: random names of relations, counters of the process, dates. Pure. */
import { strFromU8, unzipSync } from 'fflate';
import { zip } from '../../model/zip.ts';

/** @param date ISO date of the publication; `''` if there is none */
export function settle(docx: Uint8Array, date: string): Buffer {
  const parts = Object.entries(unzipSync(docx));
  const names = new Map<string, string>();
  const bookmarks = new Map<string, string>();
  const day = `${date === '' ? '1980-01-01' : date}T00:00:00Z`;
  let drawing = 0;
  const settled = parts.map(([name, bytes]): [string, string | Uint8Array] => {
    if (!/\.(?:xml|rels)$/.test(name)) return [name, bytes];
    const text = strFromU8(bytes)
      .replace(/(?<=")rId[\w-]{15,}(?=")/g, (id) => {
        if (!names.has(id)) names.set(id, `rIdLink${names.size + 1}`);
        return names.get(id)!;
      })
      .replace(/(?<=<w:bookmark(?:Start|End) [^>]*w:id=")\d+(?=")/g, (id) => {
        if (!bookmarks.has(id)) bookmarks.set(id, String(bookmarks.size + 1));
        return bookmarks.get(id)!;
      })
      .replace(/(?<=<wp:docPr id=")\d+(?=")/g, () => String(++drawing))
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}`);
    return [name, text];
  });
  // Readers of the format look for the list of types first.
  const [types, others] = [true, false].map((first) =>
    settled.filter(([name]) => (name === '[Content_Types].xml') === first),
  );
  return zip([...types!, ...others!]);
}
