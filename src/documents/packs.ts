/**
 * The share packs: all that somebody needs to pass a publication on. They hold documents and cards, so both come before them.
 *
 *     documents/<id>/<slug>.zip, qr.svg
 */
import { codeAddress, documentAddress, formatsOf } from '../model/documents.ts';
import { publicationCard } from '../model/metadata/cards.ts';
import { shareText } from '../model/share-text.ts';
import type { Made, Output, Workbench } from '../model/output.ts';
import type { AskSite } from '../questions/index.ts';
import { siteView } from '../questions/view.ts';
import { codeSvg } from './code.ts';
import { packShare, type Pack } from './pack.ts';
import { versionsOf } from './versions.ts';

interface Props {
  id: string;
  /** Whether the site has cards, which then are in the pack. */
  cards: boolean;
}

export const packs: Output<AskSite> = {
  name: 'packs',
  async write(site) {
    const cards = site.has('cards');
    const wanted = site.ask('publicationPaths').filter((publication) => formatsOf(publication).includes('zip'));
    await Promise.all(
      wanted.map(({ id, slug }) => {
        // The pack is of all languages.
        const pack = documentAddress(site.addresses, { id, slug }, { language: '' }, 'zip');
        const paths = [codeAddress(site.addresses, { id }), pack].map((address) => site.path(address));
        return site.unit<Props>({ name: `packs/${id}`, group: id, props: { id, cards }, paths, make });
      }),
    );
  },
};

async function make(at: Workbench<AskSite>, { id, cards }: Props): Promise<Made> {
  const view = siteView(at.ask);
  const { library, addresses, words } = view;
  const publication = at.ask('publication', id);
  const { attachments, slug } = publication;
  const texts = versionsOf(view, publication);
  const original = publication.versions[publication.original];
  const link = addresses.absolute(addresses.permanent(publication.id));
  const code = codeSvg(link);
  /** A file of another output, if there is one. */
  const read = (address: string) => at.file(view.addresses.path(address));
  const documents: Pack['documents'] = [];
  const pictures: Pack['cards'] = [];
  for (const text of texts) {
    const { language } = text;
    for (const format of ['pdf', 'docx'] as const) {
      const bytes = await read(documentAddress(addresses, publication, text, format));
      if (bytes) documents.push([language, format, bytes]);
    }
    if (!cards) continue;
    const card = publicationCard({ library, addresses, words: words(language), language: library.language(language) }, publication, text); // prettier-ignore
    const png = await read(card.url.slice(addresses.origin.length));
    if (png) pictures.push([language, png]);
  }
  const attached: Pack['attached'] = [];
  for (const { file } of attachments) {
    const bytes = await read(addresses.file(id, file));
    if (bytes) attached.push([file, bytes]);
  }
  const archive = packShare(slug, {
    link,
    code,
    texts: texts.map(({ language }) => shareText(library, addresses, publication, language)),
    documents,
    cards: pictures,
    attached,
  });
  return {
    files: {
      [view.addresses.path(codeAddress(addresses, publication))]: code,
      ...(original ? { [view.addresses.path(documentAddress(addresses, publication, original, 'zip'))]: archive } : {}),
    },
  };
}
