import { exampleEntry, exampleForum, ground, type Ground } from './handed-in.ts';
import { rule } from './rule.ts';

/** What a submission has that the forum does not take. */
const unwanted = {
  notes: (sample: string, count: number) => `footnotes; the text has ${count}, the first: “${sample}”`,
  acronyms: (sample: string, count: number) => `${count === 1 ? 'this acronym' : 'these acronyms'}: ${sample}`,
  bold: (sample: string) => `bold: “${sample}”`,
  italics: (sample: string) => `italics: “${sample}”`,
  numbers: (sample: string, count: number) =>
    `numbers of paragraphs, to which the text refers ${count === 1 ? 'once' : `${count} times`}: ${sample}`,
  signed: (sample: string) => `signatures under a ${sample}`,
} as const;
export type Excess = keyof typeof unwanted;

const remedies: Record<Excess, string> = {
  notes: 'Bring what they say into the text, or leave it out.',
  acronyms: 'Write the names out.',
  bold: 'Take the marks ** out, here or in all texts that are handed in there.',
  italics: 'Take the marks * out.',
  numbers: 'Say what is meant in words: the numbers are left out of what is handed in.',
  signed: 'Take `signatories` out.',
};

export default rule<Ground & { excess: Excess; sample: string; count: number }>({
  severity: 'error',
  message: (p) => `${p.to} does not take ${unwanted[p.excess](p.sample, p.count)}.`,
  hint: (p) => `${remedies[p.excess]} ${ground(p)}`,
  example: {
    'forums.yaml': exampleForum('acronyms: forbidden'),
    'letters/first/letter.yaml': exampleEntry,
    'letters/first/en.md': 'The first paragraph names the CSW.',
  },
  remedy: 'Take out what the forum does not take: footnotes, acronyms, bold, italics, references to numbers.',
});
