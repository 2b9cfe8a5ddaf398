/** The words of the rules in other languages than English. */
import type { rules } from '../index.ts';
import type { Rule } from '../rule.ts';

type RuleName = keyof typeof rules;

type Params<R extends RuleName> = (typeof rules)[R] extends Rule<infer P> ? P : never;

/** Rules over files, tables, YAML, addresses and figures; their words stand in files of their own. */
type FileRule =
  | 'address-lost' | 'address-record' | 'addresses-foreign' | 'alias-unusable' | 'attachment-content' | 'attachment-damaged' | 'attachment-missing'
  | 'attachment-own' | 'attachment-personal' | 'attachment-type' | 'code-indented' | 'component-on-page' | 'content-missing' | 'control-character'
  | 'csv-heading' | 'csv-syntax' | 'csv-unread' | 'csv-value' | 'date-order' | 'directive-attribute' | 'directive-value' | 'document-failed'
  | 'document-glyph' | 'embargo-linked' | 'embargo-named' | 'embargo-unused' | 'entity-unread' | 'evidence-changed' | 'extension-failed' | 'figure-areas'
  | 'figure-code' | 'figure-outdated' | 'figure-projection' | 'figure-range' | 'figure-rows' | 'figure-status' | 'figure-unit' | 'figure-unknown'
  | 'figure-withdrawn' | 'file-missing' | 'file-name' | 'file-too-large' | 'file-unreadable' | 'folder-misplaced' | 'folder-name' | 'font-missing'
  | 'footnote-twice' | 'front-matter-missing' | 'glyph-missing' | 'heading-empty' | 'html-not-allowed' | 'image-unreadable' | 'language-row-missing'
  | 'letters-foreign' | 'link-withdrawn' | 'list-sign' | 'markdown-sign' | 'mdx-code' | 'mdx-not-allowed' | 'mdx-syntax' | 'not-utf8' | 'path-escape'
  | 'link-address' | 'link-unused' | 'source-unusable' | 'sources-unreadable'
  | 'public-active' | 'public-hidden' | 'public-taken' | 'redirect-unusable' | 'reference-unknown' | 'strings-incomplete' | 'strings-markup'
  | 'strings-unknown' | 'svg-cleaned' | 'svg-not-allowed' | 'text-changed' | 'text-garbled' | 'text-signs' | 'text-too-deep' | 'title-cut'
  | 'trust-in-content' | 'wrong-sign' | 'wrong-value' | 'wrong-value-hint' | 'yaml-syntax'; // prettier-ignore

type WordsOf<R extends RuleName> = {
  [N in R]: (params: Params<N>) => readonly [message: string, hint: string];
};

/** Message and hint of each rule, from what it names. */
export type Translation = WordsOf<RuleName>;
export type FileTranslation = WordsOf<FileRule>;
export type ContentTranslation = WordsOf<Exclude<RuleName, FileRule>>;
