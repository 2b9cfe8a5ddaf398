/**
 * A corpus for benchmarks and stress tests: letters and reports in several languages, generated from a seed, as a content
 * folder of Sanad or, the same texts, as the documents of a Starlight project. Pure: the same options give the same bytes.
 */
import { bodyCount, planPublication, topicCount, type Block, type Plan } from './plan.ts';
import { createProse, type Prose } from './prose.ts';
import { createRandom } from './random.ts';

export interface CorpusOptions {
  /** Language versions in total; the last publication has as many languages as are left. */
  documents: number;
  /** Codes of the languages; the first is that of the originals. */
  languages: readonly string[];
  /** Words of each text, about. */
  words: number;
  seed: number;
  /** `sanad`: paths inside a content folder; `starlight`: paths inside a project. */
  layout?: 'sanad' | 'starlight';
}

export interface CorpusFile {
  path: string;
  text: string;
}

export function* generateCorpus({
  documents,
  languages,
  words,
  seed,
  layout = 'sanad',
}: CorpusOptions): Generator<CorpusFile> {
  const total = Math.ceil(documents / languages.length);
  // The last publication may lack languages, so nothing leads there.
  const plan = (index: number) => planPublication(seed, index, total - 1, words);
  if (layout === 'sanad') yield* siteFiles(languages, seed);
  for (let index = 0; index < total; index++) {
    const own = plan(index);
    const related = own.related === undefined ? undefined : plan(own.related);
    const targets = new Map(
      own.blocks.flatMap((block) =>
        block.type === 'paragraph' && block.link !== undefined ? [[block.link, plan(block.link)] as const] : [],
      ),
    );
    if (layout === 'sanad') yield { path: `${folder(own)}/${own.kind}.yaml`, text: facts(own, related) };
    for (const [place, language] of languages.slice(0, documents - index * languages.length).entries()) {
      const prose = createProse(language, createRandom(seed, index, place + 1));
      const title = prose.words(own.title);
      const summary = own.summary.map((count) => prose.sentence(count)).join(prose.gap);
      const prefix = layout === 'sanad' ? '' : `/${language}`;
      const body = writeBody(own, prose, layout, (target) => `${prefix}/${folder(targets.get(target)!)}/`);
      yield layout === 'sanad'
        ? {
            path: `${folder(own)}/${language}.md`,
            text: `---\ntitle: ${quoted(title)}\nsummary: ${quoted(summary)}\ntranslation: ${place === 0 ? 'original' : 'courtesy'}\n---\n\n${body}`,
          }
        : {
            path: `src/content/docs/${language}/${folder(own)}.md`,
            text: `---\ntitle: ${quoted(title)}\ndescription: ${quoted(summary)}\n---\n\n${body}`,
          };
    }
  }
}

const folder = ({ kind, slug }: Plan) => `${kind}s/${slug}`;
/** A JSON string is a YAML string. */
const quoted = (text: string) => JSON.stringify(text);

function writeBody(
  { blocks }: Plan,
  prose: Prose,
  layout: 'sanad' | 'starlight',
  address: (target: number) => string,
): string {
  const notes: string[] = [];
  const text = (sentences: readonly number[]) => sentences.map((count) => prose.sentence(count)).join(prose.gap);
  const write = (block: Block): string => {
    switch (block.type) {
      case 'heading':
        return `${'#'.repeat(block.depth)} ${prose.words(block.words)}`;
      case 'paragraph': {
        let written = text(block.sentences);
        if (block.strong) written += ` **${prose.words(3)}**`;
        if (block.link !== undefined) written += ` [${prose.words(4)}](${address(block.link)})`;
        if (block.footnote) written += `[^${notes.push(prose.sentence(12))}]`;
        return written;
      }
      case 'list':
        return block.items
          .map((count, item) => `${block.ordered ? `${item + 1}.` : '-'} ${prose.sentence(count)}`)
          .join('\n');
      case 'table': {
        const rows = block.rows.map((count, row) => [
          prose.words(count),
          prose.number(count * 17.3 + row),
          prose.number(row * 9.7 + count),
        ]);
        return [[prose.words(1), prose.words(1), prose.words(1)], [':---', '---:', '---:'], ...rows]
          .map((cells) => `| ${cells.join(' | ')} |`)
          .join('\n');
      }
      case 'quote':
        return `> ${text(block.sentences)}`;
      case 'finding':
        return `:::${layout === 'sanad' ? 'finding' : 'note'}\n${text(block.sentences)}\n:::`;
    }
  };
  const written = blocks.map(write);
  return `${[...written, ...notes.map((note, index) => `[^${index + 1}]: ${note}`)].join('\n\n')}\n`;
}

/** `letter.yaml` or `report.yaml`. */
function facts({ index, kind, date, topics, body }: Plan, related: Plan | undefined): string {
  const lines = [
    `id: ${publicationId(index)}`,
    `topics: [${topics.map((topic) => `topic-${topic + 1}`).join(', ')}]`,
    ...(related ? [`related: [${publicationId(related.index)}]`] : []),
    ...(kind === 'letter'
      ? [
          'specimen: true',
          'status: sent',
          `sent: ${date}`,
          'from:',
          '  - name: { en: Generated office }',
          'to:',
          `  - body: body-${body + 1}`,
        ]
      : ['specimen: true', `published: ${date}`, `addressed: [body-${body + 1}]`]),
  ];
  return `${lines.join('\n')}\n`;
}

const publicationId = (index: number) => `publication-${index + 1}`;

/** `site.yaml` and the registries that the publications name. */
function* siteFiles(languages: readonly string[], seed: number): Generator<CorpusFile> {
  const prose = languages.map(
    (language, place) => [language, createProse(language, createRandom(seed, -1, place))] as const,
  );
  const name = (words: number) =>
    `{ ${prose.map(([language, own]) => `${language}: ${quoted(own.words(words))}`).join(', ')} }`;
  const registry = (entry: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${entry}-${index + 1}:\n  name: ${name(3)}\n`).join('');
  yield {
    path: 'site.yaml',
    text: `name: ${name(2)}\nurl: https://example.org\nlanguages: [${languages.join(', ')}]\npublisher: { name: ${name(3)} }\nlicence: { name: CC BY 4.0 }\nspecimen: true\n`,
  };
  yield { path: 'topics.yaml', text: registry('topic', topicCount) };
  yield { path: 'bodies.yaml', text: registry('body', bodyCount) };
}
