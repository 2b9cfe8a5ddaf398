/** Code runs from left to right in every language; a block of it can be scrolled with the keyboard. */
import type { Element } from 'hast';
import type { Code, InlineCode } from 'mdast';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import type { Session } from '../../session.ts';

export function codeHandlers({ context }: Session): Handlers {
  const direction = context.language.dir === 'rtl' ? { dir: 'ltr' } : {};
  return {
    code: (state: State, node: Code): Element => {
      const pre = defaultHandlers.code(state, { ...node, lang: /^[\w+#-]+$/.test(node.lang ?? '') ? node.lang : null });
      pre.properties = { tabIndex: 0, ...direction };
      return pre;
    },
    inlineCode: (state: State, node: InlineCode): Element => {
      const code = defaultHandlers.inlineCode(state, node);
      code.properties = { ...direction };
      return code;
    },
  };
}
