/** Persian. */
import type { CommandWords } from './index.ts';

export const fa: CommandWords = {
  fix: {
    recorded: ({ count }) => `ثبت شد که ${count} بند ترجمه برابر کدام بند متن اصلی است`,
    kept: () => 'به‌روز شد',
    finished: ({ paragraphs }) => `بند ${paragraphs} از این پس به‌روز شمرده می‌شود، زیرا ترجمهٔ آن پس از متن اصلی تغییر کرده است؛ اگر چنین نیست، این تغییر را برگردانید`, // prettier-ignore
    added: ({ count }) => `${count} بند ترجمه برابر هیچ بندی از متن اصلی نیست`,
    takenUp: ({ count }) => `${count} بند تازهٔ متن اصلی به صورت یادداشت در جای خود آمد تا ترجمه شود`,
    unlike: ({ count, files }) => `${count} ترجمه ثبت نمی‌شود، زیرا بخش‌بندی آن با متن اصلی یکی نیست: ${files}. بندها، عنوان‌ها و فهرست‌های هر ترجمه را مانند متن اصلی کنید.`, // prettier-ignore
  },
  new: {
    translationUsage: () =>
      'بگویید چه چیزی به چه زبانی ترجمه می‌شود: npm run new -- translation letters/2026-water-supply fr',
    translationBegun: ({ file, record, mark }) => `${file} با متن اصلی ساخته شد، و ${record}.\nآنچه را زیر هر سطر ${mark} آمده ترجمه کنید و آن سطر را پاک کنید؛ پیش از آن چیزی منتشر نمی‌شود.`, // prettier-ignore
    nothingNew: ({ file }) => `متن اصلی چیز تازه‌ای ندارد که در ${file} نیامده یا نام برده نشده باشد.`,
    isOriginal: ({ file }) => `${file} خود متن اصلی است. زبان دیگری را نام ببرید.`,
    noSite: () => 'پوشهٔ محتوا site.yaml درستی ندارد؛ نخست npm run check را اجرا کنید.',
    noLanguage: ({ language, known }) => `«${language}» از زبان‌های وبگاه نیست. زبان‌ها: ${known}.`,
    noPublication: ({ name, near }) => `نوشته‌ای به نام «${name}» که متن داشته باشد نیست.${near === undefined ? '' : ` آیا منظورتان ${near} است؟`}`, // prettier-ignore
  },
  submit: {
    usage: () => 'بنویسید چه چیزی به کدام نهاد ارائه می‌شود: npm run submit -- letter-2026-001 hrc',
    withdrawn: ({ id }) => `${id} پس گرفته شده است و ارائه نمی‌شود.`,
    noKind: ({ id }) => `${id} نه نامه است و نه گزارش؛ تنها این دو ارائه می‌شوند.`,
    noForum: ({ name, near }) => `در forums.yaml و bodies.yaml نهادی به نام «${name}» نیست.${near === undefined ? '' : ` منظورتان ${near} است؟`}`, // prettier-ignore
    notBound: ({ id, forum, key, file, others }) => `${id} برای ارائه به ${forum} نیست${others === '' ? '' : `؛ برای این‌هاست: ${others}`}. در ${file} زیر submissions بنویسید: - { ${key}: ${forum}, profile: NAME, language: CODE }`, // prettier-ignore
    noSession: ({ id, forum, session, known }) => `${id} برای اجلاس ${session} از ${forum} نیست. ${known === '' ? 'اجلاسی در آن نیامده است: --session را بردارید، یا session را در ردیف بنویسید.' : `اجلاس‌های آن: ${known}.`}`, // prettier-ignore
    several: ({ id, forum, commands }) => `${id} بیش از یک بار به ${forum} ارائه می‌شود. یکی را برگزینید:\n${commands}`,
    noRules: ({ to }) =>
      `قاعده‌های ${to} دیگر نیست. آن‌ها را زیر submissions آن نهاد بنویسید، یا profile را درست کنید.`,
    noText: ({ language, folder }) => `در ${folder} متنی به زبان ${language} نیست. ${language}.md را بنویسید، یا زیر submissions زبان دیگری بیاورید.`, // prettier-ignore
    refused: ({ id, to }) => `چیزی نوشته نشد: ${id} چنان که هست به ${to} قابل ارائه نیست.`,
    noPdf: ({ reason }) => `چیزی نوشته نشد: PDF ساخته نشد (${reason}).`,
    inContent: ({ folder }) => `${folder} در پوشهٔ محتواست که تنها جای متن‌هاست. با --out پوشهٔ دیگری بدهید.`,
    isFile: ({ folder }) => `${folder} پرونده است. با --out پوشه‌ای بدهید.`,
    foreign: ({ folder }) => `${folder} از پیش هست و بستهٔ ارائه نیست؛ دست‌نخورده ماند. با --out پوشهٔ دیگری بدهید.`,
    changed: ({ folder, name }) => `${name} در ${folder} پس از ساخت بسته دستی تغییر کرده است؛ بسته دست‌نخورده ماند. با --out پوشهٔ دیگری بدهید، یا آن پرونده را بردارید.`, // prettier-ignore
    written: ({ folder, files, toDo }) => `بسته در ${folder} است: ${files}.\n${toDo} کار از checklist.html با شماست.`,
  },
};
