/** The directives of every text: one file each, `model/text/directive.ts` says what they hold. */
import type { Directive } from '../../model/text/directive.ts';
import type { Context } from '../types.ts';
import { numberedBlock } from './block.ts';
import { image } from './image.ts';
import { note } from './note.ts';
import { signature, unnumbered } from './unnumbered.ts';

type OfTexts = Directive<unknown, unknown, Context>;

export const textDirectives = {
  image,
  note,
  unnumbered,
  signature,
  finding: numberedBlock('evidence'),
  recommendation: numberedBlock('to', 'evidence'),
  claim: numberedBlock('source', 'evidence'),
  response: numberedBlock('source', 'evidence'),
} as const satisfies Record<string, OfTexts>;
