/** Translations whose paragraphs or headings are not those of the original: side by side they would be false pairs. */
import type { Version } from '../../model/library.ts';
import type { Behind } from '../../model/paragraphs/follow.ts';
import { RECORD } from '../../model/paragraphs/record.ts';
import { problem, type Problem } from '../../model/problems.ts';
import type { Rule } from './index.ts';

export const translations: Rule = ({ publications }) =>
  publications.flatMap(({ publication: { versions, original }, lacksText }) => {
    const main = versions[original];
    if (!main || lacksText) return [];
    const outdated = Object.values(versions).flatMap((version) => behindOriginal(version, original));
    // An empty text is reported where it is.
    const others = Object.values(versions).filter(
      (version) => version !== main && !version.text.follows && !(isEmpty(version) && !isEmpty(main)),
    );
    const differing = others.flatMap((version) => {
      const what = difference(version, main);
      return what ? [{ version, what }] : [];
    });
    const [first, ...more] = differing;
    // Where all translations are alike, the cause is in the original.
    if (first && more.length > 0 && others.every((version) => !difference(version, first.version)))
      return [...outdated, problem('translation-differs', { file: main.file }, { ...first.what, original, translations: others.length })]; // prettier-ignore
    return [
      ...outdated,
      ...differing.map(({ version, what }) =>
        problem('translation-differs', { file: version.file }, { ...what, original }),
      ),
    ];
  });

/** By its record. */
function behindOriginal({ text, file, language }: Version, original: string): Problem[] {
  const { behind = [], added = 0, twice = 0 } = text.follows ?? {};
  const record = `${language}${RECORD}`;
  const repeated = twice > 0 ? [problem('paragraphs-unreadable', { file: file.replace(/[^/]*$/, record) }, { more: 0, twice })] : []; // prettier-ignore
  if (behind.length + added === 0) return repeated;
  const numbers = (of: (one: Behind) => boolean) => behind.flatMap((one) => (one.number !== undefined && of(one) ? [one.number] : [])).join(', '); // prettier-ignore
  return [
    ...repeated,
    problem(
      'paragraphs-outdated',
      { file },
      {
        original,
        changed: numbers(({ state }) => state === 'changed'),
        missing: numbers(({ state }) => state === 'missing'),
        gone: behind.filter(({ state }) => state === 'gone').length,
        others: behind.filter(({ state, number }) => state !== 'gone' && number === undefined).length,
        added,
        reworked: numbers(({ isReworked }) => isReworked === true),
        words: behind.reduce((sum, { words, state }) => sum + (state === 'gone' ? 0 : words), 0),
        record,
      },
    ),
  ];
}

const isEmpty = ({ text }: Version) => text.paragraphs + text.headings.length === 0;

function difference({ text }: Version, { text: main }: Version) {
  if (text.paragraphs !== main.paragraphs) return { what: 'paragraphs', has: text.paragraphs, of: main.paragraphs };
  if (text.headings.length !== main.headings.length)
    return { what: 'headings', has: text.headings.length, of: main.headings.length };
  return undefined;
}
