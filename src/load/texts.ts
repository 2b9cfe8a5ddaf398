/** I/O: finished HTML of texts, kept on disk under the digest of everything that went in. */
import type { Interface } from '../languages/interface.ts';
import type { Language } from '../languages/table.ts';
import { renderText } from '../markdown/index.ts';
import type { Context, DirectiveHandler } from '../markdown/types.ts';
import type { Addresses } from '../model/addresses.ts';
import type { Picture, TextFacts } from '../model/library.ts';
import { linkAddress, readLink } from '../model/links.ts';
import type { Problem } from '../model/problems.ts';
import { htmlFile } from './bodies.ts';
import { writeWhole } from './files.ts';
import type { TextFile } from './folder.ts';

export interface TextSurroundings {
  id: string;
  folder: string;
  numbered: boolean;
  language: Language;
  words: Interface;
  languages: ReadonlySet<string>;
  addresses: Addresses;
  /** Prepared pictures by their name in the folder. */
  pictures: ReadonlyMap<string, Picture>;
  directives: Readonly<Record<string, DirectiveHandler>>;
}

/** Renders a text and keeps its HTML under `digest`. */
export async function render(
  text: TextFile,
  digest: string,
  around: TextSurroundings,
  cache: string,
  problems: Problem[],
): Promise<TextFacts> {
  const { language, words, folder, languages, addresses, id } = around;
  const context: Context = {
    file: text.file,
    language,
    numbered: around.numbered,
    labels: {
      footnotes: words.text('text.footnotes'),
      footnoteBack: (number) => words.text('text.footnoteBack', { n: number }),
      paragraph: (number) => words.text('text.paragraph', { n: number }),
      note: words.text('text.note'),
      table: (number) => words.text('text.table', { n: number }),
      block: (name, number) => words.text(`text.${name}`, { n: number }),
    },
    digits: (value) => words.digits(value),
    picture: (path) => around.pictures.get(path.replace(/^\.\//, '')),
    pictures: [...around.pictures.keys()],
    resolve: (address) => linkAddress(readLink(address, folder, languages), language.code, id, addresses) ?? address,
    directives: around.directives,
    report: (found) => problems.push(found),
  };
  const { html, facts } = renderText(text.body, { format: text.format, lineOffset: text.lines }, context);
  await writeWhole(htmlFile(cache, digest), html);
  return facts;
}
