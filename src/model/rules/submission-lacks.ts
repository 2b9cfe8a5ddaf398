import { exampleEntry, exampleForum, ground, type Ground } from './handed-in.ts';
import { rule } from './rule.ts';

/** What a submission may lack, and how it is said. `wanted` is the rule, `found` what stands there. */
const lacking = {
  item: (wanted: string) => `an item of the agenda${wanted === '' ? '' : `, ${wanted}`}`,
  'item-range': (wanted: string, found: string) => `an item of the agenda from ${wanted}; this is item ${found}`,
  'item-text': (wanted: string) => `the item of the agenda in the text itself${wanted === '' ? '' : ` (“${wanted}”)`}`,
  addressee: (wanted: string, found: string) =>
    `an addressee among ${wanted}${found === '' ? '' : `; this goes to ${found}`}`,
  'addressee-order': (wanted: string, found: string) => `its addressees in the order ${wanted}; they stand as ${found}`,
  signature: (wanted: string) => `a signature${wanted === '' ? '' : ` (${wanted})`}; there is no signatory`,
  section: (wanted: string) => `a part with the heading “${wanted}”`,
  posting: () => 'a word on whether it may be published',
  years: (wanted: string, found: string) => `a period of at most ${wanted} years; this covers ${found}`,
  numbers: () => 'numbered paragraphs; there are none',
} as const;
export type Part = keyof typeof lacking;

const remedies: Record<Part, string> = {
  item: 'Write `item` in the entry under `submissions`, or the item under `agenda`.',
  'item-range': 'Correct `item`, or see whether the item is open to you.',
  'item-text': 'Name the item in the text, with its number or its title.',
  addressee: 'Correct `to`.',
  'addressee-order': 'Put `to` in that order.',
  signature: 'Write who signs under `signatories`.',
  section: 'Add the heading with its text.',
  posting: 'Write `posting: true` or `posting: false` in the entry under `submissions`.',
  years: 'Correct `period`, or shorten what the text covers.',
  numbers: 'Take paragraphs out of `:::unnumbered`.',
};

export default rule<Ground & { part: Part; wanted: string; found: string }>({
  severity: 'error',
  message: (p) => `${p.to} wants ${lacking[p.part](p.wanted, p.found)}.`,
  hint: (p) => `${remedies[p.part]} ${ground(p)}`,
  example: {
    'forums.yaml': exampleForum('item: { from: 1, to: 10 }'),
    'letters/first/letter.yaml': exampleEntry,
  },
  remedy:
    'Add what the forum wants: an item of the agenda, a signature, a heading, a fact for its form. The message says which, and where to write it.',
});
