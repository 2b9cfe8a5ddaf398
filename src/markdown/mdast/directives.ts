/** Checks the directives of a text: names, forms, attributes, closing lines. Those that are wrong are reported and replaced by their content. */
import type { Nodes, Parents, Root, Text } from 'mdast';
import { required } from '../../model/required.ts';
import { directiveNames, directiveOf } from '../known.ts';
import { nearest } from '../../model/problems.ts';
import type { Form } from '../../model/text/directive.ts';
import type { DirectiveNode } from '../nodes.ts';
import type { Session } from '../session.ts';
import { nodesIn, type Child } from '../walk.ts';

export const isDirective = (node: Nodes): node is DirectiveNode =>
  node.type === 'containerDirective' || node.type === 'leafDirective' || node.type === 'textDirective';

const colons = { text: ':', leaf: '::', container: ':::' } as const;
const place = {
  text: 'stand inside a line',
  leaf: 'stand alone on a line',
  container: 'be put around a text',
} as const;
// The three types of directives (mdast-util-directive).
export const formOf = (node: DirectiveNode) => node.type.replace('Directive', '') as 'text' | 'leaf' | 'container';

export function checkDirectives(tree: Root, session: Session): void {
  checkIn(tree, session);
}

function checkIn(parent: Parents, session: Session): void {
  const children: Child[] = [];
  for (const child of nodesIn(parent)) {
    if ('children' in child) checkIn(child, session);
    if (isDirective(child) && !check(child, session)) children.push(...content(child));
    else {
      if (child.type === 'paragraph') lostFence(child, session);
      if (child.type === 'text') halfRead(child, session);
      children.push(child);
    }
  }
  parent.children = children;
}

/** What a directive that cannot be drawn leaves in the text. */
function content(node: DirectiveNode): Child[] {
  if (node.type === 'leafDirective')
    return node.children.length === 0 ? [] : [{ type: 'paragraph', children: node.children, position: node.position }];
  return node.children;
}

function check(node: DirectiveNode, session: Session): boolean {
  const { name } = node;
  const { context } = session;
  const signature = directiveOf(name, context);
  if (signature === undefined) {
    const known = directiveNames(context);
    session.report('directive-unknown', node, { name, nearest: nearest(name, known), known: known.join(', ') });
    return false;
  }
  const form = formOf(node);
  const forms: readonly Form[] = signature.forms;
  if (!forms.includes(form)) {
    const right = forms.map((known) => `${colons[known]}${name}`).join(' or ');
    session.report('directive-value', node, {
      name,
      reason: `it cannot ${place[form]}`,
      hint: `Write ${right}${forms.includes('container') ? ', its text, then a line :::' : ''}.`,
    });
    return false;
  }
  // `{از="…"}`: the parser takes the value for names.
  const foreign = /\{[^}"]*?([\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}\u200c]+)[ \t]*=/u.exec(session.source.slice(node.position?.start.offset, node.position?.end.offset).split('\n')[0] ?? '')?.[1]; // prettier-ignore
  if (foreign !== undefined) {
    session.report('directive-attribute', node, { name, attribute: foreign, nearest: undefined, known: signature.attributes.join(', ') }); // prettier-ignore
    return false;
  }
  const unknown = Object.keys(node.attributes ?? {}).filter((attribute) => !signature.attributes.includes(attribute));
  for (const attribute of unknown) {
    session.report('directive-attribute', node, {
      name,
      attribute,
      nearest: nearest(attribute, signature.attributes),
      known: signature.attributes.join(', ') || 'none',
    });
  }
  // What it shows depends on what the attribute should have said.
  if (unknown.length > 0 && form !== 'container') return false;
  if (form === 'container' && !isClosed(node, session))
    session.report('directive-value', node, {
      name,
      reason: 'its end is missing',
      hint: 'Close it with a line ::: of as many colons as it was opened with.',
    });
  const rest = form === 'container' ? restOfFence(node, session) : undefined;
  if (rest !== undefined) session.report('directive-syntax', node, { written: rest });
  return true;
}

/** The parser takes no notice of words after the name, label and attributes of a container. */
function restOfFence(node: DirectiveNode, session: Session): string | undefined {
  const [line = ''] = session.source.slice(node.position?.start.offset, node.position?.end.offset).split('\n');
  return /^:/.test(line) && !/^:+[\w-]+(?:[[{].*[\]}])?[ \t]*$/.test(line) ? line.trim() : undefined;
}

/** A label or attributes that go over the end of a line are text to the parser, though the name is a known one. */
function halfRead(node: Text, session: Session): void {
  if (!node.value.includes(':')) return;
  for (const match of node.value.matchAll(/:+([a-z]+)[[{][^\n]*/g)) {
    if (!directiveNames(session.context).includes(required(match[1], 'group of the match'))) continue;
    const linesAbove = node.value.slice(0, match.index).split('\n').length - 1;
    session.report('directive-syntax', session.place(node, linesAbove), { written: match[0].trim() });
  }
}

/** True where the source of the container ends with its fence; components have closing tags. */
function isClosed(node: DirectiveNode, session: Session): boolean {
  const source = session.source.slice(node.position?.start.offset, node.position?.end.offset);
  const fence = /^:+/.exec(source)?.[0];
  return fence === undefined || new RegExp(`\\n[^\\n]*?:{${fence.length},}[ \\t]*\\n?$`).test(source);
}

/** `::: note` and a fence without its partner are text to the parser; nobody means them so. */
function lostFence(node: Nodes & { type: 'paragraph' }, session: Session): void {
  const [first] = node.children;
  if (first?.type !== 'text' || !first.value.includes('::')) return;
  const written = /^(:{2,})(?=[ \t]*(?:[A-Za-z]|$))[^\n]*/m.exec(first.value);
  if (!written) return;
  const linesAbove = first.value.slice(0, written.index).split('\n').length - 1;
  session.report('directive-syntax', session.place(node, linesAbove), { written: written[0].trim() });
}
