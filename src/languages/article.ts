/** Articles before the names of offices inside a sentence, in the languages whose registries write them without. */

/** Names that begin with an article, persons with their title and acronyms have none. */
const without = [/^(?:The|An?|H\.E\.|Mrs?\.?|Ms\.?|Dr\.?) /, /^\p{Lu}{2}/u];

/** `the Secretary-General`, in English. @param language code */
export const withArticle = (name: string, language: string): string =>
  language !== 'en' || name === '' || without.some((form) => form.test(name)) ? name : `the ${name}`;
