import { inSeries } from './in-series.ts';
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
      ...(p.changed === '' ? [] : [`${inSeries(p.changed, 'paragraph', 'paragraphs')} ${p.changed.includes(',') ? 'have' : 'has'} changed`]),
      ...(p.missing === '' ? [] : [`${inSeries(p.missing, 'paragraph', 'paragraphs')} ${p.missing.includes(',') ? 'are' : 'is'} not translated`]),
      ...(p.gone > 0 ? [`${p.gone === 1 ? 'a part that it renders is' : `${p.gone} parts that it renders are`} no longer in it`] : []),
      ...(p.others > 0 ? [`${p.others} ${p.others === 1 ? 'heading, list, table or note differs' : 'headings, lists, tables or notes differ'}`] : []),
      ...(p.added > 0 ? [`${p.added === 1 ? 'a part of the translation renders' : `${p.added} parts of the translation render`} nothing of it`] : []),
    ].join('; ')}. ${p.words} ${p.words === 1 ? 'word' : 'words'} to do.`, // prettier-ignore
  hint: (p) =>
    p.reworked === ''
      ? `Bring the translation up to date; then npm run check -- --fix records it. Where nothing is to be changed, delete its line in ${p.record}.`
      : `The translation of ${inSeries(p.reworked, 'paragraph', 'paragraphs')} has been changed since: if it is up to date, run npm run check -- --fix, or delete ${p.reworked.includes(',') ? 'their lines' : 'its line'} in ${p.record}.`,
  example: {
    'letters/first/fa.paragraphs': `00000000 h Subject

00000000 p The first paragraph was another one.

00000000 p Paragraph two.`,
  },
  remedy:
    'Bring the marked paragraphs of the translation up to date and run `npm run check -- --fix`; where one is right as it stands, delete its line in the record.',
});
