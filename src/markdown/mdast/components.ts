/**
 * MDX of editors: the known components become the directives of the same name, allowed HTML becomes elements, and all
 * else — imports, exports, expressions, unknown components — is a problem. Nothing of it is ever run.
 */
import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { nearest, firstLine } from '../../model/problems.ts';
import type { Session } from '../session.ts';
import { nodesIn, type Child } from '../walk.ts';
import type { Form } from '../../model/text/directive.ts';
import { directiveNames, formsOf } from '../known.ts';
import { checkElement } from './elements.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

export function resolveComponents(tree: Root, session: Session): void {
  resolveIn(tree, session, []);
}

function resolveIn(parent: Parents, session: Session, within: string[]): void {
  const children: Child[] = [];
  for (const child of nodesIn(parent)) {
    const resolved = resolve(child, session, within);
    for (const node of resolved) {
      if ('children' in node) resolveIn(node, session, node.type === 'htmlElement' ? [...within, node.name] : within);
      children.push(node);
    }
  }
  parent.children = children;
}

function resolve(node: Child, session: Session, within: string[]): Child[] {
  switch (node.type) {
    case 'mdxjsEsm':
      session.report('mdx-not-allowed', node, { what: `“${firstLine(node.value)}”` });
      return [];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      // A comment is the one expression that says nothing.
      if (!/^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)*$/.test(node.value))
        session.report('mdx-not-allowed', node, { what: `The expression {${firstLine(node.value)}}` });
      return [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return element(node, session, within);
    default:
      return [node];
  }
}

/** A known component with nothing to compute. */
export const isLiteralComponent = ({ name, attributes }: Jsx, { context }: Session): boolean =>
  /^[A-Z]/.test(name ?? '') &&
  directiveNames(context).includes(nameOfComponent(name ?? '')) &&
  attributes.every(({ type, value }) => type === 'mdxJsxAttribute' && typeof value !== 'object');

/** The directive that a component stands for. */
export const nameOfComponent = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function element(node: Jsx, session: Session, within: string[]): Child[] {
  const attributes: [string, string][] = [];
  const refuse = (what: string) => session.report('mdx-not-allowed', node, { what });
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') refuse(`The attribute {${firstLine(attribute.value)}}`);
    else if (typeof attribute.value === 'object' && attribute.value !== null)
      refuse(`The expression in ${attribute.name}`);
    else attributes.push([attribute.name, attribute.value ?? '']);
  }
  const { name } = node;
  if (name === null) {
    refuse('A fragment <>');
    return node.children;
  }
  if (/^[a-z][a-z0-9]*$/.test(name)) return html(node, name, attributes, session, within);
  const directive = nameOfComponent(name);
  const own = Object.keys(session.context.components ?? {});
  // What keeps it from being run was said above.
  if (own.includes(name)) return node.children;
  const known = [...directiveNames(session.context), ...own.map(nameOfComponent)];
  if (!/^[A-Z][A-Za-z]*$/.test(name) || !known.includes(directive)) {
    const close = nearest(directive, known);
    refuse(
      `The component <${name}>${close ? ` (did you mean <${close.charAt(0).toUpperCase()}${close.slice(1)}>?)` : ''}`,
    );
    return node.children;
  }
  return [asDirective(node, directive, Object.fromEntries(attributes), formsOf(directive, session.context))];
}

function html(node: Jsx, name: string, attributes: [string, string][], session: Session, within: string[]): Child[] {
  const { element: found, faults } = checkElement(name, attributes, within, node.type === 'mdxJsxTextElement');
  for (const what of faults) session.report('html-not-allowed', node, { what });
  if (!found) return node.children;
  return [{ ...found, children: node.children, position: node.position }];
}

/** The form follows from the place: inside a line, alone, or around text. */
function asDirective(node: Jsx, name: string, attributes: Record<string, string>, forms: readonly Form[]): Child {
  const alone: Form = node.children.length > 0 || !forms.includes('leaf') ? 'container' : 'leaf';
  const form = node.type === 'mdxJsxTextElement' || !forms.includes(alone) ? 'text' : alone;
  const type = `${form}Directive` as const;
  const label = form === 'container' && attributes.title !== undefined ? attributes.title : undefined;
  const children: Nodes[] = [...node.children];
  if (label !== undefined) {
    delete attributes.title;
    children.unshift({
      type: 'paragraph',
      data: { directiveLabel: true },
      children: [{ type: 'text', value: label, position: node.position }],
      position: node.position,
    });
  }
  // Flow in a flow element, phrasing in a text element: the same as the directive held.
  return { type, name, attributes, children: children as never, position: node.position };
}
