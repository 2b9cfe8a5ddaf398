/** What a reader must know before the text: specimen, another language shown, what the translation is worth. Pure. */
import type { Publication, Version } from '../../model/library.ts';
import type { Scene } from '../scene.ts';
import { separator } from './facts.ts';
import { inline, link, type Html } from './inline.ts';
import { versionLinks } from './item.ts';
import { isOutdated } from './translations.ts';

export interface Notice {
  /** Must not be overlooked. */
  strong: boolean;
  html: Html;
}

/** Stands for links while a sentence is put together. */
const SPLIT = '\uFFFC';

type View = Pick<Scene, 'library' | 'addresses' | 'words' | 'language'>;

export function noticesOf(view: View, publication: Publication, version: Version): Notice[] {
  const { addresses, words, language } = view;
  const notices: Notice[] = [];
  const paragraphs = (...texts: Html[]) => texts.map((text) => `<p>${text}</p>`).join('');
  const text = (value: string) => inline(value, language);
  if (publication.facts.specimen) notices.push({ strong: true, html: paragraphs(text(words.text('specimen.publication'))) });
  if (version.language !== language.code) {
    notices.push({
      strong: true,
      html: paragraphs(text(words.text('fallback.notice', { wanted: words.languageName(language.code), shown: words.languageName(version.language) })), `${text(words.text('list.available'))} ${versionLinks(view, publication)}`),
    });
  }
  const sentences: Html[] = [];
  const described = publication.kind === 'letter' && publication.facts.text === 'description';
  if (described) sentences.push(text(words.text('authentic.description')));
  if (version.translation !== 'original') {
    sentences.push(text(words.text(`translation.${version.translation}.note`)));
    const authentic = publication.facts.authentic ?? [publication.original];
    if (!version.authentic && !described) {
      const links = authentic.map((code) => {
        const name = text(words.languageName(code));
        return publication.versions[code] ? link(addresses.publication(code, publication.kind, publication.slug), name) : name;
      });
      const [before = '', after = ''] = words.text('authentic.languages', { languages: SPLIT }).split(SPLIT);
      sentences.push(text(before) + links.join(separator(view)) + text(after));
    }
  }
  if (isOutdated(publication, version)) sentences.push(text(words.text('authentic.outdated', { renders: words.number(version.renders), version: words.number(publication.facts.version) })));
  if (sentences.length > 0 && publication.kind !== 'page') notices.push({ strong: false, html: paragraphs(sentences.join(' ')) });
  return notices;
}
