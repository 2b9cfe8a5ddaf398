/** The directive `cite`: numbered references in a text and their list at its end. */
import type { Element, ElementContent, Properties } from 'hast';
import type { Interface } from '../languages/interface.ts';
import { isolateRuns } from '../languages/isolate.ts';
import type { Language } from '../languages/table.ts';
import { citationKeys } from '../model/citation-keys.ts';
import type { CslItem } from '../model/library.ts';
import { nearest, problem, type Problem } from '../model/problems.ts';
import { locator, type Formatter } from './format.ts';

/** What the handler needs of a directive and of the text around it; the pipeline of markdown/ gives more. */
interface Directive {
  attributes: Readonly<Record<string, string>>;
  children: readonly ElementContent[];
  line: number;
  column: number;
}
interface Context {
  file: string;
  language: Language;
  report(problem: Problem): void;
}
export interface CiteHandler {
  attributes: readonly string[];
  forms: readonly ['text'];
  render(directive: Directive, context: Context): ElementContent[];
  end(context: Context): ElementContent[];
}

/**
 * A handler for one text: it counts.
 * @param references by key, those of the publication before those of the site
 * @param isStated whether a file gives a source that is not among them, because it is faulty; that is reported there
 */
export function citeDirective(
  references: Readonly<Record<string, CslItem>>,
  isStated: (key: string) => boolean,
  words: Interface,
  format: Formatter,
): CiteHandler {
  /** Places that cite a key, by key in the order of the first. */
  const cited = new Map<string, { number: number; places: number }>();
  return {
    attributes: ['key', 'page', 'paragraph'],
    forms: ['text'],
    render: ({ attributes, children, line, column }, context) => {
      const at = { file: context.file, line, column };
      const keys = citationKeys(attributes.key ?? plain(children));
      const known = keys.filter((key) => {
        if (Object.hasOwn(references, key)) return true;
        if (isStated(key)) return false;
        context.report(problem('reference-unknown', at, { key, nearest: nearest(key, Object.keys(references)) }));
        return false;
      });
      const places = (['page', 'paragraph'] as const).filter((kind) => attributes[kind]);
      if (keys.length === 0 || (keys.length > 1 && places.length > 0))
        context.report(
          problem('directive-value', at, {
            name: 'cite',
            reason:
              keys.length === 0
                ? 'it names no source'
                : 'a page or paragraph belongs to one source, and there are several',
            hint: 'Write :cite[key] or :cite[key]{page=12}; several sources with a page each are several directives.',
          }),
        );
      if (known.length === 0) return [];
      const parts = known.map((key) => {
        const entry = cited.get(key) ?? { number: cited.size + 1, places: 0 };
        cited.set(key, entry);
        entry.places++;
        const n = words.number(entry.number);
        return h(
          'a',
          {
            href: `#ref${entry.number}`,
            id: placeId(entry.number, entry.places),
            role: 'doc-biblioref',
            ariaLabel: words.text('reference.mark', { n }),
          },
          text(n),
        );
      });
      const located = places.map((kind) => locator(kind, attributes[kind]!, words));
      const comma = words.text('format.listSeparator');
      return [
        h(
          'span',
          { className: ['cite'] },
          text('['),
          ...parts.flatMap((part, index) => (index === 0 ? [part] : [text(comma), part])),
          ...located.flatMap((part) => [text(comma), ...isolated(part, context.language)]),
          text(']'),
        ),
      ];
    },
    end: ({ language }) => {
      if (cited.size === 0) return [];
      const items = [...cited].map(([key, { number, places }]) => {
        const back = Array.from({ length: places }, (_, index) =>
          h(
            'a',
            {
              href: `#${placeId(number, index + 1)}`,
              role: 'doc-backlink',
              ariaLabel: words.text('reference.back', { n: index + 1 }),
            },
            text('↩\uFE0E'),
          ),
        ).flatMap((link) => [text(' '), link]);
        return h('li', { id: `ref${number}` }, ...entry(references[key]!, format, language), ...back);
      });
      const id = 'references';
      return [
        h(
          'section',
          { className: ['footnotes', 'references'], role: 'doc-bibliography', ariaLabelledBy: [id] },
          h('h2', { id }, text(words.text('part.references'))),
          h('ol', {}, ...items),
        ),
      ];
    },
  };
}

const placeId = (number: number, place: number) => (place === 1 ? `cite${number}` : `cite${number}-${place}`);

function entry(item: CslItem, format: Formatter, language: Language): ElementContent[] {
  return format(item).flatMap(({ text: written, italic, href }): ElementContent[] => {
    if (href !== undefined) return [h('a', { href }, h('bdi', { dir: 'ltr' }, text(written)))];
    const content = isolated(written, language);
    return italic ? [h('i', {}, ...content)] : content;
  });
}

const isolated = (written: string, language: Language): ElementContent[] =>
  isolateRuns(written, language).map((run) =>
    run.foreign === null ? text(run.text) : h('bdi', { dir: run.foreign }, text(run.text)),
  );

const plain = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? plain(node.children) : ''))
    .join('');

const h = (tagName: string, properties: Properties, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });
