/**
 * Raw HTML becomes elements of the tree, tag by tag, or problems. No tag of an author is ever handed on as HTML source,
 * so no parser after this one can read it differently.
 */
import type { Html, Nodes, Parents, Root } from 'mdast';
import { parseEntities } from 'parse-entities';
import { required } from '../../model/required.ts';
import type { HtmlElement } from '../nodes.ts';
import type { Session } from '../session.ts';
import type { Child } from '../walk.ts';
import { checkElement, elements } from './elements.ts';
import { shortened } from '../../model/problems.ts';

export function resolveHtml(tree: Root, session: Session): void {
  resolveIn(tree, session, []);
}

/** @param within names of the HTML elements around, outermost first */
function resolveIn(parent: Parents, session: Session, within: string[]): void {
  const inLine = isLine(parent);
  if (parent.children.some(({ type }) => type === 'html')) {
    const builder = new Builder(session, within, inLine);
    for (const child of parent.children) {
      if (child.type === 'html') builder.html(child);
      else builder.node(child);
    }
    parent.children = builder.finish();
  }
  for (const child of parent.children) {
    if (child.type === 'htmlElement') resolveIn(child, session, [...within, child.name]);
    else if ('children' in child) resolveIn(child, session, within);
  }
}

const lines: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'textDirective',
  'leafDirective',
]);
const isLine = (node: Nodes) => lines.has(node.type) || (node.type === 'htmlElement' && !elements[node.name]?.block);

const maxDepth = 40;

/** Pairs the tags among the children of one node. */
class Builder {
  private readonly root: Child[] = [];
  private readonly open: { element: HtmlElement; source: Html; line: number }[] = [];
  private readonly refused: string[] = [];
  private readonly session: Session;
  private readonly within: string[];
  private readonly inLine: boolean;

  constructor(session: Session, within: string[], inLine: boolean) {
    this.session = session;
    this.within = within;
    this.inLine = inLine;
  }

  node(child: Child): void {
    (this.open.at(-1)?.element.children ?? this.root).push(child);
  }

  html(source: Html): void {
    for (const token of tokens(source.value)) {
      if (token.type === 'text') this.text(token.value, source);
      else if (token.type === 'fault') this.fault(token.value, source, token.line);
      else if (token.type === 'close') this.close(token.name, source, token.line);
      else this.start(token, source);
    }
  }

  finish(): Child[] {
    for (const { element, source, line } of this.open)
      this.fault(`The tag <${element.name}> without a closing tag in the same block`, source, line);
    return this.root;
  }

  private text(value: string, source: Html): void {
    const bodies = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'dl'];
    if (value.trim() === '' && bodies.includes(this.open.at(-1)?.element.name ?? this.within.at(-1) ?? '')) return;
    this.node({ type: 'text', value: parseEntities(value), position: source.position });
  }

  private start(token: StartTag, source: Html): void {
    const within = [...this.within, ...this.open.map(({ element }) => element.name)];
    const inLine =
      this.inLine || (this.open.length > 0 && !elements[required(within.at(-1), 'innermost element')]?.block);
    const { element, faults } = checkElement(token.name, token.attributes, within, inLine);
    if (element && within.length >= maxDepth) faults.push(`More than ${maxDepth} elements inside one another`);
    for (const fault of faults) this.fault(fault, source, token.line);
    if (!element || within.length >= maxDepth) {
      this.refused.push(token.name);
      return;
    }
    element.position = source.position;
    this.node(element);
    if (!elements[token.name]?.void) this.open.push({ element, source, line: token.line });
  }

  private close(name: string, source: Html, line: number): void {
    const refused = this.refused.lastIndexOf(name);
    const index = this.open.findLastIndex(({ element }) => element.name === name);
    if (index === -1) {
      if (refused === -1)
        this.fault(`The closing tag </${name}> without an opening tag in the same block`, source, line);
      else this.refused.splice(refused, 1);
      return;
    }
    for (const left of this.open.splice(index).slice(1))
      this.fault(`The tag <${left.element.name}> without a closing tag in the same block`, left.source, left.line);
  }

  private fault(what: string, source: Html, line: number): void {
    if (what.startsWith(UNCLOSED))
      this.session.report('markdown-sign', this.session.place(source, line), { written: '<!--', reason: 'the comment that begins here has no end, so all below it is hidden', hint: 'Write --> where the comment ends.' }); // prettier-ignore
    else this.session.report('html-not-allowed', this.session.place(source, line), { what });
  }
}

const UNCLOSED = 'The comment';

interface StartTag {
  type: 'start';
  name: string;
  attributes: [string, string][];
  line: number;
}
type Token =
  | StartTag
  | { type: 'close'; name: string; line: number }
  | { type: 'text'; value: string }
  | { type: 'fault'; value: string; line: number };

const comment = /<!--(?!-?>)[^]*?-->/y;
const closing = /<\/([A-Za-z][A-Za-z0-9-]*)\s*>/y;
const opening = /<([A-Za-z][A-Za-z0-9-]*)/y;
const attribute = /\s+([A-Za-z_:@][\w:.@-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;
const end = /\s*\/?>/y;

/** Splits HTML source strictly: what is not a well-formed tag or a comment is a fault, comments are left out. */
function* tokens(source: string): Generator<Token> {
  let at = 0;
  let line = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < source.length) {
    const from = at;
    if (source[at] !== '<') {
      const next = source.indexOf('<', at);
      at = next === -1 ? source.length : next;
      yield { type: 'text', value: source.slice(from, at) };
    } else if (!match(comment)) {
      const close = match(closing);
      if (close) yield { type: 'close', name: required(close[1], 'group of the match').toLowerCase(), line };
      else {
        const open = match(opening);
        const attributes: [string, string][] = [];
        for (let found = open && match(attribute); found; found = match(attribute)) {
          attributes.push([
            required(found[1], 'group of the match').toLowerCase(),
            parseEntities(found[2] ?? found[3] ?? found[4] ?? '', { attribute: true }),
          ]);
        }
        if (open && match(end))
          yield { type: 'start', name: required(open[1], 'group of the match').toLowerCase(), attributes, line };
        else {
          const stop = source.indexOf('>', at);
          at = stop === -1 ? source.length : stop + 1;
          const written = source.slice(from, at).replace(/\s+/g, ' ');
          yield {
            type: 'fault',
            value: `${written.startsWith('<!--') ? UNCLOSED : 'The HTML'} “${shortened(written)}”`,
            line,
          };
        }
      }
    }
    for (let i = from; i < at; i++) if (source.charCodeAt(i) === 10) line++;
  }
}
