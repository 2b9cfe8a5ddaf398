/** Rules of a theme or an agency in words, for those who write to them. Pure. */
import type { TextRules } from '../model/schema/submission.ts';
import { unitAfter } from './units.ts';

export function rulesInWords(rules: TextRules): string[] {
  const { languages, limits, notes, acronyms, allowedAcronyms, forbiddenAcronyms, sections } = rules;
  return [
    ...(languages ? [`Languages that are taken: ${languages.join(', ')}.`] : []),
    ...limits.map(
      ({ max, unit, notes: counted, cover }) =>
        `At most ${max.toLocaleString('en')} ${unitAfter(max, unit, 'en')}, title included, footnotes ${counted ? 'included' : 'not counted'}${cover === 0 ? '' : `, ${cover.toLocaleString('en')} of them for the cover`}.`,
    ),
    ...(notes === 'forbidden' ? ['No footnotes.'] : notes === 'endnotes' ? ['Notes stand at the end.'] : []),
    ...(acronyms === 'forbidden'
      ? [`No acronyms${allowedAcronyms.length > 0 ? ` but ${allowedAcronyms.join(', ')}` : ''}: names are written out.`]
      : []),
    ...(forbiddenAcronyms.length > 0 ? [`Not to be written: ${forbiddenAcronyms.join(', ')}.`] : []),
    ...sections.map((names) => `A part with the heading ${Object.values(names).join(' / ')}.`),
  ];
}
