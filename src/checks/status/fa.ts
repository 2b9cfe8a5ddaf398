/** Persian. */
import type { StatusWords } from './words.ts';

export const fa: StatusWords = {
  title: 'کارهای پیش رو و مسئول هر یک',
  nothing: 'کاری نمانده است.',
  withoutOwner: 'بی‌مسئول',
  urgency: { late: 'دیرشده', soon: 'به‌زودی', open: 'باز', later: 'در آینده' },
  columns: { urgency: 'فوریت', what: 'موضوع', toDo: 'کار', file: 'فایل' },
  translations: { heading: 'ترجمه‌هایی که کار دارد', owner: 'مسئول', language: 'زبان', texts: 'متن', words: 'واژه' },
  work: ({ language, owner, texts, words }) => `${language}، ${owner}: ${words} واژه در ${texts} متن`,
  revisions: 'آنچه با بازنگری ارقام تغییر می‌کند',
  submissions: 'تحویل دستگاه‌ها',
  state: { given: 'رسیده', awaited: 'در راه', missing: 'نرسیده', expired: 'منقضی' },
  due: ({ day }) => `موعد ${day}`,
  editorsPage: ({ file }) => `برای ویراستاران، بیرون از وبگاه: ${file}`,
  written: ({ file }) => `برای خواندن و چاپ نوشته شد: ${file}`,
  noBefore: ({ folder }) => `در ${folder} پوشهٔ محتوایی با site.yaml درست نیست.`,
  summary: ({ all, late }) => `${all} کار، ${late} دیرشده`,

  appears: ({ when, announced }) => `در ${when} منتشر می‌شود${announced ? ' و از پیش اعلام شده است' : ''}`,
  draft: ({ languages }) => (languages === '' ? 'پیش‌نویس بی متن' : `پیش‌نویس به ${languages}`),
  withdrawnSince: ({ who, day }) => `${who} آن را گرفته است؛ در ${day} برداشته شد`,
  noText: ({ languages }) => `متن به ${languages} نیست`,
  renders: ({ language, renders, version }) => `متن ${language} برابر نسخهٔ ${renders} است؛ نسخهٔ کنونی ${version} است`,
  behind: ({ language, changed, missing, others, words }) =>
    `متن ${language} از متن اصلی عقب است: ${[
      ...(changed === '' ? [] : [`بند ${changed} تغییر کرده است`]),
      ...(missing === '' ? [] : [`بند ${missing} ترجمه نشده است`]),
      ...(others ? ['عنوان‌ها، فهرست‌ها، جدول‌ها یا پانویس‌ها یکسان نیست'] : []),
    ].join('؛ ')}؛ ${words} واژه کار دارد`,
  machine: ({ language }) => `ترجمهٔ ماشینی به ${language} که کسی آن را بازبینی نکرده است`,
  figuresDue: ({ day, isLate }) => `موعد انتشار تازهٔ ارقام ${day} ${isLate ? 'بود' : 'است'}`,
  answerDue: ({ day, isLate }) => `مهلت پاسخ ${day} ${isLate ? 'بود' : 'است'}`,
  fingerprint: ({ fingerprint }) => `بنویسید ${fingerprint} تا اگر متن تغییر کرد گفته شود`,
  noReply: ({ who, day, isAcknowledged, isInternal }) =>
    `${who}: ${isAcknowledged ? `وصول در ${day} اعلام شد، پاسخی نرسیده است` : `در ${day} ارسال شد، وصول آن اعلام نشده است`}${isInternal ? ' (داخلی)' : ''}`,
  handIn: ({ to, when, isLate }) => `باید تا ${when} به ${to} داده ${isLate ? 'می‌شد' : 'شود'}`,
  there: ({ when, zone }) => `${when} به وقت ${zone}`,
  lastWorkday: ({ day }) => `آخرین روز کاری پیش از آن ${day} است`,
  begins: {
    translation: ({ day }) => `ترجمه باید تا ${day} آغاز شود`,
    clearance: ({ day }) => `بررسی برای تأیید باید تا ${day} آغاز شود`,
  },
  noDay: {
    session: ({ to }) => `باید به ${to} داده شود؛ مهلت آن معلوم نیست: در مدخل submissions اجلاس را نام ببرید`,
    unlisted: ({ to, session }) => `باید به ${to} داده شود؛ مهلت آن معلوم نیست: forums.yaml اجلاس ${session} را ندارد`,
    days: ({ to, session }) =>
      `باید به ${to} داده شود؛ مهلت آن معلوم نیست: روزهای اجلاس ${session} در forums.yaml نیست`,
  },
  moved: ({ from, to, session, opens }) =>
    `مهلت از ${from} به ${to} جابه‌جا شد${session === undefined ? '' : `، چون اجلاس اکنون در ${session} ${opens ? 'آغاز می‌شود' : 'پایان می‌یابد'}`}`,
  agenda: 'مهلت‌ها به ترتیب روز',
  dayColumn: 'روز',
  agendaEntry: {
    translation: ({ to }) => `آغاز ترجمه برای ${to}`,
    clearance: ({ to }) => `آغاز بررسی برای تأیید، برای ${to}`,
    'hand-in': ({ to }) => `دادن به ${to}`,
  },
  agendaAnswer: 'مهلت پاسخ',
  agendaFigures: 'زمان ویرایش تازه',
  agendaAgency: ({ agency }) => `باید از ${agency} برسد`,
  agendaPublication: 'زمان انتشار',
  sentBack: ({ who, day, reason }) => `${who} آن را در ${day} بازگرداند${reason === undefined ? '' : `: ${reason}`}`,
  hasVersion: ({ who, has, corrected, version }) =>
    `${who} نسخهٔ ${has} را دارد${corrected === undefined ? '' : ` که در ${corrected} اصلاح شد`}؛ نسخهٔ کنونی ${version} است`,
};
