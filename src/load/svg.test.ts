import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDrawing } from './svg.ts';

const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" ${attributes}>\n${inner}\n</svg>`;

/** What forbids a drawing. */
const forbiddenInSvg = (text: string) => {
  const drawing = readDrawing(text);
  return 'forbidden' in drawing ? drawing.forbidden : undefined;
};

/** A drawing as it is published, and what was left out. */
function clean(text: string): { svg: string; left: string[] } {
  const drawing = readDrawing(text);
  assert.ok('svg' in drawing, JSON.stringify(drawing));
  return { svg: drawing.svg, left: drawing.left.map(({ what, line }) => `${line} ${what}`) };
}

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
  `<?xml-stylesheet href="x"?>${svg('')}`,
  `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('&x;')}`,
  svg('<path>'),
]) {
  test(`refused: ${bad.replace(/\s+/g, ' ').slice(0, 90)}`, () => assert.ok(forbiddenInSvg(bad)));
}

test('the line of the first offence is given', () => {
  assert.equal(forbiddenInSvg(svg('<script/>'))?.line, 2);
});

test('comments, metadata and what programs of authors keep for themselves are not published', () => {
  const text = `<?xml version="1.0"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- SECRET --><svg xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:i="&#x53;ECRET" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" sodipodi:docname="SECRET.svg" i:export="/home/SECRET" data-name="SECRET" class="SECRET" viewBox="0 0 10 10">
<metadata><rdf:RDF><dc:creator>SECRET<dc:x/></dc:creator></rdf:RDF></metadata><sodipodi:namedview pagecolor="SECRET"><svg:g id="SECRET"/></sodipodi:namedview>
<title>A &lt;map&gt;</title><g>SECRET<svg:rect width="1" height="2"/><!-- SECRET --></g><text x="1">a<![CDATA[<b>]]></text></svg>`;
  assert.equal(
    clean(text).svg,
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10"><title>A &lt;map&gt;</title><g><rect width="1" height="2"/></g><text x="1">a&lt;b&gt;</text></svg>\n',
  );
});

test('what asks for something from elsewhere is left out, however it is written', () => {
  for (const value of [
    'url(https://evil.example/x)',
    '\\75rl(https://evil.example/x)',
    '\\000075\nrl(//evil.example)',
    'ur\\6c(https://evil.example/y.svg#a)',
    'u\\rl(x)',
    'U/**/RL(#a)',
    "image-set('https://evil.example/z.png' 1x)",
    '-webkit-image-set(url(#a) 1x)',
    'expression(alert(1))',
    'src("https://evil.example")',
    'var(--x)',
    'url(#a) url(https://evil.example)',
    'url("#a" https://evil.example)',
    'red} @import "x"',
    'attr(x)',
  ]) {
    const quoted = value.replaceAll('"', '&quot;');
    const attribute = clean(svg(`<rect width="1" fill="${quoted}"/>`));
    assert.doesNotMatch(attribute.svg, /fill|evil/, value);
    assert.match(attribute.left[0]!, /^\d fill: /, value);
    const style = clean(svg(`<rect width="1" style="stroke:red;fill:${quoted}"/>`));
    assert.doesNotMatch(style.svg, /fill|evil/, value);
    assert.equal(style.left.length, 1, value);
    assert.match(style.svg, /style="stroke:red"/);
  }
  assert.deepEqual(clean(svg('<rect style="background:#fff;-inkscape-font:x;FILL:\\72 ed"/>')), {
    svg: clean(svg('<rect style="fill:red"/>')).svg,
    left: [],
  });
});

test('values of drawings stay', () => {
  const { svg: written, left } = clean(
    svg(`<g transform="translate(1,2) rotate(-3)" fill="rgb(1, 2, 3)" stroke="url(#g) none" style="font-family:'Noto Sans', serif;clip-path:url('#c');fill:#fff"/>`),
  );
  assert.deepEqual(left, []);
  assert.match(written, /transform="translate\(1,2\) rotate\(-3\)" fill="rgb\(1, 2, 3\)" stroke="url\(#g\) none" style="font-family:'Noto Sans', serif;clip-path:url\(#c\);fill:#fff"/);
}); // prettier-ignore

test('a drawing that repeats itself too often, or holds itself, is refused at once', () => {
  const bomb = (one: string) =>
    svg(
      `<defs><g id="a0"><rect width="1"/></g>${Array.from({ length: 9 }, (_, level) => `<g id="a${level + 1}">${one.replaceAll('ID', `a${level}`).repeat(10)}</g>`).join('')}</defs><use href="#a9"/>`,
    );
  for (const one of [
    '<use href="#ID"/>',
    '<use xlink:href="#ID"/>',
    '<rect fill="url(#ID)"/>',
    '<rect style="mask:url(#ID)"/>',
  ])
    assert.match(
      forbiddenInSvg(bomb(one).replace('<svg ', '<svg xmlns:xlink="http://www.w3.org/1999/xlink" '))!.what,
      /too often/,
      one,
    );
  assert.match(forbiddenInSvg(svg('<g id="a"><use href="#a"/></g>'))!.what, /inside itself/);
  assert.match(forbiddenInSvg(svg('<g>'.repeat(101) + '</g>'.repeat(101)))!.what, /one in the other/);
  assert.match(forbiddenInSvg(svg('<g/>'.repeat(50_001)))!.what, /more than 50000/);
});

test('what a browser would run inside a drawing is refused under any prefix', () => {
  for (const bad of [
    svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'),
    svg('<m:math xmlns:m="http://www.w3.org/1998/Math/MathML"/>'),
    svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'),
    svg('<rect x:onload="alert(1)" xmlns:x="x"/>'),
    svg('<rect fill="java\tscript:alert(1)"/>'),
    svg('&amp;x; &x;'),
  ])
    assert.ok(forbiddenInSvg(bad), bad);
});
