/** From the checked mdast of a text to its finished tree. */
import type { Root } from 'mdast';
import type { Tree } from '../../model/text/tree.ts';
import type { Session } from '../session.ts';
import { joinBreaks } from './breaks.ts';
import { isolate } from './isolate.ts';
import { eachLine } from './lines.ts';
import { setQuotes } from './quotes.ts';
import { resolve } from './resolve.ts';

export function finishTree(root: Root, session: Session): Tree {
  const { language } = session.context;
  const tree = resolve(root, session);
  eachLine(tree, (line) => {
    joinBreaks(line, language);
    setQuotes(line, language.quotes);
  });
  isolate(tree, language);
  return tree;
}
