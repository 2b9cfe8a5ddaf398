/** What a kit says to editors, in the languages of messages. `{…}` are places. */
import type { MessageLanguage } from '../model/rules/translated/index.ts';
import type { coverFacts } from '../model/schema/submission.ts';

type CoverFact = (typeof coverFacts)[number];

export interface KitWords {
  title: string;
  met: string;
  broken: string;
  /** What a person must do or see. */
  see: string;
  rule: string;
  how: string;
  language: string;
  anyLanguage: string;
  preferred: string;
  limit: string;
  notesCounted: string;
  notesLeftOut: string;
  withCover: string;
  length: string;
  units: Readonly<Record<'words' | 'pages' | 'characters', string>>;
  noNotes: string;
  endnotes: string;
  noAcronyms: string;
  numbered: string;
  unnumbered: string;
  pageNumbers: string;
  font: string;
  points: string;
  justified: string;
  spacing: string;
  noBold: string;
  noItalics: string;
  noUnderline: string;
  /** How the file keeps a rule on its looks. */
  inFile: string;
  pdfFont: string;
  item: string;
  addressees: string;
  signature: string;
  section: string;
  years: string;
  cover: string;
  formats: string;
  handIn: string;
  ways: Readonly<Record<'mail' | 'upload' | 'form' | 'post' | 'hand', string>>;
  deadline: string;
  before: Readonly<Record<'opening' | 'closing', string>>;
  unknownDay: string;
  step: string;
  doubt: string;
  source: string;
  sign: string;
  specimen: string;
  missing: string;
  none: string;
  posting: Readonly<Record<'yes' | 'no', string>>;
  facts: Readonly<Record<CoverFact, string>>;
}

export const kitWords: Readonly<Record<MessageLanguage, KitWords>> = {
  en: {
    title: 'What is handed in to {to}',
    met: 'met',
    broken: 'not met',
    see: 'to do',
    rule: 'Rule',
    how: 'How it is met',
    language: 'Language: {list}',
    anyLanguage: 'Language: any',
    preferred: 'preferred: {list}',
    limit: 'At most {max} {unit}',
    notesCounted: 'footnotes counted',
    notesLeftOut: 'footnotes not counted',
    withCover: '{n} for the cover',
    length: '{counted} {unit}; left: {left}',
    units: { words: 'words', pages: 'pages', characters: 'characters' },
    noNotes: 'No footnotes',
    endnotes: 'Notes at the end',
    noAcronyms: 'No acronyms',
    numbered: 'Paragraphs numbered',
    unnumbered: 'Paragraphs not numbered',
    pageNumbers: 'Pages numbered',
    font: 'Font: {list}',
    points: '{n} points',
    justified: 'justified',
    spacing: 'line spacing {n}',
    noBold: 'no bold',
    noItalics: 'no italics',
    noUnderline: 'no underline',
    inFile: 'The file is set so.',
    pdfFont: 'The Word file is set so; the PDF has another font of the same width.',
    item: 'Item of the agenda',
    addressees: 'Addressees: {list}',
    signature: 'Signature',
    section: 'A part “{name}”',
    years: 'At most {n} years',
    cover: 'Facts for the cover or the form',
    formats: 'Formats: {list}',
    handIn: 'Hand in: {way}',
    ways: { mail: 'by mail', upload: 'by upload', form: 'in a form on a website', post: 'by post', hand: 'by hand' },
    deadline: 'Deadline: {rule}',
    before: { opening: '{time} before the session opens', closing: '{time} before the session closes' },
    unknownDay: 'The day is not known: the session does not stand in forums.yaml.',
    step: 'To do or to see',
    doubt: 'Doubt',
    source: 'Where the rules were read',
    sign: 'Date and sign the covering letter (letter.docx).',
    specimen: 'This is a specimen: do not hand it in.',
    missing: 'not known here: fill it in',
    none: '—',
    posting: { yes: 'It may be published.', no: 'It may not be published.' },
    facts: {
      sender: 'Sender',
      status: 'Status',
      title: 'Title',
      date: 'Date',
      session: 'Session',
      item: 'Item of the agenda',
      'original-language': 'Original language',
      languages: 'Languages',
      contact: 'Contact',
      posting: 'Publication',
      words: 'Number of words',
    },
  },
  fa: {
    title: 'آنچه به {to} داده می‌شود',
    met: 'رعایت شده',
    broken: 'رعایت نشده',
    see: 'با شما',
    rule: 'قاعده',
    how: 'چگونه رعایت شده است',
    language: 'زبان: {list}',
    anyLanguage: 'زبان: هر زبانی',
    preferred: 'ترجیح: {list}',
    limit: 'حداکثر {max} {unit}',
    notesCounted: 'با پانویس‌ها',
    notesLeftOut: 'بی پانویس‌ها',
    withCover: '{n} برای جلد',
    length: '{counted} {unit}؛ مانده: {left}',
    units: { words: 'واژه', pages: 'صفحه', characters: 'نویسه' },
    noNotes: 'بی پانویس',
    endnotes: 'یادداشت‌ها در پایان',
    noAcronyms: 'بی کوته‌نوشت',
    numbered: 'بندها شماره‌دار',
    unnumbered: 'بندها بی شماره',
    pageNumbers: 'صفحه‌ها شماره‌دار',
    font: 'قلم: {list}',
    points: '{n} پوینت',
    justified: 'تراز از دو سو',
    spacing: 'فاصلهٔ سطر {n}',
    noBold: 'بی حروف سیاه',
    noItalics: 'بی حروف کج',
    noUnderline: 'بی خط زیر واژه‌ها',
    inFile: 'پرونده چنین چیده شده است.',
    pdfFont: 'پروندهٔ Word چنین چیده شده است؛ PDF قلمی دیگر به همان پهنا دارد.',
    item: 'بند دستور کار',
    addressees: 'گیرندگان: {list}',
    signature: 'امضا',
    section: 'بخشی با عنوان «{name}»',
    years: 'حداکثر {n} سال',
    cover: 'دانسته‌های جلد یا برگهٔ درخواست',
    formats: 'قالب‌ها: {list}',
    handIn: 'راه دادن: {way}',
    ways: { mail: 'با ایمیل', upload: 'با بارگذاری', form: 'در برگه‌ای در وب', post: 'با پست', hand: 'دستی' },
    deadline: 'مهلت: {rule}',
    before: { opening: '{time} پیش از آغاز اجلاس', closing: '{time} پیش از پایان اجلاس' },
    unknownDay: 'روز آن دانسته نیست: اجلاس در forums.yaml نیست.',
    step: 'کاری که با شماست',
    doubt: 'تردید',
    source: 'قاعده‌ها کجا خوانده شده است',
    sign: 'نامهٔ همراه (letter.docx) را تاریخ بزنید و امضا کنید.',
    specimen: 'این نمونه است: آن را ندهید.',
    missing: 'اینجا دانسته نیست: پر کنید',
    none: '—',
    posting: { yes: 'انتشار آن رواست.', no: 'انتشار آن روا نیست.' },
    facts: {
      sender: 'فرستنده',
      status: 'جایگاه',
      title: 'عنوان',
      date: 'تاریخ',
      session: 'اجلاس',
      item: 'بند دستور کار',
      'original-language': 'زبان اصلی',
      languages: 'زبان‌ها',
      contact: 'نشانی تماس',
      posting: 'انتشار',
      words: 'شمار واژه‌ها',
    },
  },
  ar: {
    title: 'ما يُقدَّم إلى {to}',
    met: 'مستوفى',
    broken: 'غير مستوفى',
    see: 'عليكم',
    rule: 'القاعدة',
    how: 'كيف استوفيت',
    language: 'اللغة: {list}',
    anyLanguage: 'اللغة: أي لغة',
    preferred: 'المفضل: {list}',
    limit: '{max} {unit} على الأكثر',
    notesCounted: 'مع الحواشي',
    notesLeftOut: 'دون الحواشي',
    withCover: '{n} للغلاف',
    length: '{counted} {unit}؛ الباقي: {left}',
    units: { words: 'كلمة', pages: 'صفحة', characters: 'حرف' },
    noNotes: 'دون حواشٍ',
    endnotes: 'الحواشي في النهاية',
    noAcronyms: 'دون مختصرات',
    numbered: 'الفقرات مرقمة',
    unnumbered: 'الفقرات غير مرقمة',
    pageNumbers: 'الصفحات مرقمة',
    font: 'الخط: {list}',
    points: '{n} نقطة',
    justified: 'محاذاة من الجانبين',
    spacing: 'تباعد الأسطر {n}',
    noBold: 'دون خط عريض',
    noItalics: 'دون خط مائل',
    noUnderline: 'دون تسطير',
    inFile: 'الملف منسق كذلك.',
    pdfFont: 'ملف Word منسق كذلك؛ ولملف PDF خط آخر بالعرض نفسه.',
    item: 'بند جدول الأعمال',
    addressees: 'المخاطَبون: {list}',
    signature: 'التوقيع',
    section: 'جزء بعنوان «{name}»',
    years: '{n} سنوات على الأكثر',
    cover: 'بيانات الغلاف أو الاستمارة',
    formats: 'الصيغ: {list}',
    handIn: 'طريقة التقديم: {way}',
    ways: {
      mail: 'بالبريد الإلكتروني',
      upload: 'بالتحميل',
      form: 'في استمارة على موقع شبكي',
      post: 'بالبريد',
      hand: 'باليد',
    },
    deadline: 'الموعد: {rule}',
    before: { opening: 'قبل افتتاح الدورة بـ {time}', closing: 'قبل اختتام الدورة بـ {time}' },
    unknownDay: 'اليوم غير معروف: الدورة ليست في forums.yaml.',
    step: 'ما عليكم فعله أو التحقق منه',
    doubt: 'شك',
    source: 'أين قُرئت القواعد',
    sign: 'أرّخوا الرسالة المرافقة (letter.docx) ووقّعوها.',
    specimen: 'هذا نموذج: لا تقدموه.',
    missing: 'غير معروف هنا: املؤوه',
    none: '—',
    posting: { yes: 'يجوز نشره.', no: 'لا يجوز نشره.' },
    facts: {
      sender: 'المرسل',
      status: 'الصفة',
      title: 'العنوان',
      date: 'التاريخ',
      session: 'الدورة',
      item: 'بند جدول الأعمال',
      'original-language': 'اللغة الأصلية',
      languages: 'اللغات',
      contact: 'جهة الاتصال',
      posting: 'النشر',
      words: 'عدد الكلمات',
    },
  },
};
