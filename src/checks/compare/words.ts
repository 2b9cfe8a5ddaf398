/** What the summary of a change says, in the languages of messages. Numbers come as they are printed. */
import type { MessageLanguage } from '../../model/rules/translated/index.ts';
import type { PartKind } from '../../model/paragraphs/parts.ts';
import type { Standing } from './content.ts';
import type { Front } from './texts.ts';

export interface CompareWords {
  title: string;
  nothing: string;
  /** Headings. */
  opened: string;
  closed: string;
  hidden: string;
  changed: string;
  site: string;
  nothingOpened: string;
  /** What a publication was before it became public: after its name. */
  was: Readonly<Record<Exclude<Standing, 'public'>, string>>;
  is: Readonly<Record<Standing, string>>;
  textIn(p: { language: string; words: string }): string;
  addressNew(p: { address: string }): string;
  /** @param kept whether the former address leads to the new one */
  addressMoved(p: { before: string; after: string; kept: boolean }): string;
  attachment(p: { name: string }): string;
  picture(p: { name: string }): string;
  delivery(p: { to: string; sent: string; version: string }): string;
  values(p: { count: string; areas: string }): string;
  page(p: { address: string }): string;
  announced(p: { what: string }): string;
  file(p: { name: string }): string;
  redirect(p: { what: string }): string;
  textAdded: string;
  textRemoved: string;
  textChanged: string;
  before: string;
  now: string;
  /** Links to pages. */
  pageBefore: string;
  pageNow: string;
  new: string;
  gone: string;
  renewed: string;
  fields: string;
  figuresShown: string;
  valuesChanged: string;
  none: string;
  more(p: { count: string }): string;
  rest: string;
  unreadable(p: { count: string }): string;
  noBefore: string;
  parts: Readonly<Record<PartKind | Front, string>>;
  paragraph(p: { number: string }): string;
}

export const compareWords: Readonly<Record<MessageLanguage, CompareWords>> = {
  en: {
    title: 'What this change publishes',
    nothing: 'Nothing changes for readers.',
    opened: 'Public only by this change',
    closed: 'No longer public',
    hidden: 'Not public, also after this change',
    changed: 'What changes, by publication',
    site: 'The site as a whole',
    nothingOpened: 'Nothing becomes public that was not before.',
    was: { absent: 'new', draft: 'was a draft', embargo: 'was under embargo', withdrawn: 'had been withdrawn' },
    is: { absent: 'deleted', draft: 'draft', embargo: 'under embargo', public: 'public', withdrawn: 'withdrawn' },
    textIn: ({ language, words }) => `text in ${language} (${words} words)`,
    addressNew: ({ address }) => `new address ${address}`,
    addressMoved: ({ before, after, kept }) =>
      `new address ${after}; ${kept ? `${before} leads there` : `${before} is lost: name it under aliases`}`,
    attachment: ({ name }) => `attachment ${name}`,
    picture: ({ name }) => `picture ${name}`,
    delivery: ({ to, sent, version }) => `delivery to ${to}, sent on ${sent}, version ${version}`,
    values: ({ count, areas }) => `values of figures: ${count}, in ${areas}`,
    page: ({ address }) => `page ${address}`,
    announced: ({ what }) => `announcement ${what}`,
    file: ({ name }) => `file ${name}`,
    redirect: ({ what }) => `redirect ${what}`,
    textAdded: 'new text',
    textRemoved: 'the text is gone',
    textChanged: 'changed',
    before: 'before',
    now: 'now',
    pageBefore: 'page before',
    pageNow: 'page now',
    new: 'new',
    gone: 'gone',
    renewed: 'replaced',
    fields: 'Facts',
    figuresShown: 'Figures in the texts',
    valuesChanged: 'Values',
    none: 'none',
    more: ({ count }) => `… and ${count} more`,
    rest: 'The rest stands on the page index.html of the preview.',
    unreadable: ({ count }) => `The state before cannot be built (${count} errors), so there is nothing to compare with.`,
    noBefore: 'There was no site before: all of it is new.',
    parts: { p: 'paragraph', h: 'heading', l: 'list', q: 'quotation', t: 'table', c: 'code', b: 'caption', n: 'note', title: 'title', formal: 'formal title', demand: 'demand', summary: 'summary', short: 'short summary', translation: 'state of the translation', renders: 'version that it renders' },
    paragraph: ({ number }) => `paragraph ${number}`,
  },
  fa: {
    title: 'آنچه این تغییر منتشر می‌کند',
    nothing: 'برای خوانندگان چیزی تغییر نمی‌کند.',
    opened: 'آنچه تنها با این تغییر عمومی می‌شود',
    closed: 'آنچه دیگر عمومی نیست',
    hidden: 'آنچه پس از این تغییر هم عمومی نیست',
    changed: 'تغییرها، به تفکیک نوشته',
    site: 'کل وبگاه',
    nothingOpened: 'چیز تازه‌ای عمومی نمی‌شود.',
    was: { absent: 'تازه', draft: 'پیش‌نویس بود', embargo: 'زمان انتشارش نرسیده بود', withdrawn: 'پس گرفته شده بود' },
    is: { absent: 'حذف شد', draft: 'پیش‌نویس', embargo: 'در انتظار زمان انتشار', public: 'عمومی', withdrawn: 'پس گرفته شد' },
    textIn: ({ language, words }) => `متن ${language} (${words} واژه)`,
    addressNew: ({ address }) => `نشانی تازهٔ ${address}`,
    addressMoved: ({ before, after, kept }) =>
      `نشانی تازهٔ ${after}؛ ${kept ? `${before} به آن می‌رسد` : `${before} از دست می‌رود: آن را در aliases بنویسید`}`,
    attachment: ({ name }) => `پیوست ${name}`,
    picture: ({ name }) => `تصویر ${name}`,
    delivery: ({ to, sent, version }) => `تحویل به ${to}، ارسال در ${sent}، نسخهٔ ${version}`,
    values: ({ count, areas }) => `${count} مقدار آماری، برای ${areas}`,
    page: ({ address }) => `صفحهٔ ${address}`,
    announced: ({ what }) => `اعلام ${what}`,
    file: ({ name }) => `فایل ${name}`,
    redirect: ({ what }) => `هدایت ${what}`,
    textAdded: 'متن تازه',
    textRemoved: 'متن برداشته شد',
    textChanged: 'تغییر کرد',
    before: 'پیش از این',
    now: 'اکنون',
    pageBefore: 'صفحهٔ پیشین',
    pageNow: 'صفحهٔ کنونی',
    new: 'تازه',
    gone: 'برداشته شد',
    renewed: 'جایگزین شد',
    fields: 'مشخصات',
    figuresShown: 'ارقام درون متن‌ها',
    valuesChanged: 'مقدارها',
    none: 'هیچ',
    more: ({ count }) => `… و ${count} مورد دیگر`,
    rest: 'باقی در صفحهٔ index.html پیش‌نمایش آمده است.',
    unreadable: ({ count }) => `وضع پیشین ساخته نمی‌شود (${count} خطا)؛ پس چیزی برای مقایسه نیست.`,
    noBefore: 'پیش از این وبگاهی نبود: همه چیز تازه است.',
    parts: { p: 'بند', h: 'عنوان میانی', l: 'فهرست', q: 'نقل‌قول', t: 'جدول', c: 'کد', b: 'شرح', n: 'پانویس', title: 'عنوان', formal: 'عنوان رسمی', demand: 'درخواست', summary: 'خلاصه', short: 'خلاصهٔ کوتاه', translation: 'وضع ترجمه', renders: 'نسخه‌ای که ترجمه شده' },
    paragraph: ({ number }) => `بند ${number}`,
  },
  ar: {
    title: 'ما ينشره هذا التغيير',
    nothing: 'لا يتغير شيء للقراء.',
    opened: 'ما لا يصير علنيًا إلا بهذا التغيير',
    closed: 'ما لم يعد علنيًا',
    hidden: 'ما يبقى غير علني بعد هذا التغيير',
    changed: 'التغييرات بحسب المنشور',
    site: 'الموقع كله',
    nothingOpened: 'لا يصير شيء جديد علنيًا.',
    was: { absent: 'جديد', draft: 'كان مسودة', embargo: 'لم يكن موعد نشره قد حان', withdrawn: 'كان مسحوبًا' },
    is: { absent: 'حُذف', draft: 'مسودة', embargo: 'ينتظر موعد نشره', public: 'علني', withdrawn: 'سُحب' },
    textIn: ({ language, words }) => `النص باللغة ${language} (عدد الكلمات: ${words})`,
    addressNew: ({ address }) => `عنوان جديد ${address}`,
    addressMoved: ({ before, after, kept }) =>
      `عنوان جديد ${after}؛ ${kept ? `${before} يوصل إليه` : `${before} يضيع: اذكره في aliases`}`,
    attachment: ({ name }) => `مرفق ${name}`,
    picture: ({ name }) => `صورة ${name}`,
    delivery: ({ to, sent, version }) => `تسليم إلى ${to}، أُرسل في ${sent}، النسخة ${version}`,
    values: ({ count, areas }) => `قيم إحصائية عددها ${count}، في ${areas}`,
    page: ({ address }) => `صفحة ${address}`,
    announced: ({ what }) => `إعلان ${what}`,
    file: ({ name }) => `ملف ${name}`,
    redirect: ({ what }) => `تحويل ${what}`,
    textAdded: 'نص جديد',
    textRemoved: 'أُزيل النص',
    textChanged: 'تغيّر',
    before: 'من قبل',
    now: 'الآن',
    pageBefore: 'الصفحة من قبل',
    pageNow: 'الصفحة الآن',
    new: 'جديد',
    gone: 'أُزيل',
    renewed: 'استُبدل',
    fields: 'البيانات',
    figuresShown: 'الأرقام في النصوص',
    valuesChanged: 'القيم',
    none: 'لا شيء',
    more: ({ count }) => `… و${count} أخرى`,
    rest: 'الباقي في صفحة index.html من المعاينة.',
    unreadable: ({ count }) => `لا يمكن بناء الحالة السابقة (عدد الأخطاء: ${count})، فلا شيء يُقارن به.`,
    noBefore: 'لم يكن هناك موقع من قبل: كله جديد.',
    parts: { p: 'فقرة', h: 'عنوان فرعي', l: 'قائمة', q: 'اقتباس', t: 'جدول', c: 'شيفرة', b: 'شرح', n: 'حاشية', title: 'العنوان', formal: 'العنوان الرسمي', demand: 'الطلب', summary: 'الملخص', short: 'الملخص القصير', translation: 'حالة الترجمة', renders: 'النسخة المترجمة' },
    paragraph: ({ number }) => `الفقرة ${number}`,
  },
}; // prettier-ignore
