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
  submit: {
    usage: () => 'Say what is handed in, and to which forum: npm run submit -- letter-2026-001 hrc',
    withdrawn: ({ id }) => `${id} was withdrawn: it is not handed in.`,
    noKind: ({ id }) => `${id} is neither a letter nor a report; only these are handed in.`,
    noForum: ({ name, near }) => `There is no forum or body “${name}” in forums.yaml or bodies.yaml.${near === undefined ? '' : ` Did you mean ${near}?`}`, // prettier-ignore
    notBound: ({ id, forum, key, file, others }) => `${id} is not to be handed in to ${forum}${others === '' ? '' : `, but to ${others}`}. Write under submissions in ${file}: - { ${key}: ${forum}, profile: NAME, language: CODE }`, // prettier-ignore
    noSession: ({ id, forum, session, known }) => `${id} is not to be handed in to session ${session} of ${forum}. ${known === '' ? 'It names no session there: leave --session out, or write session in the entry.' : `It names: ${known}.`}`, // prettier-ignore
    several: ({ id, forum, commands }) =>
      `${id} is to be handed in to ${forum} more than once. Choose one:\n${commands}`,
    noRules: ({ to }) => `The rules for ${to} are not there any more. Write them under submissions of the forum, or correct profile.`, // prettier-ignore
    noText: ({ language, folder }) => `There is no text in ${language} in ${folder}. Write ${language}.md, or name another language under submissions.`, // prettier-ignore
    refused: ({ id, to }) => `Nothing was written: ${id} cannot be handed in to ${to} as it is.`,
    noPdf: ({ reason }) => `Nothing was written: the PDF could not be made (${reason}).`,
    inContent: ({ folder }) => `${folder} lies in the content folder, where only texts belong. Give another one with --out.`, // prettier-ignore
    isFile: ({ folder }) => `${folder} is a file. Give a folder with --out.`,
    foreign: ({ folder }) => `${folder} is there already and is no kit; it was left as it is. Give another folder with --out.`, // prettier-ignore
    changed: ({ folder, name }) => `${name} in ${folder} was changed by hand since the kit was made; the kit was left as it is. Give another folder with --out, or take the file away.`, // prettier-ignore
    written: ({ folder, files, toDo }) => `The kit is in ${folder}: ${files}.\n${several(toDo, 'step')} of checklist.html ${toDo === 1 ? 'is' : 'are'} for you.`, // prettier-ignore
  },
};
