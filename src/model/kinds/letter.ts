import { Delivery } from '../schema/delivery.ts';
import { LetterFrontMatter } from '../schema/front-matter.ts';
import { Letter } from '../schema/letter.ts';
import { documentFormats, type KindEntry } from './kind.ts';

export const letter = {
  folder: 'letters',
  factsFile: 'letter.yaml',
  schema: Letter,
  frontMatter: LetterFrontMatter,
  date: ({ sent }) => sent,
  dateName: 'the date of the letter',
  // Two symbols are joined as the United Nations print them.
  number: ({ circulated, reference }) =>
    circulated && circulated.symbols.length > 0 ? circulated.symbols.join('–') : reference,
  listed: true,
  numbered: true,
  card: 'letter',
  documents: { formats: documentFormats, layout: 'letter' },
  schemaOrg: 'Message',
  cited: {
    csl: 'personal_communication',
    zotero: 'letter',
    // Zotero's letter has no field for a symbol; a letter with one is a report to it.
    withNumber: { csl: 'report', zotero: 'report' },
  },
  start: (slug, today, main) => ({
    id: `letter-${slug}`,
    status: 'draft',
    sent: today,
    from: `\n  - name: { ${main}: "…" }`,
    to: `\n  - name: { ${main}: "…" }`,
  }),
  startFiles: () => ({ 'deliveries.csv': `${Object.keys(Delivery.shape).join(',')}\n` }),
} as const satisfies KindEntry<Letter>;
