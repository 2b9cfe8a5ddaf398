/** A drawing of a page as Typst can draw it: with a colour and families of its own, since no style sheet reaches it. Pure. */

/** The bold serif of documents is wider than the letters of pages, for which labels at the end of lines have their room. */
const MARGIN = 40;

/** @param family name of the family that has a character @param series colours of an office in place of those in the drawing */
export function prepareDrawing(
  svg: string,
  family: (character: string) => string,
  series: readonly string[] = [],
): string {
  const usual = family('0');
  return svg
    .replace(/^<svg\b/, `<svg xmlns="http://www.w3.org/2000/svg" color="#1a1a1a" font-family="${usual}"`)
    .replace(/viewBox="0 0 (\d+)/, (_, width: string) => `viewBox="0 0 ${Number(width) + MARGIN}`)
    .replace(
      /(<g class="c(\d)" color=")([^"]*)/g,
      (_, start: string, place: string, colour: string) => start + (series[Number(place) - 1] ?? colour),
    )
    .replaceAll('font-weight="600"', 'font-weight="700"')
    .replace(/(<text\b[^>]*>)([^<]*)(<\/text>)/g, (_, open: string, text: string, close: string) => {
      return open + withFamilies(text, usual, family) + close;
    });
}

/** Characters that every family has; entities of XML too. */
const common = /^(?:&[^;]+;|[\s.,:;()%\-–])$/;

/** Each stretch of text in the family that has its characters. */
function withFamilies(text: string, usual: string, family: (character: string) => string): string {
  const parts: { name: string; text: string }[] = [];
  for (const character of text.match(/&[^;]+;|[^]/gu) ?? []) {
    const last = parts.at(-1);
    const name = common.test(character) ? (last?.name ?? usual) : family(character);
    if (last?.name === name) last.text += character;
    else parts.push({ name, text: character });
  }
  return parts
    .map((part) => (part.name === usual ? part.text : `<tspan font-family="${part.name}">${part.text}</tspan>`))
    .join('');
}
