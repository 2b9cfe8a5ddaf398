/** Elements whose text is not prose and stays as it is. */
export const literal: ReadonlySet<string> = new Set([
  'code',
  'kbd',
  'math',
  'pre',
  'samp',
  'script',
  'style',
  'svg',
  'textarea',
  'var',
]);
