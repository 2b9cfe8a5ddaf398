/** The files that editors write, with the schema of each. */
import { z } from 'zod';
import { kindEntry, kinds, type Kind } from '../kinds/index.ts';
import { Delivery } from '../schema/delivery.ts';
import { FrontMatter, LetterFrontMatter } from '../schema/front-matter.ts';
import { Reference } from '../schema/reference.ts';
import { registryNames, registrySchemas } from '../schema/registries.ts';
import { Site } from '../schema/site.ts';
import { Terms } from '../schema/terms.ts';
import { Themes } from '../schema/theme.ts';
import { Id } from '../schema/common.ts';

export interface EditorsFile {
  /** As people call it: `letter.yaml`, `front matter`. */
  name: string;
  /** Where such files are in the content folder, as globs. */
  places: readonly string[];
  schema: z.ZodType;
}

const Published = z.strictObject({
  id: Id,
  kind: z.string(),
  address: z.string(),
  first: z.string(),
});
const Redirect = z.strictObject({ from: z.string(), to: z.string() });

const folders = kinds.map((kind) => kindEntry(kind).folder);

const textsOf = (isMeant: (kind: Kind) => boolean): string[] =>
  kinds.filter(isMeant).flatMap((kind) => ['md', 'mdx'].map((ending) => `${kindEntry(kind).folder}/*/*.${ending}`));

export const editorsFiles: readonly EditorsFile[] = [
  { name: 'site.yaml', places: ['site.yaml'], schema: Site },
  ...kinds.map((kind) => {
    const { factsFile, folder, schema } = kindEntry(kind);
    return { name: factsFile, places: [`${folder}/*/${factsFile}`], schema };
  }),
  {
    name: 'front matter',
    places: textsOf((kind) => kindEntry(kind).frontMatter === undefined),
    schema: FrontMatter,
  },
  { name: 'letter front matter', places: textsOf((kind) => kind === 'letter'), schema: LetterFrontMatter },
  ...registryNames.map((name) => ({
    name: `${name}.yaml`,
    places: [`${name}.yaml`],
    schema: z.record(Id, registrySchemas[name]),
  })),
  { name: 'themes.yaml', places: ['themes.yaml'], schema: Themes },
  { name: 'terms.yaml', places: ['terms.yaml'], schema: Terms },
  {
    name: 'references.yaml',
    places: ['references.yaml', ...folders.map((folder) => `${folder}/*/references.yaml`)],
    schema: z.record(z.string(), Reference),
  },
  { name: 'deliveries.csv', places: folders.map((folder) => `${folder}/*/deliveries.csv`), schema: Delivery },
  { name: 'published.csv', places: ['published.csv'], schema: Published },
  { name: 'redirects.csv', places: ['redirects.csv'], schema: Redirect },
];

/** What an editor of YAML can use. */
export const isYaml = ({ name }: EditorsFile) => name.endsWith('.yaml');
