/** What the preview says to editors, in the languages of messages. `{n}` and the like are places. */
import type { MessageLanguage } from '../model/rules/translated/index.ts';

interface PreviewWords {
  title: string;
  error: string;
  warning: string;
  line: string;
  /** Of the page that is open. */
  here: string;
  sound: string;
  all: string;
  none: string;
  draft: string;
  until: string;
  kept: string;
  hidden: string;
  notShown: string;
  nothingYet: string;
  toSite: string;
}

export const previewWords: Readonly<Record<MessageLanguage, PreviewWords>> = {
  en: {
    title: 'Preview',
    error: 'Error',
    warning: 'Warning',
    line: 'line {n}',
    here: 'Problems on this page: {n}',
    sound: 'No problems on this page',
    all: 'All problems: {n}',
    none: 'The content has no problems.',
    draft: 'Draft: not published',
    until: 'Not published before {moment}',
    kept: 'Shown as it was before this error.',
    hidden: 'Not public yet',
    notShown: 'This text cannot be shown until its errors are mended.',
    nothingYet: 'There is no site to show until these errors are mended.',
    toSite: 'To the site',
  },
  fa: {
    title: 'پیش‌نمایش',
    error: 'خطا',
    warning: 'هشدار',
    line: 'سطر {n}',
    here: 'مشکلات این صفحه: {n}',
    sound: 'این صفحه مشکلی ندارد',
    all: 'همهٔ مشکلات: {n}',
    none: 'محتوا مشکلی ندارد.',
    draft: 'پیش‌نویس: منتشر نمی‌شود',
    until: 'پیش از {moment} منتشر نمی‌شود',
    kept: 'متن همان‌گونه که پیش از این خطا بود نشان داده می‌شود.',
    hidden: 'هنوز منتشر نشده',
    notShown: 'تا خطاهای این متن رفع نشود، نشان داده نمی‌شود.',
    nothingYet: 'تا این خطاها رفع نشود، وبگاهی برای نمایش نیست.',
    toSite: 'به وبگاه',
  },
  ar: {
    title: 'معاينة',
    error: 'خطأ',
    warning: 'تنبيه',
    line: 'السطر {n}',
    here: 'مشكلات هذه الصفحة: {n}',
    sound: 'لا مشكلات في هذه الصفحة',
    all: 'كل المشكلات: {n}',
    none: 'لا مشكلات في المحتوى.',
    draft: 'مسودة: لا تُنشر',
    until: 'لا يُنشر قبل {moment}',
    kept: 'يظهر النص كما كان قبل هذا الخطأ.',
    hidden: 'لم يُنشر بعد',
    notShown: 'لا يمكن عرض هذا النص قبل تصحيح أخطائه.',
    nothingYet: 'لا موقع يُعرض قبل تصحيح هذه الأخطاء.',
    toSite: 'إلى الموقع',
  },
};
