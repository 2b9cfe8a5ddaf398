/**
 * Finished HTML of a text → blocks. Documents are made from the HTML and not from the Markdown, so that figures, numbers of
 * paragraphs, citations and isolation are those of the page, whatever made them. Pure.
 */
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Direction } from '../../languages/table.ts';
import type { Block, Cell, Inline, Mark, Table, Text } from './types.ts';

const marks: Readonly<Record<string, Mark>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  sup: 'superscript',
  sub: 'subscript',
  del: 'deleted',
  s: 'deleted',
};

const inlineElements = new Set([
  ...Object.keys(marks),
  'a',
  'bdi',
  'bdo',
  'span',
  'data',
  'time',
  'br',
  'q',
  'abbr',
  'small',
  'ins',
  'u',
  'mark',
  'dfn',
  'var',
  'wbr',
  'input',
  'label',
]);

/** The second drawing of every chart is for small screens, and as long to read as the first. */
const narrowDrawing = /<svg class="chart-narrow"[^]*?<\/svg>/g;

/** @param absolute makes the full address of a link as it stands in the HTML (`/x/`, `#p1`, `https://…`) */
export function readText(html: string, absolute: (href: string) => string): Text {
  const root: Root = fromHtml(html.replace(narrowDrawing, ''), { fragment: true });
  const notes: Block[][] = [];
  const cited = new Set<number>();
  const reader = createReader(absolute, cited);
  const content = root.children.filter((node) => {
    if (!isElement(node) || node.properties['role'] !== 'doc-endnotes') return true;
    for (const item of descendants(node, 'li'))
      notes.push(reader.blocks(item.children.filter((child) => !isBacklink(child))));
    return false;
  });
  return { blocks: reader.blocks(content as ElementContent[]), notes };
}

interface Reader {
  blocks(nodes: readonly ElementContent[]): Block[];
}

function createReader(absolute: (href: string) => string, cited: Set<number>): Reader {
  const inline = (nodes: readonly ElementContent[]): Inline[] => tidy(nodes.flatMap(inlineOf));

  function inlineOf(node: ElementContent): Inline[] {
    if (node.type === 'text') return [{ type: 'text', text: node.value.replace(/[ \t\n]+/g, ' ') }];
    if (!isElement(node)) return [];
    const { tagName, properties, children } = node;
    if (isBacklink(node) || classes(node).includes('pn') || tagName === 'svg') return [];
    if (tagName === 'br') return [{ type: 'break' }];
    if (tagName === 'input') return [{ type: 'text', text: properties['checked'] ? '[x] ' : '[ ] ' }];
    const reference = noteOf(node);
    if (reference !== undefined) {
      const first = !cited.has(reference);
      cited.add(reference);
      return [{ type: 'note', note: reference, first }];
    }
    const inner = children.flatMap(inlineOf);
    if (tagName === 'a' && typeof properties['href'] === 'string') {
      // A value leads to its source; in a document the text says where it is from.
      if (classes(node).includes('stat')) return inner;
      // The list of references is in the document itself.
      if (properties['role'] === 'doc-biblioref') return inner;
      return [{ type: 'link', href: absolute(properties['href']), children: inner }];
    }
    const mark = marks[tagName];
    if (mark) return [{ type: 'mark', mark, children: inner }];
    const { dir, lang } = properties;
    if (dir || lang)
      return [
        {
          type: 'run',
          ...(dir ? { dir: dir as Direction } : {}),
          ...(lang ? { lang: String(lang) } : {}),
          children: inner,
        },
      ];
    return inner;
  }

  function blocks(nodes: readonly ElementContent[]): Block[] {
    const found: Block[] = [];
    let loose: ElementContent[] = [];
    const flush = () => {
      const children = inline(loose);
      if (children.length > 0) found.push({ type: 'paragraph', children });
      loose = [];
    };
    for (const node of nodes) {
      if (node.type === 'text' || (isElement(node) && inlineElements.has(node.tagName))) loose.push(node);
      else if (isElement(node)) {
        flush();
        found.push(...block(node));
      }
    }
    flush();
    return found;
  }

  function block(node: Element): Block[] {
    const { tagName, children } = node;
    switch (tagName) {
      case 'p': {
        const [number] = descendants(node, 'a').filter((link) => classes(link).includes('pn'));
        const content = inline(children);
        return content.length === 0
          ? []
          : [{ type: 'paragraph', ...(number ? { number: words(number) } : {}), children: content }];
      }
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return [{ type: 'heading', depth: Number(tagName[1]) - 1, children: inline(children) }];
      case 'ul':
      case 'ol':
        return [
          {
            type: 'list',
            ordered: tagName === 'ol',
            start: Number(node.properties['start'] ?? 1),
            items: children.filter(isElement).map((item) => blocks(item.children)),
          },
        ];
      case 'blockquote':
        return [{ type: 'quote', blocks: blocks(children) }];
      case 'hr':
        return [{ type: 'rule' }];
      case 'pre':
        return [{ type: 'code', text: words(node, true).replace(/\n$/, '') }];
      case 'table':
        return [{ type: 'table', table: table(node) }];
      case 'picture':
      case 'img':
        return picture(node, []);
      case 'figure':
        return figure(node);
      case 'aside':
      case 'div':
        return boxed(node);
      case 'svg':
      case 'details':
        return [];
      default:
        return blocks(children);
    }
  }

  function boxed(node: Element): Block[] {
    const kind = classes(node).find((name) =>
      ['note', 'finding', 'recommendation', 'claim', 'response'].includes(name),
    );
    if (kind === undefined) return blocks(node.children);
    const label = node.children.find((child): child is Element => isElement(child) && classes(child).includes('label'));
    const link = label && descendants(label, 'a')[0];
    return [
      {
        type: 'box',
        kind,
        label: label ? inline((link ?? label).children) : [],
        blocks: blocks(node.children.filter((child) => child !== label)),
      },
    ];
  }

  function picture(node: Element, caption: Inline[]): Block[] {
    const image = node.tagName === 'img' ? node : descendants(node, 'img')[0];
    if (!image) return [];
    const { src, alt } = image.properties;
    return [{ type: 'picture', source: String(src), alt: String(alt ?? ''), caption }];
  }

  function figure(node: Element): Block[] {
    const caption = descendants(node, 'figcaption')[0];
    const drawing = descendants(node, 'svg')[0];
    if (!drawing) return picture(node, caption ? inline(caption.children) : []);
    const [title] = descendants(node, 'strong').filter((part) => classes(part).includes('chart-title'));
    const [unit] = descendants(node, 'span').filter((part) => classes(part).includes('chart-unit'));
    const [data] = descendants(node, 'details').flatMap((part) => descendants(part, 'table'));
    const [name] = descendants(drawing, 'title');
    const [description] = descendants(drawing, 'desc');
    const file = descendants(node, 'a')
      .map(({ properties }) => String(properties['href']))
      .find((href) => href.endsWith('.png'));
    const notes = descendants(node, 'p').flatMap((line) => {
      // Of the line under a chart only the source matters on paper; the rest are links to files.
      const [source] = classes(line).includes('chart-source') ? descendants(line, 'a') : [];
      const content = inline((source ?? line).children);
      return content.length > 0 ? [content] : [];
    });
    return [
      {
        type: 'chart',
        title: title ? words(title) : '',
        unit: unit ? words(unit) : '',
        svg: toHtml(drawing, { space: 'svg' }),
        ...(file === undefined ? {} : { picture: file }),
        alt: [name, description].flatMap((part) => (part ? [words(part)] : [])).join('. '),
        notes,
        ...(data ? { table: table(data) } : {}),
      },
    ];
  }

  function table(node: Element): Table {
    const rows = (name: string) =>
      node.children
        .filter(isElement)
        .filter((part) => part.tagName === name)
        .flatMap((part) => descendants(part, 'tr').map(row));
    const caption = descendants(node, 'caption')[0];
    return {
      caption: caption ? inline(caption.children) : [],
      head: rows('thead'),
      body: [...rows('tbody'), ...rows('tfoot')],
    };
  }

  const row = (node: Element): Cell[] =>
    node.children.filter(isElement).map((cell) => ({
      children: inline(cell.children),
      header: cell.tagName === 'th',
      align: classes(cell).includes('end') ? 'end' : classes(cell).includes('center') ? 'center' : 'start',
      columns: Number(cell.properties['colSpan'] ?? 1),
      rows: Number(cell.properties['rowSpan'] ?? 1),
    }));

  return { blocks };
}

/** Number of the note that `<sup><a href="#fn3" role="doc-noteref">` refers to. */
function noteOf(node: Element): number | undefined {
  const [link, ...others] = node.tagName === 'sup' ? node.children : [node];
  if (!link || !isElement(link) || others.length > 0 || link.properties['role'] !== 'doc-noteref') return undefined;
  const number = /^#fn(\d+)$/.exec(String(link.properties['href']))?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Joins neighbouring texts; no white space at the ends or twice. */
function tidy(children: readonly Inline[]): Inline[] {
  const found: Inline[] = [];
  for (const child of children) {
    const last = found.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.text = (last.text + child.text).replace(/ {2,}/g, ' ');
    else if (child.type !== 'text' || child.text !== '') found.push(child.type === 'text' ? { ...child } : child);
  }
  const [first] = found;
  if (first?.type === 'text') first.text = first.text.trimStart();
  const last = found.at(-1);
  if (last?.type === 'text') last.text = last.text.trimEnd();
  return found.filter((child) => child.type !== 'text' || child.text !== '');
}

function words(node: Element, exact = false): string {
  const text = node.children
    .map((child) => (child.type === 'text' ? child.value : isElement(child) ? words(child, true) : ''))
    .join('');
  return exact ? text : text.replace(/\s+/g, ' ').trim();
}

function descendants(node: Element, tagName: string): Element[] {
  return node.children
    .filter(isElement)
    .flatMap((child) => (child.tagName === tagName ? [child] : descendants(child, tagName)));
}

const isElement = (node: { type: string }): node is Element => node.type === 'element';
const isBacklink = (node: ElementContent) => isElement(node) && node.properties['role'] === 'doc-backlink';

function classes({ properties }: Element): readonly string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}
