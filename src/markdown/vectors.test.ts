import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { defaultTreeAdapter as adapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { vectors } from '../../tests/fixtures/vectors.ts';
import { isPlainAddress } from '../model/html.ts';
import { render } from './test/render.ts';

const harmlessElements = new Set(
  'a abbr aside b bdi bdo blockquote br code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd label li mark ol p picture pre q s samp section small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  ),
);

/** What a browser would find dangerous in a piece of HTML. */
function dangers(html: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if (adapter.isElementNode(node)) {
      if (!harmlessElements.has(node.tagName)) found.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        if (/^on|^style$|^srcdoc$|^name$/i.test(name)) found.push(`${name}=`);
        if (['href', 'src', 'cite', 'srcset'].includes(name) && !/^(?:https?:\/\/|mailto:|[^:\\]*$)/.test(value))
          found.push(`${name}=${value}`);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return found;
}

for (const language of ['en', 'fa']) {
  for (const { name, source, format = 'md', harmless } of vectors) {
    test(`${format}, ${language}: ${name}`, () => {
      const { html, rules } = render(source, { language, format, numbered: true });
      assert.deepEqual(dangers(html), []);
      if (harmless) assert.deepEqual(rules, []);
      else assert.notEqual(rules.length, 0, `not reported; came out as ${html}`);
    });
  }
}

const more = JSON.parse(
  readFileSync(new URL('../../tests/fixtures/hostile/vectors.json', import.meta.url), 'utf8'),
) as ['md' | 'mdx', string][];

for (const [format, source] of more)
  test(`${format}: ${JSON.stringify(source).slice(0, 80)}`, () => {
    const { html } = render(`Before.\n\n${source}\n\nAfter.`, { language: 'en', format, numbered: true });
    // Some are ordinary links after all: a number to call, or a path that only looks like code.
    const isLink = (found: string) => found.startsWith('href=') && isPlainAddress(found.slice(5));
    assert.deepEqual(dangers(html).filter((found) => !isLink(found)), []); // prettier-ignore
  });

test('the measure itself finds what is dangerous', () => {
  assert.deepEqual(dangers('<script>x</script><b onclick=x></b><a href="java\tscript:x">y</a>'), [
    '<script>',
    'onclick=',
    'href=java\tscript:x',
  ]);
});
