import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

const cases: [language: string, source: string, expected: string][] = [
  ['en', '"Hello," she said, "it\'s \'fine\'".', '“Hello,” she said, “it’s ‘fine’”.'],
  [
    'en',
    'The \'90s, dogs\' bones, 5\'10" tall, "outer "inner" outer"',
    'The ’90s, dogs’ bones, 5\'10" tall, “outer ‘inner’ outer”',
  ],
  ['en', '("a") *"b"* "*c*" a "lonely', '(“a”) <em>“b”</em> “<em>c</em>” a "lonely'],
  ['en', '`"code"` and "`code`"', '<code>"code"</code> and “<code>code</code>”'],
  ['fr', 'l\'homme dit "oui"', 'l’homme dit «\u202foui\u202f»'],
  ['es', '"uno \'dos\'"', '«uno “dos”»'],
  ['ru', '"раз "два" три"', '«раз „два“ три»'],
  ['fa', 'او گفت:"متن" و "می\'گوید".', 'او گفت:«متن» و «می’گوید».'],
  ['zh', '他说"你好"，"再见"。', '他说“你好”，“再见”。'],
  ['zh', '他说"他说\'是\'"。', '他说“他说‘是’”。'],
  ['zh', "他说'是'，又说'不'。", '他说“是”，又说“不”。'],
  ['fr', '"un \'deux "trois" deux\' un", aujourd\'hui', '«\u202fun “deux ‘trois’ deux” un\u202f», aujourd’hui'],
  ['es', '"uno \'dos "tres" dos\' uno"', '«uno “dos ‘tres’ dos” uno»'],
  ['es', '¿"Qué"? ¡\'No\'!', '¿«Qué»? ¡«No»!'],
  ['ru', "\"раз 'два'\", об'ект", '«раз „два“», об’ект'],
  ['fa', '"او گفت: \'بله\'"', '«او گفت: “بله”»'],
  ['fa', 'فیلم ۵\'۳۰" است و "متن"', 'فیلم ۵\'۳۰" است و «متن»'],
  ['ar', 'قال: "قال \'نعم\'"، و"هذا" و\'ذاك\'.', 'قال: «قال ”نعم“»، و«هذا» و«ذاك».'],
  ['en', 'It ran 5\'30", then 6\' and 12" more; "the \'end\'"', 'It ran 5\'30", then 6\' and 12" more; “the ‘end’”'],
  ['en', 'At 35°41\'22"N, "here"', 'At 35°41\'22"N, “here”'],
  ['en', "'Twas \"so 'late'\", and students' books", '’Twas “so ‘late’”, and students’ books'],
  ['en', "rock 'n' roll, 'tis, the 1990's and o'clock", 'rock ’n’ roll, ’tis, the 1990’s and o’clock'],
];
for (const [language, source, expected] of cases) {
  test(`${language}: ${source}`, () => {
    assert.equal(render(source, { language }).html.replace(/\u00a0/g, '\u202f'), `<p>${expected}</p>`);
  });
}

test('a quotation does not reach into the next paragraph', () => {
  assert.equal(render('"a\n\nb"').html, '<p>"a</p>\n<p>b"</p>');
});
