/**
 * Nodes of mdast become those of the finished tree: directives get what they show, links their address, pictures their files,
 * footnotes their numbers. Nothing of the source, such as places, goes on.
 */
import type { Nodes as Mdast, Paragraph as MdastParagraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { required } from '../../model/required.ts';
import { isAllowedAddress } from '../mdast/addresses.ts';
import { attributesOf } from '../mdast/blocks.ts';
import { withoutBreaks } from './breaks.ts';
import { formOf } from '../mdast/directives.ts';
import type { ContainerDirective, DirectiveNode, LeafDirective, TextDirective } from '../nodes.ts';
import { pictureOf } from '../pictures.ts';
import type { Session } from '../session.ts';
import { each } from '../walk.ts';
import type { OpenDirective, Resolved, Written } from '../../model/text/directive.ts';
import type {
  BlockDirective,
  Flow,
  FootnoteDefinition,
  HtmlElement,
  ListItem,
  Nodes,
  Phrasing,
  Table,
  Tree,
} from '../../model/text/tree.ts';

export function resolve(root: Root, session: Session): Tree {
  const state = createState(root, session);
  const children = state.flow(root.children);
  const notes = footnotes(state);
  if (notes.length > 0) children.push({ type: 'footnotes', children: notes });
  for (const directive of state.used) {
    const last = directive.end?.(session.context);
    if (last) children.push(last);
  }
  return { type: 'root', children };
}

/** A note and how often it is referred to, in the order of the first references. */
interface Note {
  number: number;
  references: number;
}

interface State {
  session: Session;
  definitions: ReadonlyMap<string, Extract<Mdast, { type: 'footnoteDefinition' }>>;
  notes: Map<string, Note>;
  tables: number;
  /** Directives that were drawn, each once. */
  used: Set<OpenDirective>;
  flow(nodes: readonly Mdast[]): Flow[];
  phrasing(nodes: readonly Mdast[]): Phrasing[];
}

type Handler<T extends Mdast['type']> = (node: Extract<Mdast, { type: T }>, state: State) => Nodes[];

/** One node, one function. What is not here has been resolved by an earlier step, or says nothing. */
const handlers: { [T in Mdast['type']]?: Handler<T> } = {
  blockquote: (node, { flow }) => [{ type: 'blockquote', children: flow(node.children) }],
  break: () => [{ type: 'break' }],
  code: ({ lang, value }) => [{ type: 'code', ...(lang && /^[\w+#-]+$/.test(lang) ? { lang } : {}), value }],
  containerDirective: blockDirective,
  delete: (node, { phrasing }) => [{ type: 'delete', children: phrasing(node.children) }],
  emphasis: (node, { phrasing }) => [{ type: 'emphasis', children: phrasing(node.children) }],
  footnoteReference: ({ identifier }, { notes }) => {
    const key = identifier.toUpperCase();
    const note = notes.get(key) ?? { number: notes.size + 1, references: 0 };
    notes.set(key, note);
    return [{ type: 'footnoteReference', number: note.number, occurrence: ++note.references }];
  },
  heading: ({ depth, data, children }, { phrasing }) => [
    { type: 'heading', depth, id: data?.id ?? '', children: phrasing(children) },
  ],
  htmlElement: ({ name, properties, children, component }, state) => [
    {
      type: 'htmlElement',
      name,
      properties,
      children: all(children, state),
      ...(component ? { component } : {}),
    } satisfies HtmlElement,
  ],
  image: (node, { session }) => {
    const picture = pictureOf(session, node, node.url);
    return picture ? [{ type: 'image', picture, alt: withoutBreaks(node.alt ?? '', session.context.language) }] : [];
  },
  imageReference: ({ alt }) => (alt ? [{ type: 'text', value: alt }] : []),
  inlineCode: ({ value }) => [{ type: 'inlineCode', value: value.replace(/\r?\n|\r/g, ' ') }],
  leafDirective: blockDirective,
  link: ({ url, title, children }, { session, phrasing }) => [
    {
      type: 'link',
      url: addressOf(session.context.resolve(url)),
      ...(title ? { title } : {}),
      children: phrasing(children),
    },
  ],
  linkReference: (node, { phrasing }) => phrasing(node.children),
  list: ({ ordered, start, spread, children }, state) => [
    {
      type: 'list',
      ordered: Boolean(ordered),
      ...(typeof start === 'number' && start !== 1 ? { start } : {}),
      spread: Boolean(spread) || children.some((item) => item.spread ?? item.children.length > 1),
      children: children.map((item): ListItem => ({
        type: 'listItem',
        ...(typeof item.checked === 'boolean' ? { checked: item.checked } : {}),
        children: state.flow(item.children),
      })),
    },
  ],
  paragraph: ({ data, children }, { phrasing }) => [
    {
      type: 'paragraph',
      ...(data?.number === undefined ? {} : { number: data.number }),
      children: phrasing(children),
    },
  ],
  strong: (node, { phrasing }) => [{ type: 'strong', children: phrasing(node.children) }],
  table: ({ align, children }, state) => {
    const width = children[0]?.children.length ?? 0;
    const table: Table = {
      type: 'table',
      number: ++state.tables,
      align: Array.from({ length: width }, (_, column) => align?.[column] ?? null),
      children: children.map((row) => ({
        type: 'tableRow',
        children: Array.from({ length: width }, (_, column) => ({
          type: 'tableCell',
          children: state.phrasing(row.children[column]?.children ?? []),
        })),
      })),
    };
    return [table];
  },
  text: ({ value }) => [
    { type: 'text', value: value.includes('\n') ? value.replace(/[ \t]*(\n)[ \t]*/g, '$1') : value },
  ],
  textDirective: (node: TextDirective, state) => {
    const drawn = draw(node, state);
    return drawn ? [{ type: 'textDirective', name: node.name, value: drawn.value }] : [];
  },
  thematicBreak: () => [{ type: 'thematicBreak' }],
};

function createState(root: Root, session: Session): State {
  const definitions: [string, Extract<Mdast, { type: 'footnoteDefinition' }>][] = [];
  each(root, (node) => {
    if (node.type === 'footnoteDefinition') definitions.push([node.identifier.toUpperCase(), node]);
  });
  const state: State = {
    session,
    // Of two notes with one name the first counts.
    definitions: new Map(definitions.reverse()),
    notes: new Map(),
    tables: 0,
    used: new Set(),
    // What may be where was settled by the parser and the steps before this one.
    flow: (nodes) => all(nodes, state) as Flow[],
    // Phrasing stays phrasing in each step.
    phrasing: (nodes) => all(nodes, state) as Phrasing[],
  };
  return state;
}

function all(nodes: readonly Mdast[], state: State): Nodes[] {
  const resolved: Nodes[] = [];
  for (const node of nodes) {
    // The handler of a node's own type takes that node.
    const handler = handlers[node.type] as Handler<Mdast['type']> | undefined;
    if (handler) for (const made of handler(node, state)) resolved.push(made);
  }
  return resolved;
}

/** Notes may refer to further notes: the list grows while it is walked. */
function footnotes(state: State): FootnoteDefinition[] {
  const found: [FootnoteDefinition, Note][] = [];
  for (const [key, note] of state.notes) {
    const children = state.flow(state.definitions.get(key)?.children ?? []);
    found.push([{ type: 'footnoteDefinition', number: note.number, references: 0, children }, note]);
  }
  return found.map(([definition, { references }]) => ({ ...definition, references }));
}

function blockDirective(node: LeafDirective | ContainerDirective, state: State): Nodes[] {
  const { session } = state;
  const isContainer = node.type === 'containerDirective';
  const [first] = node.children;
  const written = isContainer ? (isLabel(first) ? first : undefined) : node;
  const label = written && written.children.length > 0 ? state.phrasing(written.children) : undefined;
  const drawn = draw(node, state);
  if (!drawn) return [];
  const block: BlockDirective = { type: 'blockDirective', name: node.name, value: drawn.value };
  const words = drawn.label ?? label;
  if (words) block.label = words;
  if (isContainer) {
    block.children = state.flow(written ? node.children.slice(1) : node.children);
    if (node.data?.block)
      for (const line of session.context.about?.(
        { ...node.data.block, attributes: attributesOf(node) },
        session.place(node),
      ) ?? [])
        block.children.push({ type: 'about', children: line });
  }
  return [block];
}

const isLabel = (node: RootContent | undefined): node is MdastParagraph =>
  node?.type === 'paragraph' && Boolean(node.data?.directiveLabel);

/** What a directive shows; `undefined` where it is faulty. */
function draw(node: DirectiveNode, { session, used }: State): Resolved<unknown> | undefined {
  const { directives } = session.context;
  const directive = Object.hasOwn(directives, node.name)
    ? required(directives[node.name], `directive ${node.name}`)
    : undefined;
  if (!directive) return undefined;
  used.add(directive);
  return directive.resolve(writtenOf(node, session), session.context);
}

/** A directive in the words of those that draw it. */
export function writtenOf(node: DirectiveNode, session: Session): Written {
  const block = node.type === 'containerDirective' ? node.data?.block : undefined;
  return {
    name: node.name,
    form: formOf(node),
    attributes: attributesOf(node),
    label: labelOf(node),
    place: session.place(node),
    ...(block ? { block: { number: block.number, id: block.id } } : {}),
  };
}

function labelOf(node: DirectiveNode): string {
  const [first] = node.children;
  return toString(node.type === 'containerDirective' ? (isLabel(first) ? first : []) : node);
}

/** Percent-encodes what has no place in an address; what is encoded already stays. */
const addressOf = (address: string): string =>
  isAllowedAddress(address) ? encodeURI(address.toWellFormed()).replace(/%25([0-9a-f]{2})/gi, '%$1') : '#';
