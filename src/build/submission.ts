/** I/O: what is handed in to a forum as a document: composed of the finished text, its charts and pictures; and how many pages it has. */
import type { Figures } from '../figures/index.ts';
import { chartTitle, isFault, selectChart } from '../figures/index.ts';
import { chartPicture, toPng } from '../figures/drawing.ts';
import { toSvg } from '../figures/charts/svg.ts';
import { readFigures } from '../documents/figures.ts';
import { addedScripts } from '../documents/fonts/index.ts';
import { prepareText, settingOf, type SubmissionContent } from '../documents/submission/content.ts';
import type { Printer } from '../documents/typst/compile.ts';
import type { Loaded } from '../load/library.ts';
import { pictureFiles } from '../load/pictures.ts';
import { digest } from '../model/digest.ts';
import { localized, type Look, type Version } from '../model/library.ts';
import { addAll, problem, type Problem } from '../model/problems.ts';
import type { SubmissionProfile } from '../model/schema/submission.ts';
import type { Block, Text } from '../model/text/blocks.ts';
import type { Store } from '../store/index.ts';
import { boundTexts, groundOf, measured, milderForDraft, readTextOf, type Submittable } from '../submissions/index.ts';

export type SubmissionSources = Pick<
  Loaded,
  'library' | 'hidden' | 'internal' | 'rulebook' | 'bodies' | 'words' | 'figures' | 'pictures' | 'addresses' | 'written'
>;

/** What is handed in, as the two writers of documents take it. */
export async function composeSubmission(
  sources: SubmissionSources,
  store: Store,
  publication: Submittable,
  version: Version,
  profile: SubmissionProfile,
): Promise<SubmissionContent> {
  const words = sources.words(version.language);
  const { code, dir, script, numerals } = words.language;
  const written = await readTextOf(sources, version);
  const charts = await drawCharts(sources, store, version, written);
  const text = prepareText(charts.text, profile);
  const pictures = await readFigures(
    text,
    async (address) => charts.files[address] ?? readPicture(sources, store, address),
  );
  return {
    language: { code, dir, script, numerals },
    scripts: addedScripts(sources.library.languages),
    title: version.title,
    author: localized(sources.library, sources.library.site.publisher.name, code).text,
    date: publication.date,
    setting: settingOf(profile),
    text,
    ...(profile.notes === 'endnotes' ? { notesAtEnd: words.text('text.footnotes') } : {}),
    ...(publication.facts.specimen || sources.library.site.specimen ? { mark: words.text('specimen.short') } : {}),
    figures: pictures,
  };
}

/** Charts become pictures, the same for PDF and Word: they stand in the order in which the text names them. */
async function drawCharts(
  { figures, words, library }: { figures: Figures; words: Loaded['words']; library: { look: Pick<Look, 'series'> } },
  store: Store,
  { language: code, text: facts }: Version,
  text: Text,
): Promise<{ text: Text; files: Record<string, Buffer> }> {
  const named = facts.figures.filter(({ directive }) => directive === 'chart');
  const files: Record<string, Buffer> = {};
  const drawn: Block[] = [];
  for (const [index, { attributes }] of named.entries()) {
    const selection = selectChart(attributes, figures);
    if (isFault(selection)) continue;
    const { language } = words(code);
    const picture = chartPicture(selection, words(code), attributes['title'] ?? chartTitle(selection, language), library.look.series); // prettier-ignore
    const source = `/chart-${index + 1}.png`;
    const svg = toSvg(picture);
    files[source] = await store.derive('chart', [svg, language], async () => {
      const { createOutlines } = await import('../cards/outlines.ts');
      return toPng(picture, language, await createOutlines());
    });
    drawn.push({ type: 'picture', source, alt: '', caption: [] });
  }
  let next = 0;
  const blocks = (list: readonly Block[]): Block[] =>
    list.map((block): Block => {
      if (block.type === 'chart') {
        const picture = drawn[next++];
        return picture?.type === 'picture' ? { ...picture, alt: block.alt } : block;
      }
      if (block.type === 'box' || block.type === 'quote') return { ...block, blocks: blocks(block.blocks) };
      if (block.type === 'list') return { ...block, items: block.items.map(blocks) };
      return block;
    });
  return { text: { ...text, blocks: blocks(text.blocks) }, files };
}

/** A picture of the content; one of another site stays away. */
async function readPicture(
  { pictures, addresses }: Pick<SubmissionSources, 'pictures' | 'addresses'>,
  store: Store,
  address: string,
): Promise<Buffer | undefined> {
  const source = pictures.find(({ names }) => names.some((name) => addresses.image(name) === address));
  if (!source) return undefined;
  const files = await pictureFiles(store, source);
  return Object.entries(files).find(([name]) => addresses.image(name) === address)?.[1];
}

/** PDF and its pages, or why there is none. */
type PrintedSubmission = { pdf: Uint8Array; pages: number } | { reason: string };

/** Prints what is handed in, once for the same text and rules. */
export function createSubmissionPrinter(store: Store): (content: SubmissionContent) => Promise<PrintedSubmission> {
  let printer: Printer | undefined;
  return (content) => {
    const { figures, ...said } = content;
    const key = [said, Object.entries(figures).map(([name, { bytes }]) => [name, digest(bytes)])];
    return store.derive('submission-pdf', key, async (): Promise<PrintedSubmission> => {
      const { createPrinter, TypstError } = await import('../documents/typst/compile.ts');
      printer ??= createPrinter(content.scripts);
      try {
        const { pdf } = printer.printSubmission(content);
        return { pdf, pages: countPages(pdf) };
      } catch (error) {
        if (error instanceof TypstError) return { reason: error.message };
        throw error;
      }
    });
  };
}

/** Limits in pages: the document is made and its pages are counted. */
export async function pageProblems(sources: SubmissionSources, store: Store): Promise<Problem[]> {
  const found: Problem[] = [];
  const print = createSubmissionPrinter(store);
  for (const { publication, entry, profile, version, isHandedIn } of boundTexts(sources)) {
    const limits = profile?.limits.filter(({ unit }) => unit === 'pages') ?? [];
    if (!profile || !version || isHandedIn || limits.length === 0 || !profile.kinds.includes(publication.kind))
      continue;
    const printed = await print(await composeSubmission(sources, store, publication, version, profile));
    if ('reason' in printed) {
      found.push(problem('document-failed', { file: version.file }, { reason: printed.reason }));
      continue;
    }
    for (const limit of limits) {
      const { counted, left } = measured(limit, printed.pages);
      if (left >= 0) continue;
      const breach = problem(
        'submission-length',
        { file: version.file, line: 1 },
        {
          ...groundOf(entry, profile),
          language: version.language,
          unit: 'pages',
          max: limit.max,
          counted,
          notes: undefined,
          cover: limit.cover,
        },
      );
      addAll(found, milderForDraft(publication, [breach]));
    }
  }
  return found;
}

/** Pages of a PDF as the compiler writes it: one object each. */
const countPages = (pdf: Uint8Array): number =>
  Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length)
    .toString('latin1')
    .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
