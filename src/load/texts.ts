/** What a text needs of the rest of the house while it is rendered. */
import type { Interface } from '../languages/interface.ts';
import type { Language } from '../languages/table.ts';
import { labelsOf } from '../markdown/labels.ts';
import type { Context } from '../markdown/types.ts';
import type { Addresses } from '../model/addresses.ts';
import type { Picture } from '../model/library.ts';
import { componentsInUse } from '../model/extension.ts';
import { linkAddress, readLink } from '../model/links.ts';
import type { Problem } from '../model/problems.ts';
import { own } from '../model/own.ts';
import type { OpenDirective } from '../model/text/directive.ts';

export interface TextSurroundings {
  id: string;
  folder: string;
  numbered: boolean;
  language: Language;
  words: Interface;
  languages: ReadonlySet<string>;
  addresses: Addresses;
  /** Prepared pictures by their name in the folder. */
  pictures: Readonly<Record<string, Picture>>;
  directives: Readonly<Record<string, OpenDirective>>;
  /** What is under the label of a numbered block. */
  about(report: (problem: Problem) => void): NonNullable<Context['about']>;
}

/** Name of a picture in the folder, for its path as written. */
export const pictureName = (path: string): string => path.replace(/^\.\//, '');

/** What the pipeline is told of the text around it. */
export function contextOf(file: string, around: TextSurroundings, report: (problem: Problem) => void): Context {
  const { language, words, folder, languages, addresses, id } = around;
  return {
    file,
    language,
    numbered: around.numbered,
    labels: labelsOf(words),
    digits: (value) => words.digits(value),
    picture: (path) => own(around.pictures, pictureName(path)),
    pictures: Object.keys(around.pictures),
    resolve: (address) => linkAddress(readLink(address, folder, languages), language.code, id, addresses) ?? address,
    directives: around.directives,
    components: componentsInUse(),
    about: around.about(report),
    report,
  };
}
