/** The search page in Chromium: a small site in seven languages under a base path, with a strict policy sent as a header. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import AxeBuilder from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { serveFolder, type CountingServer } from '../bench/search/server.ts';
import { createContent, fixtures, type TestContent } from '../content.ts';
import { openBrowser } from '../chromium.ts';
import { sanad } from '../command.ts';

const base = '/archive/';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";
const languages = ['fa', 'ar', 'en', 'fr', 'es', 'ru', 'zh'];

let content: TestContent;
let server: CountingServer;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

interface Pair {
  language: string;
  canonical: string;
  variant: string;
  same: boolean;
  /** Letter whose text holds the canonical spelling. */
  letter: number;
}
const letters = 6;
const pairs = ['fa', 'ar'].flatMap((language) =>
  readFileSync(join(fixtures, `search/${language}-variants.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line, index): Pair => {
      const [canonical, variant, kind] = line.split('\t') as [string, string, string];
      return { language, canonical, variant, same: !kind.startsWith('DISTINCT'), letter: (index % letters) + 1 };
    }),
);

/** Title, summary and text of the letter that the known-item queries are for. */
const known: Record<string, [title: string, text: string]> = {
  fa: [
    'زنان و صلح و امنیت',
    'کارگروه در هم‌اندیشی خود گفت که نمایندگان در نشست ۱۳۵۸–۱۳۶۴ دربارهٔ بازنگری قانون گفت‌وگو کنند.',
  ],
  ar: [
    'المرأة والسلام والأمن',
    'توقع الفريق العامل أن يناقش الممثلون مراجعة القانون والتعاون بين المؤسسات في الاجتماع.',
  ],
  en: [
    'Women, peace and security',
    'The working group expects the representatives to discuss a review of the law at its meeting.',
  ],
  fr: [
    'Les femmes, la paix et la sécurité',
    'Le groupe de travail s’attend à ce que l’exécution de l’œuvre soit examinée par les représentants.',
  ],
  es: [
    'Las mujeres, la paz y la seguridad',
    'El grupo de trabajo espera que la revisión de la legislación española se examine en la reunión.',
  ],
  ru: [
    'Женщины, мир и безопасность',
    'Рабочая группа ожидает, что представители обсудят пересмотр закона на её совещании.',
  ],
  zh: ['妇女与和平与安全', '工作组预计代表们将在会议上讨论法律的修订。'],
};

const frontMatter = (title: string, language: string) =>
  `---\ntitle: ${JSON.stringify(title)}\nsummary: ${JSON.stringify(title)}\ntranslation: ${language === 'en' ? 'original' : 'courtesy'}\n---\n\n`;
const facts = (id: string, sent: string, sender: string, more = '') =>
  `id: ${id}\nspecimen: true\nstatus: sent\nsent: ${sent}\nfrom: [{ ${sender} }]\nto: [{ body: general-assembly }]\n${more}`;

before(async () => {
  content = await createContent();
  await content.write(
    'site.yaml',
    readFileSync(join(fixtures, 'base/site.yaml'), 'utf8').replace(
      /^languages:.*$/m,
      `languages: [${languages.join(', ')}]`,
    ),
  );
  await content.write(
    'letters/known/letter.yaml',
    facts(
      'known-item',
      '2018-07-02',
      'area: NAM, name: { en: Permanent Representative of Namibia, fa: نمایندهٔ دائم نامیبیا }',
      'topics: [education]\ncirculated:\n  symbols: [A/72/926, S/2018/669]\n',
    ),
  );
  for (const language of languages)
    await content.write(
      `letters/known/${language}.md`,
      `${frontMatter(known[language]![0], language)}${known[language]![1]}\n\nMenschenrechtsrat 23.\n`,
    );
  for (let letter = 1; letter <= letters; letter++) {
    await content.write(
      `letters/words-${letter}/letter.yaml`,
      facts(`words-${letter}`, `2020-0${letter}-01`, 'name: { en: Example office }'),
    );
    await content.write(`letters/words-${letter}/en.md`, `${frontMatter(`Specimen ${letter}`, 'en')}Nothing else.\n`);
    for (const language of ['fa', 'ar']) {
      const words = pairs.filter((pair) => pair.language === language && pair.letter === letter);
      await content.write(
        `letters/words-${letter}/${language}.md`,
        `${frontMatter(String(letter), language)}${words.map(({ canonical }) => `${canonical}.`).join('\n\n')}\n`,
      );
    }
  }
  const out = join(content.settings.out, '../site');
  const { status, output } = sanad('build', content, '--out', out, '--base', base, '--no-cards', '--no-documents');
  assert.equal(status, 0, output);
  server = await serveFolder(out, base, { 'content-security-policy': policy });
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});
after(async () => {
  await browser?.close();
  await server?.close();
  await content?.dispose();
});

const open = (language: string, search = '') => page.goto(`${server.origin}${base}${language}/search/${search}`);

/** Types a query and sends it; gives the addresses of the results, without those of other hosts. */
async function ask(query: string): Promise<string[]> {
  const field = page.locator('form.search input[type=search]');
  await field.fill(query);
  await field.press('Enter');
  await settled();
  return page.$$eval('.result h2 a', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
}
const settled = () =>
  page.waitForFunction(
    () =>
      document.querySelector('form.search')?.getAttribute('aria-busy') === 'false' &&
      new URLSearchParams(location.search).get('q') ===
        document.querySelector<HTMLInputElement>('form.search input[type=search]')?.value.trim(),
  );
const text = (selector: string) => page.textContent(selector);
const letterIn = (language: string, slug: string) => `${base}${language}/letters/${slug}/`;

test('every spelling of a pair finds the text with the other, and DISTINCT words are kept apart', async () => {
  for (const language of ['fa', 'ar']) {
    await open(language);
    const wrong: string[] = [];
    for (const { canonical, variant, same, letter } of pairs.filter((pair) => pair.language === language)) {
      const found = (await ask(variant)).includes(letterIn(language, `words-${letter}`));
      if (found !== same) wrong.push(`${variant} ${same ? 'does not find' : 'finds'} ${canonical}`);
    }
    assert.deepEqual(wrong, []);
  }
});

test('known items are found in every language, however they are typed', async () => {
  const queries: Record<string, string[]> = {
    fa: ['زنان صلح', 'هم انديشي كارگروه', 'هماندیشی', '1364', '۷۲/۹۲۶', 'نامیبیا', 'نماینده', 'گفتوگو'],
    ar: ['المراة والسلام', 'الامن', 'مؤسسات', 'A/72/926', 'ممثل'],
    en: ['women peace', 'WOMAN', 'S/2018/669', 'a 72 926', 'a72926', 'representative', 'ｗｏｍｅｎ', 'reviews'],
    fr: ['execution', 'l’œuvre', 'oeuvre', "l'execution", 'securite femme'],
    es: ['revision', 'espanola', 'MUJER', 'legislación'],
    ru: ['женщина', 'ее совещание', 'БЕЗОПАСНОСТЬ', 'представитель'],
    zh: ['妇女', '婦女', '和平安全', '會議', 'Ａ／７２／９２６'],
  };
  for (const language of languages) {
    await open(language);
    for (const query of queries[language]!) {
      assert.equal((await ask(query))[0], letterIn(language, 'known'), `${language}: ${query}`);
    }
  }
});

test('an unknown word is said, and a near one offered', async () => {
  await open('en');
  assert.deepEqual(await ask('womxyzqq'), []);
  assert.match((await text('[data-search=status]'))!, /No results for “womxyzqq”/);
  assert.deepEqual(await ask('securty peace'), [letterIn('en', 'known')]);
  assert.match((await text('[data-search=hints]'))!, /Results for security peace\. Search for securty peace as typed/);
  await page.click('[data-search=hints] a');
  await settled();
  assert.equal(await page.inputValue('form.search input[type=search]'), '"securty" peace');
  assert.match((await text('[data-search=hints]'))!, /Not found in any publication: securty/);
});

test('what separates kind, date and symbol stands in the direction of the page', async () => {
  await open('fa');
  await ask('A/72/926');
  const directions = await page.$$eval('.result .meta > *', (all) =>
    all.map((each) => getComputedStyle(each).direction),
  );
  assert.ok(directions.length > 2);
  assert.deepEqual([...new Set(directions)], ['rtl']);
});

test('a symbol that nobody has is said, with those next to it', async () => {
  await open('en');
  assert.deepEqual(await ask('A/72/927'), []);
  assert.match((await text('[data-search=hints]'))!, /No publication has the symbol A\/72\/927/);
  assert.equal(await text('[data-search=hints] a'), 'A/72/926');
});

test('what only another language has is one tap away', async () => {
  await open('en');
  assert.deepEqual(await ask('کارگروه'), []);
  const there = page.locator('[data-search=hints] a');
  assert.match((await there.textContent())!, /فارسی \(1\)/);
  await there.click();
  await page.waitForSelector('.result');
  assert.equal(new URL(page.url()).pathname, `${base}fa/search/`);
});

test('quotation marks ask for a phrase, a minus leaves out', async () => {
  await open('en');
  assert.deepEqual(await ask('"review of the law"'), [letterIn('en', 'known')]);
  assert.deepEqual(await ask('"law of the review"'), []);
  assert.deepEqual(await ask('women -security'), []);
});

test('words are marked as written, and passages lead to their paragraph', async () => {
  await open('fa');
  await ask('هماندیشي');
  const passage = page.locator('.passages a').first();
  assert.equal(await passage.locator('mark').first().textContent(), 'هم‌اندیشی');
  const href = (await passage.getAttribute('href'))!;
  assert.match(decodeURIComponent(href), /#p1:~:text=کارگروه در-,هم‌اندیشی,-خود گفت/);
  await passage.click();
  await page.waitForURL(/letters\/known/);
  assert.equal(await page.evaluate(() => location.hash), '#p1');
  assert.ok(await page.$('#p1'));
});

test('all languages give one entry for a publication, marked with its language', async () => {
  await open('en', '?q=%DA%A9%D8%A7%D8%B1%DA%AF%D8%B1%D9%88%D9%87&all=1');
  await page.waitForSelector('.result');
  assert.equal(await page.locator('.result').count(), 1);
  const link = page.locator('.result h2 a');
  assert.deepEqual([await link.getAttribute('lang'), await link.getAttribute('dir')], ['fa', 'rtl']);
  const found = await ask('A/72/926');
  assert.deepEqual(found, [letterIn('en', 'known')]);
});

test('filters, order and the query stand in the address and come back from it', async () => {
  await open('en');
  await ask('specimen');
  await page.click('form.search summary');
  await page.waitForSelector('fieldset[data-facet=year]:not([hidden])');
  const year = page.locator('fieldset[data-facet=year] li:not([hidden])', { hasText: '2020' });
  assert.match((await year.textContent())!, /2020\s*6/);
  await year.locator('input').check();
  await page.check('input[name=order][value=newest]');
  await page.waitForFunction(
    () =>
      document.querySelectorAll('.result').length === 6 &&
      document.querySelector('.result h2')?.textContent === 'Specimen 6',
  );
  assert.equal(new URL(page.url()).search, '?q=specimen&year=2020&order=newest');
  await page.reload();
  await page.waitForSelector('.result');
  assert.equal(await page.locator('.result h2').first().textContent(), 'Specimen 6');
  assert.ok(await page.isChecked('input[name=year][value="2020"]'));
});

test('the form is labelled, announces results, and is within reach of the keyboard', async () => {
  await open('fa');
  await ask('کارگروه');
  await page.locator('h1').click();
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'q');
  assert.equal(await page.getAttribute('[data-search=status]', 'role'), 'status');
  assert.match((await text('[data-search=status]'))!, /۱ نتیجه/);
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.result')!).direction), 'rtl');
  await page.evaluate(AxeBuilder.source);
  const faults = await page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  assert.deepEqual(faults, []);
});

test('while an input method composes, nothing is searched', async () => {
  await open('zh');
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('form.search input[type=search]')!;
    field.focus();
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    field.value = 'fu nü';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    field.form!.requestSubmit();
  });
  await page.waitForTimeout(600);
  assert.equal(await text('[data-search=status]'), '');
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('form.search input[type=search]')!;
    field.value = '妇女';
    field.dispatchEvent(new CompositionEvent('compositionend'));
  });
  await page.waitForSelector('.result');
});

test('without scripts the lists are offered, and no dead form', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${server.origin}${base}fa/search/`);
  assert.equal(await plain.isVisible('form.search'), false);
  assert.ok(await plain.isVisible('noscript, main p'));
  assert.ok((await plain.locator(`main a[href^="${base}fa/"]`).count()) > 0);
  await context.close();
});

test('nothing was refused by the policy or failed', () => {
  assert.deepEqual(complaints, []);
});
