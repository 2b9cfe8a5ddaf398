/**
 * The documents of a site: PDF and Word of letters and reports, plain text and Markdown of everything.
 *
 *     documents/<id>/<slug>.<language>.pdf|docx|txt|md
 *     documents/<id>/files.json   what each is: pages link to them with their size and number of pages
 */
import { textOf } from '../directives/index.ts';
import { digest } from '../model/digest.ts';
import { documentAddress, documentListAddress, formatsOf, type DocumentList } from '../model/documents.ts';
import type { Publication, Version } from '../model/library.ts';
import type { Made, Output, SitePath, Workbench } from '../model/output.ts';
import { problem, type Problem } from '../model/problems.ts';
import type { Text } from '../model/text/blocks.ts';
import type { AskSite } from '../questions/index.ts';
import { siteView, type SiteView } from '../questions/view.ts';
import { composeContent, isDocumented } from './compose/content.ts';
import { composePlain } from './compose/plain.ts';
import type { Content } from './content.ts';
import type { Drawn } from './draw.ts';
import { readFigures } from './figures.ts';
import { addedScripts, readCoverage } from './fonts/index.ts';
import { openOffice } from './fonts/office.ts';
import type { Coverage } from './fonts/coverage.ts';
import { glyphProblems, isSuspect, maySuspect } from './glyphs.ts';
import { versionsOf } from './versions.ts';
import { toMarkdown } from './plain/markdown.ts';
import { toPlainText } from './plain/text.ts';
import { missingGlyphs } from './typst/document.ts';
import type { DocumentTask } from './worker.ts';

type Bench = Workbench<AskSite>;

interface Props {
  id: string;
}

export const documents: Output<AskSite> = {
  name: 'documents',
  async write(site) {
    const wanted = site.ask('publicationPaths').filter((publication) => formatsOf(publication).length > 0);
    await Promise.all(
      wanted.map(({ id }) => {
        const paths = [site.path(documentListAddress(site.addresses, id))];
        return site.unit<Props>({
          name: `documents/${id}`,
          group: id,
          props: { id },
          paths,
          prefixes: [`documents/${id}/`],
          make,
          check,
        });
      }),
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

async function make(at: Bench, { id }: Props): Promise<Made> {
  const work = openWork(at, id);
  const { view, publication, files, problems } = work;
  const list: DocumentList = {};
  for (const version of versionsOf(view, publication)) {
    const own: DocumentList[string] = (list[version.language] = {});
    const put = (format: Parameters<typeof documentAddress>[3], content: string | Uint8Array, pages?: number) => {
      files[view.addresses.path(documentAddress(view.addresses, publication, version, format))] = content;
      own[format] = { bytes: Buffer.byteLength(content), ...(pages === undefined ? {} : { pages }) };
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
    put('pdf', drawn.files.pdf, drawn.pages);
    put('docx', drawn.files.docx);
  }
  files[view.addresses.path(documentListAddress(view.addresses, publication.id))] = `${JSON.stringify(list)}\n`;
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
    address.startsWith(base) && !address.startsWith('//') ? at.file(view.addresses.path(address)) : undefined;
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
  ...(look.series ? { series: look.series } : {}),
  fonts: Object.fromEntries(Object.entries(look.fonts).map(([language, { faces }]) => [language, faces])),
  families: Object.fromEntries(Object.entries(look.fonts).map(([language, { family }]) => [language, family])),
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
