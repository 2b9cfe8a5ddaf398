/** The steps on hast, after the gate: typography, then what other parts of the house draw. */
import type { Root } from 'hast';
import type { Session } from '../session.ts';
import { isolate } from './isolate.ts';
import { quotes } from './quotes.ts';
import { fillSlots } from './slots.ts';

export function finish(tree: Root, session: Session): void {
  const { language } = session.context;
  quotes(tree, language);
  isolate(tree, language);
  fillSlots(tree, session);
}
