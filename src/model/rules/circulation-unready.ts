import { rule } from './rule.ts';

const lacking = {
  language: (detail: string) => `a text in one of its languages (${detail})`,
  item: () => 'an item of the agenda',
  signature: () => 'a signatory',
} as const;

export interface Lacking {
  part: keyof typeof lacking;
  detail: string;
}

export default rule<{ body: string; lacks: readonly Lacking[]; source: string; where: string }>({
  severity: 'warning',
  message: (p) =>
    `The letter asks for circulation as a document of ${p.body} and lacks ${p.lacks.map(({ part, detail }) => lacking[part](detail)).join(', ')}.`,
  hint: (p) =>
    `Add it before the letter is sent, or write \`asDocument: false\` under \`request\`. The rule is from ${p.source}; ${p.where}.`,
  example: {
    'letters/first/letter.yaml': 'request: { bodies: [general-assembly] }',
  },
  remedy:
    'A letter that is to be circulated as a document of the United Nations has a text in an official language, names the item of the agenda, and is signed. Rules of the body’s own stand under its `submissions` with `circulation: true`.',
});
