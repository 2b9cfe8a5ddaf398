/** Persian. */
import { inDigits } from '../../model/rules/translated/digits.ts';
import { said } from '../../model/rules/translated/phrases/index.ts';
import type { CommandWords } from './index.ts';

const number = (value: number | string) => inDigits(value, 'fa');

export const fa: CommandWords = {
  fix: {
    nothing: () => 'در فایل‌ها چیزی برای درست کردن نیست.',
    renamed: ({ file, name }) => `${file}: نامش ${name} شد`,
    mended: ({ what, count }) => `${said(what, 'fa')}${count > 1 ? ` (${number(count)})` : ''}`,
    recordsAll: ({ file }) => `${file} همهٔ نشانی‌های عمومی را دارد.`,
    recordsFaulty: ({ file }) => `${file} دست نخورد: محتوایی که خطا دارد منتشر نمی‌شود.`,
    recordsAdded: ({ file, count }) => `${file}: ${number(count)} سطر افزوده شد.`,
    recorded: ({ count }) => `ثبت شد که ${number(count)} بند ترجمه برابر کدام بند متن اصلی است`,
    kept: () => 'به‌روز شد',
    finished: ({ paragraphs }) => `بند ${number(paragraphs)} از این پس به‌روز شمرده می‌شود، زیرا ترجمهٔ آن پس از متن اصلی تغییر کرده است؛ اگر چنین نیست، این تغییر را برگردانید`, // prettier-ignore
    added: ({ count }) => `${number(count)} بند ترجمه برابر هیچ بندی از متن اصلی نیست`,
    takenUp: ({ count }) => `${number(count)} بند تازهٔ متن اصلی به صورت یادداشت در جای خود آمد تا ترجمه شود`,
    unlike: ({ count, files }) => `${number(count)} ترجمه ثبت نمی‌شود، زیرا بخش‌بندی آن با متن اصلی یکی نیست: ${files}. بندها، عنوان‌ها و فهرست‌های هر ترجمه را مانند متن اصلی کنید.`, // prettier-ignore
  },
  build: {
    nothingWritten: ({ out }) => `چیزی نوشته نشد؛ ${out} همان است که بود.`,
    written: ({ files, out, changed }) =>
      `${number(files)} فایل در ${out}، که ${number(changed)} تای آن تازه یا تغییریافته است.`,
    revised: () => 'ارقامی که از ساخت پیشین بازنگری شده است:',
    foreign: ({ out, files, more }) => `در ${out} چیزهایی است که سند ننوشته است؛ نگه داشته شد: ${files}${more > 0 ? ` و ${number(more)} مورد دیگر` : ''}. فایل‌های خودتان را که باید در وبگاه باشد در پوشهٔ public محتوا بگذارید.`, // prettier-ignore
    again: () => 'ساخت دوباره از هیچ، برای سنجش …',
    same: ({ files }) => `همه یکسان است: ${number(files)} فایل.`,
    otherErrors: () => 'ساخت دوم خطاهایی یافت که ساخت نخست نیافته بود: محتوا در این میان عوض شده، یا خطای خود سند است.',
    differing: ({ differing, files }) =>
      `${number(differing)} فایل از ${number(files)} فایل با ساخت از هیچ یکسان نیست:`,
    more: ({ count }) => `… و ${number(count)} فایل دیگر`,
  },
  serve: {
    site: ({ address }) => `وبگاه در ${address} است (پایان با Ctrl+C)`,
    preview: ({ address }) => `پیش‌نمایش در ${address} است (پایان با Ctrl+C)`,
  },
  new: {
    usage: () => 'بگویید چه چیزی با چه نامی ساخته شود: npm run new -- letter 2026-water-supply',
    noKind: ({ kind, near, kinds }) => `«${kind}» نوعی از نوشته‌ها نیست.${near ? ` آیا منظورتان «${near}» است؟` : ''} نوع‌ها: ${kinds}؛ یا submission با یک مبحث و یک دستگاه.`, // prettier-ignore
    badName: ({ name, reason }) => `«${name}» نمی‌تواند نام پوشه و نشانی باشد: ${reason === undefined ? 'نام صفحه با حرف آغاز می‌شود' : said(reason, 'fa')}. حرف‌های کوچک لاتین، رقم و خط تیره به کار ببرید، مانند 2026-water-supply.`, // prettier-ignore
    exists: ({ folder }) => `${folder} از پیش هست؛ چیزی عوض نشد.`,
    created: ({ folder }) => `در ${folder} ساخته شد:`,
    advice: () => 'آنچه را به صورت … است پر کنید، زبان‌هایی را که ندارید پاک کنید، و هنگامی که بتوان منتشر کرد draft: true را بردارید.', // prettier-ignore
    submissionUsage: () => 'بگویید برای کدام مبحث و کدام دستگاه: npm run new -- submission THEME AGENCY',
    noTheme: ({ name, near, known }) => `«${name}» از مبحث‌های themes.yaml نیست.${near ? ` آیا منظورتان «${near}» است؟` : ` مبحث‌ها: ${known}.`}`, // prettier-ignore
    noAgency: ({ name, theme, near, known }) => `«${name}» از دستگاه‌های مبحث ${theme} نیست.${near ? ` آیا منظورتان «${near}» است؟` : ` دستگاه‌ها: ${known}.`}`, // prettier-ignore
    kept: ({ folder }) => `${folder} از پیش هست؛ دست نخورد.`,
    nothingLeft: () => 'چیزی برای آغاز نمانده است.',
    takenOver: ({ text }) => said(text, 'fa'),
    siteName: () => 'نام وبگاه',
    siteLanguages: ({ known }) => `زبان‌ها، نخست زبان اصلی (از ${known})`,
    sitePublisher: () => 'ناشر',
    siteAddress: () => 'نشانی وبگاه',
    siteUsage: () => 'بگویید در کدام پوشه: npm run new -- site ../our-office --languages fa,en',
    siteHolds: ({ folder }) => `در ${folder} فایل‌هایی هست؛ چیزی عوض نشد. پوشه‌ای تازه یا خالی نام ببرید.`,
    siteUnpacked: () => 'npm نتوانست سند را بسته‌بندی کند. با --sanad بگویید npm چه چیزی نصب کند، مانند شمارهٔ نسخه.',
    siteCreated: ({ folder, name, publisher, languages, url }) => `در ${folder} ساخته شد:
  content/                 همهٔ آنچه دفتر منتشر می‌کند: تنظیمات، فهرست‌های ثابت، یک نمونه از هر نوع
  content/README.fa.md     راهنمای ویراستاران، با بخش قلم، رنگ، تصویر و فهرست بالای صفحه
  package.json             نام سند، که npm آن را نصب می‌کند
  .vscode                  طرح‌واره‌ها، تا ویرایشگر YAML را کامل و بررسی کند
  .github, .gitlab-ci.yml  گردش‌کارهایی که هر تغییر را بررسی و شاخهٔ اصلی را منتشر می‌کند

نام: ${name}؛ ناشر: ${publisher}؛ زبان‌ها: ${languages}؛ نشانی: ${url}.
آنچه هنوز درست نیست در content/site.yaml است. سپس:`,
    translationUsage: () =>
      'بگویید چه چیزی به چه زبانی ترجمه می‌شود: npm run new -- translation letters/2026-water-supply fr',
    translationBegun: ({ file, record, mark }) => `${file} با متن اصلی ساخته شد، و ${record}.\nآنچه را زیر هر سطر ${mark} آمده ترجمه کنید و آن سطر را پاک کنید؛ پیش از آن چیزی منتشر نمی‌شود.`, // prettier-ignore
    nothingNew: ({ file }) => `متن اصلی چیز تازه‌ای ندارد که در ${file} نیامده یا نام برده نشده باشد.`,
    isOriginal: ({ file }) => `${file} خود متن اصلی است. زبان دیگری را نام ببرید.`,
    noSite: () => 'پوشهٔ محتوا site.yaml درستی ندارد؛ نخست npm run check را اجرا کنید.',
    noLanguage: ({ language, known }) => `«${language}» از زبان‌های وبگاه نیست. زبان‌ها: ${known}.`,
    noPublication: ({ name, near }) => `نوشته‌ای به نام «${name}» که متن داشته باشد نیست.${near === undefined ? '' : ` آیا منظورتان ${near} است؟`}`, // prettier-ignore
  },
  schemas: {
    written: ({ count, folder }) => `نوشته شد: ${number(count)} طرح‌واره در ${folder}، تنظیمات کنار آن، و README.fields.md در محتوا. هرگاه فهرستی ثابت یا زبانی تغییر کرد دوباره اجرا کنید.`, // prettier-ignore
  },
  submit: {
    usage: () => 'بنویسید چه چیزی به کدام نهاد ارائه می‌شود: npm run submit -- letter-2026-001 hrc',
    withdrawn: ({ id }) => `${id} پس گرفته شده است و ارائه نمی‌شود.`,
    noKind: ({ id }) => `${id} نه نامه است و نه گزارش؛ تنها این دو ارائه می‌شوند.`,
    noForum: ({ name, near }) => `در forums.yaml و bodies.yaml مجمع یا نهادی به نام «${name}» نیست.${near === undefined ? '' : ` منظورتان ${near} است؟`}`, // prettier-ignore
    notBound: ({ id, forum, key, file, others }) => `${id} برای ارائه به ${forum} نیست${others === '' ? '' : `؛ برای این‌هاست: ${others}`}. در ${file} زیر submissions بنویسید: - { ${key}: ${forum}, profile: NAME, language: CODE }`, // prettier-ignore
    noSession: ({ id, forum, session, known }) => `${id} برای اجلاس ${session} از ${forum} نیست. ${known === '' ? 'اجلاسی در آن نیامده است: --session را بردارید، یا session را در ردیف بنویسید.' : `اجلاس‌های آن: ${known}.`}`, // prettier-ignore
    several: ({ id, forum, commands }) => `${id} بیش از یک بار به ${forum} ارائه می‌شود. یکی را برگزینید:\n${commands}`,
    noRules: ({ to }) =>
      `قاعده‌های ${to} دیگر نیست. آن‌ها را زیر submissions آن نهاد بنویسید، یا profile را درست کنید.`,
    noText: ({ language, folder }) => `در ${folder} متنی به زبان ${language} نیست. ${language}.md را بنویسید، یا زیر submissions زبان دیگری بیاورید.`, // prettier-ignore
    refused: ({ id, to }) => `چیزی نوشته نشد: ${id} چنان که هست به ${to} قابل ارائه نیست.`,
    noPdf: ({ reason }) => `چیزی نوشته نشد: PDF ساخته نشد (${reason}).`,
    inContent: ({ folder }) => `${folder} در پوشهٔ محتواست که تنها جای متن‌هاست. با --out پوشهٔ دیگری بدهید.`,
    isFile: ({ folder }) => `${folder} فایل است. با --out پوشه‌ای بدهید.`,
    foreign: ({ folder }) => `${folder} از پیش هست و بستهٔ ارائه نیست؛ دست‌نخورده ماند. با --out پوشهٔ دیگری بدهید.`,
    changed: ({ folder, name }) => `${name} در ${folder} پس از ساخت بسته دستی تغییر کرده است؛ بسته دست‌نخورده ماند. با --out پوشهٔ دیگری بدهید، یا آن فایل را بردارید.`, // prettier-ignore
    written: ({ folder, files, toDo }) =>
      `بسته در ${folder} است: ${files}.\n${number(toDo)} کار از checklist.html با شماست.`,
  },
};
