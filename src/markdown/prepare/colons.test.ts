import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statHandler } from '../test/handlers.ts';
import { render } from '../test/render.ts';

const given = { directives: { stat: statHandler } };

test('a colon in prose is a colon', () => {
  for (const [language, source] of [
    ['en', '10:30, A/HRC/59:12, 3:2, a:b, Re:subject, http:x, ::, a::b'],
    ['en', 'Re:subject[draft] and note:this{one}'],
    ['en', 'At 10:30[1] and B:c[2]'],
    ['fa', 'نکته:متن و نکته:متن[الف] و «متن»:متن{ب}'],
    ['ar', 'ملاحظة:النص[أ] و:هذا'],
    ['zh', '注意:请看[甲]，时间:晚上{乙}'],
    ['ru', 'Тема:письмо[черновик]'],
    ['fr', 'Objet:lettre[projet]'],
    ['es', 'Asunto:carta[borrador]'],
  ] as const)
    assert.deepEqual(
      [
        render(source, { language, ...given }).html.replace(/<\/?(?:p|bdi)[^>]*>/g, ''),
        render(source, { language, ...given }).rules,
      ],
      [source, []],
      source,
    );
});

test('a directive and one that is misspelt are none', () => {
  assert.match(render('سهم:stat{of=x}', { language: 'fa', ...given }).html, /<data/);
  assert.match(render('达到:stat{of=x}', { language: 'zh', ...given }).html, /<data/);
  assert.deepEqual(render('The share:stta{of=x} and :statt{of=x}', given).rules, [
    'directive-unknown',
    'directive-unknown',
  ]);
});
