/** I/O: a Word file as a text in Markdown: headings, lists, tables, notes, links and pictures. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { messageOf } from '../../../model/failure.ts';

interface DocumentMaterial {
  title?: string;
  /** Markdown below the front matter. */
  text: string;
  /** Pictures by the name of their file. */
  pictures: Record<string, Buffer>;
  notes: string[];
}

interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

/** @returns the text, or why the file cannot be read */
export async function readDocument(file: string): Promise<DocumentMaterial | { refusal: string }> {
  if (!/\.docx$/i.test(file)) return { refusal: `${basename(file)}: texts are taken from .docx. Save the file as a Word document (.docx).` }; // prettier-ignore
  const { default: mammoth } = await import('mammoth');
  const pictures: Record<string, Buffer> = {};
  const notes: string[] = [];
  const keep = mammoth.images.imgElement(async (image) => {
    const type = image.contentType.replace(/^image\//, '').replace('jpeg', 'jpg').replace('svg+xml', 'svg'); // prettier-ignore
    const name = `picture-${Object.keys(pictures).length + 1}.${type}`;
    pictures[name] = Buffer.from(await image.readAsArrayBuffer());
    return { src: name };
  });
  const bytes = readFileSync(file);
  try {
    const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage: keep, styleMap: styles, ignoreEmptyParagraphs: true }); // prettier-ignore
    const text = markdownFrom(treeOf(value), notes);
    notes.push(...leftOut(bytes), ...aboutPictures(text.text, Object.keys(pictures)));
    return { ...text, pictures, notes };
  } catch (error) {
    return { refusal: `${basename(file)} cannot be read as a Word file: ${messageOf(error)}` }; // prettier-ignore
  }
}

/** What stands in the file and not in the text: deletions that nobody has accepted yet, comments in the margin. */
function leftOut(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes, { filter: ({ name }) => /^word\/(?:document|comments)\.xml$/.test(name) });
  const count = (name: string, element: RegExp) => new TextDecoder().decode(files[name] ?? new Uint8Array()).match(element)?.length ?? 0; // prettier-ignore
  const document = 'word/document.xml';
  const [inserted, deleted] = [count(document, /<w:ins\b/g), count(document, /<w:del\b/g)];
  const comments = count('word/comments.xml', /<w:comment\b/g);
  return [
    ...(inserted + deleted > 0 ? [`Tracked changes were taken over as if they were accepted; ${deleted} deletions were left out.`] : []), // prettier-ignore
    ...(comments > 0 ? [`Comments in the margin were left out: ${comments}.`] : []),
  ];
}

function aboutPictures(text: string, names: readonly string[]): string[] {
  const unlike = names.filter((name) => !/\.(?:png|jpe?g|webp|avif|gif|svg)$/.test(name));
  const silent = names.filter((name) => !unlike.includes(name) && text.includes(`![](${name})`));
  return [
    ...(unlike.length > 0 ? [`Pictures that pages cannot show: ${unlike.join(', ')}. Save them as PNG.`] : []),
    ...(silent.length > 0 ? [`Pictures without a description: ${silent.join(', ')}. Describe them between the brackets.`] : []), // prettier-ignore
  ];
}

/** Styles of Word that mammoth does not know by itself. */
const styles = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p.subtitle:fresh", "p[style-name='Quote'] => blockquote > p:fresh", "p[style-name='Intense Quote'] => blockquote > p:fresh"]; // prettier-ignore

/** What mammoth writes is well-formed XML but for the root. */
function treeOf(html: string): Element {
  const root: Element = { name: 'root', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.write(`<root>${html}</root>`).close();
  const [first] = root.children;
  return typeof first === 'object' ? first : root;
}

const isElement = (node: Element | string): node is Element => typeof node === 'object';
const textOf = (node: Element | string): string => (isElement(node) ? node.children.map(textOf).join('') : node);

function markdownFrom(root: Element, notes: string[]): { title?: string; text: string } {
  const elements = root.children.filter(isElement);
  const first = elements.findIndex(({ name }) => name === 'h1');
  const heading = elements[first];
  const title = heading && textOf(heading).trim();
  const rest = elements.filter((_, index) => index !== first);
  // The title is the first level; headings below it begin with the second, and skip none.
  const levels = [...new Set(rest.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => name))].sort();
  const text = rest.map((element) => block(element, levels, notes)).filter(Boolean).join('\n\n'); // prettier-ignore
  return { ...(title ? { title } : {}), text: numbered(text) };
}

/** Notes by the order in which they stand; Word's own numbers have gaps. */
function numbered(text: string): string {
  const order = [...new Set([...text.matchAll(/\[\^(\w+)\](?!:)/g)].map(([, name]) => name))];
  return text.replace(/\[\^(\w+)\]/g, (found, name: string) =>
    order.includes(name) ? `[^${order.indexOf(name) + 1}]` : found,
  );
}

function block(element: Element, levels: readonly string[], notes: string[]): string {
  const { name, children } = element;
  if (/^h[1-6]$/.test(name)) return `${'#'.repeat(Math.min(2 + levels.indexOf(name), 6))} ${inline(children).trim()}`;
  switch (name) {
    case 'p':
      return inline(children).trim();
    case 'blockquote':
      return inner(children, levels, notes).replace(/^/gm, '> ').replace(/^> $/gm, '>');
    case 'ul':
    case 'ol': {
      const items = children.filter(isElement);
      if (items.some(isNote)) return items.map(noteText).join('\n\n');
      return items.map((item, index) => listItem(item, name === 'ol' ? `${index + 1}. ` : '- ', levels, notes)).join('\n'); // prettier-ignore
    }
    case 'table':
      return table(element, notes);
    default:
      return inline([element]).trim();
  }
}

const inner = (children: readonly (Element | string)[], levels: readonly string[], notes: string[]) =>
  children.filter(isElement).map((child) => block(child, levels, notes)).join('\n\n'); // prettier-ignore

const isNote = ({ attributes }: Element) => /^(?:footnote|endnote)-\d+$/.test(attributes['id'] ?? '');
const noteName = (id: string) => id.replace(/^#?footnote-/, '').replace(/^#?endnote-/, 'e');

/** `<li id="footnote-1"><p>Text <a href="#footnote-ref-1">↑</a></p></li>` */
const noteText = (item: Element): string =>
  `[^${noteName(item.attributes['id'] ?? '')}]: ${inline(item.children).replace(/\s*↑\s*$/, '').trim()}`; // prettier-ignore

function listItem(item: Element, sign: string, levels: readonly string[], notes: string[]): string {
  const words = item.children.filter((child) => !isElement(child) || !['ul', 'ol', 'p', 'table'].includes(child.name));
  const blocks = item.children.filter((child) => isElement(child) && ['ul', 'ol', 'p', 'table'].includes(child.name));
  const parts = [inline(words).trim(), ...blocks.filter(isElement).map((child) => block(child, levels, notes))];
  return sign + parts.filter(Boolean).join('\n').replace(/\n/g, `\n${' '.repeat(sign.length)}`); // prettier-ignore
}

function table({ children }: Element, notes: string[]): string {
  const rowsIn = (nodes: readonly (Element | string)[]): Element[] =>
    nodes.filter(isElement).flatMap((node) => (node.name === 'tr' ? [node] : rowsIn(node.children)));
  const rows = rowsIn(children).map((row) => row.children.filter(isElement));
  if (rows.flat().some(({ attributes }) => attributes['colspan'] ?? attributes['rowspan']))
    notes.push('A table with joined cells was taken over cell by cell; look at it.');
  const cell = ({ children: content }: Element) => inline(content).trim().replace(/\s*\n+\s*/g, '<br>').replaceAll('|', '\\|'); // prettier-ignore
  const lines: string[][] = rows.map(() => []);
  rows.forEach((row, index) => {
    let column = 0;
    for (const each of row) {
      while (lines[index]?.[column] !== undefined) column++;
      const [wide, high] = [Number(each.attributes['colspan'] ?? 1), Number(each.attributes['rowspan'] ?? 1)];
      const words = cell(each);
      // What a joined cell says holds for each of its rows; beside it, once is enough.
      for (let down = 0; down < high; down++)
        for (let right = 0; right < wide; right++)
          (lines[index + down] ?? [])[column + right] = right === 0 ? words : '';
      column += wide;
    }
  });
  const width = Math.max(...lines.map((line) => line.length));
  const full = lines.map(
    (line) => `| ${Array.from({ length: width }, (_, column) => line[column] ?? '').join(' | ')} |`,
  );
  return [full[0], `| ${Array<string>(width).fill('---').join(' | ')} |`, ...full.slice(1)].join('\n');
}

/** Words with their marks; marks stand tight, blanks outside them. */
function inline(children: readonly (Element | string)[]): string {
  return children.map((node) => (isElement(node) ? inlineElement(node) : escaped(node))).join('');
}

function inlineElement({ name, attributes, children }: Element): string {
  const words = inline(children);
  const href = attributes['href'] ?? '';
  switch (name) {
    case 'strong':
      return marked(words, '**');
    case 'em':
      return marked(words, '*');
    case 'br':
      return '  \n';
    case 'img':
      return `![${(attributes['alt'] ?? '').replace(/[[\]]/g, '')}](${attributes['src'] ?? ''})`;
    case 'sup': {
      const link = children.find(isElement);
      const target = link?.attributes['href'] ?? '';
      if (/^#(?:footnote|endnote)-\d+$/.test(target)) return `[^${noteName(target)}]`;
      return words.trim() === '' ? '' : `<sup>${words}</sup>`;
    }
    case 'sub':
      return `<sub>${words}</sub>`;
    case 'a':
      if (href.startsWith('#footnote-ref') || href.startsWith('#endnote-ref')) return '↑';
      return /^(?:https?:|mailto:)/.test(href) ? `[${words}](${href.replaceAll(' ', '%20').replaceAll(')', '%29')})` : words; // prettier-ignore
    case 'p':
      return `${words}\n`;
    default:
      return words;
  }
}

const marked = (words: string, sign: string): string =>
  words.trim() === '' ? words : words.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${sign}$2${sign}$3`);

/** Signs that Markdown would read. */
const escaped = (text: string): string =>
  text
    .replace(/[\n\t]+/g, ' ')
    .replace(/([\\`*_[\]<>])/g, '\\$1')
    .replace(/(?<=^|\s):(?=\w+[[{])/g, '\\:');
