/** Interface words of the search, handed over by the page in `data-words`. Pure. */

export interface SearchWords {
  /** Forms of “{n} results” by plural category. */
  results: Record<string, string> & { other: string };
  /** “No results for {query}.” */
  none: string;
  advice: string;
  /** “Results for {query}.” */
  corrected: string;
  /** “Search for {query} as typed” */
  verbatim: string;
  /** “No publication has the symbol {symbol}.” */
  noSymbol: string;
  /** Before symbols next to it. */
  nearSymbols: string;
  /** Before languages with results. */
  elsewhere: string;
  /** “Not found in any publication: {words}” */
  unknown: string;
  partial: string;
  loading: string;
  error: string;
  noIndex: string;
  /** Name of the list of passages. */
  passages: string;
  /** “Paragraph {n}” */
  paragraph: string;
  /** Kinds of publications and of entries in the singular. */
  kinds: Record<string, string>;
}

export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** Counts and numbers in the digits of the language. */
export function createNumbers(locale: string): {
  number(n: number): string;
  count(n: number, forms: SearchWords['results']): string;
} {
  const format = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  return {
    number: (n) => format.format(n),
    count: (n, forms) => fill(forms[rules.select(n)] ?? forms.other, { n: format.format(n) }),
  };
}
