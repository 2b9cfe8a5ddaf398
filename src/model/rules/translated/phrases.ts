/**
 * Reasons and remedies that rules get as English sentences, in Persian and Arabic. A message is told in another language only where
 * all its parts are known here; `$1` is what stands in the brackets of the pattern. Pure.
 */
import type { RuleName } from '../../problems.ts';

type Phrase = readonly [pattern: RegExp, fa: string, ar: string];

const phrases: readonly Phrase[] = [
  [/^Did you mean (.+)\?$/, 'آیا منظورتان $1 است؟', 'هل تقصدون $1؟'],
  [/^If (.+) is a date of the Persian calendar, write (.+)\.$/, 'اگر $1 تاریخی خورشیدی است، بنویسید $2.', 'إذا كان $1 تاريخًا بالتقويم الفارسي فاكتبوا $2.'],
  [/^If (.+) is a date of the Islamic calendar, write (.+)\.$/, 'اگر $1 تاریخی قمری است، بنویسید $2.', 'إذا كان $1 تاريخًا هجريًا فاكتبوا $2.'],
  [/^Write ([\w-]+: ?[[{].*|\d[\d-]*|[a-z]+: [\w-]+)\.?$/, 'بنویسید $1', 'اكتبوا $1'],
  [/^A value that begins with # stands in quotation marks: (.+)$/, 'مقداری که با # آغاز می‌شود میان گیومهٔ لاتین می‌آید: $1', 'القيمة التي تبدأ بـ# توضع بين علامتي اقتباس: $1'],
  [/^Correct the value\.$/, 'مقدار را درست کنید.', 'صحّحوا القيمة.'],
  [/^must be a Gregorian date(?: from 1900 on)?$/, 'باید تاریخ میلادی باشد', 'يجب أن يكون تاريخًا ميلاديًا'],
  [/^must be a date like (.+)$/, 'باید تاریخی مانند $1 باشد', 'يجب أن يكون تاريخًا مثل $1'],
  [/^is not a day of the calendar$/, 'روزی از تقویم نیست', 'ليس يومًا في التقويم'],
  [/^must be one of (.+)$/, 'باید یکی از اینها باشد: $1', 'يجب أن يكون واحدًا من: $1'],
  [/^must be a group of keys$/, 'باید گروهی از کلیدها باشد', 'يجب أن يكون مجموعة مفاتيح'],
  [/^must be a list$/, 'باید فهرست باشد', 'يجب أن يكون قائمة'],
  [/^must be text$/, 'باید متن باشد', 'يجب أن يكون نصًا'],
  [/^must be a number$/, 'باید عدد باشد', 'يجب أن يكون عددًا'],
  [/^must be a whole number$/, 'باید عدد درست باشد', 'يجب أن يكون عددًا صحيحًا'],
  [/^must be true or false$/, 'باید true یا false باشد', 'يجب أن يكون true أو false'],
  [/^must be an e-mail address$/, 'باید نشانی ایمیل باشد', 'يجب أن يكون عنوان بريد إلكتروني'],
  [/^must be a web address starting with (.+)$/, 'باید نشانی وبی باشد که با $1 آغاز می‌شود', 'يجب أن يكون عنوانًا على الويب يبدأ بـ$1'],
  [/^must be a colour like (.+)$/, 'باید رنگی مانند $1 باشد', 'يجب أن يكون لونًا مثل $1'],
  [/^must be a language code like (\w+) or (\w+)$/, 'باید کد زبان باشد، مانند $1 یا $2', 'يجب أن يكون رمز لغة مثل $1 أو $2'],
  [/^must be a three-letter country code like IRN, or WLD for the world$/, 'باید کد سه‌حرفی کشور باشد مانند IRN، یا WLD برای جهان', 'يجب أن يكون رمز بلد من ثلاثة أحرف مثل IRN، أو WLD للعالم'],
  [/^must be a document symbol like (\S+) or (\S+)$/, 'باید نماد سندی باشد مانند $1 یا $2', 'يجب أن يكون رمز وثيقة مثل $1 أو $2'],
  [/^must be the name of a file in the same folder$/, 'باید نام پرونده‌ای در همین پوشه باشد', 'يجب أن يكون اسم ملف في المجلد نفسه'],
  [/^must be lower-case Latin letters, digits and hyphens, starting with a letter, like (.+)$/, 'باید از حرف‌های کوچک لاتین، رقم و خط تیره باشد و با حرف آغاز شود، مانند $1', 'يجب أن يتألف من حروف لاتينية صغيرة وأرقام وشرطات وأن يبدأ بحرف، مثل $1'],
  [/^must be an earlier folder name: lower-case Latin letters, digits and hyphens, like (.+)$/, 'باید نام پیشین پوشه باشد: حرف‌های کوچک لاتین، رقم و خط تیره، مانند $1', 'يجب أن يكون اسمًا سابقًا للمجلد: حروف لاتينية صغيرة وأرقام وشرطات، مثل $1'],
  [/^must have at most (\d+) characters$/, 'باید حداکثر $1 نویسه داشته باشد', 'يجب ألا يزيد على $1 حرفًا'],
  [/^has no value, because # begins a comment$/, 'مقدار ندارد، زیرا # یادداشت را آغاز می‌کند', 'بلا قيمة، لأن # تبدأ تعليقًا'],
  [/^needs the text in at least one language$/, 'متن را دست‌کم به یک زبان می‌خواهد', 'يحتاج إلى النص بلغة واحدة على الأقل'],
  [/^(?:is )?empty$/, 'خالی', 'فارغ'],
  [/^a list$/, 'فهرست', 'قائمة'],
  [/^a group of keys$/, 'گروهی از کلیدها', 'مجموعة مفاتيح'],
  [/^“([^]*)”$/, '«$1»', '«$1»'],
  [/^(-?[\d.]+|true|false)$/, '$1', '$1'],
  // Names of folders
  [/^there is a blank in it$/, 'فاصله در آن است', 'فيه مسافة'],
  [/^it holds capital letters$/, 'حرف بزرگ دارد', 'فيه حروف كبيرة'],
  [/^it holds letters that are not Latin$/, 'حرف‌هایی دارد که لاتین نیست', 'فيه حروف غير لاتينية'],
  [/^it holds the sign “(.+)”$/, 'نشانهٔ «$1» در آن است', 'فيه العلامة «$1»'],
  [/^it has (\d+) characters; (\d+) are the most$/, '$1 نویسه دارد؛ بیشینه $2 است', 'فيه $1 حرفًا، والحد الأقصى $2'],
  [/^the name is reserved on Windows$/, 'این نام در ویندوز کنار گذاشته شده است', 'الاسم محجوز في Windows'],
  [/^on Windows and macOS it is the same as (.+)$/, 'در ویندوز و مک با $1 یکی است', 'هو نفسه $1 في Windows وmacOS'],
  // Front matter
  [/^a blank line stands before the first ---$/, 'پیش از نخستین --- سطری خالی است', 'قبل أول --- سطر فارغ'],
  [/^“(.+)” stands before the first ---$/, 'پیش از نخستین --- «$1» آمده است', 'قبل أول --- ورد «$1»'],
  [/^the closing --- is missing$/, '--- پایانی نیست', '--- الختامية ناقصة'],
  [/^the file is empty$/, 'پرونده خالی است', 'الملف فارغ'],
  [/^the line is “(.+)” and must be three hyphens$/, 'سطر «$1» است و باید سه خط تیره باشد', 'السطر «$1» ويجب أن يكون ثلاث شرطات'],
  [/^Delete what stands before the first line ---; it must be the first of the file\.$/, 'آنچه را پیش از نخستین سطر --- است پاک کنید؛ این سطر باید نخستین سطر پرونده باشد.', 'احذفوا ما قبل أول سطر ---؛ فيجب أن يكون أول الملف.'],
  [/^Delete this line and its partner at the end: front matter stands in no code block\.$/, 'این سطر و جفت آن را در پایان پاک کنید: سرآغاز درون بلوک کد نمی‌آید.', 'احذفوا هذا السطر ونظيره في النهاية: فالمقدمة لا توضع داخل كتلة شيفرة.'],
  [/^Write a line --- after line (\d+), “(.+)”\.$/, 'پس از سطر $1، «$2»، سطری --- بنویسید.', 'اكتبوا سطر --- بعد السطر $1، «$2».'],
  [/^Begin it with a line ---, then title:, summary: and translation:, then another line ---\.$/, 'آن را با سطر --- آغاز کنید، سپس title: و summary: و translation:، سپس --- دیگر.', 'ابدؤوه بسطر ---، ثم title: و summary: و translation:، ثم سطر --- آخر.'],
  // Elements
  [/^The element (<.+>)$/, 'عنصر $1', 'العنصر $1'],
  [/^The attribute (\S+) of (<.+>)$/, 'ویژگی $1 در $2', 'الخاصية $1 في $2'],
]; // prettier-ignore

type Words = Readonly<Record<string, unknown>>;
type Code = 'fa' | 'ar';

/** The sentence in the language, or `undefined` where it is not known. */
export function inPhrases(text: string, code: Code): string | undefined {
  for (const [pattern, fa, ar] of phrases)
    if (pattern.test(text)) return text.replace(pattern, code === 'fa' ? fa : ar);
  return undefined;
}

/** What rules say that put a reason and a remedy into their words; `[$key]` is a phrase, `{key}` as it is. */
const frames: Readonly<Partial<Record<RuleName, Readonly<Record<Code, readonly [string, string]>>>>> = {
  'wrong-value': {
    fa: ['«{key}» [expected]؛ اکنون [received] است.', 'مقدار را درست کنید.'],
    ar: ['«{key}» [expected]؛ وهو الآن [received].', 'صحّحوا القيمة.'],
  },
  'wrong-value-hint': {
    fa: ['«{key}» [expected]؛ اکنون [received] است.', '[hint]'],
    ar: ['«{key}» [expected]؛ وهو الآن [received].', '[hint]'],
  },
  'folder-name': {
    fa: ['«{name}» نمی‌تواند نام پوشه و نشانی باشد: [reason].', 'نام پوشه را عوض کنید: حرف‌های کوچک لاتین، رقم و خط تیره، مانند {nearest}.'],
    ar: ['«{name}» لا يصلح اسمًا لمجلد وعنوانًا: [reason].', 'غيّروا اسم المجلد: حروف لاتينية صغيرة وأرقام وشرطات، مثل {nearest}.'],
  },
  'html-not-allowed': {
    fa: ['[what] در متن پذیرفته نیست.', 'آن را با Markdown یا یکی از فرمان‌های راهنما بنویسید.'],
    ar: ['[what] غير مسموح في النص.', 'اكتبوه بصيغة Markdown أو بأحد أوامر الدليل.'],
  },
  'front-matter-missing': {
    fa: ['سرآغاز پرونده یافت نشد: [reason].', '[hint]'],
    ar: ['تعذر العثور على مقدمة الملف: [reason].', '[hint]'],
  },
}; // prettier-ignore

/** Where a parameter may be missing. */
const defaults: Words = {
  nearest: '2026-water-supply',
  hint: 'Begin it with a line ---, then title:, summary: and translation:, then another line ---.',
};

/** @returns message and hint, or `undefined` where a part of them is known in English only */
export function framed(rule: RuleName, params: unknown, code: Code): readonly [string, string] | undefined {
  const frame = frames[rule]?.[code];
  if (!frame || typeof params !== 'object' || params === null) return undefined;
  const given: Words = { ...defaults, ...Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined)) }; // prettier-ignore
  let isWhole = true;
  const fill = (text: string) =>
    text.replace(/\[(\w+)\]|\{(\w+)\}/g, (_, phrase: string | undefined, plain: string | undefined) => {
      const value = given[phrase ?? plain ?? ''];
      const written = typeof value === 'string' ? value : undefined;
      const said = phrase === undefined || written === undefined ? written : inPhrases(written, code);
      if (said === undefined) isWhole = false;
      return said ?? '';
    });
  const [message, hint] = [fill(frame[0]), fill(frame[1])];
  return isWhole ? [message, hint] : undefined;
}
