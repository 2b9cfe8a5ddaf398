/** Keys of references as `:cite[…]` holds them: one, or several with commas or semicolons between. */
export const citationKeys = (label: string): string[] =>
  label
    .split(/[,;،؛]/)
    .map((key) => key.trim().replace(/^@/, ''))
    .filter((key) => key !== '');
