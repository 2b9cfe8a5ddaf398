/**
 * I/O: runs the code of MDX that may hold some (`--trust`). What it gives takes its place in the tree before anything else is
 * done with it, so page, documents and search show the same, and everything is checked as if an editor had written it. The
 * code of a file becomes one module that `@mdx-js/mdx` evaluates: its imports and exports, and a function for each place.
 * Components of Astro need Vite: here they are what they are drawn around, and the page draws them (`load/trusted.ts`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@astrojs/compiler-rs';
import { evaluate, type EvaluateOptions } from '@mdx-js/mdx';
import type { Parents, Root } from 'mdast';
import { required } from '../model/required.ts';
import { componentOf, elementOf, Made, nodesOf, putComputed, type Jsx, type Props, type Run } from './computed.ts';
import { isLiteralComponent } from './mdast/components.ts';
import { directiveNames } from './known.ts';
import type { PageComponent } from '../model/text/tree.ts';
import type { Session } from './session.ts';
import { nodesIn, type Child } from './walk.ts';
import { reasonOf } from '../model/failure.ts';
import { firstLine } from '../model/problems.ts';

type Esm = Extract<Child, { type: 'mdxjsEsm' }>;
type Expression = Extract<Child, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;
/** A place whose content is computed; the module has a function for each. */
type Computed = Jsx | Expression;

/** Components of Astro by the text that stands for them in the code. */
type Components = ReadonlyMap<string, Omit<PageComponent, 'props'>>;

/** @param file address of the text on disk, from which it imports */
export async function runCode(root: Root, session: Session, file: URL): Promise<void> {
  const esm = root.children.filter((node): node is Esm => node.type === 'mdxjsEsm');
  const components = takeComponents(esm, session, file);
  const places = computedIn(root, session, new Set([...components.values()].map(({ name }) => name)));
  root.children = root.children.filter((node) => node.type !== 'mdxjsEsm');
  const functions = esm.length + places.length > 0 ? await load(esm, places, session, file, components) : [];
  const byPlace = new Map<Child, Run>(
    functions.map((run, index) => [required(places[index], 'place of the function'), run]),
  );
  const fault = (place: Child, error: unknown) =>
    session.report('mdx-code', place, { what: nameOf(place), reason: reasonHere(error) });
  putComputed(root, { session, places: new Set(places), byPlace, fault });
}

const astroImport = /^import\s+([A-Z]\w*)\s+from\s+(['"])(\.\.?\/[^'"\n]+\.astro)\2[ \t]*(?:;|$)/gm;

/** Takes the imports of Astro components out of the code: Node cannot load them. Text stands for each. */
function takeComponents(esm: readonly Esm[], session: Session, file: URL): Components {
  const found = new Map<string, Omit<PageComponent, 'props'>>();
  for (const node of esm)
    node.value = node.value.replace(astroImport, (_, name: string, _quote, from: string) => {
      checkComponent(node, { name, from }, session, file);
      found.set(`astro:${name}`, { name, from });
      return `export const ${name} = ${JSON.stringify(`astro:${name}`)};`;
    });
  return found;
}

/** What Astro would stumble over when it draws the page, as far as that can be known without it. */
function checkComponent(
  at: Esm,
  { name, from }: Omit<PageComponent, 'props'>,
  { context, report }: Session,
  file: URL,
): void {
  const address = new URL(from, file);
  if (!existsSync(address)) {
    report('mdx-code', at, { what: `The component <${name}>`, reason: `there is no file ${from}` });
    return;
  }
  const { diagnostics } = transform(readFileSync(address, 'utf8'), { filename: fileURLToPath(address) });
  for (const { severity, text, labels } of diagnostics.slice(0, 1)) {
    const { line, column } = labels[0] ?? {};
    const place = { file: posix.join(posix.dirname(context.file), from), ...(line ? { line, ...(column ? { column } : {}) } : {}) }; // prettier-ignore
    if (severity === 'error') report('mdx-code', place, { what: `The component <${name}>`, reason: text });
  }
}

/** Every place that is to be computed, outer ones first. */
function computedIn(parent: Parents, session: Session, own: ReadonlySet<string>): Computed[] {
  return nodesIn(parent).flatMap((child) => [
    ...(isComputed(child, session, own) ? [child] : []),
    ...('children' in child ? computedIn(child, session, own) : []),
  ]);
}

function isComputed(node: Child, session: Session, own: ReadonlySet<string>): node is Computed {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return !/^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)*$/.test(node.value);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (node.name === null) return false;
      return own.has(node.name) || (!isLiteralComponent(node, session) && !isLiteralElement(node));
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
  components: Components,
): Promise<readonly Run[]> {
  const runtime = runtimeOf(components, file);
  const made = esm.map(({ value }) => value).join('\n\n');
  const functions = places.map((place) => `(sanadContent) => { return ${sourceOf(place)} }`).join(',\n');
  const known = knownComponents(`${made}\n${functions}`, made, session);
  const source = [
    made,
    ...known.map((name) => `export const ${name} = ${JSON.stringify(name)}`),
    `export const sanadPlaces = [\n${functions}\n]`,
  ];
  try {
    const found = await evaluate(source.join('\n\n'), runtime);
    // What the last line of the module exports.
    return found['sanadPlaces'] as Run[];
  } catch (error) {
    const at = (await faulty(esm, runtime)) ?? esm[0] ?? places[0];
    if (at) session.report('mdx-code', at, { what: 'The code of this text', reason: reasonHere(error) });
    return [];
  }
}

/** The block of imports and exports that cannot be read or run together with those before it. */
async function faulty(esm: readonly Esm[], runtime: EvaluateOptions): Promise<Esm | undefined> {
  for (const [index, block] of esm.entries()) {
    const source = esm.slice(0, index + 1).map(({ value }) => value).join('\n\n'); // prettier-ignore
    try {
      await evaluate(source, runtime);
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

/** JavaScript of a place. What is inside an element is handed to it. */
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

const fragment = Symbol('fragment');

/** Components are called, elements are kept for the check that all elements pass. */
function runtimeOf(components: Components, file: URL): EvaluateOptions {
  const jsx = (type: unknown, { children, ...props }: Props): Made => {
    if (type === fragment) return new Made(nodesOf(children));
    // It was written by somebody who may run code here.
    if (typeof type === 'function')
      // A component is a function of its properties (MDX).
      return new Made(nodesOf((type as (props: Props) => unknown)({ ...props, children })));
    if (typeof type !== 'string') throw new TypeError('it is no component');
    const component = components.get(type);
    return component ? componentOf(component, { ...props, children }) : elementOf(type, props, children);
  };
  // The types of the engine ask for elements of React; ours never leave this file.
  return { Fragment: fragment, jsx, jsxs: jsx, baseUrl: file.href };
}

function nameOf(place: Child): string {
  if (place.type === 'mdxJsxFlowElement' || place.type === 'mdxJsxTextElement') return `The component <${place.name}>`;
  return `The expression {${'value' in place ? firstLine(place.value) : ''}}`;
}

/** One line, without the folders of this machine. */
const reasonHere = (error: unknown): string => reasonOf(error).replace(/(?:file:\/\/)?\/\S*\//g, '');
