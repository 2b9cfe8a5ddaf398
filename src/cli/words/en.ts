/** English. */
import type { CommandWords } from './index.ts';

const several = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const en: CommandWords = {
  fix: {
    recorded: ({ count }) => `recorded what ${several(count, 'paragraph')} of the translation ${count === 1 ? 'renders' : 'render'}`, // prettier-ignore
    kept: () => 'brought up to date',
    finished: ({ paragraphs }) => `paragraph ${paragraphs} counts as up to date now, since its translation was changed after the original; if it is not, take this back`, // prettier-ignore
    added: ({ count }) => `${several(count, 'paragraph')} of the translation ${count === 1 ? 'renders' : 'render'} nothing of the original`, // prettier-ignore
    takenUp: ({ count }) => `${several(count, 'new paragraph')} of the original put in place as ${count === 1 ? 'a comment' : 'comments'}, to be translated`, // prettier-ignore
    unlike: ({ count, files }) => `${several(count, 'translation')} cannot be recorded, because ${count === 1 ? 'it is' : 'they are'} divided otherwise than the original: ${files}. Give each the paragraphs, headings and lists of its original.`, // prettier-ignore
  },
  new: {
    translationUsage: () =>
      'Say what to translate and into which language: npm run new -- translation letters/2026-water-supply fr',
    translationBegun: ({ file, record, mark }) => `Created ${file} with the words of the original, and ${record}.\nTranslate what stands below each line ${mark} and delete the line; nothing is published before.`, // prettier-ignore
    nothingNew: ({ file }) => `The original holds nothing new that ${file} does not have or name.`,
    isOriginal: ({ file }) => `${file} is the original itself. Name another language.`,
    noSite: () => 'The content folder has no usable site.yaml; run npm run check first.',
    noLanguage: ({ language, known }) => `“${language}” is no language of the site. There are: ${known}.`,
    noPublication: ({ name, near }) => `There is no publication “${name}” with a text.${near === undefined ? '' : ` Did you mean ${near}?`}`, // prettier-ignore
  },
};
