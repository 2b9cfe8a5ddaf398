/** Directives are drawn by their own files. */
import type { Draw } from './index.ts';

export const textDirective: Draw<'textDirective'> = (node, view) => {
  const directive = view.options.directives[node.name];
  return directive?.stands === 'in a line' ? directive.page(node, view) : [];
};

export const blockDirective: Draw<'blockDirective'> = (node, view) => {
  const directive = view.options.directives[node.name];
  return directive?.stands === 'alone' ? directive.page(node, view) : [];
};
