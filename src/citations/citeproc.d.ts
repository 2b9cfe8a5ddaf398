/** The part of citeproc-js that we use (citeproc-js.readthedocs.io). */
declare module 'citeproc' {
  interface Sys {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
    /** Wraps what a variable became; called for each variable printed. */
    variableWrapper?(
      params: { variableNames: readonly string[] },
      before: string,
      printed: string,
      after: string,
    ): string;
  }
  export class Engine {
    constructor(sys: Sys, style: string, language: string, forceLanguage: boolean);
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [object, string[]];
  }
}
