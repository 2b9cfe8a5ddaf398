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
    nothing(): string;
    renamed(p: { file: string; name: string }): string;
    /** What was mended in a file, as `fix/texts.ts` counts it. */
    mended(p: { what: string; count: number }): string;
    /** `published.csv`. */
    recordsAll(p: { file: string }): string;
    recordsFaulty(p: { file: string }): string;
    recordsAdded(p: { file: string; count: number }): string;
    /** On a line of its own. */
    unlike(p: { count: number; files: string }): string;
  };
  build: {
    nothingWritten(p: { out: string }): string;
    written(p: { files: number; out: string; changed: number }): string;
    revised(): string;
    foreign(p: { out: string; files: string; more: number }): string;
    again(): string;
    same(p: { files: number }): string;
    otherErrors(): string;
    differing(p: { differing: number; files: number }): string;
    more(p: { count: number }): string;
  };
  serve: {
    site(p: { address: string }): string;
    preview(p: { address: string }): string;
  };
  new: {
    usage(): string;
    noKind(p: { kind: string; near: string | undefined; kinds: string }): string;
    /** @param reason a sentence of `folderNameFault`; without it a page does not begin with a letter */
    badName(p: { name: string; reason: string | undefined }): string;
    exists(p: { folder: string }): string;
    created(p: { folder: string }): string;
    advice(): string;
    submissionUsage(): string;
    noTheme(p: { name: string; near: string | undefined; known: string }): string;
    noAgency(p: { name: string; theme: string; near: string | undefined; known: string }): string;
    kept(p: { folder: string }): string;
    nothingLeft(): string;
    /** @param text of what was taken over from a file: an English sentence */
    takenOver(p: { text: string }): string;
    siteUsage(): string;
    /** Questions at a terminal. */
    siteName(): string;
    siteLanguages(p: { known: string }): string;
    sitePublisher(): string;
    siteAddress(): string;
    siteHolds(p: { folder: string }): string;
    siteUnpacked(): string;
    siteCreated(p: { folder: string; name: string; publisher: string; languages: string; url: string }): string;
    translationUsage(): string;
    translationBegun(p: { file: string; record: string; mark: string }): string;
    nothingNew(p: { file: string }): string;
    isOriginal(p: { file: string }): string;
    noSite(): string;
    noLanguage(p: { language: string; known: string }): string;
    noPublication(p: { name: string; near: string | undefined }): string;
  };
  schemas: {
    written(p: { count: number; folder: string }): string;
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
