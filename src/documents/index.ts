/**
 * The documents of a site: PDF and Word of letters and reports, plain text and Markdown of everything, share packs.
 *
 *     documents/<id>/<slug>.<language>.pdf|docx|txt|md
 *     documents/<id>/<slug>.zip, qr.svg
 */
import { textOf } from '../directives/index.ts';
import { digest } from '../model/digest.ts';
import { codeAddress, documentAddress, formatsOf } from '../model/documents.ts';
import type { Publication, Version } from '../model/library.ts';
import { publicationCard } from '../model/metadata/cards.ts';
import type { Made, Output, SitePath, Workbench } from '../model/output.ts';
import { problem, type Problem } from '../model/problems.ts';
import type { Text } from '../model/text/blocks.ts';
import type { AskSite } from '../questions/index.ts';
import { siteView, type SiteView } from '../questions/view.ts';
import { codeSvg } from './code.ts';
import { composeContent, isDocumented } from './compose/content.ts';
import { composePlain } from './compose/plain.ts';
import type { Content } from './content.ts';
import type { Drawn } from './draw.ts';
import { readFigures } from './figures.ts';
import { addedScripts, readCoverage } from './fonts/index.ts';
import { openOffice } from './fonts/office.ts';
import type { Coverage } from './fonts/coverage.ts';
import { glyphProblems, isSuspect, maySuspect } from './glyphs.ts';
import { packShare, shareText } from './pack.ts';
import { toMarkdown } from './plain/markdown.ts';
import { toPlainText } from './plain/text.ts';
import { missingGlyphs } from './typst/document.ts';
import type { DocumentTask } from './worker.ts';

type Bench = Workbench<AskSite>;

interface Props {
  id: string;
  /** Whether the site has cards, which then lie in the pack. */
  cards: boolean;
}

export const documents: Output<AskSite> = {
  name: 'documents',
  async write(site) {
    const cards = site.has('cards');
    const wanted = site.ask('publicationPaths').filter((publication) => formatsOf(publication).length > 0);
    await Promise.all(
      wanted.map(({ id }) =>
        site.unit<Props>({ name: `documents/${id}`, group: id, props: { id, cards }, make, check }),
      ),
    );
  },
};

/** What is known of the publication while its documents are made. */
interface Work {
  at: Bench;
  view: SiteView;
  publication: Publication;
  files: Record<SitePath, string | Uint8Array>;
  problems: Problem[];
}

const placeOf = ({ addresses }: SiteView, address: string): SitePath => decodeURI(address).slice(addresses.base.length);

const viewIn = ({ at, view: { library, addresses, words }, publication: { id } }: Work, language: string) => ({
  library,
  addresses,
  words: words(language),
  collections: at.ask('figureSources', { id, language }),
});

const openWork = (at: Bench, id: string): Work => ({
  at,
  view: siteView(at.ask),
  publication: at.ask('publication', id),
  files: {},
  problems: [],
});

async function make(at: Bench, { id, cards }: Props): Promise<Made> {
  const work = openWork(at, id);
  const { view, publication, files, problems } = work;
  const pdfs: [language: string, pdf: Uint8Array][] = [];
  for (const version of versionsOf(view, publication)) {
    const put = (format: Parameters<typeof documentAddress>[3], bytes: string | Uint8Array) => {
      files[placeOf(view, documentAddress(view.addresses, publication, version, format))] = bytes;
    };
    const text = await readText(work, version);
    const plain = composePlain(viewIn(work, version.language), publication, version, text);
    put('txt', toPlainText(plain));
    put('md', toMarkdown(plain));
    if (!isDocumented(publication)) continue;
    const content = await contentOf(work, version, text);
    const drawn = await draw(at, content);
    problems.push(...problemsOf(work, version, drawn));
    if (!drawn.files) continue;
    put('pdf', drawn.files.pdf);
    put('docx', drawn.files.docx);
    pdfs.push([version.language, drawn.files.pdf]);
  }
  if (formatsOf(publication).includes('zip')) await pack(work, pdfs, cards);
  return { files, problems };
}

async function readText({ at, view: { addresses, words }, publication }: Work, { language }: Version): Promise<Text> {
  const { id, kind, slug } = publication;
  const page = addresses.publication(language, kind, slug);
  const absolute = (href: string) =>
    /^[a-z][a-z0-9+.-]*:/i.test(href)
      ? href
      : addresses.absolute(addresses.own(href.startsWith('#') ? page + href : href));
  return textOf(await at.ask('tree', { id, language }), words(language), absolute);
}

async function contentOf(work: Work, version: Version, text: Text): Promise<Content> {
  const { at, view, publication } = work;
  if (!isDocumented(publication)) throw new Error(`${publication.id} has no documents`);
  const { base } = view.addresses;
  // A picture of another site stays a link on the page; a document does without it.
  const read = async (address: string) =>
    address.startsWith(base) && !address.startsWith('//') ? at.file(placeOf(view, address)) : undefined;
  return {
    ...composeContent(viewIn(work, version.language), publication, version, text),
    scripts: addedScripts(view.library.languages),
    look: lookOf(view),
    figures: await readFigures(text, read),
  };
}

/** PDF and Word file of what a document says; drawn once for the same content. */
function draw(at: Bench, content: Content): Promise<Drawn> {
  const { figures, ...said } = content;
  const pictures = Object.entries(figures).map(([source, { bytes }]) => [source, digest(bytes)]);
  return at.derive('document', [said, pictures], () =>
    at.run<Drawn>(new URL('./worker.ts', import.meta.url), { content, folder: at.content } satisfies DocumentTask),
  );
}

/** What documents have of the look of the office. */
const lookOf = ({ library: { site, look } }: SiteView): NonNullable<Content['look']> => ({
  accent: site.colours.accent,
  fonts: Object.fromEntries(Object.entries(look.fonts).map(([language, { faces }]) => [language, faces])),
});

function problemsOf({ at, publication }: Work, version: Version, { reason, missing }: Drawn): Problem[] {
  return [
    ...glyphProblems(missing, at.ask, publication, version),
    ...(reason === undefined ? [] : [problem('document-failed', { file: version.file }, { reason })]),
  ];
}

/** What a build would say of the characters of the documents, without making any. */
async function check(at: Bench, { id }: Props): Promise<Problem[]> {
  const work = openWork(at, id);
  const { view, publication } = work;
  if (!isDocumented(publication)) return [];
  const office = await openOffice(lookOf(view).fonts, at.content);
  const coverage = readCoverage(addedScripts(view.library.languages), office);
  const suspect = (path: string) => {
    const source = at.ask('written', path);
    const known = suspects.get(coverage) ?? new Map<string, boolean>();
    suspects.set(coverage, known);
    const key = digest(source);
    const answer = known.get(key) ?? isSuspect(coverage, source);
    known.set(key, answer);
    return answer;
  };
  const problems: Problem[] = [];
  for (const version of versionsOf(view, publication)) {
    if (!maySuspect(at.ask, publication, version, suspect)) continue;
    const content = await contentOf(work, version, await readText(work, version));
    problems.push(...glyphProblems(missingGlyphs(content, coverage), at.ask, publication, version));
  }
  return problems;
}

/** Whether a source may hold what no font draws, by its digest. */
const suspects = new WeakMap<Coverage, Map<string, boolean>>();

async function pack(
  { at, view, publication, files }: Work,
  pdfs: [language: string, pdf: Uint8Array][],
  hasCards: boolean,
): Promise<void> {
  const { library, addresses, words } = view;
  const { id, slug } = publication;
  const link = addresses.absolute(addresses.permanent(id));
  const code = codeSvg(link);
  files[placeOf(view, codeAddress(addresses, publication))] = code;
  const read = async (list: readonly (readonly [name: string, address: string])[]) => {
    const found: [string, Uint8Array][] = [];
    for (const [name, address] of list) {
      const bytes = await at.file(placeOf(view, address));
      if (bytes) found.push([name, bytes]);
    }
    return found;
  };
  const cards = versionsOf(view, publication).map((version): [string, string] => {
    const { language } = version;
    const { url } = publicationCard({ library, addresses, words: words(language), language: library.language(language) }, publication, version); // prettier-ignore
    return [language, url.slice(addresses.origin.length)];
  });
  const archive = packShare(slug, {
    link,
    code,
    texts: library.languages.map(({ code: language }) => [
      language,
      shareText(library, words(language), publication, link),
    ]),
    pdfs,
    cards: hasCards ? await read(cards) : [],
    attached: await read(publication.attachments.map(({ file }) => [file, addresses.file(id, file)] as const)),
  });
  const original = publication.versions[publication.original];
  if (original) files[placeOf(view, documentAddress(addresses, publication, original, 'zip'))] = archive;
}

const versionsOf = ({ library }: SiteView, { versions }: Publication): Version[] =>
  library.languages.flatMap(({ code }) => versions[code] ?? []);
