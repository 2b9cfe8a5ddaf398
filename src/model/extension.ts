/**
 * What an office adds to the house in a folder of its own. `src/extension` is the face of this for those who write one.
 * Pure, but for the place where the extensions of a run are found.
 */
import type { CardDesign } from './kinds/kind.ts';
import type { Output } from './output.ts';
import type { Component } from './text/component.ts';
import type { Directive } from './text/directive.ts';

/**
 * @typeParam Ask the questions that outputs may ask
 * @typeParam Services what directives are given
 * @typeParam Design how a card is drawn
 */
export interface Extension<Ask, Services, Design> {
  /** Names it in messages: `timeline`. */
  name: string;
  /** By the name under which texts use them: `:::term`, and `<Term>` in MDX. */
  directives?: Readonly<Record<string, Directive<unknown, Services>>>;
  /** Components of MDX, by their name with a capital: `<Contact name="…" />`. */
  components?: Readonly<Record<string, Component>>;
  /** They are written after those of the house, whose files they may read. */
  outputs?: readonly Output<Ask>[];
  /** Designs of cards that take the place of those of the house. */
  cardDesigns?: Readonly<Partial<Record<CardDesign, Design>>>;
}

/** Levels below the outputs know only that an extension has some. */
// Directives and outputs are called with what the table they come into gives to all.
export type AnyExtension = Extension<never, never, unknown>;

export interface OpenExtension {
  extension: AnyExtension;
  /** Absolute. */
  folder: string;
  /** Of all its files. */
  digest: string;
}

/** Astro bundles the pages with a copy of this module; by this name both find the same place. */
const PLACE = Symbol.for('sanad.extensions');
// A property of our own: nothing else is read of the global object.
const place = globalThis as { [PLACE]?: readonly OpenExtension[] };

/** The extensions of this run. */
export const extensionsInUse = (): readonly OpenExtension[] => place[PLACE] ?? [];
export function useExtensions(extensions: readonly OpenExtension[]): void {
  place[PLACE] = extensions;
}

/** What of extensions differs on cards: the digest of whose design draws it, by the name of the design. */
export const drawnByExtensions = (extensions: readonly OpenExtension[]): Partial<Record<CardDesign, string>> =>
  Object.fromEntries(
    extensions.flatMap(({ extension, digest }) =>
      Object.keys(extension.cardDesigns ?? {}).map((design) => [design, digest]),
    ),
  );

/** Their components, by their names in MDX. */
export const componentsInUse = (): Record<string, { extension: string; component: Component }> =>
  Object.fromEntries(
    extensionsInUse().flatMap(({ extension }) =>
      Object.entries(extension.components ?? {}).map(([name, component]) => [
        name,
        { extension: extension.name, component },
      ]),
    ),
  );
