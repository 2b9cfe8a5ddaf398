/**
 * Drawings: an SVG is a document that can hold code, addresses of others and the name of who drew it. It is read into a
 * tree of known elements, attributes and values, and what is published is written from that tree, never copied. Pure.
 */
import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { escapeXml } from '../model/xml.ts';
import { cleanDeclarations, cleanValue, isPresentation } from './svg-css.ts';
import { messageOf } from '../model/failure.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';

const shapes =
  'svg g path rect circle ellipse line polyline polygon text tspan textPath defs use symbol title desc linearGradient radialGradient stop clipPath mask pattern marker filter feGaussianBlur feOffset feBlend feColorMatrix feMerge feMergeNode feFlood feComposite feDropShadow feComponentTransfer feFuncR feFuncG feFuncB feFuncA';
const elements: ReadonlySet<string> = new Set(shapes.split(' '));
/** Elements for machines and for the author's program. They draw nothing. */
const silent: ReadonlySet<string> = new Set(['metadata']);
/** Languages that a browser would run or lay out inside a drawing. */
const foreign: ReadonlySet<string> = new Set(['http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML']);

/** Attributes that are no presentation attributes (SVG 2, appendix C). */
const geometry: ReadonlySet<string> = new Set(
  'id viewBox preserveAspectRatio width height x y x1 x2 y1 y2 cx cy r rx ry fx fy fr d points pathLength transform gradientTransform patternTransform gradientUnits patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits filterUnits primitiveUnits markerUnits markerWidth markerHeight refX refY orient spreadMethod offset dx dy rotate textLength lengthAdjust startOffset method spacing side in in2 result stdDeviation mode type values operator k1 k2 k3 k4 tableValues slope intercept amplitude exponent edgeMode lang'.split(
    ' ',
  ),
);

/** How much a drawing may hold, what it repeats counted as often as it is drawn. A map of the world has some 3,000 paths. */
const ELEMENT_LIMIT = 50_000;
const DEPTH_LIMIT = 100;

interface Node {
  name: string;
  attributes: [name: string, value: string][];
  children: (Node | string)[];
  /** Ids that it draws: of `href`, and of `url(#…)`. */
  draws: string[];
  line: number;
}

interface Fault {
  what: string;
  line: number;
}

type Drawing = { svg: string; left: Fault[] } | { forbidden: Fault };

class Refusal extends Error {
  readonly fault: Fault;
  constructor(what: string, line: number) {
    super(what);
    this.fault = { what, line };
  }
}

/** @returns the drawing as it is published, with what was left out of it that somebody may miss; or what forbids it, with its line */
export function readDrawing(text: string): Drawing {
  const left: Fault[] = [];
  try {
    const tree = parse(text, left);
    measure(tree);
    return { svg: `${write(tree, true)}\n`, left };
  } catch (error) {
    if (error instanceof Refusal) return { forbidden: error.fault };
    throw error;
  }
}

function parse(text: string, left: Fault[]): Node {
  const parser = new SaxesParser({ xmlns: true });
  const refuse = (what: string): never => {
    throw new Refusal(what, parser.line);
  };
  let root: Node | undefined;
  const open: Node[] = [];
  /** Depth inside an element that is left out with all it holds. */
  let skipped = 0;
  let count = 0;
  parser.on('doctype', (doctype) => void (doctype.includes('[') && refuse('a document type with entities')));
  parser.on('processinginstruction', () => refuse('a processing instruction'));
  parser.on('error', (error) => refuse(`broken XML (${error.message.replace(/^\d+:\d+:\s*/, '')})`));
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (skipped > 0 || isSilent(tag)) {
      skipped++;
      return;
    }
    if (foreign.has(tag.uri) || !elements.has(tag.local) || (open.length === 0) !== (tag.local === 'svg' && !root))
      refuse(`<${tag.name}>`);
    if (open.length >= DEPTH_LIMIT) refuse(`more than ${DEPTH_LIMIT} elements one in the other`);
    if (++count > ELEMENT_LIMIT) refuse(`more than ${ELEMENT_LIMIT} elements`);
    const node = nodeOf(tag, parser.line, left);
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on('closetag', () => {
    if (skipped > 0) skipped--;
    else open.pop();
  });
  const words = (value: string) => {
    const inner = open.at(-1);
    if (skipped === 0 && inner && texts.has(inner.name)) inner.children.push(value);
  };
  parser.on('text', words);
  parser.on('cdata', words);
  try {
    parser.write(text.replace(/^\uFEFF/, '')).close();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    refuse(`broken XML (${messageOf(error)})`);
  }
  if (!root) throw new Refusal('no drawing', 1);
  return root;
}

/** Elements whose text is drawn or read out. */
const texts: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath', 'title', 'desc']);

/** What the author's program keeps for itself: `metadata`, and elements of its own namespace. */
const isSilent = ({ uri, local }: SaxesTagNS) => (uri === SVG || uri === '' ? silent.has(local) : !foreign.has(uri));

function nodeOf(tag: SaxesTagNS, line: number, left: Fault[]): Node {
  const node: Node = { name: tag.local, attributes: [], children: [], draws: [], line };
  const refuse = (what: string): never => {
    throw new Refusal(what, line);
  };
  for (const { name, local, uri, value } of Object.values<SaxesAttributeNS>(tag.attributes)) {
    if (/^on/i.test(local)) refuse(`the attribute ${name}`);
    if (local === 'href' && (uri === '' || uri === XLINK)) {
      const target = /^\s*#([^\s"'()<>\\]+)\s*$/.exec(value)?.[1] ?? refuse(`a reference to ${value.slice(0, 40)}`);
      node.draws.push(target);
      node.attributes.push([uri === XLINK ? 'xlink:href' : 'href', `#${target}`]);
    } else if (local === 'src' && uri === '') refuse(`a reference to ${value.slice(0, 40)}`);
    else if (/javascript:/i.test(value.replace(/\s/g, ''))) refuse(`the value of ${name}`);
    else if (uri === XML && (local === 'lang' || local === 'space')) node.attributes.push([`xml:${local}`, value]);
    else if (uri !== '') continue;
    else if (local === 'style') {
      const { css, refused } = cleanDeclarations(value);
      left.push(...refused.map((what) => ({ what, line })));
      if (css !== '') node.attributes.push(['style', css]);
    } else if (isPresentation(local)) {
      const clean = cleanValue(value);
      if (clean === undefined) left.push({ what: `${local}: ${value.slice(0, 60)}`, line });
      else node.attributes.push([local, clean]);
    } else if (geometry.has(local)) {
      // None of them takes a function but those of a transformation, nor an address.
      if (/[\\<@]|url|\b(?!matrix|translate|scale|rotate|skew[XY])[a-z-]+\s*\(/i.test(value) && local !== 'id')
        refuse(`the value of ${name}`);
      node.attributes.push([local, value]);
    }
  }
  for (const [, value] of node.attributes)
    for (const [, target = ''] of value.matchAll(/url\(\s*#([^)\s]+)\s*\)/g)) node.draws.push(target);
  return node;
}

/** Counts what is drawn, with all that is repeated. @throws where a drawing holds itself, or repeats itself too often */
function measure(root: Node): void {
  const byId = new Map<string, Node>();
  const index = (node: Node): void => {
    const id = node.attributes.find(([name]) => name === 'id')?.[1];
    if (id !== undefined && !byId.has(id)) byId.set(id, node);
    for (const child of node.children) if (typeof child !== 'string') index(child);
  };
  index(root);
  const counted = new Map<Node, number>();
  const within = new Set<Node>();
  const count = (node: Node, depth: number): number => {
    const known = counted.get(node);
    if (known !== undefined) return known;
    if (within.has(node)) throw new Refusal(`<${node.name}> that is drawn inside itself`, node.line);
    if (depth > DEPTH_LIMIT) throw new Refusal('a drawing that repeats itself too often', node.line);
    within.add(node);
    let sum = 1;
    for (const child of node.children) if (typeof child !== 'string') sum += count(child, depth + 1);
    for (const id of node.draws) {
      const target = byId.get(id);
      // A text may be on a path that is beside it.
      if (target) sum += count(target, depth + 1);
    }
    within.delete(node);
    if (sum > ELEMENT_LIMIT) throw new Refusal('a drawing that repeats itself too often', node.line);
    counted.set(node, sum);
    return sum;
  };
  count(root, 0);
}

function write({ name, attributes, children }: Node, isRoot = false): string {
  const linked = isRoot ? ` xmlns="${SVG}" xmlns:xlink="${XLINK}"` : '';
  const written = attributes.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('');
  const content = children.map((child) => (typeof child === 'string' ? escapeXml(child) : write(child))).join('');
  return content === '' ? `<${name}${linked}${written}/>` : `<${name}${linked}${written}>${content}</${name}>`;
}
