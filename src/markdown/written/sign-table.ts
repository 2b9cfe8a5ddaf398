/** Signs of Markdown that were not read as meant, and of other programs' Markdown: what each looks like in the text, and what to write. */

interface Sign {
  /** Stands in all that the pattern finds: cheaper to look for first. */
  trace: string;
  pattern: RegExp;
  reason: string;
  hint(written: string): string;
}

const inner = (written: string, signs: RegExp) => written.replace(signs, '').trim();

export const signs: readonly Sign[] = [
  {
    trace: ':',
    pattern: /(?:<\/?[a-z]\w{0,9}:[a-z]\w*(?:\s[^<>\n]*)?>)+/gi,
    reason: 'Word left it behind',
    hint: () => 'Delete it.',
  },
  {
    trace: ' ',
    pattern: /^(?:import\s+[\w{}*, ]+\s+from\s+["'].+["'];?|export\s+(?:const|let|default|function)\s.+)$/gm,
    reason: 'code of MDX is not read in a file .md',
    hint: () => 'Delete the line.',
  },
  {
    trace: '(^',
    pattern: /\(\^\p{Nd}{1,3}\)/gu,
    reason: 'it is no footnote',
    hint: (written) => `Write [^${inner(written, /^\(\^|\)$/g)}] with ordinary brackets and no space.`,
  },
  {
    trace: ']',
    pattern: /^\[{1,2}_?toc_?\]{1,2}$/gim,
    reason: 'a table of contents comes by itself',
    hint: () => 'Delete the line.',
  },
  {
    trace: '**',
    pattern: /(?<![\\*])\*\*(?!\*)\s*[^*\n]*?\s*\*\*(?!\*)/g,
    reason: 'a space stands inside the asterisks, or a letter outside of them',
    hint: (written) =>
      /^\*\*\s|\s\*\*$/.test(written)
        ? `Write **${inner(written, /^\*\*|\*\*$/g)}** without a space inside the asterisks.`
        : 'Leave a space before and after the bold words, or move the punctuation out of them.',
  },
  {
    trace: '**',
    pattern: /(?<![\\*])\*\*(?![*\n])(?=\S)[^*\n]*$/gm,
    reason: 'bold begins here and does not end in the paragraph',
    hint: () => 'Write ** at its end too, or delete them.',
  },
  {
    trace: '**',
    pattern: /(?<![\\*])(?<!\d[ \t]?)\*\*(?!\*|[ \t]?\d)/g,
    reason: 'they begin and end no bold words',
    hint: () => 'Write **words** without a space inside the asterisks, or delete them.',
  },
  {
    trace: '__',
    pattern:
      /(?<![\\_\p{L}\p{N}])__[ \t]+[^_\n]+?[ \t]*__(?![_\p{L}\p{N}])|(?<![\\_\p{L}\p{N}])__[^_\s][^_\n]*[ \t]__(?![_\p{L}\p{N}])/gu,
    reason: 'a space stands inside the lines',
    hint: (written) => `Write **${inner(written, /^__|__$/g)}**.`,
  },
  {
    trace: '*',
    pattern: /(?<![\\*\p{L}\p{N}])\*(?![\s*])[^*\n]{0,80}[^\s*\\][ \t]\*(?![*\p{L}\p{N}])/gu,
    reason: 'a space stands before the closing asterisk',
    hint: (written) => `Write *${inner(written, /^\*|\*$/g)}*.`,
  },
  {
    trace: '*',
    pattern: /(?<![\\*\p{L}\p{N}])\*(?=[^\s*])[^*\n]{1,80}[^\s*\p{L}\p{N}]\*(?=[\p{L}\p{N}])/gu,
    reason: 'a letter stands outside of the asterisks',
    hint: () => 'Leave a space after the emphasis, or move the punctuation out of it.',
  },
  {
    trace: '~~',
    pattern: /(?<!\\)~~[^~\n]+~~/g,
    reason: 'a space stands inside the signs',
    hint: (written) => `Write ~~${inner(written, /^~~|~~$/g)}~~ without a space inside.`,
  },
  {
    trace: '==',
    pattern: /(?<![=\\])==(?=[^\s=])[^=\n]+==(?!=)/g,
    reason: 'these signs mark nothing here',
    hint: (written) => `Write <mark>${inner(written, /^==|==$/g)}</mark>, or **${inner(written, /^==|==$/g)}**.`,
  },
  {
    trace: '![[',
    pattern: /!\[\[[^\]\n]+\]\]/g,
    reason: 'a picture is written otherwise',
    hint: (written) => `Write ![what it shows](${inner(written, /^!\[\[|(?:\|.*)?\]\]$/g)}).`,
  },
  {
    trace: '[[',
    pattern: /(?<![!\\])\[\[[^\]\n]+\]\]/g,
    reason: 'a link is written otherwise',
    hint: (written) =>
      `Write [its words](/letters/${inner(written, /^\[\[|(?:[|#].*)?\]\]$/g)}/), with the address of the page.`,
  },
  {
    trace: '{',
    pattern: /\{:?[ \t]*[#.][\w-]+[^}\n]*\}|(?<=[\])`])\{[ \t]*[a-z-]+=[^}\n]*\}/gm,
    reason: 'attributes of other programs mean nothing here',
    hint: () => 'Delete it; headings have anchors by themselves.',
  },
  {
    trace: '^',
    pattern: /［\^[^］\n]+］|\[\^[ \t]+[^\]\n]*\]|\[\^[^\]\n]*[ \t]\]/g,
    reason: 'it is no footnote',
    hint: (written) => `Write [^${inner(written, /^[[［]\^|[\]］]$/g)}] with ordinary brackets and no space.`,
  },
  {
    trace: '__',
    pattern: /(?<![\\_A-Za-z0-9])__[^_\s][^_\n]*[^_\s]__(?!_)/g,
    reason: 'a letter stands beside the lines',
    hint: (written) => `Write **${inner(written, /^__|__$/g)}**.`,
  },
  {
    trace: '^',
    pattern: /\^\^[^^\s][^^\n]*\^\^/g,
    reason: 'these signs mark nothing here',
    hint: (written) => `Write <sup>${inner(written, /^\^\^|\^\^$/g)}</sup>, or **${inner(written, /^\^\^|\^\^$/g)}**.`,
  },
  {
    trace: '^[',
    pattern: /\^\[[^\]\n]+\]/g,
    reason: 'a note inside the line is written otherwise',
    hint: (written) => `Write [^1] here, and on a line of its own at the end [^1]: ${inner(written, /^\^\[|\]$/g)}`,
  },
  {
    trace: '^',
    pattern: /(?<=[\p{L}\p{N})])\^[\p{L}\p{N}+−-]{1,10}\^(?!\^)/gu,
    reason: 'these signs raise nothing here',
    hint: (written) => `Write <sup>${inner(written, /^\^|\^$/g)}</sup>.`,
  },
  {
    trace: '++',
    pattern: /(?<![+\p{L}\p{N}])\+\+(?=[^\s+])[^+\n]*[^\s+]\+\+(?![+\p{L}\p{N}])/gu,
    reason: 'these signs mark nothing here',
    hint: (written) => `Write <ins>${inner(written, /^\+\+|\+\+$/g)}</ins>.`,
  },
  {
    trace: '||',
    pattern: /\|\|[^|\n]+\|\|/g,
    reason: 'these signs hide nothing here',
    hint: () => 'Delete them, or put the words between <details> and </details>.',
  },
  {
    trace: '$',
    pattern: /\$\$[^$]+\$\$|(?<![\\$\p{L}\p{N}])\$(?=[^\s$])[^$\n]*[\\^_={}][^$\n]*(?<=[^\s$])\$(?![\d$])/gu,
    reason: 'formulas of TeX are not set here',
    hint: () => 'Write it with signs and <sup>, <sub> or <var>: <var>E</var> = <var>mc</var>².',
  },
  {
    trace: '\\',
    pattern:
      /\\\([^()\n]*?(?:[\^_=]|\\[a-z])[^()\n]*?\\\)|\\\[[^[\]\n]*?(?:[\^_=]|\\[a-z])[^[\]\n]*?\\\]|\\(?:begin|end|text\w{2}|frac|sqrt|sum|emph|newpage|item|section|cite|ref|label|footnote)\b(?:\{[^}\n]*\})*/g,
    reason: 'TeX is not read here',
    hint: () => 'Write it in Markdown: **bold**, *emphasis*, signs with <sup> and <sub> for formulas.',
  },
  {
    trace: ':',
    pattern: /(?<![\p{L}\p{N}:/]):(?!\d)[a-z][a-z0-9_+-]{2,30}:(?![\p{L}\p{N}:/])/gu,
    reason: 'names of pictures are not read here',
    hint: () => 'Type the picture itself (☺), or delete the name.',
  },
  {
    trace: '[',
    pattern: /!?(?<!\\)\[[^\]\n]+\] \((?:https?:\/\/|\/|[\w-]+\.\w{2,4}\b)[^)\n]*(?:\)|$)/gm,
    reason: 'a space stands between the brackets',
    hint: (written) => `Write ${written.replace('] (', '](')}${written.endsWith(')') ? '' : '…)'}`,
  },
  {
    trace: ')[',
    pattern: /(?<![\\\p{L}\p{N}\])])\([^()\n]{1,80}\)\[(?:https?:\/\/|mailto:|\/|[\w-]+\.\w{2,4}(?=\]))[^\]\n]*\]/gu,
    reason: 'the brackets of a link stand the other way round',
    hint: (written) => `Write ${written.replace(/^\(([^]*)\)\[([^]*)\]$/, '[$1]($2)')}`,
  },
  {
    trace: '¦',
    pattern: /^¦[^\n]*¦(?:\n¦[^\n]*¦)*$/gm,
    reason: 'the bars of a table are another sign',
    hint: (written) => `Write ${(written.split('\n')[0] ?? '').replaceAll('¦', '|')}`,
  },
  {
    trace: '][',
    pattern: /(?<![!\\\]])\[(?![\d,;\s–-]+\])[^[\]\n]+\]\[[^[\]\n]*\]/g,
    reason: 'no line says the address for it',
    hint: (written) =>
      `Write [${/^\[([^\]]*)/.exec(written)?.[1] ?? ''}](address), or a line ${/\[[^[\]]*\]$/.exec(written)?.[0] ?? ''}: address`,
  },
  {
    trace: '#',
    pattern: /^#{7,}[ \t]+\S.*$/gm,
    reason: 'headings have six levels at most',
    hint: (written) => `Write ### ${inner(written, /^#+/g)}`,
  },
  {
    trace: '[]',
    pattern: /^\[\](?=[ \t])/gm,
    reason: 'a box needs a space inside',
    hint: () => 'Write - [ ] for an empty box, - [x] for a ticked one.',
  },
  {
    trace: '`',
    pattern: /(?<![\\`])`(?!`)[^`\n]*$/gm,
    reason: 'code begins here and does not end in the paragraph',
    hint: () => 'Write ` at its end too, or delete it.',
  },
  {
    trace: '!!!',
    pattern: /^!{3}[ \t]+\w+.*$/gm,
    reason: 'a note is written otherwise',
    hint: () => 'Write :::note[its title] on a line of its own, the text below it, then a line :::.',
  },
  {
    trace: '///',
    pattern: /^\/{3}[ \t]+\w+.*$/gm,
    reason: 'a note is written otherwise',
    hint: () => 'Write :::note[its title] on a line of its own, the text below it, then a line :::.',
  },
  {
    trace: '{%',
    pattern: /\{%[^%\n]+%\}/g,
    reason: 'templates are not read here',
    hint: () => 'Write the text that is meant, or delete it.',
  },
  {
    trace: '[/',
    pattern: /\[(b|i|u|s|url|img|quote|center|size|color)(?:=[^\]\n]*)?\][^[\n]*\[\/\1\]/gi,
    reason: 'it is the markup of forums',
    hint: () => 'Write **bold**, *emphasis*, [words](address) or > for a quotation.',
  },
  {
    trace: '==',
    pattern: /^={2,6}[ \t]+\S.*?={0,6}[ \t]*$/gm,
    reason: 'a heading is written otherwise',
    hint: (written) => `Write ## ${inner(written, /^=+|=+$/g)}`,
  },
  {
    trace: 'http',
    pattern: /\bhttps?(?::\/(?!\/)|:\\\\|\/\/|;\/\/)[\w.-]+\S*/g,
    reason: 'it is no address',
    hint: (written) => `Write ${written.replace(/^(https?)[:;]?[/\\]+/, '$1://')}`,
  },
  {
    trace: '&',
    pattern: /&amp;(?:[a-z]{2,8}|#\d{2,5}|#x[0-9a-f]{2,5});/gi,
    reason: 'the name of a character was written twice over',
    hint: (written) => `Write ${written.replace('&amp;', '&')}, or type the character itself.`,
  },
];
