/** Plain text as inline content, its foreign runs marked as pages mark them with `<bdi>`. Pure. */
import { isolateRuns } from '../../languages/isolate.ts';
import type { Language } from '../../languages/table.ts';
import type { Inline } from './blocks.ts';

export const runs = (text: string, language: Pick<Language, 'dir'>): Inline[] =>
  isolateRuns(text, language).map(({ text: part, foreign }): Inline => {
    const child: Inline = { type: 'text', text: part };
    return foreign === null ? child : { type: 'run', dir: foreign, children: [child] };
  });

/** A symbol, reference or code: Latin, left to right, in any language. */
export const symbol = (text: string): Inline => ({ type: 'run', dir: 'ltr', children: [{ type: 'text', text }] });
