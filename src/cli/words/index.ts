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
}

const words: Readonly<Record<MessageLanguage, CommandWords>> = { en, fa, ar };

export const commandWords = (language: MessageLanguage): CommandWords => words[language];
