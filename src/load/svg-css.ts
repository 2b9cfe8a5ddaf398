/** CSS in the attributes of drawings: known properties, and values that ask for nothing from elsewhere. Pure. */

/** Presentation attributes of SVG 2 (section 6.6) that draw; the same names are properties in `style`. */
const properties: ReadonlySet<string> = new Set(
  'alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight image-rendering isolation letter-spacing lighting-color line-height marker marker-end marker-mid marker-start mask mix-blend-mode opacity overflow paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering transform transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode'.split(
    ' ',
  ),
);

export const isPresentation = (name: string): boolean => properties.has(name);

const functions: ReadonlySet<string> = new Set(
  'rgb rgba hsl hsla matrix translate translatex translatey scale scalex scaley rotate skew skewx skewy'.split(' '),
);

/** Escapes as CSS reads them (CSS Syntax Level 3, section 4.3.7): `\75 rl` is `url`. Comments go. */
const decoded = (css: string): string =>
  css
    .replace(/\/\*[^]*?(?:\*\/|$)/g, ' ')
    .replace(/\\([0-9a-f]{1,6})(?:\r\n|[ \t\r\n\f])?/gi, (_, hex: string) => {
      const code = Number.parseInt(hex, 16);
      return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
    })
    .replace(/\\(?:\r\n|[\n\r\f])/g, '')
    .replace(/\\(.)/gsu, '$1');

/** Characters of colours, lengths, names of fonts and places in the drawing. */
const plain = /^[\p{L}\p{M}\p{N}\s#%.,+\-!_'"()/]*$/u;

/** A value with its escapes written out, or `undefined` where it asks for more than the drawing holds. */
export function cleanValue(written: string): string | undefined {
  const value = decoded(written).trim();
  // A place in the drawing is the only address; a mark that Illustrator leaves is none.
  const rest = value.replace(/\burl\(\s*(["']?)#[^\s"'()<>\\]+\1\s*\)/gi, ' ');
  if (!plain.test(rest)) return undefined;
  for (const [, name = ''] of rest.matchAll(/([\p{L}\p{N}_-]*)\s*\(/gu))
    if (!functions.has(name.toLowerCase())) return undefined;
  return value.replace(/\burl\(\s*(["']?)(#[^\s"'()<>\\]+)\1\s*\)/gi, 'url($2)');
}

/** Cut at the semicolons that are in no quotation. */
function declarations(css: string): string[] {
  const found = [''];
  for (const [part] of css.matchAll(/"[^"]*"?|'[^']*'?|;|[^;"']+/g))
    if (part === ';') found.push('');
    else found.push(`${found.pop() ?? ''}${part}`);
  return found;
}

/** @returns the declarations that may stay, and those left out whose value was not harmless */
export function cleanDeclarations(style: string): { css: string; refused: string[] } {
  const refused: string[] = [];
  const kept: string[] = [];
  for (const declaration of declarations(decoded(style))) {
    const [, name = '', written = ''] = /^\s*([\w-]+)\s*:([^]*)$/.exec(declaration) ?? [];
    const value = cleanValue(written);
    if (value === undefined || (name === '' && declaration.trim() !== ''))
      refused.push(declaration.trim().replace(/\s+/g, ' ').slice(0, 60));
    else if (isPresentation(name.toLowerCase()) && value !== '') kept.push(`${name.toLowerCase()}:${value}`);
  }
  return { css: kept.join(';'), refused };
}
