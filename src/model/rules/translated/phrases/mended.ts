/** What `check -- --fix` has mended, in Persian and Arabic. Pure. */
import type { Phrase } from './phrase.ts';

export const mended: readonly Phrase[] = [
  [/^line ends$/, 'پایان سطرها', 'نهايات الأسطر'],
  [/^blanks at the end of lines$/, 'فاصله‌های پایان سطر', 'المسافات في أواخر الأسطر'],
  [/^invisible characters and spaces$/, 'نویسه‌ها و فاصله‌های ناپیدا', 'رموز ومسافات غير مرئية'],
  [/^signs of YAML$/, 'نشانه‌های YAML', 'علامات YAML'],
  [/^commas between the columns$/, 'ویرگول میان ستون‌ها', 'الفواصل بين الأعمدة'],
  [/^empty rows$/, 'سطرهای خالی', 'صفوف فارغة'],
  [/^plain numbers$/, 'عددها', 'الأعداد'],
  [/^letters of another language$/, 'حرف‌های زبانی دیگر', 'حروف لغة أخرى'],
  [/^digits of the language$/, 'رقم‌های زبان', 'أرقام اللغة'],
  [/^quotation marks of the language$/, 'گیومه‌های زبان', 'علامات اقتباس اللغة'],
  [/^the end of the file$/, 'پایان فایل', 'آخر الملف'],
  [/^the day (.+) is (\S+)$/, 'روز $1 به $2', 'اليوم $1 إلى $2'],
  [/^UTF-8 instead of (.+)$/, 'UTF-8 به جای [$1]', 'UTF-8 بدل [$1]'],
  [/^UTF-8 with a byte order mark$/, 'UTF-8 با نشانهٔ ترتیب بایت', 'UTF-8 بعلامة ترتيب البايتات'],
]; // prettier-ignore
