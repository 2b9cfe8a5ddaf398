/** Signs of Markdown, or of another program's Markdown, that stay in the text as signs. */
import { runsOf, shortened, type Check } from './runs.ts';

interface Sign {
  pattern: RegExp;
  reason: string;
  hint(written: string): string;
}

const inner = (written: string, signs: RegExp) => written.replace(signs, '').trim();

export const signs: readonly Sign[] = [
  {
    pattern: /(?<![\\*])\*\*(?!\*)\s*[^*\n]*?\s*\*\*(?!\*)/g,
    reason: 'a space stands inside the asterisks, or a letter outside of them',
    hint: (written) =>
      /^\*\*\s|\s\*\*$/.test(written)
        ? `Write **${inner(written, /^\*\*|\*\*$/g)}** without a space inside the asterisks.`
        : 'Leave a space before and after the bold words, or move the punctuation out of them.',
  },
  {
    pattern: /(?<![\\*])\*\*(?![*\n])(?=\S)[^*\n]*$/gm,
    reason: 'bold begins here and does not end in the paragraph',
    hint: () => 'Write ** at its end too, or delete them.',
  },
  {
    pattern: /(?<![\\_\p{L}\p{N}])__[ \t]+[^_\n]+?[ \t]*__(?![_\p{L}\p{N}])|(?<![\\_\p{L}\p{N}])__[^_\s][^_\n]*[ \t]__(?![_\p{L}\p{N}])/gu,
    reason: 'a space stands inside the lines',
    hint: (written) => `Write **${inner(written, /^__|__$/g)}**.`,
  },
  {
    pattern: /(?<![\\*\p{L}\p{N}])\*(?![\s*])[^*\n]{0,80}[^\s*\\][ \t]\*(?![*\p{L}\p{N}])/gu,
    reason: 'a space stands before the closing asterisk',
    hint: (written) => `Write *${inner(written, /^\*|\*$/g)}*.`,
  },
  {
    pattern: /(?<!\\)~~[^~\n]+~~/g,
    reason: 'a space stands inside the signs',
    hint: (written) => `Write ~~${inner(written, /^~~|~~$/g)}~~ without a space inside.`,
  },
  {
    pattern: /(?<![=\\])==(?=[^\s=])[^=\n]+==(?!=)/g,
    reason: 'these signs mark nothing here',
    hint: (written) => `Write <mark>${inner(written, /^==|==$/g)}</mark>, or **${inner(written, /^==|==$/g)}**.`,
  },
  {
    pattern: /!\[\[[^\]\n]+\]\]/g,
    reason: 'a picture is written otherwise',
    hint: (written) => `Write ![what it shows](${inner(written, /^!\[\[|(?:\|.*)?\]\]$/g)}).`,
  },
  {
    pattern: /(?<![!\\])\[\[[^\]\n]+\]\]/g,
    reason: 'a link is written otherwise',
    hint: (written) => `Write [its words](/letters/${inner(written, /^\[\[|(?:[|#].*)?\]\]$/g)}/), with the address of the page.`,
  },
  {
    pattern: /^\[_?toc_?\]$/gim,
    reason: 'a table of contents comes by itself',
    hint: () => 'Delete the line.',
  },
  {
    pattern: /\{:?[ \t]*[#.][\w-]+[^}\n]*\}[ \t]*$/gm,
    reason: 'attributes of other programs mean nothing here',
    hint: () => 'Delete it; headings have anchors by themselves.',
  },
  {
    pattern: /［\^[^］\n]+］|\[\^[ \t]+[^\]\n]*\]|\[\^[^\]\n]*[ \t]\]/g,
    reason: 'it is no footnote',
    hint: (written) => `Write [^${inner(written, /^[[［]\^|[\]］]$/g)}] with ordinary brackets and no space.`,
  },
]; // prettier-ignore

const hidden = /(?<![\\%])%%[^%\n]+%%(?!%)|^%%[ \t]*$/gm;

export const checkSigns: Check = (tree, session) => {
  for (const { source, node, parent, place } of runsOf(tree, session)) {
    if (!/[*_~=[［{%]/.test(source)) continue;
    const taken = new Uint8Array(source.length + 1);
    for (const { pattern, reason, hint } of signs)
      for (const match of source.matchAll(pattern)) {
        const [from, to] = [match.index, match.index + match[0].length];
        if (taken[from] || taken[to - 1] || match[0].trim() === '') continue;
        taken.fill(1, from, to);
        const written = match[0].trim();
        session.report('markdown-sign', place(from), { written: shortened(written), reason, hint: hint(written) });
      }
    for (const match of source.matchAll(hidden))
      session.report('comment-shown', place(match.index), { written: shortened(match[0].trim()) });
    const alert = /^\[!([\w-]+)\][+-]?/.exec(source);
    const isFirst = parent.type === 'paragraph' && parent.children[0] === node;
    if (alert && isFirst && isQuoted(tree, parent.position?.start.offset))
      session.report('markdown-sign', place(0), {
        written: alert[0],
        reason: 'a note is written otherwise',
        hint: 'Write :::note[its title] on a line of its own, the text without >, then a line :::.',
      });
  }
};

/** Whether the paragraph at an offset is the first of a quotation. */
const isQuoted = (tree: Parameters<Check>[0], offset: number | undefined): boolean => {
  const within = (nodes: readonly (typeof tree.children)[number][]): boolean =>
    nodes.some((node) =>
      node.type === 'blockquote'
        ? node.children[0]?.position?.start.offset === offset || within(node.children)
        : 'children' in node && within(node.children as typeof tree.children),
    );
  return within(tree.children);
};
