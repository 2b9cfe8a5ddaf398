/** How far a translation is behind its original: by its record, else by the versions that the front matter names. Pure. */
import type { Interface } from '../../languages/interface.ts';
import type { Publication, Version } from '../library.ts';

/** What is known of a text, in lists too. */
type Standing = Pick<Version, 'translation' | 'renders'> & { text?: Pick<Version['text'], 'follows'> };

export const isOutdated = (
  { facts }: Pick<Publication, 'facts'>,
  { translation, renders, text }: Standing,
): boolean => {
  if (translation === 'original') return false;
  return text?.follows ? text.follows.behind.length > 0 : renders < facts.version;
};

/** What readers are told above a text whose original has changed since; empty where it has not. */
export function outdatedSentences(
  words: Interface,
  publication: Pick<Publication, 'facts'>,
  version: Version,
): string[] {
  if (!isOutdated(publication, version)) return [];
  const behind = version.text.follows?.behind;
  if (!behind)
    return [words.text('authentic.outdated', { renders: version.renders, version: publication.facts.version })];
  const numbersOf = (state: 'changed' | 'missing') =>
    behind.flatMap(({ state: own, number }) => (own === state && number !== undefined ? [words.digits(number)] : []));
  const [changed, missing] = [numbersOf('changed'), numbersOf('missing')];
  return [
    ...(changed.length > 0 ? [words.label('outdated.noticeChanged', changed.length, { paragraphs: words.list(changed) })] : []), // prettier-ignore
    ...(missing.length > 0 ? [words.label('outdated.noticeMissing', missing.length, { paragraphs: words.list(missing) })] : []), // prettier-ignore
    ...(behind.length > changed.length + missing.length ? [words.text('outdated.noticeOthers')] : []),
  ];
}
