/** Which words a misspelled one is taken for, and which it must not be taken for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadResources } from '../folding/load.ts';
import { stopwordsOf } from '../folding/stopwords.ts';
import { indexTokens } from '../folding/tokens.ts';
import { queryOf } from '../query/query.ts';
import { wordsOf } from '../folding/words.ts';
import { countWords, vocabularyOf } from '../vocabulary.ts';
import { answerTo } from './answer.ts';
import { memoryIndex } from './memory.ts';

/** The answer of an index with one page for each text. */
async function ask(language: string, query: string, ...texts: string[]) {
  const resources = await loadResources(language, { indexing: true });
  const facts = { title: 3, text: 10, entry: false, foreign: false };
  const pages = texts.map((text) => ({ blocks: [indexTokens({ field: 'text', text }, language, resources)], facts }));
  const records = texts.map((text) => ({ fields: [{ field: 'text' as const, text }] }));
  const index = memoryIndex(
    pages,
    vocabularyOf(countWords(records, language, ({ text }) => wordsOf(text, language, resources))),
  );
  const { answer, keyboard } = await answerTo(query, (text) => queryOf(text, language, resources, stopwordsOf(language)), index); // prettier-ignore
  return { ...answer, keyboard, words: answer.corrected.map(({ to }) => to), first: answer.matches[0]?.page };
}

/** Language, wrong word, word of a text: a letter wrong, missing, doubled, swapped. */
const errors = `
fa رمزنگاذی رمزنگاری|fa رمزنگری رمزنگاری|fa رمزنگگاری رمزنگاری|fa رمزنگرای رمزنگاری
ar التشفبر التشفير|ar التشفر التشفير|ar التشففير التشفير|ar التفشير التشفير
en cryptigraphy cryptography|en crytography cryptography|en cryptoography cryptography|en cryptogrpahy cryptography
fr cryptigraphie cryptographie|fr crytographie cryptographie|fr cryptoographie cryptographie|fr cryptogrpahie cryptographie
es criptigrafía criptografía|es critografía criptografía|es criptoografía criptografía|es criptogrfaía criptografía
ru криптигрофия криптография|ru крипография криптография|ru крипттография криптография|ru криптогрфаия криптография
en nomral normal|fr nomral normal|es gihtub GitHub|fa شرهت شهرت|ar مسرده مسدره|en eep keep|ru бть быть|en hanger changer|fr robotss robots|ar شججع شجع|fr rôless rôles
en tets test|en lettr letter|en cryptografy cryptography|en harrassment harassment|fr cryptografie cryptographie
`
  .trim()
  .split(/[\n|]/)
  .map((line) => line.split(' ') as [string, string, string]);

for (const [language, wrong, right] of errors)
  test(`${language}: ${wrong} is corrected to ${right}`, async () => {
    const { words, first, unknown } = await ask(language, wrong, 'xyz', right);
    assert.deepEqual([words[0], first, unknown], [right, 1, []]);
  });

for (const [language, wrong, right] of [
  ['en', 'America', 'Africa'],
  ['en', 'cat', 'car'],
  ['fr', 'ôles', 'les'],
  ['en', 'unrelated', 'related words'],
  ['en', '2019', '2018'],
  ['ru', 'мир', 'пир'],
  ['fa', 'صلح', 'سلاح'],
  ['ar', 'سلام', 'كلمة'],
  ['ar', 'الآمن', 'الأمن'],
  ['ar', 'الآمن', 'أمن'],
] as const)
  test(`${language}: ${wrong} is not taken for ${right}`, async () => {
    const { words, matches } = await ask(language, wrong, right);
    assert.deepEqual([words, matches], [[], []]);
  });

for (const [language, slip, right, other] of [
  ['es', 'seguiir', 'seguir', 'seguía'],
  ['es', 'doned', 'donde', 'donar'],
  ['fr', 'comportemment', 'comportement', 'comporter'],
] as const)
  test(`${language}: ${slip} is ${right}, although ${other} has its stem`, async () => {
    assert.ok((await ask(language, slip, 'xyz', right, other)).words.includes(right));
  });

test('a word with the stem of others is corrected for a slip of the fingers only', async () => {
  assert.deepEqual((await ask('en', 'evacuated', 'evacuation', 'evaluated')).words, []);
  assert.deepEqual((await ask('en', 'pressing', 'press', 'dressing')).words, []);
});

test('three letters are a word of four that lacks one, and no other word of three', async () => {
  assert.deepEqual((await ask('en', 'eep', 'eel', 'elk')).words, []);
  assert.deepEqual((await ask('en', 'ILO', 'silo', 'kilo')).words, []);
});

for (const [typed, text] of [
  ['حجةللحصول', 'بناء حجة للحصول على الدعم'],
  ['الاستعانةبالروبوتات', 'الاستعانة بالروبوتات'],
] as const)
  test(`ar: ${typed} is found apart`, async () => {
    assert.equal((await ask('ar', typed, 'xyz', text)).first, 1);
  });

test('a word that stands somewhere, or begins one, is not corrected', async () => {
  assert.deepEqual((await ask('en', 'form', 'form', 'from from', 'fort')).words, []);
  assert.deepEqual((await ask('en', 'secur', 'security', 'secure')).words, []);
});

test('a query of which the most letters are of known words was typed as it is', async () => {
  assert.equal((await ask('en', 'security lhk', 'security', 'سلام')).keyboard, undefined);
});

test('a word in quotation marks is not corrected', async () => {
  assert.deepEqual((await ask('en', '"securty"', 'security')).unknown, ['securty']);
});

for (const [language, typed, meant] of [
  ['fa', 'vlckqhvd', 'رمزنگاری'],
  ['fa', 'sghl', 'سلام'],
  ['ar', 'hgjatdv', 'التشفير'],
  ['ru', 'rhbgnjuhfabz', 'криптография'],
  ['en', 'سثؤعقهفغ', 'security'],
  ['en', 'ыусгкшен', 'security'],
  ['fa', ']i ]dcihdd', 'چه چیزهایی'],
  ['fa', 'mv,Ci', 'پروژه'],
  ['ar', 'hghpjth/', 'الاحتفاظ'],
  ['fr', 'qvqncer le trqvqil', 'avancer le travail'],
] as const)
  test(`${language}: ${typed} was typed on another keyboard: ${meant}`, async () => {
    const { first, keyboard } = await ask(language, typed, 'xyz', meant);
    assert.equal(first, 1);
    assert.notEqual(keyboard, undefined);
  });
