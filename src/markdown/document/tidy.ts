import type { Inline } from '../../model/text/blocks.ts';

/** Joins neighbouring texts; no white space at the ends or twice. */
export function tidy(children: readonly Inline[]): Inline[] {
  const found: Inline[] = [];
  for (const child of children) {
    const last = found.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.text = (last.text + child.text).replace(/ {2,}/g, ' ');
    else if (child.type !== 'text' || child.text !== '') found.push(child.type === 'text' ? { ...child } : child);
  }
  const [first] = found;
  if (first?.type === 'text') first.text = first.text.trimStart();
  const last = found.at(-1);
  if (last?.type === 'text') last.text = last.text.trimEnd();
  return found.filter((child) => child.type !== 'text' || child.text !== '');
}
