/** Names of authors and editors of sources, as they are in a list of references. */
import type { Interface } from '../languages/interface.ts';
import { scriptOfLanguage } from '../languages/table.ts';

/** A name of CSL; Zotero writes a name in one field as a family or given name alone. */
interface SourceName {
  literal?: string;
  family?: string;
  given?: string;
  suffix?: string;
  'dropping-particle'?: string;
  'non-dropping-particle'?: string;
  'comma-suffix'?: unknown;
  'static-ordering'?: unknown;
}

/** From this many names on, only the first is printed. */
const many = 4;

/** `J. van der Berg and M. Sen`, `J. Doe et al.`; `undefined` where there is none. */
export function sourceNames(value: unknown, words: Interface): string | undefined {
  const names = namesOf(value).map(sourceName).filter(Boolean);
  const [first] = names;
  if (first === undefined) return undefined;
  if (names.length < many) return words.list(names);
  const space = scriptOfLanguage(words.language).wide ? '' : ' ';
  return `${first}${space}${words.text('reference.etAl')}`;
}

export const namesOf = (value: unknown): SourceName[] =>
  Array.isArray(value) ? value.filter((name): name is SourceName => typeof name === 'object' && name !== null) : [];

/** Names in these scripts begin with the family name and have no space. */
const familyFirst = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s·・]+$/u;

function sourceName(name: SourceName): string {
  const { literal, family = '', given = '', suffix = '' } = name;
  if (literal !== undefined && literal.trim() !== '') return literal.trim();
  const own = [name['dropping-particle'], name['non-dropping-particle']].filter(
    (part): part is string => typeof part === 'string' && part !== '',
  );
  const familyName = own.reduceRight((rest, particle) => joinedParticle(particle, rest), family);
  if (familyName !== '' && familyFirst.test(familyName + given)) return `${familyName}${given}`.trim();
  const ordered = truthy(name['static-ordering']) ? [familyName, given] : [given, familyName];
  const whole = ordered.filter(Boolean).join(' ');
  return suffix === '' ? whole : `${whole}${truthy(name['comma-suffix']) ? ', ' : ' '}${suffix}`;
}

/** `d’` and `al-` stand close to the name: “d’Alembert”, “al-Khwarizmi”. */
const joinedParticle = (particle: string, rest: string): string =>
  /['’-]$/.test(particle) ? particle + rest : `${particle} ${rest}`;

const truthy = (flag: unknown): boolean => flag === true || flag === 1 || flag === 'true' || flag === '1';
