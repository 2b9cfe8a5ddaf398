/**
 * I/O: runs the code of MDX that may hold some (`--trust`). What it gives takes its place in the tree before anything else is
 * done with it, so page, documents and search show the same, and everything is checked as if an editor had written it. The
 * code of a file becomes one module that `@mdx-js/mdx` evaluates: its imports and exports, and a function for each place.
 */
import { evaluate } from '@mdx-js/mdx';
import type { Parents, Root } from 'mdast';
import { required } from '../model/required.ts';
import { elementOf, Made, nodesOf, putComputed, type Jsx, type Run } from './computed.ts';
import { isLiteralComponent } from './mdast/components.ts';
import { directiveNames } from './known.ts';
import type { Session } from './session.ts';
import type { Child } from './walk.ts';

type Esm = Extract<Child, { type: 'mdxjsEsm' }>;
type Expression = Extract<Child, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;
/** A place whose content is computed; the module has a function for each. */
type Computed = Jsx | Expression;

/** @param file address of the text on disk, from which it imports */
export async function runCode(root: Root, session: Session, file: URL): Promise<void> {
  const esm = root.children.filter((node): node is Esm => node.type === 'mdxjsEsm');
  const places = computedIn(root, session);
  root.children = root.children.filter((node) => node.type !== 'mdxjsEsm');
  const functions = esm.length + places.length > 0 ? await load(esm, places, session, file) : [];
  const byPlace = new Map<Child, Run>(
    functions.map((run, index) => [required(places[index], 'place of the function'), run]),
  );
  const fault = (place: Child, error: unknown) =>
    session.report('mdx-code', place, { what: nameOf(place), reason: reasonOf(error) });
  putComputed(root, { session, places: new Set(places), byPlace, fault });
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
  const names = [
    ...directiveNames(context).map((name) => name.charAt(0).toUpperCase() + name.slice(1)),
    ...Object.keys(context.components ?? {}),
  ];
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

type Props = Record<string, unknown> & { children?: unknown };

/** Components are called, elements are kept for the check that all elements pass. */
function jsx(type: unknown, { children, ...props }: Props): Made {
  if (type === fragment) return new Made(nodesOf(children));
  // It was written by somebody who may run code here.
  if (typeof type === 'function') return new Made(nodesOf((type as (props: Props) => unknown)({ ...props, children })));
  if (typeof type !== 'string') throw new TypeError('it is no component');
  return elementOf(type, props, children);
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
