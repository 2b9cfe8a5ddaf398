import { exampleEntry, exampleForum, ground, type Ground } from './handed-in.ts';
import { rule } from './rule.ts';

const number = (value: number) => value.toLocaleString('en');

export default rule<
  Ground & {
    language: string;
    unit: 'words' | 'pages' | 'characters';
    max: number;
    counted: number;
    /** Footnotes of the text that count: `undefined` where there are none. */
    notes: boolean | undefined;
    /** What a cover takes of the limit. */
    cover: number;
  }
>({
  severity: 'error',
  message: (p) => {
    const besides = [
      p.notes === undefined ? '' : p.notes ? 'footnotes counted' : 'footnotes not counted',
      p.cover === 0 ? '' : `${number(p.cover)} for the cover included`,
    ].filter(Boolean);
    return `${p.to} takes ${number(p.max)} ${p.max === 1 ? p.unit.slice(0, -1) : p.unit}; the text in ${p.language} has ${number(p.counted)}${besides.length > 0 ? ` (${besides.join(', ')})` : ''}: ${number(p.counted - p.max)} too many.`;
  },
  hint: (p) => `Shorten the text. ${ground(p)}`,
  example: {
    'forums.yaml': exampleForum('limits: [{ max: 8, unit: words }]'),
    'letters/first/letter.yaml': exampleEntry,
  },
  remedy:
    'Shorten the text to the limit of the forum. Words are counted as Word counts them, with the title; `npm run status` shows how many are left.',
});
