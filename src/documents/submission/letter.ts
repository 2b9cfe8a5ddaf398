/** The letter that goes with what is handed in, from facts alone and in the language of the text. Pure. */
import type { Interface } from '../../languages/interface.ts';
import { signsOf } from '../../languages/table.ts';
import type { Block, Cell, Inline } from '../../model/text/blocks.ts';
import type { LabelledFact } from '../../submissions/index.ts';
import { runs, symbol } from '../text/runs.ts';
import type { SubmissionContent } from './content.ts';

interface LetterParts {
  words: Interface;
  sender: string;
  /** Forum or body. */
  to: string;
  facts: readonly LabelledFact[];
  /** Names of the files that it goes with. */
  files: readonly string[];
}

/** @param like the text that it goes with: the letter is set as that is */
export function coveringLetter(
  like: SubmissionContent,
  { words, sender, to, facts, files }: LetterParts,
): SubmissionContent {
  // prettier-ignore
  const { language } = words;
  const inline = (text: string): Inline[] => runs(text, language);
  const paragraph = (children: Inline[]): Block => ({ type: 'paragraph', children });
  const cell = (children: Inline[]): Cell => ({ children, header: false, align: 'start', columns: 1, rows: 1 });
  const missing = words.text('submission.missing');
  const rows = [
    ...facts.map(({ label, value }) => [cell(inline(label)), cell(inline(value ?? missing))]),
    [
      cell(inline(words.text('submission.files'))),
      cell(files.flatMap((name, index): Inline[] => [...(index > 0 ? [{ type: 'break' } as const] : []), symbol(name)])), // prettier-ignore
    ],
  ];
  const labelled = (key: 'facts.from' | 'facts.to' | 'facts.date', value: string) =>
    paragraph(inline(words.text(key) + signsOf(language).colon + value));
  const { language: shown, scripts, author, date, setting, mark } = like;
  return {
    language: shown,
    scripts,
    author,
    date,
    setting: { ...setting, justified: false },
    ...(mark === undefined ? {} : { mark }),
    title: words.text('submission.letter'),
    figures: {},
    text: {
      blocks: [
        labelled('facts.from', sender),
        labelled('facts.to', to),
        labelled('facts.date', missing),
        paragraph(inline(words.text('submission.transmit'))),
        { type: 'table', table: { caption: [], head: [], body: rows } },
        paragraph(inline(words.text('submission.regards'))),
        { type: 'box', kind: 'signature', label: [], blocks: [paragraph(inline(words.text('submission.sign')))] },
      ],
      notes: [],
    },
  };
}
