/** What a kit says to editors, in the languages of messages. `{…}` are places. */
import type { MessageLanguage } from '../../model/rules/translated/index.ts';

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
  tooLong: string;
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
  /** How a PDF differs from what the rules say of fonts. */
  pdfFont: string;
  bare: string;
  pictures: string;
  item: string;
  addressees: string;
  signature: string;
  section: string;
  cover: string;
  formats: string;
  handIn: string;
  ways: Readonly<Record<'mail' | 'upload' | 'form' | 'post' | 'hand', string>>;
  deadline: string;
  before: Readonly<Record<'opening' | 'closing', string>>;
  unknownDay: string;
  step: string;
  doubt: string;
  /** Of a rule that no program has held the text to. */
  unseen: string;
  source: string;
  status: string;
  kind: string;
  annexes: string;
  sign: string;
  specimen: string;
  draft: string;
  handedIn: string;
  /** How rules are broken. */
  has: string;
  lacks: string;
  notPreferred: string;
  readOn: string;
  coverMissing: string;
  none: string;
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
    length: '{counted} {counts}; left: {left}',
    tooLong: '{counted} {counts}: {over} too many',
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
    pdfFont:
      'The Word file is set so. The PDF has the font of this program, as wide; if the font is asked for there too, make the PDF from the Word file.',
    bare: 'In a text without formatting there is none of it.',
    pictures: 'Left out of the plain text: pictures and charts ({n}). Add them to the form if it takes them.',
    item: 'Item of the agenda',
    addressees: 'Addressees: {list}',
    signature: 'Signature',
    section: 'A part “{name}”',
    cover: 'Facts for the cover or the form',
    formats: 'Formats: {list}',
    handIn: 'Hand in: {way}',
    ways: { mail: 'by mail', upload: 'by upload', form: 'in a form on a website', post: 'by post', hand: 'by hand' },
    deadline: 'Deadline: {rule}',
    before: { opening: '{time} before the session opens', closing: '{time} before the session closes' },
    unknownDay: 'The day is not known: no session is named, or its days are not in forums.yaml.',
    step: 'To do or to see',
    doubt: 'Doubt',
    unseen: 'Only a person can see whether it is kept.',
    source: 'Source',
    status: 'Status of the sender: {status}',
    kind: 'For: {kinds}',
    annexes: 'Annexes to be handed in with it, if they are taken: {list}',
    sign: 'Date and sign the covering letter (covering-letter.docx).',
    specimen: 'This is a specimen: do not hand it in.',
    draft: 'This is a draft: rules that it breaks are shown here and stop nothing.',
    handedIn: 'It was handed in already: rules that changed since do not concern it.',
    has: 'found: {sample}',
    lacks: 'wanting',
    notPreferred: 'It is accepted; a preferred language is better.',
    readOn: 'read on {day}',
    coverMissing: 'cover.txt; to be filled in there: {list}',
    none: '—',
  },
  fa: {
    title: 'آنچه به {to} ارائه می‌شود',
    met: 'رعایت شده',
    broken: 'رعایت نشده',
    see: 'بر عهدهٔ شما',
    rule: 'قاعده',
    how: 'چگونه رعایت شده است',
    language: 'زبان: {list}',
    anyLanguage: 'زبان: هر زبانی',
    preferred: 'ترجیح: {list}',
    limit: 'حداکثر {max} {unit}',
    notesCounted: 'با احتساب پانویس‌ها',
    notesLeftOut: 'بدون احتساب پانویس‌ها',
    withCover: '{n} برای جلد',
    length: '{counted} {counts}؛ مانده: {left}',
    tooLong: '{counted} {counts}: {over} بیش از اندازه',
    noNotes: 'بدون پانویس',
    endnotes: 'یادداشت‌ها در پایان',
    noAcronyms: 'بدون کوته‌نوشت',
    numbered: 'بندها شماره‌دار',
    unnumbered: 'بندها بدون شماره',
    pageNumbers: 'صفحه‌ها شماره‌دار',
    font: 'قلم: {list}',
    points: '{n} پوینت',
    justified: 'تراز از دو سو',
    spacing: 'فاصلهٔ سطر {n}',
    noBold: 'بدون حروف پررنگ',
    noItalics: 'بدون حروف کج',
    noUnderline: 'بدون خط زیر واژه‌ها',
    inFile: 'فایل چنین چیده شده است.',
    pdfFont:
      'فایل Word چنین چیده شده است. قلم PDF از آنِ این برنامه است، به همان پهنا؛ اگر قلم PDF هم شرط است، آن را از فایل Word بسازید.',
    bare: 'متن بی‌آرایش چنین چیزی ندارد.',
    pictures: 'در متن ساده نیامده است: تصویرها و نمودارها ({n}). اگر برگه می‌پذیرد، آن‌ها را بیفزایید.',
    item: 'بند دستور کار',
    addressees: 'گیرندگان: {list}',
    signature: 'امضا',
    section: 'بخشی با عنوان «{name}»',
    cover: 'دانسته‌های جلد یا برگهٔ درخواست',
    formats: 'قالب‌ها: {list}',
    handIn: 'راه ارائه: {way}',
    ways: { mail: 'با ایمیل', upload: 'با بارگذاری', form: 'در برگه‌ای در وب', post: 'با پست', hand: 'دستی' },
    deadline: 'مهلت: {rule}',
    before: { opening: '{time} پیش از آغاز اجلاس', closing: '{time} پیش از پایان اجلاس' },
    unknownDay: 'روز آن دانسته نیست: اجلاس نام برده نشده، یا روزهای آن در forums.yaml نیست.',
    step: 'کاری که با شماست',
    doubt: 'تردید',
    unseen: 'تنها شما می‌توانید ببینید که رعایت شده است یا نه.',
    source: 'منبع قاعده',
    status: 'جایگاه فرستنده: {status}',
    kind: 'برای: {kinds}',
    annexes: 'پیوست‌هایی که اگر پذیرفته می‌شود همراه آن داده شود: {list}',
    sign: 'نامهٔ همراه (covering-letter.docx) را تاریخ بزنید و امضا کنید.',
    specimen: 'این نمونه است: ارائه نکنید.',
    draft: 'این پیش‌نویس است: قاعده‌هایی که رعایت نشده اینجا نشان داده می‌شود و چیزی را متوقف نمی‌کند.',
    handedIn: 'پیش‌تر ارائه شده است: قاعده‌هایی که از آن پس تغییر کرده شامل آن نمی‌شود.',
    has: 'یافته شد: {sample}',
    lacks: 'ندارد',
    notPreferred: 'پذیرفته می‌شود؛ زبان ترجیحی بهتر است.',
    readOn: 'خوانده‌شده در {day}',
    coverMissing: 'cover.txt؛ آنچه باید در آن پر شود: {list}',
    none: '—',
  },
  ar: {
    title: 'ما يُقدَّم إلى {to}',
    met: 'مستوفى',
    broken: 'غير مستوفى',
    see: 'عليكم',
    rule: 'القاعدة',
    how: 'كيف استُوفيت',
    language: 'اللغة: {list}',
    anyLanguage: 'اللغة: أي لغة',
    preferred: 'المفضل: {list}',
    limit: '{max} {unit} على الأكثر',
    notesCounted: 'مع الحواشي',
    notesLeftOut: 'دون الحواشي',
    withCover: '{n} للغلاف',
    length: '{counted} {counts}؛ الباقي: {left}',
    tooLong: '{counted} {counts}: الزائد {over}',
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
    pdfFont:
      'ملف Word منسق كذلك. وخط ملف PDF خط هذا البرنامج بالعرض نفسه؛ فإن كان الخط شرطًا في PDF أيضًا فأنشئوه من ملف Word.',
    bare: 'لا شيء من ذلك في نص بلا تنسيق.',
    pictures: 'تُركت خارج النص البسيط: الصور والرسوم ({n}). أضيفوها إلى الاستمارة إن كانت تقبلها.',
    item: 'بند جدول الأعمال',
    addressees: 'المخاطَبون: {list}',
    signature: 'التوقيع',
    section: 'جزء بعنوان «{name}»',
    cover: 'بيانات الغلاف أو الاستمارة',
    formats: 'الصيغ: {list}',
    handIn: 'طريقة التقديم: {way}',
    ways: {
      mail: 'بالبريد الإلكتروني',
      upload: 'بالرفع على موقع شبكي',
      form: 'في استمارة على موقع شبكي',
      post: 'بالبريد',
      hand: 'باليد',
    },
    deadline: 'الموعد النهائي: {rule}',
    before: { opening: 'قبل افتتاح الدورة بـ {time}', closing: 'قبل اختتام الدورة بـ {time}' },
    unknownDay: 'اليوم غير معروف: لم تُذكر الدورة، أو ليست أيامها في forums.yaml.',
    step: 'ما عليكم فعله أو التحقق منه',
    doubt: 'شك',
    unseen: 'لا يتبيّن استيفاؤها إلا لكم.',
    source: 'مصدر القاعدة',
    status: 'صفة المرسِل: {status}',
    kind: 'لأجل: {kinds}',
    annexes: 'مرفقات تُقدَّم معه إن قُبلت: {list}',
    sign: 'أرّخوا الرسالة المرافقة (covering-letter.docx) ووقّعوها.',
    specimen: 'هذا نموذج: لا تقدموه.',
    draft: 'هذه مسودة: ما لم يُستوفَ من القواعد يظهر هنا ولا يوقف شيئًا.',
    handedIn: 'سبق تقديمه: لا تعنيه القواعد التي تغيرت بعد ذلك.',
    has: 'وُجد: {sample}',
    lacks: 'غير موجود',
    notPreferred: 'مقبولة؛ واللغة المفضلة أولى.',
    readOn: 'قُرئت في {day}',
    coverMissing: 'cover.txt؛ ما ينبغي ملؤه فيه: {list}',
    none: '—',
  },
};
