/**
 * I/O: runs the code of MDX that may hold some (`--trust`). What it gives takes its place in the tree before anything else is
 * done with it, so page, documents and search show the same, and everything is checked as if an editor had written it. The
 * code of a file becomes one module that `@mdx-js/mdx` evaluates: its imports and exports, and a function for each place.
 */
import { evaluate } from '@mdx-js/mdx';
import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { isLiteralComponent, nameOfComponent } from './mdast/components.ts';
import { elements } from './mdast/elements.ts';
import { directiveNames, directiveOf } from './known.ts';
import type { Session } from './session.ts';
import type { Child } from './walk.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type Esm = Extract<Child, { type: 'mdxjsEsm' }>;
type Expression = Extract<Child, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;
/** A place whose content is computed; the module has a function for each. */
type Computed = Jsx | Expression;

/** What code gives: nodes for the tree. */
class Made {
  readonly nodes: Child[];
  constructor(nodes: Child[]) {
    this.nodes = nodes;
  }
}

/** @param file address of the text on disk, from which it imports */
export async function runCode(root: Root, session: Session, file: URL): Promise<void> {
  const esm = root.children.filter((node): node is Esm => node.type === 'mdxjsEsm');
  const places = computedIn(root, session);
  root.children = root.children.filter((node) => node.type !== 'mdxjsEsm');
  const functions = esm.length + places.length > 0 ? await load(esm, places, session, file) : [];
  const byPlace = new Map<Child, Run>(functions.map((run, index) => [places[index]!, run]));
  settle(root, false, { session, places: new Set(places), byPlace });
}

/** Every place that is to be computed, outer ones first. */
function computedIn(parent: Parents, session: Session): Computed[] {
  return (parent.children as Child[]).flatMap((child) => [
    ...(isComputed(child, session) ? [child] : []),
    ...('children' in child ? computedIn(child, session) : []),
  ]);
}

function isComputed(node: Child, session: Session): node is Computed {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return !/^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)*$/.test(node.value);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.name !== null && !isLiteralComponent(node, session) && !isLiteralElement(node);
    default:
      return false;
  }
}

/** HTML with nothing to compute. */
const isLiteralElement = ({ name, attributes }: Jsx) =>
  /^[a-z]/.test(name ?? '') &&
  attributes.every(({ type, value }) => type === 'mdxJsxAttribute' && typeof value !== 'object');

type Run = (content: Made) => unknown;

/** The functions of the places; none and a problem where the code cannot be read or fails at once. */
async function load(
  esm: readonly Esm[],
  places: readonly Computed[],
  session: Session,
  file: URL,
): Promise<readonly Run[]> {
  const made = esm.map(({ value }) => value).join('\n\n');
  const functions = places.map((place) => `(sanadContent) => { return ${sourceOf(place)} }`).join(',\n');
  const known = knownComponents(`${made}\n${functions}`, made, session);
  const source = [
    made,
    ...known.map((name) => `export const ${name} = ${JSON.stringify(name)}`),
    `export const sanadPlaces = [\n${functions}\n]`,
  ];
  try {
    const found = await evaluate(source.join('\n\n'), { ...runtime, baseUrl: file.href });
    // What the last line of the module exports.
    return found['sanadPlaces'] as Run[];
  } catch (error) {
    const at = (await faulty(esm, file)) ?? esm[0] ?? places[0];
    if (at) session.report('mdx-code', at, { what: 'The code of this text', reason: reasonOf(error) });
    return [];
  }
}

/** The block of imports and exports that cannot be read or run together with those before it. */
async function faulty(esm: readonly Esm[], file: URL): Promise<Esm | undefined> {
  for (const [index, block] of esm.entries()) {
    const source = esm.slice(0, index + 1).map(({ value }) => value).join('\n\n'); // prettier-ignore
    try {
      await evaluate(source, { ...runtime, baseUrl: file.href });
    } catch {
      return block;
    }
  }
  return undefined;
}

/** Known components that the code names and does not make itself: it is given their names. */
function knownComponents(all: string, made: string, { context }: Session): string[] {
  const names = directiveNames(context).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return names.filter(
    (name) =>
      new RegExp(`\\b${name}\\b`).test(all) &&
      !new RegExp(
        `\\b(?:const|let|var|function\\*?|class|as|import)\\s+${name}\\b|\\{[^}]*\\b${name}\\b[^}]*\\}\\s*from`,
      ).test(made),
  );
}

/** JavaScript of a place. What stands inside an element is handed to it. */
function sourceOf(node: Computed): string {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return `[${node.value}\n].at(-1)`;
  const attributes = node.attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return `{${attribute.value}}`;
    const { name, value } = attribute;
    if (value === null || value === undefined) return name;
    return `${name}={${typeof value === 'object' ? value.value : JSON.stringify(value)}}`;
  });
  const start = `<${[node.name, ...attributes].join(' ')}`;
  return node.children.length === 0 ? `${start} />` : `${start}>{sanadContent}</${node.name}>`;
}

interface Settling {
  session: Session;
  places: ReadonlySet<Child>;
  byPlace: ReadonlyMap<Child, Run>;
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
function settle(parent: Parents, inLine: boolean, settling: Settling): void {
  const within = inLine || lines.has(parent.type);
  const children = (parent.children as Child[]).flatMap((child): Child[] => {
    if ('children' in child) settle(child, within, settling);
    if (settling.places.has(child)) return compute(child, within, settling);
    // A fragment is its content.
    const isFragment =
      (child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement') && child.name === null;
    return isFragment ? child.children : [child];
  });
  (parent as { children: Child[] }).children = children;
}

function compute(place: Child, inLine: boolean, { session, byPlace }: Settling): Child[] {
  const run = byPlace.get(place);
  if (!run) return [];
  try {
    const content = 'children' in place ? (place.children as Child[]) : [];
    return nodesOf(run(new Made(content))).map((node) => placed(node, inLine, place, session));
  } catch (error) {
    session.report('mdx-code', place, { what: nameOf(place), reason: reasonOf(error) });
    return [];
  }
}

/** Elements that code makes stand in a line or between blocks as their names ask and their place allows. */
function placed(node: Child, inLine: boolean, place: Child, session: Session): Child {
  // What was written keeps its own place.
  if (node.position) return node;
  if (node.type !== 'mdxJsxTextElement') return { ...node, position: place.position };
  const name = node.name ?? '';
  const directive = directiveOf(nameOfComponent(name), session.context);
  const block = directive ? directive.stands === 'alone' : Boolean(elements[name]?.block);
  const flows = block && !inLine;
  const content = (node.children as Child[]).map((child) => placed(child, !flows || withOwnText.has(name), place, session)); // prettier-ignore
  const type = flows ? 'mdxJsxFlowElement' : 'mdxJsxTextElement';
  return { ...node, type, children: content, position: place.position } as Jsx;
}

/** Blocks that hold lines. */
const withOwnText: ReadonlySet<string> = new Set(['p', 'summary', 'figcaption', 'caption', 'dt', 'td', 'th']);

/** What an expression or a component gave, as nodes without places. */
function nodesOf(value: unknown): Child[] {
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

type Props = Record<string, unknown> & { children?: unknown };

/** Components are called, elements are kept for the check that all elements pass. */
function jsx(type: unknown, { children, ...props }: Props): Made {
  if (type === fragment) return new Made(nodesOf(children));
  // It was written by somebody who may run code here.
  if (typeof type === 'function') return new Made(nodesOf((type as (props: Props) => unknown)({ ...props, children })));
  if (typeof type !== 'string') throw new TypeError('it is no component');
  const isHtml = /^[a-z]/.test(type);
  const attributes = Object.entries(props).flatMap(([name, value]) => {
    if (value === undefined || value === null || value === false) return [];
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      throw new TypeError(`the attribute ${name} of <${type}> is neither text nor a number`);
    const written = isHtml ? name.toLowerCase() : name;
    return [{ type: 'mdxJsxAttribute' as const, name: written, value: value === true ? null : String(value) }];
  });
  // Any node may stand in an element; where it may not, the check says so.
  const content = nodesOf(children) as Jsx['children'] as never;
  return new Made([{ type: 'mdxJsxTextElement', name: type, attributes, children: content }]);
}

const fragment = Symbol('fragment');
const runtime = { Fragment: fragment, jsx, jsxs: jsx };

function nameOf(place: Child): string {
  if (place.type === 'mdxJsxFlowElement' || place.type === 'mdxJsxTextElement') return `The component <${place.name}>`;
  const [line = ''] = 'value' in place ? place.value.trim().split('\n') : [];
  return `The expression {${line.length > 60 ? `${line.slice(0, 60)}…` : line}}`;
}

/** One line, without the folders of this machine. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .split('\n', 1)
    .join('')
    .replace(/(?:file:\/\/)?\/\S*\//g, '')
    .replace(/\.$/, '');
