/** The outputs of a site besides its pages, in the order in which they are written: later ones may read files of earlier ones. */
import { readFileSync } from 'node:fs';
import type { Loaded } from '../load/library.ts';
import { pictureFiles } from '../load/pictures.ts';
import { extensionsInUse } from '../model/extension.ts';
import { Failure } from '../model/failure.ts';
import type { Output } from '../model/output.ts';
import type { AskSite } from '../questions/index.ts';
import type { Store } from '../store/index.ts';

/** What can be left out on the command line. */
type Choice = 'cards' | 'search' | 'documents';
export type Chosen = Readonly<Record<Choice, boolean>>;

interface Row {
  /** Absent where every site has it. */
  choice?: Choice;
  /** Loaded only when it is wanted: engines take long to start. */
  open(loaded: Loaded, store: Store): Promise<Output<AskSite>>;
}

const table: readonly Row[] = [
  {
    open: async ({ pictures: sources }, store) =>
      (await import('../files/pictures.ts')).pictures(sources, (source) => pictureFiles(store, source)),
  },
  { open: async ({ fontFiles }) => (await import('../files/fonts.ts')).fonts(fontFiles) },
  { open: async () => (await import('../files/attachments.ts')).attachments },
  {
    open: async () => {
      const { figureFiles } = await import('../files/figures.ts');
      return figureFiles(async (content) => (await import('../cards/outlines.ts')).createOutlines(content));
    },
  },
  {
    open: async ({ office }) => {
      const { redirects, ruleFiles } = await import('../redirects/index.ts');
      const own = office.find(({ path }) => path === ruleFiles.netlify);
      return redirects(own ? readFileSync(own.absolute, 'utf8') : '');
    },
  },
  { choice: 'documents', open: async () => (await import('../files/citations.ts')).citations },
  // Early, since pages that name its files wait for it.
  { choice: 'documents', open: async () => (await import('../documents/index.ts')).documents },
  { choice: 'cards', open: async () => (await import('../cards/index.ts')).cards },
  { choice: 'search', open: async () => (await import('../search/index.ts')).search },
  { choice: 'search', open: async () => (await import('../search/pagefind/index.ts')).pagefind },
  { choice: 'documents', open: async () => (await import('../documents/packs.ts')).packs },
];

/** @throws Failure where an extension has an output by the name of another */
export async function openOutputs(chosen: Chosen, loaded: Loaded, store: Store): Promise<Output<AskSite>[]> {
  const outputs = await Promise.all(
    table.filter(({ choice }) => choice === undefined || chosen[choice]).map((row) => row.open(loaded, store)),
  );
  for (const { extension } of extensionsInUse())
    for (const output of extension.outputs ?? []) {
      if (outputs.some(({ name }) => name === output.name))
        throw new Failure(`The extension “${extension.name}” has an output “${output.name}”, and there is one already. Give it another name.`); // prettier-ignore
      outputs.push(output);
    }
  return outputs;
}
