import { exampleEntry, exampleForum, ground, type Ground } from './handed-in.ts';
import { rule } from './rule.ts';

export default rule<Ground & { language: string; accepted: string; lacksText: boolean }>({
  severity: 'error',
  message: (p) =>
    p.lacksText
      ? `The text in ${p.language} that is to be handed in to ${p.to} is not there.`
      : `${p.to} does not take texts in ${p.language}: only in ${p.accepted}.`,
  hint: (p) =>
    p.lacksText
      ? `Write ${p.language}.md, or name another language under \`submissions\`.`
      : `Name a language that is taken, and see that there is a text in it. ${ground(p)}`,
  example: {
    'forums.yaml': exampleForum('languages: [fr, es]'),
    'letters/first/letter.yaml': exampleEntry,
  },
  remedy: 'The language of a submission is one that the forum takes, and the publication has a text in it.',
});
