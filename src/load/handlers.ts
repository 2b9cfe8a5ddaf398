/** Handlers of the directives that other parts of the house draw: figures and citations. */
import { citeDirective, createFormatter, type Formatter } from '../citations/index.ts';
import { figureDirectives, type Figures } from '../figures/index.ts';
import type { Interface } from '../languages/interface.ts';
import type { Addresses } from '../model/addresses.ts';
import type { CslItem } from '../model/library.ts';
import type { RecordSurroundings } from './record.ts';

/** @param references sources of the site, by key; those of a publication go before them */
export function createDirectives(
  figures: Figures,
  references: Readonly<Record<string, CslItem>>,
  words: (language: string) => Interface,
  addresses: Addresses,
): RecordSurroundings['directives'] {
  const drawn = figureDirectives(figures, words, addresses);
  const formatters = new Map<string, Formatter>();
  return ({ code }, own) => {
    const format = formatters.get(code) ?? createFormatter(words(code));
    formatters.set(code, format);
    return { ...drawn, cite: citeDirective({ ...references, ...own }, words(code), format) };
  };
}
