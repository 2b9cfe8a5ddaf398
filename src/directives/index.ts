/**
 * The table of directives, and what is made of a finished text with them. To add one, write its file (`model/text/directive.ts`
 * says what it holds) and add a line here. Pure.
 */
import { cite, references, type CitationServices } from '../citations/index.ts';
import { chart, stat, type FigureServices } from '../figures/index.ts';
import type { Interface } from '../languages/interface.ts';
import { documentText, labelsOf, pageHtml, textDirectives } from '../markdown/index.ts';
import { extensionsInUse, type OpenExtension } from '../model/extension.ts';
import { Failure } from '../model/failure.ts';
import { joinHtml, type Html } from '../model/html.ts';
import type { Text } from '../model/text/blocks.ts';
import type { Directive, Directives, PageAnchors } from '../model/text/directive.ts';
import type { Flow, Tree } from '../model/text/tree.ts';

/** What directives need of the rest of the house. */
export type Services = FigureServices & CitationServices;

/** In the order in which messages name them. */
const directives: Directives = {
  stat,
  chart,
  cite,
  ...textDirectives,
  references,
} satisfies Record<string, Directive<unknown, Services>>;

let all: { of: readonly OpenExtension[]; table: Directives } | undefined;

/**
 * Those of the house and of extensions.
 * @throws Failure where two go by one name
 */
export function allDirectives(): Directives {
  const extensions = extensionsInUse();
  if (all?.of === extensions) return all.table;
  const table: Record<string, Directive> = { ...directives };
  for (const { extension } of extensions)
    for (const [name, directive] of Object.entries(extension.directives ?? {})) {
      if (Object.hasOwn(table, name))
        throw new Failure(`The extension “${extension.name}” has a directive “${name}”, and there is one already. Give it another name.`); // prettier-ignore
      table[name] = directive;
    }
  all = { of: extensions, table };
  return table;
}

/**
 * A text as it reads, for documents and for search.
 * @param words of the language of the text
 * @param href makes the address of a link from that in the tree; without it as it is
 */
export const textOf = (
  tree: Tree,
  words: Pick<Interface, 'language' | 'digits'>,
  href: (address: string) => string = String,
): Text =>
  documentText(tree, {
    language: words.language,
    directives: allDirectives(),
    digits: (value) => words.digits(value),
    href,
  });

/**
 * Blocks of a text as HTML, for a page that does not show the text alone.
 * @param words of the language of the text
 */
export const htmlOf = (nodes: readonly Flow[], words: Interface, anchors: PageAnchors): Html =>
  joinHtml(
    nodes.map((node) =>
      pageHtml([node], {
        language: words.language,
        directives: allDirectives(),
        labels: labelsOf(words),
        digits: (value) => words.digits(value),
        ...anchors,
      }),
    ),
  );
