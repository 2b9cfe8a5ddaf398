import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forbiddenInSvg } from './svg.ts';

const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" ${attributes}>\n${inner}\n</svg>`;

test('drawings pass', () => {
  assert.equal(
    forbiddenInSvg(svg('<defs><linearGradient id="g"/></defs><path d="M0 0" fill="url(#g)"/><use href="#g"/>')),
    undefined,
  );
});

for (const bad of [
  svg('<script>alert(1)</script>'),
  svg('<path d="M0 0"/>', 'onload="alert(1)"'),
  svg('<foreignObject><p/></foreignObject>'),
  svg('<a href="javascript:alert(1)"><path d=""/></a>'),
  svg('<image href="https://example.org/x.png"/>'),
  svg('<use href="data:image/svg+xml,x"/>'),
  svg('<style>@import "x"</style>'),
  svg('<animate attributeName="href" to="javascript:alert(1)"/>'),
  svg('<set attributeName="onload" to="alert(1)"/>'),
  svg('<path style="background:url(https://example.org)"/>'),
  `<?xml-stylesheet href="x"?>${svg('')}`,
  `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('&x;')}`,
  svg('<path>'),
]) {
  test(`refused: ${bad.replace(/\s+/g, ' ').slice(0, 90)}`, () => assert.ok(forbiddenInSvg(bad)));
}

test('the line of the first offence is given', () => {
  assert.equal(forbiddenInSvg(svg('<script/>'))?.line, 2);
});
