/** Footnotes: numbers in the digits of the language, a list at the end with its heading, and ways back. */
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import type { Session } from '../../session.ts';
import { h, text } from '../build.ts';

export function footnoteHandlers({ context }: Session, whole?: Root): Handlers {
  /** Notes in the order of their first reference, with the number of references to each. */
  const notes = new Map<string, { number: number; references: number }>();

  const reference = (_: State, node: FootnoteReference): Element => {
    const key = node.identifier.toUpperCase();
    const note = notes.get(key) ?? { number: notes.size + 1, references: 0 };
    notes.set(key, note);
    note.references++;
    return h(
      'sup',
      {},
      h(
        'a',
        { href: `#fn${note.number}`, id: referenceId(note.number, note.references), role: 'doc-noteref' },
        text(context.digits(note.number)),
      ),
    );
  };

  const definition = (
    state: State,
    node: FootnoteDefinition | undefined,
    number: number,
    references: () => number,
  ): Element => {
    const content = node ? state.all(node) : [];
    const back = Array.from({ length: references() }, (_, index) => {
      const digits = context.digits(index === 0 ? number : `${number}.${index + 1}`);
      return h(
        'a',
        {
          href: `#${referenceId(number, index + 1)}`,
          role: 'doc-backlink',
          ariaLabel: context.labels.footnoteBack(digits),
        },
        text('↩\uFE0E'),
      );
    }).flatMap((link) => [text(' '), link]);
    const last = content.at(-1);
    if (last?.type === 'element' && last.tagName === 'p') last.children.push(...back);
    else content.push(h('p', {}, ...back));
    // A note of one paragraph needs no paragraph of its own.
    const only =
      content.length === 1 && content[0]!.type === 'element' && content[0]!.tagName === 'p'
        ? content[0]!.children
        : content;
    return h('li', { id: `fn${number}` }, ...only);
  };

  return {
    footnoteReference: reference,
    footnoteDefinition: () => undefined,
    // The type of a handler knows no roots, though one for them is called.
    root: ((state: State, node: Root): HastRoot => {
      const children: ElementContent[] = state.wrap(state.all(whole ?? node), false) as ElementContent[];
      if (notes.size > 0) {
        const items: Element[] = [];
        // Notes may refer to further notes: the list grows while it is walked.
        for (const [key, { number }] of notes)
          items.push(definition(state, state.footnoteById.get(key), number, () => notes.get(key)!.references));
        const heading = h('h2', { id: 'footnotes' }, text(context.labels.footnotes));
        children.push(
          text('\n'),
          h(
            'section',
            { className: ['footnotes'], role: 'doc-endnotes', ariaLabelledBy: ['footnotes'] },
            heading,
            h('ol', {}, ...items.flatMap((item) => [item, text('\n')])),
          ),
        );
      }
      return { type: 'root', children };
    }) as unknown as Handler,
  };
}

const referenceId = (number: number, reference: number) =>
  reference === 1 ? `fnref${number}` : `fnref${number}-${reference}`;
