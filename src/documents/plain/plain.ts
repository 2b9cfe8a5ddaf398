/** What plain text and Markdown say of a publication of any kind. */
import type { Language } from '../../languages/table.ts';
import type { Content } from '../content.ts';
import type { Text } from '../../model/text/blocks.ts';

export interface Plain extends Pick<Content, 'title' | 'summary' | 'facts' | 'parts' | 'foot'> {
  language: Pick<Language, 'code' | 'dir' | 'numerals'>;
  /** Front matter of the Markdown. */
  front: [key: string, value: string | string[]][];
  /** What a reader must know before reading: specimen, what the text is. */
  notices: string[];
  text: Text;
  notesTitle: string;
  /** Sign between values of one fact. */
  separator: string;
}
