/** Questions about the files of the content folder as written: where something is in them. */
import type { Question } from '../model/question.ts';
import { digest } from '../model/digest.ts';
import { factsFile } from '../model/kinds/index.ts';
import { registryNames } from '../model/schema/registries.ts';
import type { TextOf } from './publications.ts';
import type { Sources } from './sources.ts';

/** The files that a text is written from, the likeliest first; not all of them need exist. */
export const filesOf: Question<Sources, TextOf, string[]> = {
  answer({ library }, { id, language }) {
    const publication = library.byId.get(id);
    const version = publication?.versions[language];
    if (!publication || !version) throw new Error(`${id} has no text in ${language}`);
    const shared = ['references', 'site', ...registryNames].sort().map((name) => `${name}.yaml`);
    return [
      version.file,
      `${publication.folder}/${factsFile(publication.kind)}`,
      ...shared,
      `strings/${language}.yaml`,
    ];
  },
};

/** The files that statistics are described in. */
export const figureFiles: Question<Sources, undefined, string[]> = {
  answer: ({ library }) =>
    library
      .ofKind('statistics')
      .flatMap(({ folder, versions }) => [
        `${folder}/${factsFile('statistics')}`,
        ...Object.values(versions).map(({ file }) => file),
      ]),
};

export interface Place {
  file: string;
  line?: number;
  column?: number;
}

/** Where a character first occurs in the files of a text; the text itself where it is written in another way. */
export const placeOf: Question<Sources, TextOf & { character: string }, Place> = {
  answer(sources, { character, ...text }) {
    const files = filesOf.answer(sources, text);
    const file = files.find((path) => sources.written(path).includes(character));
    if (file === undefined) return { file: files[0] ?? '' };
    const source = sources.written(file);
    const before = source.slice(0, source.indexOf(character)).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  },
};

/** A file as written; `''` where there is none. */
export const written: Question<Sources, string, string> = {
  answer: (sources, path) => sources.written(path),
  digest: (sources, path) => digest(sources.written(path)),
  once: true,
};
