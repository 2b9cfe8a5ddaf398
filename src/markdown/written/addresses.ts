/** Links that are none because of how their address is written. */
import type { Check } from './runs.ts';
import { nodesIn } from '../walk.ts';
import { shortened } from '../../model/problems.ts';

const spaced = /!?(?<!\\)\[([^\]\n]+)\]\(([^()\n]*[^()\s][ \t\u00a0]+[^()\n]*)\)/g;
const open = /(?<!!)(?<!\\)\[([^\]\n]+)\]\([^()\s]*$/;

export const checkAddresses: Check = ({ runs }, session) => {
  for (const { source, node, parent, place } of runs) {
    if (!source.includes('](')) continue;
    for (const { 0: written, 1: words = '', 2: address = '', index } of source.matchAll(spaced)) {
      // A picture whose name has a blank is found all the same.
      if (written.startsWith('!') && session.context.picture(address)) continue;
      session.report('link-address', place(index), {
        words: shortened(words),
        reason: 'its address holds a space',
        hint: `Write %20 for the space: ](${address.trim().replace(/[ \t\u00a0]+/g, '%20')})`,
      });
    }
    const unclosed = open.exec(source);
    if (!unclosed) continue;
    // The parser made a link of the beginning of the address; the rest is behind it.
    const nodes = nodesIn(parent);
    const at = nodes.findIndex((each) => each === node);
    const [after, rest] = [nodes[at + 1], nodes[at + 2]];
    const hasSpace = after?.type === 'link' && rest?.type === 'text' && /^[ \t\u00a0][^()\n]*\)/.test(rest.value);
    session.report('link-address', place(unclosed.index), {
      words: shortened(unclosed[1] ?? ''),
      reason: hasSpace ? 'its address holds a space' : 'the bracket after its address is missing',
      hint:
        hasSpace && after.type === 'link' && rest.type === 'text'
          ? `Write %20 for the space: ](${after.url}${rest.value.slice(0, rest.value.indexOf(')')).replace(/[ \t\u00a0]+/g, '%20')})`
          : 'Write ) at the end of the address.',
    });
  }
};
