/**
 * Names of registries that are translated, but not into every language of the site. One that is in a single language is left
 * so on purpose: names of small bodies often have no other.
 */
import { problem } from '../../model/problems.ts';
import { registryNames } from '../../model/schema/registries.ts';
import type { Rule } from './index.ts';

export const names: Rule = ({ library: { languages, registries }, siteFaults, written }) =>
  // Where the languages cannot be read, nothing can be said to lack one.
  (siteFaults.has('languages') ? [] : registryNames).flatMap((registry) => {
    const lacking = Object.entries(registries[registry]).flatMap(([id, { name }]) => {
      const missing = languages.map(({ code }) => code).filter((code) => name[code] === undefined);
      return missing.length > 0 && Object.keys(name).length > 1 ? [{ id, languages: missing.join(', ') }] : [];
    });
    const [first] = lacking;
    if (!first) return [];
    const file = `${registry}.yaml`;
    const line = written(file).split('\n').findIndex((text) => text.startsWith(`${first.id}:`)) + 1; // prettier-ignore
    // One cause, one message: a language was forgotten.
    return [problem('name-untranslated', { file, line: line || undefined }, { ...first, more: lacking.length - 1 })];
  });
