/** Arabic. */
import type { CommandWords } from './index.ts';

export const ar: CommandWords = {
  fix: {
    recorded: ({ count }) => `سُجّل ما تنقله الترجمة عن الأصل (عدد الفقرات: ${count})`,
    kept: () => 'حُدّث',
    finished: ({ paragraphs }) => `تُعدّ الفقرة ${paragraphs} محدَّثة الآن لأن ترجمتها تغيّرت بعد الأصل؛ فإن لم تكن كذلك فتراجعوا عن هذا التغيير`, // prettier-ignore
    added: ({ count }) => `فقرات في الترجمة لا مقابل لها في الأصل: ${count}`,
    takenUp: ({ count }) => `أُدرجت في مواضعها فقرات جديدة من الأصل على هيئة تعليقات لتُترجَم: ${count}`,
    unlike: ({ count, files }) => `تعذّر تسجيل ترجمات تقسيمها غير تقسيم الأصل (${count}): ${files}. اجعلوا فقرات كل ترجمة وعناوينها وقوائمها كما في أصلها.`, // prettier-ignore
  },
  new: {
    translationUsage: () => 'اذكروا ما يُترجَم وإلى أي لغة: npm run new -- translation letters/2026-water-supply fr',
    translationBegun: ({ file, record, mark }) => `أُنشئ ${file} بنص الأصل، ومعه ${record}.\nترجموا ما تحت كل سطر ${mark} واحذفوا السطر؛ فلا يُنشر شيء قبل ذلك.`, // prettier-ignore
    nothingNew: ({ file }) => `ليس في الأصل جديد لا يرد في ${file} أو لا يُشار إليه فيه.`,
    isOriginal: ({ file }) => `${file} هو الأصل نفسه. اذكروا لغة أخرى.`,
    noSite: () => 'ليس في مجلد المحتوى ملف site.yaml صالح؛ شغّلوا npm run check أولًا.',
    noLanguage: ({ language, known }) => `«${language}» ليست من لغات الموقع. اللغات: ${known}.`,
    noPublication: ({ name, near }) => `لا توجد مادة باسم «${name}» لها نص.${near === undefined ? '' : ` هل تقصدون ${near}؟`}`, // prettier-ignore
  },
};
