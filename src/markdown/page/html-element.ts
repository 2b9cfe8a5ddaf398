/** An allowed element that the author wrote as HTML. */
import { gate } from './gate.ts';
import type { Draw } from './index.ts';

export const htmlElement: Draw<'htmlElement'> = ({ name, properties, children }, { nodes }) =>
  gate({ type: 'element', tagName: name, properties, children: nodes(children) });
