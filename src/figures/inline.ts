/** Text in HTML with its runs of the other direction in `<bdi>`: charts are outside the texts whose pipeline does this. */
import type { ElementContent } from 'hast';
import { isolateRuns } from '../languages/isolate.ts';
import type { Language } from '../languages/table.ts';
import { el } from './charts/svg.ts';

export const inline = (content: string, language: Pick<Language, 'dir'>): ElementContent[] =>
  isolateRuns(content, language).map(({ text, foreign }) =>
    foreign === null ? { type: 'text', value: text } : el('bdi', { dir: foreign }, text),
  );
