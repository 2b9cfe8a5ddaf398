/** Components of extensions, in MDX of anybody: attributes are plain text, and what they make is checked like all else. Pure. */
import type { Parents, Root } from 'mdast';
import type { Child as Given, Content } from '../model/text/component.ts';
import { elementOf, Made, nodesOf, putComputed, type Jsx, type Run } from './computed.ts';
import type { Session } from './session.ts';
import { nodesIn, type Child } from './walk.ts';
import { reasonOf } from '../model/failure.ts';

/**
 * An element for what a component makes: HTML that texts may hold, or a component or directive by its name in MDX.
 * @param name `p`, `Chart`
 */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...children: readonly Given[]
): Content => elementOf(name, attributes, children);

export function runComponents(root: Root, session: Session): void {
  const { components } = session.context;
  if (!components || Object.keys(components).length === 0) return;
  const byPlace = new Map<Child, Run>();
  find(root, (node) => {
    const own = node.name !== null && Object.hasOwn(components, node.name) ? components[node.name] : undefined;
    const attributes = own && literal(node);
    if (own && attributes) byPlace.set(node, (content) => new Made(nodesOf(own.component(attributes, content))));
  });
  if (byPlace.size === 0) return;
  const fault = (place: Child, error: unknown) => {
    const name = 'name' in place ? (place.name ?? '') : '';
    session.report('extension-failed', place, {
      name: components[name]?.extension ?? '',
      part: `component <${name}>`,
      reason: reasonOf(error),
    });
  };
  putComputed(root, { session, places: new Set(byPlace.keys()), byPlace, fault });
}

function find(parent: Parents, see: (node: Jsx) => void): void {
  for (const child of nodesIn(parent)) {
    if (child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement') see(child);
    if ('children' in child) find(child, see);
  }
}

/** The attributes, where none is an expression; those are reported like everywhere. */
function literal({ attributes }: Jsx): Record<string, string> | undefined {
  const found: Record<string, string> = {};
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null))
      return undefined;
    found[attribute.name] = attribute.value ?? '';
  }
  return found;
}
