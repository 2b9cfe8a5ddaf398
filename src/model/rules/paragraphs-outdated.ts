import { rule } from './rule.ts';

/** `changed`, `missing`, `reworked`: numbers of paragraphs; `others`: parts without numbers; `record`: name of the file that says so. */
export default rule<{
  original: string;
  changed: string;
  missing: string;
  gone: number;
  others: number;
  /** Parts of the translation that render nothing of the original. */
  added: number;
  reworked: string;
  words: number;
  record: string;
}>({
  severity: 'warning',
  message: (p) =>
    `The translation is not that of the original (${p.original}) as it is now: ${[
      ...(p.changed === '' ? [] : [`paragraph ${p.changed} has changed`]),
      ...(p.missing === '' ? [] : [`paragraph ${p.missing} is not translated`]),
      ...(p.gone > 0 ? [`${p.gone} of what is translated ${p.gone === 1 ? 'is' : 'are'} gone`] : []),
      ...(p.others > 0 ? [`${p.others} ${p.others === 1 ? 'heading, list, table or note differs' : 'headings, lists, tables or notes differ'}`] : []),
      ...(p.added > 0 ? [`${p.added} of the translation ${p.added === 1 ? 'renders' : 'render'} nothing of it`] : []),
    ].join('; ')}. ${p.words} ${p.words === 1 ? 'word' : 'words'} to do.`, // prettier-ignore
  hint: (p) =>
    p.reworked === ''
      ? `Bring the translation up to date; then npm run check -- --fix records it. Where nothing is to be changed, delete the line of the paragraph in ${p.record}.`
      : `The translation of paragraph ${p.reworked} has been changed since: if it is up to date, run npm run check -- --fix, or delete its line in ${p.record}.`,
  example: {
    'letters/first/fa.paragraphs': `00000000 h Subject

00000000 p The first paragraph was another one.

00000000 p Paragraph two.`,
  },
  remedy:
    'Bring the marked paragraphs of the translation up to date and run `npm run check -- --fix`; where one is right as it stands, delete its line in the record.',
});
