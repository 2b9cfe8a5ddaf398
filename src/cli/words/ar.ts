/** Arabic. */
import { inDigits } from '../../model/rules/translated/digits.ts';
import { said } from '../../model/rules/translated/phrases/index.ts';
import type { CommandWords } from './index.ts';

const number = (value: number | string) => inDigits(value, 'ar');

export const ar: CommandWords = {
  fix: {
    nothing: () => 'ليس في الملفات ما يُصلَح.',
    renamed: ({ file, name }) => `${file}: صار اسمه ${name}`,
    mended: ({ what, count }) => `${said(what, 'ar')}${count > 1 ? ` (${number(count)})` : ''}`,
    recordsAll: ({ file }) => `في ${file} كل العناوين العلنية.`,
    recordsFaulty: ({ file }) => `تُرك ${file} كما هو: فالمحتوى الذي فيه أخطاء لا يُنشر.`,
    recordsAdded: ({ file, count }) => `${file}: عدد الأسطر المضافة ${number(count)}.`,
    recorded: ({ count }) => `سُجّل ما تنقله الترجمة عن الأصل (عدد الفقرات: ${number(count)})`,
    kept: () => 'حُدّث',
    finished: ({ paragraphs }) => `تُعدّ الفقرة ${number(paragraphs)} محدَّثة الآن لأن ترجمتها تغيّرت بعد الأصل؛ فإن لم تكن كذلك فتراجعوا عن هذا التغيير`, // prettier-ignore
    added: ({ count }) => `فقرات في الترجمة لا مقابل لها في الأصل: ${number(count)}`,
    takenUp: ({ count }) => `أُدرجت في مواضعها فقرات جديدة من الأصل على هيئة تعليقات لتُترجَم: ${number(count)}`,
    unlike: ({ count, files }) => `تعذّر تسجيل ترجمات تقسيمها غير تقسيم الأصل (${number(count)}): ${files}. اجعلوا فقرات كل ترجمة وعناوينها وقوائمها كما في أصلها.`, // prettier-ignore
  },
  build: {
    nothingWritten: ({ out }) => `لم يُكتب شيء؛ وبقي ${out} كما كان.`,
    written: ({ files, out, changed }) =>
      `عدد الملفات في ${out}: ${number(files)}، والجديد أو المتغير منها ${number(changed)}.`,
    revised: () => 'أرقام نُقّحت منذ البناء السابق:',
    foreign: ({ out, files, more }) => `في ${out} ما لم يكتبه سند، وقد أُبقي: ${files}${more > 0 ? ` و${number(more)} أخرى` : ''}. ضعوا ملفاتكم التي يجب أن تكون في الموقع في مجلد public من المحتوى.`, // prettier-ignore
    again: () => 'بناء جديد من الصفر للمقارنة …',
    same: ({ files }) => `الملفات متطابقة: ${number(files)}.`,
    otherErrors: () => 'وجد البناء الثاني أخطاء لم يجدها الأول: إما أن المحتوى تغيّر في أثناء ذلك، وإما أنه خطأ في سند نفسه.', // prettier-ignore
    differing: ({ differing, files }) => `ملفات تختلف عن بناء من الصفر: ${number(differing)} من ${number(files)}:`,
    more: ({ count }) => `… و${number(count)} أخرى`,
  },
  serve: {
    site: ({ address }) => `الموقع على ${address} (للإيقاف: Ctrl+C)`,
    preview: ({ address }) => `المعاينة على ${address} (للإيقاف: Ctrl+C)`,
  },
  new: {
    usage: () => 'اذكروا ما يُنشأ وما اسمه: npm run new -- letter 2026-water-supply',
    noKind: ({ kind, near, kinds }) => `«${kind}» ليس نوعًا من المواد.${near ? ` هل تقصدون «${near}»؟` : ''} الأنواع: ${kinds}؛ أو submission مع محور وجهة.`, // prettier-ignore
    badName: ({ name, reason }) => `«${name}» لا يصلح اسمًا لمجلد وعنوانًا: ${reason === undefined ? 'اسم الصفحة يبدأ بحرف' : said(reason, 'ar')}. استعملوا حروفًا لاتينية صغيرة وأرقامًا وشرطات، مثل 2026-water-supply.`, // prettier-ignore
    exists: ({ folder }) => `${folder} موجود من قبل؛ ولم يتغير شيء.`,
    created: ({ folder }) => `أُنشئ في ${folder}:`,
    advice: () => 'املؤوا ما هو على هيئة …، واحذفوا اللغات التي ليست لديكم، واحذفوا draft: true حين يجوز النشر.',
    submissionUsage: () => 'اذكروا المحور والجهة: npm run new -- submission THEME AGENCY',
    noTheme: ({ name, near, known }) => `«${name}» ليس من محاور themes.yaml.${near ? ` هل تقصدون «${near}»؟` : ` الموجود: ${known}.`}`, // prettier-ignore
    noAgency: ({ name, theme, near, known }) => `«${name}» ليست من جهات المحور ${theme}.${near ? ` هل تقصدون «${near}»؟` : ` الموجود: ${known}.`}`, // prettier-ignore
    kept: ({ folder }) => `${folder} موجود من قبل؛ وتُرك كما هو.`,
    nothingLeft: () => 'لم يبق ما يُبدأ.',
    takenOver: ({ text }) => said(text, 'ar'),
    siteName: () => 'اسم الموقع',
    siteLanguages: ({ known }) => `اللغات، والرئيسية أولًا (من ${known})`,
    sitePublisher: () => 'الناشر',
    siteAddress: () => 'عنوان الموقع',
    siteUsage: () => 'اذكروا المجلد: npm run new -- site ../our-office --languages ar,en',
    siteHolds: ({ folder }) => `في ${folder} ملفات؛ ولم يتغير شيء. اذكروا مجلدًا جديدًا أو فارغًا.`,
    siteUnpacked: () => 'لم يستطع npm حزم سند. اذكروا بـ --sanad ما يثبّته npm، كرقم الإصدار.',
    siteCreated: ({ folder, name, publisher, languages, url }) => `أُنشئ في ${folder}:
  content/                 كل ما ينشره المكتب: الإعدادات والسجلات ونموذج من كل نوع
  content/README.md        دليل المحررين، وفيه الخطوط والألوان والصورة والقائمة
  package.json             يسمّي سند ليثبّته npm
  .vscode                  المخططات التي يكمل بها المحرر YAML ويفحصه
  .github, .gitlab-ci.yml  إجراءات تفحص كل تغيير وتنشر الفرع الرئيسي

الاسم: ${name}؛ الناشر: ${publisher}؛ اللغات: ${languages}؛ العنوان: ${url}.
ما لم يصح بعد فهو في content/site.yaml. ثم:`,
    translationUsage: () => 'اذكروا ما يُترجَم وإلى أي لغة: npm run new -- translation letters/2026-water-supply fr',
    translationBegun: ({ file, record, mark }) => `أُنشئ ${file} بنص الأصل، ومعه ${record}.\nترجموا ما تحت كل سطر ${mark} واحذفوا السطر؛ فلا يُنشر شيء قبل ذلك.`, // prettier-ignore
    nothingNew: ({ file }) => `ليس في الأصل جديد لا يرد في ${file} أو لا يُشار إليه فيه.`,
    isOriginal: ({ file }) => `${file} هو الأصل نفسه. اذكروا لغة أخرى.`,
    noSite: () => 'ليس في مجلد المحتوى ملف site.yaml صالح؛ شغّلوا npm run check أولًا.',
    noLanguage: ({ language, known }) => `«${language}» ليست من لغات الموقع. اللغات: ${known}.`,
    noPublication: ({ name, near }) => `لا توجد مادة باسم «${name}» لها نص.${near === undefined ? '' : ` هل تقصدون ${near}؟`}`, // prettier-ignore
  },
  schemas: {
    written: ({ count, folder }) => `كُتب: ${number(count)} من المخططات في ${folder}، والإعدادات بجانبها، وREADME.fields.md في المحتوى. أعيدوا التشغيل كلما تغيّر سجل أو لغة.`, // prettier-ignore
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
    written: ({ folder, files, toDo }) => `ملفات التقديم في ${folder}: ${files}.\nالخطوات التي عليكم في checklist.html: ${number(toDo)}.`, // prettier-ignore
  },
};
