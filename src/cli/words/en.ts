/** English. */
import type { CommandWords } from './index.ts';

const several = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const en: CommandWords = {
  fix: {
    nothing: () => 'Nothing in the files is to be mended.',
    renamed: ({ file, name }) => `${file}: renamed to ${name}`,
    mended: ({ what, count }) => (count > 1 ? `${what} (${count})` : what),
    recordsAll: ({ file }) => `${file} names all that is public.`,
    recordsFaulty: ({ file }) => `${file} was left as it is: content with errors is not published.`,
    recordsAdded: ({ file, count }) => `${file}: ${several(count, 'line')} added.`,
    recorded: ({ count }) => `recorded what ${several(count, 'paragraph')} of the translation ${count === 1 ? 'renders' : 'render'}`, // prettier-ignore
    kept: () => 'brought up to date',
    finished: ({ paragraphs }) => `paragraph ${paragraphs} counts as up to date now, since its translation was changed after the original; if it is not, take this back`, // prettier-ignore
    added: ({ count }) => `${several(count, 'paragraph')} of the translation ${count === 1 ? 'renders' : 'render'} nothing of the original`, // prettier-ignore
    takenUp: ({ count }) => `${several(count, 'new paragraph')} of the original put in place as ${count === 1 ? 'a comment' : 'comments'}, to be translated`, // prettier-ignore
    unlike: ({ count, files }) => `${several(count, 'translation')} cannot be recorded, because ${count === 1 ? 'it is' : 'they are'} divided otherwise than the original: ${files}. Give each the paragraphs, headings and lists of its original.`, // prettier-ignore
  },
  build: {
    nothingWritten: ({ out }) => `Nothing was written; ${out} is as it was.`,
    written: ({ files, out, changed }) => `${files} files in ${out}, ${changed} of them new or changed.`,
    revised: () => 'Figures revised since the last build:',
    foreign: ({ out, files, more }) => `${out} holds what Sanad did not write; it was kept: ${files}${more > 0 ? ` and ${more} more` : ''}. Files of your own that belong into the site lie in the folder public of the content.`, // prettier-ignore
    again: () => 'Building again from nothing, to compare …',
    same: ({ files }) => `The same bytes: ${files} files.`,
    otherErrors: () => 'The second build found errors that the first did not: the content changed meanwhile, or this is a fault of Sanad.', // prettier-ignore
    differing: ({ differing, files }) => `${differing} of ${files} files differ from a build from nothing:`,
    more: ({ count }) => `… and ${count} more`,
  },
  serve: {
    site: ({ address }) => `The site is at ${address} (stop with Ctrl+C)`,
    preview: ({ address }) => `The preview is at ${address} (stop with Ctrl+C)`,
  },
  new: {
    usage: () => 'Say what to create and how to call it: npm run new -- letter 2026-water-supply',
    noKind: ({ kind, near, kinds }) => `“${kind}” is no kind of publication.${near ? ` Did you mean “${near}”?` : ''} Kinds: ${kinds}; or submission, with a theme and an agency.`, // prettier-ignore
    badName: ({ name, reason }) => `“${name}” cannot be a folder and an address: ${reason ?? 'a page begins with a letter'}. Use lower-case Latin letters, digits and hyphens, like 2026-water-supply.`, // prettier-ignore
    exists: ({ folder }) => `${folder} exists already; nothing was changed.`,
    created: ({ folder }) => `Created in ${folder}:`,
    advice: () => 'Fill in what stands as …, delete the languages you do not have, and take out draft: true when it may be published.', // prettier-ignore
    submissionUsage: () => 'Say for which theme and which agency: npm run new -- submission THEME AGENCY',
    noTheme: ({ name, near, known }) => `“${name}” is no theme of themes.yaml.${near ? ` Did you mean “${near}”?` : ` There are: ${known}.`}`, // prettier-ignore
    noAgency: ({ name, theme, near, known }) => `“${name}” is no agency of the theme ${theme}.${near ? ` Did you mean “${near}”?` : ` There are: ${known}.`}`, // prettier-ignore
    kept: ({ folder }) => `${folder} exists already; it was left as it is.`,
    nothingLeft: () => 'Nothing is left to begin.',
    takenOver: ({ text }) => text,
    siteName: () => 'Name of the site',
    siteLanguages: ({ known }) => `Languages, the main one first (of ${known})`,
    sitePublisher: () => 'Who publishes it',
    siteAddress: () => 'Address of the site',
    siteUsage: () => 'Say in which folder: npm run new -- site ../our-office --languages en,fa',
    siteHolds: ({ folder }) => `${folder} holds files already; nothing was changed. Name a new folder, or an empty one.`, // prettier-ignore
    siteUnpacked: () => 'npm could not pack Sanad. Say with --sanad what npm is to install, such as a version.',
    siteCreated: ({ folder, name, publisher, languages, url }) => `Created in ${folder}:
  content/                 all that the office publishes: settings, registries, one specimen of each kind
  content/README.md        the guide for editors, with “A look of your own”: fonts, colours, picture, menu
  package.json             names Sanad, which npm installs
  .vscode                  schemas, with which an editor completes and checks YAML
  .github, .gitlab-ci.yml  workflows that check every change and publish the main branch

Name: ${name}; publisher: ${publisher}; languages: ${languages}; address: ${url}.
Whatever is not right yet stands in content/site.yaml. To go on:`,
    translationUsage: () =>
      'Say what to translate and into which language: npm run new -- translation letters/2026-water-supply fr',
    translationBegun: ({ file, record, mark }) => `Created ${file} with the words of the original, and ${record}.\nTranslate what stands below each line ${mark} and delete the line; nothing is published before.`, // prettier-ignore
    nothingNew: ({ file }) => `The original holds nothing new that ${file} does not have or name.`,
    isOriginal: ({ file }) => `${file} is the original itself. Name another language.`,
    noSite: () => 'The content folder has no usable site.yaml; run npm run check first.',
    noLanguage: ({ language, known }) => `“${language}” is no language of the site. There are: ${known}.`,
    noPublication: ({ name, near }) => `There is no publication “${name}” with a text.${near === undefined ? '' : ` Did you mean ${near}?`}`, // prettier-ignore
  },
  schemas: {
    written: ({ count, folder }) => `Written: ${count} schemas in ${folder}, the settings beside it, and README.fields.md in the content. Run this again when a registry or a language has changed.`, // prettier-ignore
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
