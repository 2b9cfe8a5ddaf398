/** A publication as an item of a list. Pure; all strings but `href`, `lang` and `dir` are safe HTML. */
import { leadingSentences } from '../../languages/sentences.ts';
import { formulaOf } from '../../model/formula.ts';
import { joinHtml, markup, middleDot, space, type Html } from '../../model/html.ts';
import { kindName } from '../../model/kinds/index.ts';
import type { ListedPublication } from '../../model/library.ts';
import { isDescription } from '../../model/people.ts';
import type { PageView } from './index.ts';
import { date } from './facts.ts';
import { code, fragment, inline, languageLink } from './inline.ts';

interface Item {
  href: string;
  title: Html;
  /** The formula of a letter whose subject leads. */
  formula?: Html;
  /** Whole sentences, as many as there is room for. */
  summary: Html;
  meta: Html;
  /** Links to the languages there are, where the reader's is missing. */
  languages?: Html;
  /** Language and direction of the summary, where they are not the page's. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Room for a summary in a list, in characters. */
const summaryRoom = 220;

type View = Pick<PageView, 'library' | 'addresses' | 'words' | 'language'>;

export function itemOf(view: View, publication: ListedPublication): Item {
  const { library, addresses, language, words } = view;
  const version = library.versionFor(publication, language.code);
  const own = library.language(version.language);
  const foreign = own.code !== language.code;
  const formula = formulaOf(library, publication, version);
  const meta = [
    ...(publication.date === '' ? [] : [date(view, publication.date)]),
    markup`<span>${inline(kindName(publication, words), language)}</span>`,
    ...symbolsOf(publication),
    ...(isDescription(publication) ? [markup`<span>${inline(words.text('letter.description'), language)}</span>`] : []),
    ...(publication.facts.specimen ? [markup`<span>${inline(words.text('specimen.short'), language)}</span>`] : []),
  ];
  return {
    href: addresses.publication(language.code, publication.kind, publication.slug),
    title: fragment(version.title, own, language),
    ...(formula === undefined ? {} : { formula: fragment(formula, own, language) }),
    summary: inline(leadingSentences(version.summary, own.code, summaryRoom), own),
    meta: joinHtml(meta, space),
    ...(foreign
      ? {
          lang: own.code,
          dir: own.dir,
          languages: markup`${inline(words.text('list.available'), language)} ${versionLinks(view, publication)}`,
        }
      : {}),
  };
}

/** Document symbols, or the office's own reference. */
export function symbolsOf(publication: ListedPublication): Html[] {
  if (publication.kind === 'letter') {
    const symbols = publication.facts.circulated?.symbols ?? [];
    if (symbols.length > 0) return [code(...symbols)];
  }
  return 'reference' in publication.facts && publication.facts.reference ? [code(publication.facts.reference)] : [];
}

/** Links to all versions in the order of the site's languages, each named in its own language. */
export function versionLinks({ library, addresses }: View, publication: ListedPublication): Html {
  return joinHtml(
    library.languages
      .filter(({ code: language }) => publication.versions[language])
      .map((language) =>
        languageLink(addresses.publication(language.code, publication.kind, publication.slug), language),
      ),
    middleDot,
  );
}
