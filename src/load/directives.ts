/** Opens the directives for texts: hands them what they need of the rest of the house. */
import { createFormatter, type Formatter } from '../citations/index.ts';
import { allDirectives, type Services } from '../directives/index.ts';
import type { Figures } from '../figures/index.ts';
import type { Interface } from '../languages/interface.ts';
import type { Language } from '../languages/table.ts';
import type { Addresses } from '../model/addresses.ts';
import { states, type StatedBySite } from '../model/faults.ts';
import type { CslItem, Registries } from '../model/library.ts';
import { openDirectives } from '../model/text/directive.ts';
import { createAbout } from './about-blocks.ts';
import type { OwnSources, RecordSurroundings } from './record.ts';

/**
 * @param references sources of the site, by key; those of a publication go before them
 * @param stated what the files of the site state, faulty entries included: those are reported where they are
 */
export function createDirectives(
  figures: Figures,
  references: Readonly<Record<string, CslItem>>,
  words: (language: string) => Interface,
  addresses: Addresses,
  languages: readonly Language[],
  bodies: Registries['bodies'],
  stated: StatedBySite,
): Pick<RecordSurroundings, 'directives' | 'about'> {
  const formatters = new Map<string, Formatter>();
  const formatter = (code: string) => {
    const format = formatters.get(code) ?? createFormatter(words(code));
    formatters.set(code, format);
    return format;
  };
  const isStated =
    ({ statedReferences: own }: OwnSources) =>
    (key: string) =>
      states(stated.references, key) || states(own, key);
  return {
    directives: (own) => {
      const services: Services = {
        figures,
        words,
        addresses,
        references: { ...references, ...own.references },
        isStated: isStated(own),
        format: formatter,
      };
      return openDirectives(allDirectives(), services);
    },
    about: (language, own, facts) => (report) =>
      createAbout({
        language,
        languages,
        words: words(language.code),
        addresses,
        bodies,
        states: { bodies: (id) => states(stated.bodies, id), references: isStated(own) },
        references: { ...references, ...own.references },
        format: formatter(language.code),
        facts,
        report,
      }),
  };
}
