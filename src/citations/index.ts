/** Citations: numbered references in texts, and what is needed to cite a publication. Pure, but for citeproc, which is loaded when wanted. */
export { citeDirective } from './directive.ts';
export { createFormatter, type Formatter } from './format.ts';
