/** What a reader must know of a text before reading it: specimen, another language shown, what a translation is worth. Pure. */
import { joinHtml, markup, space, type Html } from '../../model/html.ts';
import type { Publication, Version } from '../../model/library.ts';
import { isDescription } from '../../model/people.ts';
import { outdatedSentences } from '../../model/paragraphs/outdated.ts';
import type { PageView } from './index.ts';
import { around, inline, link } from './inline.ts';
import { versionLinks } from './item.ts';

type View = Pick<PageView, 'library' | 'addresses' | 'words' | 'language'>;

/** Notices that must not be overlooked. */
export function noticesOf(view: View, publication: Publication, version: Version): Html[] {
  const { words, language } = view;
  const text = (value: string) => inline(value, language);
  const notices: Html[] = [];
  if (version.language !== language.code) {
    const sentence = words.text('fallback.notice', {
      wanted: words.languageName(language.code),
      shown: words.languageName(version.language),
    });
    notices.push(
      markup`<p>${text(sentence)}</p><p>${text(words.text('list.available'))} ${versionLinks(view, publication)}</p>`,
    );
  }
  const outdated = isDescription(publication) ? [] : outdatedSentences(words, publication, version);
  if (outdated.length > 0) notices.push(markup`<p>${text(outdated.join(' '))}</p>`);
  if (publication.kind === 'letter' && publication.facts.status === 'withdrawn')
    notices.push(markup`<p>${text(words.text('letter.withdrawn'))}</p>`);
  if (publication.kind === 'statistics' && publication.facts.withdrawn)
    notices.push(markup`<p>${text(words.text('figures.withdrawn'))}</p>`);
  return notices;
}

/** What the text is, and which language is authentic; one line under the title. */
export function standing({ words, language, addresses }: View, publication: Publication, version: Version): Html {
  const text = (value: string) => inline(value, language);
  if (isDescription(publication)) return text(words.text('authentic.description'));
  const specimen = publication.kind === 'letter' ? 'specimen.never' : 'specimen.publication';
  const sentences = [text(words.text(`translation.${version.translation}.note`))];
  if (version.authentic) {
    if (version.translation !== 'original') sentences.push(text(words.text('authentic.this')));
  } else {
    const links = (publication.facts.authentic ?? [publication.original]).map((code) => {
      const name = text(words.languageName(code));
      return publication.versions[code]
        ? link(addresses.publication(code, publication.kind, publication.slug), name)
        : name;
    });
    sentences.push(
      around(
        (signs) => words.label('authentic.languages', signs.length, { languages: words.list(signs) }),
        links,
        language,
      ),
    );
  }
  if (publication.facts.specimen) sentences.push(text(words.text(specimen)));
  return joinHtml(sentences, space);
}
