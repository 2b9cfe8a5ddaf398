/** What the head of each kind of page says. Pure. */
import type { Kind } from '../../model/addresses.ts';
import { localized, type Publication, type Version } from '../../model/library.ts';
import type { Scene } from '../scene.ts';
import { registryPages } from './chrome.ts';

export interface HeadModel {
  title: string;
  description: string;
  /** Path of the address that search engines should know. */
  canonical: string;
  /** Path of the same content in each language that truly has it. */
  alternates: Record<string, string>;
  /** Path for readers of no language in particular. */
  fallback?: string;
  index: boolean;
  kind: 'website' | 'article';
}

type View = Pick<Scene, 'library' | 'addresses' | 'words' | 'language'>;

const siteName = ({ library, language }: View) => localized(library, library.site.name, language.code).text;
const titled = (view: View, ...parts: string[]) => [...parts, siteName(view)].join(' · ');
const everywhere = ({ library }: View, path: (code: string) => string) => Object.fromEntries(library.languages.map(({ code }) => [code, path(code)]));

/** A page that exists in every language of the site. */
function common(view: View, title: string, description: string, path: (code: string) => string): HeadModel {
  return { title, description, canonical: path(view.language.code), alternates: everywhere(view, path), fallback: path(view.library.main.code), index: true, kind: 'website' };
}

export function publicationHead(view: View, publication: Publication, version: Version): HeadModel {
  const { library, addresses, language } = view;
  const path = (code: string) => addresses.publication(code, publication.kind, publication.slug);
  const languages = library.languages.filter(({ code }) => publication.versions[code]).map(({ code }) => code);
  return {
    title: titled(view, version.title),
    description: version.summary,
    canonical: path(version.language),
    alternates: Object.fromEntries(languages.map((code) => [code, path(code)])),
    fallback: publication.kind === 'page' ? path(library.main.code) : addresses.permanent(publication.id),
    index: version.language === language.code,
    kind: 'article',
  };
}

export const homeHead = (view: View): HeadModel => {
  const { library, addresses, language } = view;
  const { tagline } = library.site;
  return { ...common(view, siteName(view), tagline ? localized(library, tagline, language.code).text : siteName(view), addresses.home), fallback: addresses.root() };
};

export const listHead = (view: View, kind: Exclude<Kind, 'page'>, year?: string): HeadModel => {
  const list = view.words.text(`kind.${kind}.plural`);
  const title = year === undefined ? list : view.words.text('list.year', { list, year: view.words.year(year) });
  return common(view, titled(view, title), titled(view, title), (code) => view.addresses.list(code, kind, year));
};

export const registryHead = (view: View, registry: (typeof registryPages)[number], id?: string): HeadModel => {
  const { library, words, language } = view;
  const list = words.text(`registry.${registry}`);
  const entry = id === undefined ? undefined : library.registries[registry][id]!;
  const title = entry ? localized(library, entry.name, language.code).text : list;
  const about = entry?.description ? localized(library, entry.description, language.code).text : titled(view, title);
  return common(view, entry ? titled(view, title, list) : titled(view, title), about, (code) => view.addresses.registry(code, registry, id));
};

export const searchHead = (view: View): HeadModel =>
  common(view, titled(view, view.words.text('search.title')), view.words.text('search.description', { site: siteName(view) }), view.addresses.search);

export const permanentHead = (view: View, publication: Publication): HeadModel => {
  const version = view.library.versionFor(publication, view.language.code);
  return { ...publicationHead(view, publication, version), canonical: view.addresses.permanent(publication.id), index: false };
};

export const notFoundHead = (view: View): HeadModel => ({
  title: titled(view, view.words.text('error.title')),
  description: view.words.text('error.text'),
  canonical: view.addresses.root(),
  alternates: {},
  index: false,
  kind: 'website',
});
