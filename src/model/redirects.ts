/** Where earlier addresses lead, and which are gone: what servers are told and what the pages at such addresses say. Pure. */
import { isHome, permanentPath, publicationPath } from './addresses.ts';
import type { Library, Redirect } from './library.ts';
import { addressedBy } from './published.ts';

/** What a server answers at a path below the base path. */
export interface ServerRule {
  /** Ends in `*` for everything below it. */
  from: string;
  /** A path below the base path (`:splat` stands for what `*` was), or a web address. For 410 the page that is shown. */
  to: string;
  status: 301 | 410;
}

type Parts = Pick<Library, 'languages' | 'publications' | 'withdrawn' | 'registries' | 'redirects'>;

export const languageOf = (path: string): string | undefined => /^\/([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\//.exec(path)?.[1];

/** Paths that no language leads: permanent addresses and files. */
const isCommon = (path: string) => /^\/(?:d|files|documents|data|cite|embed|images|cards)\//.test(path);

/**
 * The rows of `redirects.csv`, one for each address. A `from` without a language that ends in a slash stands for the path
 * itself and for that of each language; that of a whole language stands for all below it.
 */
function expandRedirects(library: Pick<Parts, 'languages' | 'redirects'>): Redirect[] {
  const codes = library.languages.map(({ code }) => code);
  const main = codes[0] ?? 'en';
  const target = (to: string, code: string) =>
    /^https:/.test(to) || isCommon(to) || codes.includes(languageOf(`${to.replace(/#.*$/, '')}/`) ?? '') ? to : `/${code}${to}`; // prettier-ignore
  return library.redirects.flatMap(({ from, to }): Redirect[] => {
    const own = languageOf(`${from}/`);
    const code = own !== undefined && codes.includes(own) ? own : undefined;
    const exact = { from, to: target(to, code ?? main) };
    // A language that the site had once.
    const isFormer = own !== undefined && own.length < 4 && from.split('/').length > 2 && !isCommon(from);
    if (code !== undefined || isCommon(from) || !from.endsWith('/') || isFormer) return [exact];
    return [exact, ...codes.map((each) => ({ from: `/${each}${from}`, to: target(to, each) }))];
  });
}

/** `/zh/` → `/en/`, where the site has no Chinese any more. */
const isOfLanguage = ({ from, to }: Redirect): boolean =>
  /^\/[a-z]{2,3}(?:-[A-Za-z0-9]+)*\/$/.test(from) && /^\/[a-z]{2,3}(?:-[A-Za-z0-9]+)*\/$/.test(to);

/** Redirects with pages of their own: rows of `redirects.csv`, and what lay below a language that is gone. */
export function redirectPages(library: Parts): Redirect[] {
  return expandRedirects(library).flatMap((redirect) =>
    isOfLanguage(redirect)
      ? [redirect, ...addressedBy(library).filter(({ kind }) => kind !== 'language').map(({ address }) => ({ from: redirect.from + address.slice(1), to: redirect.to + address.slice(1) }))] // prettier-ignore
      : [redirect],
  );
}

/** Everything that a server is to answer with another status than 200, the particular before the general. */
export function serverRules(library: Parts): ServerRule[] {
  const codes = library.languages.map(({ code }) => code);
  const moved = (from: string, to: string): ServerRule => ({ from, to, status: 301 });
  const gone = (from: string, to = from): ServerRule => ({ from, to, status: 410 });
  const rules: ServerRule[] = [];
  for (const publication of library.publications) {
    if (isHome(publication)) continue;
    const { id, kind, slug, facts } = publication;
    for (const alias of facts.aliases)
      for (const code of codes)
        rules.push(moved(`/${code}${publicationPath(kind, alias)}`, `/${code}${publicationPath(kind, slug)}`));
    for (const former of facts.formerIds) {
      rules.push(moved(permanentPath(former), permanentPath(id)));
      for (const code of Object.keys(publication.versions))
        rules.push(moved(`${permanentPath(former)}${code}/`, `${permanentPath(id)}${code}/`));
      for (const folder of ['files', 'documents', 'data', 'cite'])
        rules.push(moved(`/${folder}/${former}/*`, `/${folder}/${id}/:splat`));
    }
  }
  for (const { id, kind, slug, aliases, formerIds } of library.withdrawn) {
    for (const name of [slug, ...aliases])
      for (const code of codes) rules.push(gone(`/${code}${publicationPath(kind, name)}`));
    for (const each of [id, ...formerIds]) {
      rules.push(gone(permanentPath(each)), ...codes.map((code) => gone(`${permanentPath(each)}${code}/`)));
      for (const folder of ['files', 'documents', 'data', 'cite'])
        rules.push(gone(`/${folder}/${each}/*`, permanentPath(id)));
    }
  }
  const whole: ServerRule[] = [];
  for (const redirect of expandRedirects(library)) {
    rules.push(moved(redirect.from, redirect.to));
    if (isOfLanguage(redirect)) whole.push(moved(`${redirect.from}*`, `${redirect.to}:splat`));
  }
  return [...rules, ...whole];
}
