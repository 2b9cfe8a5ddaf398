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
  submit: {
    usage: () => 'اكتبوا ما يُقدَّم وإلى أي جهة: npm run submit -- letter-2026-001 hrc',
    withdrawn: ({ id }) => `سُحب ${id} فلا يُقدَّم.`,
    noKind: ({ id }) => `ليس ${id} رسالة ولا تقريرًا؛ ولا يُقدَّم غيرهما.`,
    noForum: ({ name, near }) => `لا توجد جهة باسم «${name}» في forums.yaml ولا bodies.yaml.${near === undefined ? '' : ` أتقصدون ${near}؟`}`, // prettier-ignore
    notBound: ({ id, forum, key, file, others }) => `ليس ${id} مما يُقدَّم إلى ${forum}${others === '' ? '' : `، بل إلى: ${others}`}. اكتبوا تحت submissions في ${file}: - { ${key}: ${forum}, profile: NAME, language: CODE }`, // prettier-ignore
    noSession: ({ id, forum, session, known }) => `ليس ${id} مما يُقدَّم إلى الدورة ${session} في ${forum}. ${known === '' ? 'لا يذكر دورة: احذفوا --session أو اكتبوا session في السطر.' : `الدورات المذكورة: ${known}.`}`, // prettier-ignore
    several: ({ id, forum, commands }) => `يُقدَّم ${id} إلى ${forum} أكثر من مرة. اختاروا واحدة:\n${commands}`,
    noRules: ({ to }) => `لم تعد قواعد ${to} موجودة. اكتبوها تحت submissions لتلك الجهة أو صححوا profile.`,
    noText: ({ language, folder }) => `لا يوجد نص باللغة ${language} في ${folder}. اكتبوا ${language}.md أو اذكروا لغة أخرى تحت submissions.`, // prettier-ignore
    refused: ({ id, to }) => `لم يُكتب شيء: لا يمكن تقديم ${id} إلى ${to} على حاله.`,
    noPdf: ({ reason }) => `لم يُكتب شيء: تعذر إنشاء ملف PDF (${reason}).`,
    inContent: ({ folder }) => `يقع ${folder} في مجلد المحتوى الذي لا مكان فيه لغير النصوص. عيّنوا مجلدًا آخر بـ --out.`,
    isFile: ({ folder }) => `${folder} ملف. عيّنوا مجلدًا بـ --out.`,
    foreign: ({ folder }) => `المجلد ${folder} موجود وليس ملف تقديم؛ فتُرك على حاله. عيّنوا مجلدًا آخر بـ --out.`,
    changed: ({ folder, name }) => `عُدّل ${name} في ${folder} يدويًا بعد إنشائه؛ فتُرك على حاله. عيّنوا مجلدًا آخر بـ --out أو انقلوا الملف.`, // prettier-ignore
    written: ({ folder, files, toDo }) => `ملفات التقديم في ${folder}: ${files}.\nالخطوات التي عليكم في checklist.html: ${toDo}.`, // prettier-ignore
  },
};
