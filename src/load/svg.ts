/** Scalable pictures: an SVG is a document that can hold code. Only drawings made of known elements and attributes pass. */
import { SaxesParser } from 'saxes';

const elements = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan defs use symbol title desc metadata linearGradient radialGradient stop clipPath mask pattern marker filter feGaussianBlur feOffset feBlend feColorMatrix feMerge feMergeNode feFlood feComposite'.split(
    ' ',
  ),
);
const references = /^(?:href|xlink:href|src)$/;

/** @returns what forbids the SVG, with its line, or `undefined` if it is harmless. */
export function forbiddenInSvg(text: string): { what: string; line: number } | undefined {
  let found: { what: string; line: number } | undefined;
  const parser = new SaxesParser({ xmlns: false });
  const forbid = (what: string) => (found ??= { what, line: parser.line });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) forbid('a document type with entities');
  });
  parser.on('processinginstruction', () => forbid('a processing instruction'));
  parser.on('error', (error) => forbid(`broken XML (${error.message.replace(/^\d+:\d+:\s*/, '')})`));
  parser.on('opentag', ({ name, attributes }) => {
    const plain = name.replace(/^svg:/, '');
    if (!elements.has(plain) && !/^(?:sodipodi|inkscape|rdf|cc|dc):/.test(name)) forbid(`<${name}>`);
    for (const [attribute, raw] of Object.entries(attributes)) {
      const value = String(raw);
      if (/^on/i.test(attribute)) forbid(`the attribute ${attribute}`);
      else if (references.test(attribute) && !/^#[\w.-]+$/.test(value.trim()))
        forbid(`a reference to ${value.slice(0, 40)}`);
      else if (/(?:url\(\s*["']?(?!#)|javascript:|expression\(|@import)/i.test(value))
        forbid(`the value of ${attribute}`);
    }
  });
  try {
    parser.write(text).close();
  } catch (error) {
    forbid(`broken XML (${(error as Error).message})`);
  }
  return found;
}
