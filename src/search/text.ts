/** The words of a finished text, block by block, each with the anchor nearest to it. Pure. Reads the HTML that the Markdown pipeline writes. */

export interface Block {
  /** Anchor to link to: the numbered paragraph, else the heading above; `''` before the first. */
  anchor: string;
  heading: boolean;
  text: string;
}

const blocks = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'svg', 'template', 'math', 'button']);
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'source', 'wbr']);

const tag = /<!--.*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gs;

export function blocksOf(html: string): Block[] {
  const found: Block[] = [];
  let [anchor, heading, text, at] = ['', false, '', 0];
  /** Elements inside the outermost one that is not read; 0 outside. */
  let skipped = 0;
  const flush = () => {
    const words = decode(text).replace(/[^\S\u00a0\u202f]+/g, ' ').trim(); // prettier-ignore
    if (words !== '') found.push({ anchor, heading, text: words });
    text = '';
  };
  for (const match of html.matchAll(tag)) {
    if (skipped === 0) text += html.slice(at, match.index);
    at = match.index + match[0].length;
    const [, closing, written, attributes] = match;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    if (skipped > 0 || (closing === '' && isSilent(name, attributes!))) {
      if (empty.has(name)) continue;
      skipped += closing === '' ? (attributes!.endsWith('/') ? 0 : 1) : -1;
      continue;
    }
    if (name === 'br') text += ' ';
    if (!blocks.has(name)) continue;
    flush();
    const isHeading = /^h[1-6]$/.test(name);
    heading = isHeading && closing === '';
    const id = closing === '' ? /(?:^|\s)id="([^"]*)"/.exec(attributes!)?.[1] : undefined;
    if (id !== undefined && (isHeading || /^p\d+$/.test(id))) anchor = decode(id);
  }
  if (skipped === 0) text += html.slice(at);
  flush();
  return found;
}

/** What is not for reading: drawings, code, numbers of paragraphs, signs of notes, and what the page hides from screen readers. */
function isSilent(name: string, attributes: string): boolean {
  return (
    silent.has(name) ||
    /\saria-hidden="true"|\shidden(?:[\s=]|$)|\sdata-search="no"|\sdata-footnote-(?:ref|backref)|\sclass="(?:[^"]*\s)?pn[\s"]/.test(
      attributes,
    )
  );
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decode(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) =>
      hex
        ? String.fromCodePoint(parseInt(hex, 16))
        : decimal
          ? String.fromCodePoint(Number(decimal))
          : (named[name!.toLowerCase()] ?? whole),
  );
}
