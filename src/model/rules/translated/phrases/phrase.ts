/**
 * A sentence of a rule: its pattern in English, then in Persian and Arabic. `$1` is what stands in the brackets of the pattern, as it
 * is; `#1` is a number, in the digits of the language; `[$1]` is itself a sentence that is said in the language.
 */
export type Phrase = readonly [pattern: RegExp, fa: string, ar: string];
