/** What code gives in place of a component or an expression: nodes of the tree, which then pass all checks of what editors write. Pure. */
import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Content } from '../model/text/component.ts';
import { directiveOf } from './known.ts';
import { nameOfComponent } from './mdast/components.ts';
import { elements } from './mdast/elements.ts';
import type { PageComponent } from '../model/text/tree.ts';
import type { Session } from './session.ts';
import { nodesIn, type Child } from './walk.ts';

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** What code gives: nodes for the tree. */
export class Made implements Content {
  readonly nodes: Child[];
  constructor(nodes: Child[]) {
    this.nodes = nodes;
  }
}

/** An element of HTML, or a component by the name that an editor would write. */
export function elementOf(type: string, attributes: Readonly<Record<string, unknown>>, children: unknown): Made {
  const isHtml = /^[a-z]/.test(type);
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined || value === null || value === false) return [];
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      throw new TypeError(`the attribute ${name} of <${type}> is neither text nor a number`);
    const text = value === true ? null : String(value);
    return [{ type: 'mdxJsxAttribute' as const, name: isHtml ? name.toLowerCase() : name, value: text }];
  });
  // Any node may be in an element; where it may not, the check says so.
  const content = nodesOf(children) as Jsx['children'] as never;
  return new Made([{ type: 'mdxJsxTextElement', name: type, attributes: written, children: content }]);
}

/** A component of Astro: only Astro can draw it, so the tree holds what it is drawn around. */
export function componentOf(component: Omit<PageComponent, 'props'>, { children, ...given }: Props): Made {
  for (const [name, value] of Object.entries(given))
    if (!isPlain(value)) throw new TypeError(`what it is given as ${name} is no plain data`);
  const props = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return new Made([
    // Any node may be in it; where it may not, the check says so.
    {
      type: 'htmlElement',
      name: 'span',
      properties: {},
      children: nodesOf(children),
      component: { ...component, props },
    },
  ]);
}

export type Props = Record<string, unknown> & { children?: unknown };

/** Whether a value is the same after a way through JSON, up to what is `undefined`. */
function isPlain(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean';
  if (Array.isArray(value)) return value.every(isPlain);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}

/** What computes a place; it is given what is inside. */
export type Run = (content: Made) => unknown;

interface Computing {
  session: Session;
  places: ReadonlySet<Child>;
  byPlace: ReadonlyMap<Child, Run>;
  /** Tells that a place could not be computed. */
  fault(place: Child, error: unknown): void;
}

const lines: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'textDirective',
  'leafDirective',
  'mdxJsxTextElement',
]);

/** Puts what was computed in its place, inner parts first. */
export const putComputed = (root: Root, computing: Computing): void => putIn(root, false, computing);

function putIn(parent: Parents, inLine: boolean, computing: Computing): void {
  const within = inLine || lines.has(parent.type);
  const children = nodesIn(parent).flatMap((child): Child[] => {
    if ('children' in child) putIn(child, within, computing);
    if (computing.places.has(child)) return compute(child, within, computing);
    // A fragment is its content.
    const isFragment =
      (child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement') && child.name === null;
    return isFragment ? child.children : [child];
  });
  parent.children = children;
}

function compute(place: Child, inLine: boolean, { session, byPlace, fault }: Computing): Child[] {
  const run = byPlace.get(place);
  if (!run) return [];
  try {
    const content = 'children' in place ? [...nodesIn(place)] : [];
    return nodesOf(run(new Made(content))).map((node) => placed(node, inLine, place, session));
  } catch (error) {
    fault(place, error);
    return [];
  }
}

/** Elements that code makes are in a line or between blocks as their names ask and their place allows. */
function placed(node: Child, inLine: boolean, place: Child, session: Session): Child {
  // What was written keeps its own place.
  if (node.position) return node;
  if (node.type === 'htmlElement') {
    const children = nodesIn(node).map((child) => placed(child, inLine, place, session));
    if (node.component) session.report('component-on-page', place, { name: node.component.name });
    return { ...node, name: inLine ? 'span' : 'div', children, position: place.position };
  }
  if (node.type !== 'mdxJsxTextElement') return { ...node, position: place.position };
  const name = node.name ?? '';
  const directive = directiveOf(nameOfComponent(name), session.context);
  const block = directive ? directive.stands === 'alone' : Boolean(elements[name]?.block);
  const flows = block && !inLine;
  const content = nodesIn(node).map((child) => placed(child, !flows || withOwnText.has(name), place, session));
  const type = flows ? 'mdxJsxFlowElement' : 'mdxJsxTextElement';
  // The type is that of the place, and its children are of the kind that fits there.
  return { ...node, type, children: content, position: place.position } as Jsx;
}

/** Blocks that hold lines. */
const withOwnText: ReadonlySet<string> = new Set(['p', 'summary', 'figcaption', 'caption', 'dt', 'td', 'th']);

/** What an expression or a component gave, as nodes without places. */
export function nodesOf(value: unknown): Child[] {
  if (value instanceof Made) return value.nodes;
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'bigint':
      return [{ type: 'text', value: String(value) }];
    case 'boolean':
    case 'undefined':
      return [];
    default:
      if (value === null) return [];
      throw new TypeError(`it gives ${value instanceof Promise ? 'a promise' : `a value of type ${typeof value}`}`);
  }
}
