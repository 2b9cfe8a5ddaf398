/** Translations whose paragraphs or headings are not those of the original: side by side they would be false pairs. */
import type { Version } from '../../model/library.ts';
import { problem } from '../../model/problems.ts';
import type { Rule } from './index.ts';

export const translations: Rule = ({ publications }) =>
  publications.flatMap(({ publication: { versions, original }, lacksText }) => {
    const main = versions[original];
    if (!main || lacksText) return [];
    // An empty text is told where it stands.
    const others = Object.values(versions).filter(
      (version) => version !== main && !(isEmpty(version) && !isEmpty(main)),
    );
    const differing = others.flatMap((version) => {
      const what = difference(version, main);
      return what ? [{ version, what }] : [];
    });
    const [first, ...more] = differing;
    // Where all translations are alike, the cause is in the original.
    if (first && more.length > 0 && others.every((version) => !difference(version, first.version)))
      return [problem('translation-differs', { file: main.file }, { ...first.what, original, translations: others.length })]; // prettier-ignore
    return differing.map(({ version, what }) =>
      problem('translation-differs', { file: version.file }, { ...what, original }),
    );
  });

const isEmpty = ({ text }: Version) => text.paragraphs + text.headings.length === 0;

function difference({ text }: Version, { text: main }: Version) {
  if (text.paragraphs !== main.paragraphs) return { what: 'paragraphs', has: text.paragraphs, of: main.paragraphs };
  if (text.headings.length !== main.headings.length)
    return { what: 'headings', has: text.headings.length, of: main.headings.length };
  return undefined;
}
