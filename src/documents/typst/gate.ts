/** What the compiler's check for PDF/UA-1 says, and a way on where only letters are missing. Pure. */
import type { Content } from '../content.ts';

export interface Objections {
  /** Characters that no font of documents has. */
  missing: string[];
  /** Everything else, in the compiler's words. */
  reasons: string[];
}

/** @param report list of diagnostics as the compiler prints it */
export function readObjections(report: string): Objections {
  const messages = [...report.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, text]) => unescape(text!));
  const found: Objections = { missing: [], reasons: [] };
  for (const message of messages.length > 0 ? messages : [report]) {
    const text = /the text `"([^]+)"` could not be displayed/.exec(message)?.[1];
    if (text === undefined) found.reasons.push(message.replace(/^PDF\/UA-1 error: /, ''));
    else found.missing.push(...unescape(text));
  }
  return { missing: [...new Set(found.missing)], reasons: [...new Set(found.reasons)] };
}

/** Escapes of Rust's debug format. */
const unescape = (text: string): string =>
  text.replace(/\\(?:u\{([0-9a-f]+)\}|([^]))/g, (_, code: string | undefined, sign: string) =>
    code === undefined ? sign : String.fromCodePoint(Number.parseInt(code, 16)),
  );

/** `U+1F54A` */
export const nameOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** The document with the name of each missing character in its place: nobody overlooks it, and the rest can be read. */
export function withNames({ figures, ...said }: Content, missing: readonly string[]): Content {
  const names = new Map(missing.map((character) => [character, isSilent(character) ? '' : `[${nameOf(character)}]`]));
  const replace = (value: unknown): unknown => {
    if (typeof value === 'string') return [...value].map((character) => names.get(character) ?? character).join('');
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replace(inner)]));
    return value;
  };
  return { ...(replace(said) as Omit<Content, 'figures'>), figures };
}

/** Joiners and selectors of variants say nothing by themselves. */
export const isSilent = (character: string) => /[\p{Cf}\p{M}\ufe00-\ufe0f]/u.test(character);
