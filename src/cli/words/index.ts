/** What commands say to the person at the keyboard, in English, Persian and Arabic. Pure. */
import type { MessageLanguage } from '../../model/rules/translated/index.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';

export interface CommandWords {
  /** `check -- --fix`, after the name of the file. */
  fix: {
    recorded(p: { count: number }): string;
    kept(): string;
    finished(p: { paragraphs: string }): string;
    added(p: { count: number }): string;
    takenUp(p: { count: number }): string;
    /** On a line of its own. */
    unlike(p: { count: number; files: string }): string;
  };
  new: {
    translationUsage(): string;
    translationBegun(p: { file: string; record: string; mark: string }): string;
    nothingNew(p: { file: string }): string;
    isOriginal(p: { file: string }): string;
    noSite(): string;
    noLanguage(p: { language: string; known: string }): string;
    noPublication(p: { name: string; near: string | undefined }): string;
  };
  submit: {
    usage(): string;
    withdrawn(p: { id: string }): string;
    noKind(p: { id: string }): string;
    noForum(p: { name: string; near: string | undefined }): string;
    /** `others`: what the publication is to be handed in for, `''` if for nothing. */
    notBound(p: { id: string; forum: string; key: 'forum' | 'body'; file: string; others: string }): string;
    noSession(p: { id: string; forum: string; session: string; known: string }): string;
    /** `commands`: one a line. */
    several(p: { id: string; forum: string; commands: string }): string;
    noRules(p: { to: string }): string;
    noText(p: { language: string; folder: string }): string;
    refused(p: { id: string; to: string }): string;
    noPdf(p: { reason: string }): string;
    inContent(p: { folder: string }): string;
    isFile(p: { folder: string }): string;
    foreign(p: { folder: string }): string;
    changed(p: { folder: string; name: string }): string;
    written(p: { folder: string; files: string; toDo: number }): string;
  };
}

const words: Readonly<Record<MessageLanguage, CommandWords>> = { en, fa, ar };

export const commandWords = (language: MessageLanguage): CommandWords => words[language];
