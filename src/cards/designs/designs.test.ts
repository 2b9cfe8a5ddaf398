import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, typographyOf } from '../../languages/table.ts';
import { keysOf } from '../../model/own.ts';
import { designContext, type Element, type TextStyle } from './design.ts';
import { designs } from './index.ts';

const stylesIn = ({ props }: Element): TextStyle[] => [
  ...(props.text ? [props.text.style] : []),
  ...(props.children ?? []).flatMap(stylesIn),
];

test('no text of any design is below 11 pixels where a card is seen 300 pixels wide, in any language', () => {
  const texts = { title: 'Title', mark: 'Specimen', value: '84.1%' };
  for (const name of keysOf(designs))
    for (const language of languages) {
      const context = designContext({ design: name, language, colours: { accent: '#14506b' }, texts }, 1);
      const sizes = stylesIn(designs[name](context)).flatMap((style) => style.sizes);
      const smallest = Math.round(Math.min(...sizes) * typographyOf(language).cards.scale);
      assert.ok((smallest / 1200) * 300 >= 11, `${name}, ${language.code}: ${smallest}`);
    }
});
