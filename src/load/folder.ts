/** I/O: reads the folder of one publication: facts, front matter, attachments, deliveries. Texts are rendered later, in `texts.ts`. */
import type { z } from 'zod';
import { languageNamed } from '../languages/named.ts';
import { factsFile, kindEntry, kinds, type Facts, type Kind } from '../model/kinds/index.ts';
import type { Attachment, CslItem } from '../model/library.ts';
import { noFaults, type Stated } from '../model/faults.ts';
import { addAll, nearest, problem, type Problem } from '../model/problems.ts';
import { isDraft, withdrawalOf } from '../model/visibility.ts';
import { FrontMatter } from '../model/schema/front-matter.ts';
import { Reference } from '../model/schema/reference.ts';
import { parseDeliveries, type DeliveryRow } from './deliveries.ts';
import { readText, type ContentFile } from './files.ts';
import { frontMatterFault, splitFrontMatter } from './front-matter.ts';
import { pictureExtensions } from './pictures.ts';
import { readEntries, readYaml, salvage, type Salvaged } from './salvage.ts';
import { checkFront, checkWords } from './reading/texts-in-yaml.ts';
import { attach, mentionedFiles } from './attachments/attach.ts';
import { textsWithout } from './reading/schema-languages.ts';
import { parseYaml, unknownOffice, type Meant, type Yaml } from './yaml.ts';
import { required } from '../model/required.ts';

/** What a folder says of itself, for this program alone. */
const ownFiles: ReadonlySet<string> = new Set([...kinds.map(factsFile), 'deliveries.csv', 'references.yaml']);

/** CSL items carry their key as `id`. */
export const withIds = (items: Readonly<Record<string, z.output<typeof Reference>>>): Record<string, CslItem> =>
  Object.fromEntries(Object.entries(items).map(([id, item]) => [id, { ...item, id }]));

export interface TextFile {
  language: string;
  file: string;
  format: 'md' | 'mdx';
  front: Salvaged<FrontMatter>;
  body: string;
  /** Lines of the file before the body. */
  lines: number;
}

export interface Folder {
  kind: Kind;
  slug: string;
  folder: string;
  facts: Salvaged<Facts>;
  /** Where facts stand, for cross-references found later. */
  yaml: Yaml | undefined;
  texts: TextFile[];
  /** Whether there is a text that cannot be read at all. */
  lacksText: boolean;
  attachments: Attachment[];
  deliveries: DeliveryRow[];
  pictures: ContentFile[];
  /** CSV files of a statistics collection. */
  tables: { name: string; text: string }[];
  /** Sources in the `references.yaml` of the publication, by key. */
  references: Record<string, CslItem>;
  /** Keys of all sources there, faulty ones included. */
  statedReferences: Stated;
}

/**
 * @param entry its `path` in the content folder, and its files by their path inside it
 * @param languages codes of the site's languages
 */
export async function readFolder(
  { kind, slug, path: folder, files }: { kind: Kind; slug: string; path: string; files: Map<string, ContentFile> },
  languages: readonly string[],
  problems: Problem[],
  meant: Meant = { ...unknownOffice, languages },
): Promise<Folder> {
  const { schema, factsOptional, textOptional } = kindEntry(kind);
  const rest = new Map(files);
  const take = (name: string) => {
    const file = rest.get(name);
    rest.delete(name);
    return file;
  };
  const result: Folder = {
    kind,
    slug,
    folder,
    facts: salvage(schema, undefined),
    yaml: undefined,
    texts: [],
    lacksText: false,
    attachments: [],
    deliveries: [],
    pictures: [],
    tables: [],
    references: {},
    statedReferences: new Set(),
  };

  let draft = false;
  const facts = take(factsFile(kind));
  if (facts) {
    const text = await readText(facts, problems);
    if (text !== undefined) {
      result.yaml = parseYaml(text, facts.path, 0, meant);
      addAll(problems, [...result.yaml.problems, ...result.yaml.remarks]);
      result.facts = readYaml(schema, result.yaml, problems);
      draft = isDraft(result.facts.value) || withdrawalOf(result.facts.value) !== undefined;
      problems.push(...unshown(schema, result.yaml, languages), ...checkWords(schema, result.yaml, draft));
      const { value } = result.facts;
      if ('status' in value && value.status === 'draft' && !value.draft)
        problems.push(problem('draft-status', result.yaml.place(['status']), { status: value.status }));
    }
  } else if (factsOptional) result.facts = { value: schema.parse({}), isSound: true, faults: noFaults };
  else problems.push(problem('file-missing', { file: folder }, { what: factsFile(kind) }));

  for (const [name, file] of files) {
    const [, language, ending] = /^([^/.]+)\.(mdx?)$/.exec(name) ?? [];
    if (language === undefined || /^readme$/i.test(language)) continue;
    rest.delete(name);
    if (!languages.includes(language)) {
      // It may be one of the site's languages under a wrong name.
      result.lacksText = true;
      problems.push(
        problem(
          'language-unknown',
          { file: file.path },
          { code: language, known: languages.join(', '), nearest: languageMeant(language, languages) },
        ),
      );
      continue;
    }
    const twin = result.texts.find((text) => text.language === language);
    if (twin) {
      problems.push(
        problem('duplicate-address', { file: file.path }, { address: `/${language}/${folder}/`, other: twin.file }),
      );
      continue;
    }
    const text = await readTextFile(
      file,
      language,
      ending === 'mdx' ? 'mdx' : 'md',
      problems,
      meant,
      draft,
      textOptional,
    );
    if (text) result.texts.push(text);
    else result.lacksText = true;
  }

  const deliveries = take('deliveries.csv');
  if (deliveries) {
    const text = await readText(deliveries, problems);
    if (text !== undefined) result.deliveries = parseDeliveries(text, deliveries.path, problems, languages);
  }
  const references = take('references.yaml');
  if (references) {
    const text = await readText(references, problems);
    if (text !== undefined) {
      const yaml = parseYaml(text, references.path, 0, meant);
      addAll(problems, [...yaml.problems, ...yaml.remarks]);
      const { entries, stated } = readEntries(Reference, yaml, problems);
      result.references = withIds(entries);
      result.statedReferences = stated;
    } else result.statedReferences = undefined;
  }
  const { value, isSound } = result.facts;
  // What is withdrawn shows none of its files, and they may be deleted.
  if (withdrawalOf(value)) return result;
  if ('resources' in value) {
    for (const [index, resource] of value.resources.entries()) {
      const name = resource?.file;
      if (name === undefined) continue;
      const file = take(name);
      const text = file && (await readText(file, problems, 50 * 1024 * 1024));
      if (text !== undefined) result.tables.push({ name, text });
      else if (!file)
        problems.push(
          problem('file-missing', required(result.yaml, factsFile(kind)).place(['resources', index, 'file']), {
            what: name,
          }),
        );
    }
  }
  const texts = new Set(result.texts.map(({ file }) => file));
  const isOwn = (file: ContentFile) =>
    [...files.values()].some(
      (other) =>
        other.absolute === file.absolute &&
        (texts.has(other.path) ||
          ownFiles.has(other.path.slice(folder.length + 1)) ||
          result.tables.some(({ name }) => other.path === `${folder}/${name}`)),
    );
  for (const mention of mentionedFiles(value)) {
    const file = files.get(mention.name);
    rest.delete(mention.name);
    const place = result.yaml?.place(mention.path) ?? { file: folder };
    if (file?.refused) continue;
    if (!file)
      problems.push(
        problem('attachment-missing', place, { name: mention.name, nearest: nearest(mention.name, files.keys()) }),
      );
    else if (isOwn(file)) problems.push(problem('attachment-own', place, { name: mention.name }));
    else {
      const attachment = attach(file, mention, place, problems);
      if (attachment) result.attachments.push(attachment);
    }
  }
  for (const [name, file] of rest) {
    if (pictureExtensions.test(name)) result.pictures.push(file);
    // Where a text links or shows it, that is reported in the line of the text.
    else if (result.texts.some(({ body }) => names(body, name))) continue;
    // Faulty facts may well name the file.
    else if (isSound && !file.refused && !/^readme(?:\.[a-z-]+)?\.(?:md|txt)$/i.test(name))
      problems.push(
        problem(
          'file-unexpected',
          { file: file.path },
          {
            nearest: nearest(name, [
              factsFile(kind),
              'deliveries.csv',
              'references.yaml',
              ...languages.map((code) => `${code}.md`),
            ]),
          },
        ),
      );
  }
  return result;
}

/** Whether a text names a file as a link, a picture or an import. */
const names = (body: string, name: string) =>
  [name, encodeURI(name)].some((each) =>
    [`](${each}`, `](<${each}`, `](./${each}`, `src=${each}`, `src="${each}`, `'./${each}'`, `"./${each}"`].some(
      (form) => body.includes(form),
    ),
  );

async function readTextFile(
  file: ContentFile,
  language: string,
  format: 'md' | 'mdx',
  problems: Problem[],
  meant: Meant,
  draft: boolean,
  textOptional = false,
): Promise<TextFile | undefined> {
  const text = await readText(file, problems);
  if (text === undefined) return undefined;
  const { yaml: head, body, lines } = splitFrontMatter(text);
  if (head === undefined) {
    const { line, reason, hint } = frontMatterFault(text);
    problems.push(problem('front-matter-missing', { file: file.path, line }, { reason, hint }));
    return undefined;
  }
  const yaml = parseYaml(head, file.path, 1, meant);
  addAll(problems, [...yaml.problems, ...yaml.remarks]);
  const front = readYaml(FrontMatter, yaml, problems);
  problems.push(...checkFront(front.value, yaml, language, draft));
  if (!draft && !textOptional && body.replace(/<!--[^]*?-->/g, '').trim() === '')
    problems.push(problem('text-empty', { file: file.path, line: lines }, { language }));
  return { language, file: file.path, format, front, body, lines };
}

/** `farsi.md`, `EN.md`, `fa (1).md`: the language of the site that is meant. */
function languageMeant(name: string, languages: readonly string[]): string | undefined {
  const named = languageNamed(name) ?? languageNamed(/^[\p{L}]+/u.exec(name)?.[0] ?? '');
  return named !== undefined && languages.includes(named) ? named : undefined;
}

/** Texts of the facts in other languages than those of the site. */
const unshown = (schema: z.ZodType, yaml: Yaml, languages: readonly string[]): Problem[] =>
  textsWithout(schema, yaml.value, languages).map(({ path, has }) =>
    problem('text-unshown', yaml.place([...path, required(has[0], 'language')], true), {
      key: path.filter((part) => typeof part === 'string').join('.'),
      has: has.join(', '),
      languages: languages.join(', '),
    }),
  );
