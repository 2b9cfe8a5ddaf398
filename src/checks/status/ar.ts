/** Arabic. */
import type { StatusWords } from './words.ts';

export const ar: StatusWords = {
  title: 'الأعمال والمسؤولون عنها',
  nothing: 'لا عمل ينتظر أحدًا.',
  withoutOwner: 'بلا مسؤول',
  urgency: { late: 'متأخر', soon: 'قريب', open: 'مفتوح', later: 'لاحقًا' },
  columns: { urgency: 'الأولوية', what: 'الموضوع', toDo: 'المطلوب', file: 'الملف' },
  translations: { heading: 'ترجمات مطلوبة', owner: 'المسؤول', language: 'اللغة', texts: 'النصوص', words: 'الكلمات' },
  work: ({ language, owner, texts, words }) => `${language}، ${owner}: ${words} من الكلمات، النصوص: ${texts}`,
  revisions: 'ما يتغيّر بتنقيح الأرقام',
  submissions: 'ما تقدّمه الجهات',
  state: { given: 'وصل', awaited: 'منتظَر', missing: 'لم يصل', expired: 'منتهي الصلاحية' },
  due: ({ day }) => `الموعد ${day}`,
  editorsPage: ({ file }) => `للمحررين، خارج الموقع: ${file}`,
  written: ({ file }) => `كُتبت للقراءة والطباعة: ${file}`,
  noBefore: ({ folder }) => `ليس في ${folder} مجلد محتوى له site.yaml صالح.`,
  summary: ({ all, late }) => `المجموع ${all}، المتأخر منها ${late}`,

  appears: ({ when, announced }) => `تُنشر في ${when}${announced ? '، وقد أُعلن عنها' : ''}`,
  draft: ({ languages }) => (languages === '' ? 'مسودة بلا نص' : `مسودة ب${languages}`),
  withdrawnSince: ({ who, day }) => `تسلّمها ${who}؛ وسُحبت في ${day}`,
  noText: ({ languages }) => `لا نص ب${languages}`,
  renders: ({ language, renders, version }) => `النص ب${language} ينقل النسخة ${renders}، والنسخة الراهنة ${version}`,
  behind: ({ language, changed, missing, others, words }) =>
    `النص ب${language} متأخر عن الأصل: ${[
      ...(changed === '' ? [] : [`تغيّرت الفقرة ${changed}`]),
      ...(missing === '' ? [] : [`لم تُترجَم الفقرة ${missing}`]),
      ...(others ? ['اختلفت عناوين أو قوائم أو جداول أو حواشٍ'] : []),
    ].join('؛ ')}؛ الكلمات المطلوبة: ${words}`,
  machine: ({ language }) => `ترجمة آلية إلى ${language} لم يراجعها أحد`,
  figuresDue: ({ day, isLate }) => `${isLate ? 'كان موعد' : 'موعد'} الطبعة الأحدث من الأرقام ${day}`,
  answerDue: ({ day, isLate }) => `${isLate ? 'كان الموعد النهائي للرد' : 'الموعد النهائي للرد'} ${day}`,
  fingerprint: ({ fingerprint }) => `اكتبوا ${fingerprint} لتُنبَّهوا إذا تغيّر النص`,
  noReply: ({ who, day, isAcknowledged, isInternal }) =>
    `${who}: ${isAcknowledged ? `ورد إشعار بالاستلام في ${day}، ولم يرد رد` : `أُرسلت في ${day}، ولم يرد إشعار بالاستلام`}${isInternal ? ' (داخلي)' : ''}`,
  handIn: ({ to, when, isLate }) => `${isLate ? 'كان يجب تقديمه' : 'يُقدَّم'} إلى ${to} في موعد أقصاه ${when}`,
  there: ({ when, zone }) => `${when} بتوقيت ${zone}`,
  lastWorkday: ({ day }) => `آخر يوم عمل قبله ${day}`,
  begins: {
    translation: ({ day }) => `تبدأ الترجمة في موعد أقصاه ${day}`,
    clearance: ({ day }) => `تبدأ الموافقة في موعد أقصاه ${day}`,
  },
  noDay: {
    session: ({ to }) => `يُقدَّم إلى ${to}؛ الموعد النهائي غير معروف: اذكروا الدورة في المدخل`,
    unlisted: ({ to, session }) => `يُقدَّم إلى ${to}؛ الموعد النهائي غير معروف: لا توجد الدورة ${session} في forums.yaml`,
    days: ({ to, session }) => `يُقدَّم إلى ${to}؛ الموعد النهائي غير معروف: لا يذكر forums.yaml موعد الدورة ${session}`,
  },
  moved: ({ from, to, session, opens }) =>
    `انتقل الموعد النهائي من ${from} إلى ${to}${session === undefined ? '' : ` لأن الدورة ${opens ? 'تُفتتح' : 'تُختتم'} الآن في ${session}`}`,
  agenda: 'المواعيد يومًا بيوم',
  dayColumn: 'اليوم',
  agendaEntry: {
    translation: ({ to }) => `بدء الترجمة لـ ${to}`,
    clearance: ({ to }) => `بدء الموافقة لـ ${to}`,
    'hand-in': ({ to }) => `التقديم إلى ${to}`,
  },
  agendaAnswer: 'موعد الرد',
  agendaFigures: 'موعد إصدار أحدث',
  agendaAgency: ({ agency }) => `مطلوب من ${agency}`,
  agendaPublication: 'موعد النشر',
  sentBack: ({ who, day, reason }) => `أعادها ${who} في ${day}${reason === undefined ? '' : `: ${reason}`}`,
  hasVersion: ({ who, has, corrected, version }) =>
    `لدى ${who} النسخة ${has}${corrected === undefined ? '' : ` التي صُحّحت في ${corrected}`}، والنسخة الراهنة ${version}`,
};
