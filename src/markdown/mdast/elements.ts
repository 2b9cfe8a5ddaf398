/** The HTML that authors may write, in Markdown or MDX, with its attributes. What is not here is a problem. */
import { required } from '../../model/required.ts';
import type { HtmlElement } from '../nodes.ts';
import { isAllowedAddress } from './addresses.ts';

interface ElementRule {
  /** Attributes besides `lang`, `dir` and `title`. */
  attributes?: readonly string[];
  /** Stands between blocks, not inside a line. */
  block?: true;
  /** Has no content and no closing tag. */
  void?: true;
  /** Elements one of which must hold it. */
  within?: readonly string[];
}

const tableBodies = ['table', 'thead', 'tbody', 'tfoot'];
const cell: ElementRule = { attributes: ['colspan', 'rowspan', 'scope', 'abbr'], block: true, within: ['tr'] };
const inline: ElementRule = {};

export const elements: Readonly<Record<string, ElementRule>> = {
  abbr: inline,
  b: inline,
  bdi: inline,
  bdo: inline,
  br: { void: true },
  caption: { block: true, within: ['table'] },
  cite: inline,
  code: inline,
  dd: { block: true, within: ['dl'] },
  del: { attributes: ['cite', 'datetime'] },
  details: { attributes: ['open'], block: true },
  dfn: inline,
  div: { block: true },
  dl: { block: true },
  dt: { block: true, within: ['dl'] },
  em: inline,
  figcaption: { block: true, within: ['figure'] },
  figure: { block: true },
  i: inline,
  ins: { attributes: ['cite', 'datetime'] },
  kbd: inline,
  mark: inline,
  p: { block: true },
  q: { attributes: ['cite'] },
  rp: { within: ['ruby'] },
  rt: { within: ['ruby'] },
  ruby: inline,
  s: inline,
  samp: inline,
  small: inline,
  span: inline,
  strong: inline,
  sub: inline,
  summary: { block: true, within: ['details'] },
  sup: inline,
  table: { block: true },
  tbody: { block: true, within: ['table'] },
  td: cell,
  tfoot: { block: true, within: ['table'] },
  th: cell,
  thead: { block: true, within: ['table'] },
  time: { attributes: ['datetime'] },
  tr: { block: true, within: tableBodies },
  u: inline,
  var: inline,
  wbr: { void: true },
};

const span = /^(?:[1-9]|[1-9]\d|100)$/;
const values: Readonly<Record<string, (value: string) => boolean>> = {
  abbr: () => true,
  cite: isAllowedAddress,
  colspan: (value) => span.test(value),
  datetime: (value) => /^[0-9A-Z:.+\-\sW]{1,40}$/i.test(value),
  dir: (value) => ['ltr', 'rtl', 'auto'].includes(value),
  lang: (value) => /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(value),
  open: () => true,
  rowspan: (value) => span.test(value),
  scope: (value) => ['row', 'col', 'rowgroup', 'colgroup'].includes(value),
  title: () => true,
};
const properties: Readonly<Record<string, string>> = { colspan: 'colSpan', rowspan: 'rowSpan', datetime: 'dateTime' };

/**
 * Checks an element as written.
 * @param within names of the elements around it, outermost first
 * @param inLine whether it is inside a line of text
 * @returns the element without content and what was wrong with it; no element where it is not allowed at all
 */
export function checkElement(
  name: string,
  attributes: readonly (readonly [name: string, value: string])[],
  within: readonly string[],
  inLine: boolean,
): { element?: HtmlElement; faults: string[] } {
  const rule = Object.hasOwn(elements, name) ? required(elements[name], `element ${name}`) : undefined;
  if (!rule) return { faults: [`The element <${name}>`] };
  const faults: string[] = [];
  if (rule.block && inLine) faults.push(`The element <${name}> inside a line`);
  if (rule.within && !rule.within.includes(within.at(-1) ?? ''))
    faults.push(`The element <${name}> outside of <${rule.within.join('> or <')}>`);
  const element: HtmlElement = { type: 'htmlElement', name, properties: {}, children: [] };
  for (const [attribute, value] of attributes) {
    const known = ['lang', 'dir', 'title'].includes(attribute) || rule.attributes?.includes(attribute);
    if (!known) faults.push(`The attribute ${attribute} of <${name}>`);
    else if (!required(values[attribute], `rule of ${attribute}`)(value.trim()))
      faults.push(`The value “${value}” of ${attribute}`);
    else element.properties[properties[attribute] ?? attribute] = attribute === 'open' ? true : value.trim();
  }
  if (name === 'bdo' && !('dir' in element.properties)) faults.push('The element <bdo> without dir');
  return { element, faults };
}
