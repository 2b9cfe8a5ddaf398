/** schema.org nodes of a publication. */
import { kindEntry } from '../kinds/index.ts';
import { localized, type LetterPublication, type Publication, type Version, registryEntry } from '../library.ts';
import { numberOf } from './citation.ts';
import { siteId } from './graph.ts';
import { citedTitle } from '../formula.ts';
import { authorsOf, documentAuthors, isDescription, partyName, signatories } from '../people.ts';
import type { View } from './types.ts';

/**
 * The publication, and, where the page only describes a public document, that document as what the page is about.
 * @param image address of the card
 */
export function workNodes(view: View, publication: Publication, version: Version, image: string): object[] {
  const { addresses } = view;
  const { kind, slug, original } = publication;
  const address = (code: string) => addresses.absolute(addresses.publication(code, kind, slug));
  const id = (code: string, part = 'publication') => ({ '@id': `${address(code)}#${part}` });
  const others = Object.keys(publication.versions).filter((code) => code !== version.language).sort(); // prettier-ignore
  const work = {
    ...id(version.language),
    url: address(version.language),
    mainEntityOfPage: address(version.language),
    identifier: addresses.absolute(addresses.permanent(publication.id)),
    name: version.title,
    headline: version.title,
    image,
    ...textFields(view, publication, version),
    ...(isDescription(publication)
      ? {}
      : version.language !== original
        ? { translationOfWork: id(original) }
        : others.length > 0
          ? { workTranslation: others.map((code) => id(code)) }
          : {}),
    ...listFields(view, publication, version),
  };
  if (publication.kind !== 'letter') {
    const number = numberOf(publication);
    const published = publication.date === '' ? {} : { datePublished: publication.date };
    return [
      {
        '@type': kindEntry(kind).schemaOrg,
        ...work,
        ...published,
        ...(number === undefined ? {} : { reportNumber: number }),
      },
    ];
  }
  const letter = letterFields(view, publication, version);
  if (!isDescription(publication)) return [{ '@type': kindEntry(kind).schemaOrg, ...work, ...letter }];
  const document = id(version.language, 'document');
  return [
    { '@type': 'WebPage', ...work, mainEntity: document },
    {
      '@type': kindEntry(kind).schemaOrg,
      ...document,
      name: citedTitle(view.library, publication, version),
      author: documentAuthors(view.library, publication, version.language).map((name) => ({
        '@type': 'Organization',
        name,
      })),
      ...letter,
    },
  ];
}

function textFields(view: View, publication: Publication, version: Version): object {
  const { library } = view;
  const { facts, kind, modified } = publication;
  const licence = facts.licence ?? library.site.licence;
  const signed = kind === 'letter' && !isDescription(publication) && signatories(publication).length > 0;
  return {
    description: version.summary,
    inLanguage: version.language,
    author: authorsOf(library, publication, version.language).map((name) => ({
      '@type': signed ? 'Person' : 'Organization',
      name,
    })),
    publisher: { '@id': siteId(view, 'publisher') },
    ...(modified === '' ? {} : { dateModified: modified }),
    version: String(facts.version),
    license: licence.url ?? licence.name,
    isAccessibleForFree: true,
  };
}

/** Topics, corrections and files. */
function listFields(
  { library, addresses }: View,
  { id, facts, attachments }: Publication,
  { language }: Version,
): object {
  const text = (names: Record<string, string>) => localized(library, names, language).text;
  const about = facts.topics.map((topic) => ({
    '@type': 'Thing',
    name: text(registryEntry(library, 'topics', topic).name),
  }));
  const correction = facts.corrections.map(({ note, date }) => ({
    '@type': 'CorrectionComment',
    datePublished: date,
    text: text(note),
  }));
  const associatedMedia = attachments.map(({ file, title, mediaType, bytes, sha256 }) => ({
    '@type': 'MediaObject',
    name: Object.keys(title).length > 0 ? text(title) : file,
    contentUrl: addresses.absolute(addresses.file(id, file)),
    encodingFormat: mediaType,
    contentSize: String(bytes),
    sha256,
  }));
  return Object.fromEntries(
    Object.entries({ about, correction, associatedMedia }).filter(([, list]) => list.length > 0),
  );
}

function letterFields({ library }: View, { facts }: LetterPublication, { language }: Version): object {
  const parties = (list: typeof facts.to) =>
    list.map((party) => ({ '@type': 'Organization', name: partyName(library, party, language) }));
  const { circulated, reference, status } = facts;
  const symbols = circulated?.symbols ?? [];
  const names = symbols.length > 0 ? symbols : reference;
  return {
    datePublished: circulated?.issued ?? facts.sent,
    dateSent: facts.sent,
    sender: parties(facts.from),
    toRecipient: parties(facts.to),
    ...(facts.cc.length > 0 ? { ccRecipient: parties(facts.cc) } : {}),
    ...(names === undefined ? {} : { alternateName: names }),
    ...(circulated?.url ? { sameAs: circulated.url } : {}),
    ...(status === 'draft'
      ? { creativeWorkStatus: 'Draft' }
      : status === 'withdrawn'
        ? { creativeWorkStatus: 'Withdrawn' }
        : {}),
  };
}
