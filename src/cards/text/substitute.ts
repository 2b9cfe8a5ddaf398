/** Plain characters in place of those that no font draws: `CO₂` becomes `CO2`, `Ⅳ` becomes `IV` (compatibility mappings of Unicode, NFKC). Pure. */
import type { Family } from './family.ts';

export function substitute(text: string, families: readonly Pick<Family, 'faceFor'>[]): string {
  if (text.normalize('NFKC') === text) return text;
  const isDrawn = (character: string) => families.some((family) => family.faceFor(character));
  return Array.from(text, (character) => {
    if (isDrawn(character)) return character;
    const plain = character.normalize('NFKC');
    return [...plain].every(isDrawn) ? plain : character;
  }).join('');
}
