/** From the checked mdast of a text to its finished tree. */
import type { Root } from 'mdast';
import type { Tree } from '../../model/text/tree.ts';
import type { Session } from '../session.ts';
import { isolate } from './isolate.ts';
import { quotes } from './quotes.ts';
import { resolve } from './resolve.ts';

export function finishTree(root: Root, session: Session): Tree {
  const { language } = session.context;
  const tree = resolve(root, session);
  quotes(tree, language);
  isolate(tree, language);
  return tree;
}
