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
};
