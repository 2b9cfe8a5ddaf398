/** The directive `cite`: numbered references in a text. Their list at its end is drawn by `references.ts`. */
import { h } from 'hastscript';
import type { Interface } from '../languages/interface.ts';
import { citationKeys } from '../model/citation-keys.ts';
import type { CslItem, TextFacts } from '../model/library.ts';
import { own } from '../model/own.ts';
import { nearest, problem } from '../model/problems.ts';
import type { LineDirective, Resolver, TextContext, Written } from '../model/text/directive.ts';
import type { Formatter } from './format.ts';
import { locator } from './locators.ts';
import { placeAnchor, referencesNode, type Cited } from './references.ts';

/** What citations need of the rest of the house. */
export interface CitationServices {
  /** By key, those of the publication before those of the site. */
  references: Readonly<Record<string, CslItem>>;
  /** Whether a file gives a source that is not among them, because it is faulty; that is reported there. */
  isStated(key: string): boolean;
  /** Interface strings by language. */
  words(language: string): Interface;
  format(language: string): Formatter;
}

interface CiteValue {
  /** The sources: number, which of the places that cite it this is, the number as printed, its name for screen readers. */
  sources: { number: number; place: number; shown: string; label: string }[];
  /** `p. 12`. */
  locators: string[];
  /** Comma of the language. */
  separator: string;
}

export const cite: LineDirective<CiteValue, CitationServices> = {
  attributes: ['key', 'page', 'paragraph'],
  stands: 'in a line',
  forms: ['text'],
  isMark: true,
  facts(written, { citations }: TextFacts) {
    for (const key of keysOf(written)) if (!citations.includes(key)) citations.push(key);
  },
  open: createResolver,
  anchors: ({ sources }) => sources.map(({ number, place }) => placeAnchor(number, place)),
  page: ({ value: { sources, locators, separator } }, { isolated, anchor }) => [
    h(
      'span',
      { className: ['cite'] },
      '[',
      sources.flatMap(({ number, place, shown, label }, index) => [
        ...(index === 0 ? [] : [separator]),
        h(
          'a',
          {
            href: `#${anchor(`ref${number}`)}`,
            id: anchor(placeAnchor(number, place)),
            role: 'doc-biblioref',
            ariaLabel: label,
          },
          shown,
        ),
      ]),
      locators.flatMap((part) => [separator, ...isolated(part)]),
      ']',
    ),
  ],
  // The list of references is in the document itself.
  document: ({ value: { sources, locators, separator } }, { isolated }) => [
    { type: 'text', text: `[${sources.map(({ shown }) => shown).join(separator)}` },
    ...locators.flatMap((part) => [{ type: 'text' as const, text: separator }, ...isolated(part)]),
    { type: 'text', text: ']' },
  ],
};

const keysOf = ({ attributes, label }: Written) => citationKeys(attributes['key'] ?? label);

/** For one text: it counts. */
function createResolver(services: CitationServices): Resolver<CiteValue> {
  /** Places that cite a key, by key in the order of the first. */
  const cited: Cited = new Map();
  return {
    resolve(written, context) {
      const { attributes } = written;
      const keys = keysOf(written);
      const known = keys
        .filter((key) => isKnown(key, written, services, context))
        // A source of a library may have several keys.
        .map((key) => own(services.references, services.references[key]?.id ?? key)?.id ?? key);
      const places = (['page', 'paragraph'] as const).filter((kind) => attributes[kind]);
      if (keys.length === 0 || (keys.length > 1 && places.length > 0))
        context.report(
          problem('directive-value', written.place, {
            name: 'cite',
            reason:
              keys.length === 0
                ? 'it names no source'
                : 'a page or paragraph belongs to one source, and there are several',
            hint: 'Write :cite[key] or :cite[key]{page=12}; several sources with a page each are several directives.',
          }),
        );
      if (known.length === 0) return undefined;
      const words = services.words(context.language.code);
      const sources = known.map((key) => {
        const entry = cited.get(key) ?? { number: cited.size + 1, places: 0 };
        cited.set(key, entry);
        const shown = words.number(entry.number);
        return {
          number: entry.number,
          place: ++entry.places,
          shown,
          label: words.text('reference.mark', { n: shown }),
        };
      });
      return {
        value: {
          sources,
          locators: places.map((kind) => locator(kind, attributes[kind] ?? '', words)),
          separator: words.text('format.listSeparator'),
        },
      };
    },
    end: (context) => referencesNode(cited, services, context),
  };
}

function isKnown(
  key: string,
  { place }: Written,
  { references, isStated }: CitationServices,
  { report }: TextContext,
): boolean {
  if (Object.hasOwn(references, key)) return true;
  if (!isStated(key))
    report(problem('reference-unknown', place, { key, nearest: nearest(key, Object.keys(references)) }));
  return false;
}
