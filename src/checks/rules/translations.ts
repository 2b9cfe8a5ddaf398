/** Translations whose paragraphs or headings are not those of the original: side by side they would be false pairs. */
import type { Version } from '../../model/library.ts';
import { problem } from '../../model/problems.ts';
import type { Rule } from './index.ts';

export const translations: Rule = ({ publications }) =>
  publications.flatMap(({ publication: { versions, original }, lacksText }) => {
    const main = versions[original];
    if (!main || lacksText) return [];
    return Object.values(versions).flatMap((version) => {
      // An empty text is told where it stands.
      const isEmpty = version.text.paragraphs + version.text.headings.length === 0 && main.text.paragraphs > 0;
      const what = version === main || isEmpty ? undefined : difference(version, main);
      return what ? [problem('translation-differs', { file: version.file }, { ...what, original })] : [];
    });
  });

function difference({ text }: Version, { text: main }: Version) {
  if (text.paragraphs !== main.paragraphs) return { what: 'paragraphs', has: text.paragraphs, of: main.paragraphs };
  if (text.headings.length !== main.headings.length)
    return { what: 'headings', has: text.headings.length, of: main.headings.length };
  return undefined;
}
