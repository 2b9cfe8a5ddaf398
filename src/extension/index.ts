/**
 * The interface for extensions: `import { defineExtension } from 'sanad/extension'`. What is exported here stays as it is
 * within a major version; all other files of this package may change at any time.
 *
 * An extension is a folder outside the content with an `index.ts`, `index.mjs` or `index.js` whose default export is what
 * `defineExtension` gives. It is named with `--extensions DIR`, or in the `package.json` beside which Sanad runs:
 * `"sanad": { "extensions": ["./ours"] }`. All its files count as code: where one changes, what was built is rebuilt.
 */
import { h } from 'hastscript';
import type { Design } from '../cards/designs/index.ts';
import type { Interface } from '../languages/interface.ts';
import type { Addresses } from '../model/addresses.ts';
import type { Extension as AnyExtension } from '../model/extension.ts';
import { problem, type Place, type Problem } from '../model/problems.ts';
import type { FlowDirective, LineDirective } from '../model/text/directive.ts';
import type { AskSite } from '../questions/index.ts';

/** What directives are given. */
export interface Services {
  /** Words, numbers and dates of a language of the site. */
  words(language: string): Interface;
  addresses: Addresses;
}

export type Extension = AnyExtension<AskSite, Services, Design>;

/** Says no more than its argument, but lets the compiler look at it. */
export const defineExtension = (extension: Extension): Extension => extension;

/**
 * A directive that stands alone between paragraphs, `::name` or `:::name`.
 * @typeParam Value what `resolve` finds out and the drawings are given; plain JSON
 */
export const blockDirective = <Value>(directive: FlowDirective<Value, Services>): FlowDirective<unknown, Services> =>
  // Its drawings are only ever given values that it made itself.
  directive;

/** The same for a directive inside a line, `:name[…]`. */
export const lineDirective = <Value>(directive: LineDirective<Value, Services>): LineDirective<unknown, Services> =>
  directive;

/**
 * A fault in how an author used a directive, for `context.report`.
 * @param reason what is wrong, as the end of a sentence: `“1899” is no day`
 * @param hint what to write instead, as a sentence
 */
export const fault = (at: { name: string; place: Place }, reason: string, hint: string): Problem =>
  problem('directive-value', at.place, { name: at.name, reason, hint });

/** Elements of a page, as hastscript writes them: `h('p', { className: ['term'] }, 'text')`. */
export { h };
/** What outputs begin with: settings of the site with look-ups, its addresses and words. */
export { siteView } from '../questions/view.ts';
/** What components of MDX are made of. */
export { element } from '../markdown/components.ts';
/** Words in which card designs are written. */
export { CARD, column, line, logo, mark, row, text } from '../cards/designs/design.ts';

export type { Design } from '../cards/designs/index.ts';
export type { DesignContext, Element as CardElement, LineStyle, TextStyle } from '../cards/designs/design.ts';
export type { Interface } from '../languages/interface.ts';
export type { Language } from '../languages/table.ts';
export type { Addresses } from '../model/addresses.ts';
export type { CardText } from '../model/card.ts';
export type { CardDesign } from '../model/kinds/kind.ts';
export type { Attachment, ListedPublication, Publication, Version } from '../model/library.ts';
export type { Made, Output, SitePath, SiteWriter, Unit, Workbench } from '../model/output.ts';
export type { Problem } from '../model/problems.ts';
export type { Block, Inline, Text } from '../model/text/blocks.ts';
export type { Component, Content } from '../model/text/component.ts';
export type { DocumentView, FlowDirective, LineDirective, PageView, Resolved, Resolver, TextContext, Written } from '../model/text/directive.ts'; // prettier-ignore
export type { BlockDirective, Flow, Phrasing, TextDirective } from '../model/text/tree.ts';
export type { AskSite } from '../questions/index.ts';
