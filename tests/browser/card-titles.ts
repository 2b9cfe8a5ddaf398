/** Titles that bring out what layout engines get wrong, and more of them made from a seed. */

import words from './card-words.json' with { type: 'json' };
import { mulberry32 } from '../random.ts';

export interface Title {
  language: string;
  text: string;
  /** What the title is about, for the report of a failure. */
  about: string;
  /** Width of the box in pixels; default 900. */
  width?: number;
  /** Lines allowed; default 6. */
  maxLines?: number;
}

export const handMade: readonly Title[] = [
  { language: 'fa', about: 'joined letters', text: 'گزارش کمیسیون حقوق بشر دربارهٔ وضعیت زنان در کشورهای کم‌درآمد' },
  { language: 'fa', about: 'ZWNJ', text: 'می‌خواهیم نامه‌های ارسال‌شده به نمایندگی‌ها را بی‌درنگ منتشر کنیم' },
  { language: 'fa', about: 'harakat', text: 'حَقِّ آموزشِ کودکانِ بی‌سرپرست، مُطابِقِ مادّهٔ ۲۸ پیمان‌نامه' },
  { language: 'fa', about: 'tanwin', text: 'واقعاً، اصلاً، حتماً و نسبتاً: قیدهایی که با تنوین نوشته می‌شوند' },
  { language: 'fa', about: 'time and date', text: 'نشست روز ۱۴۰۴/۰۷/۱۲ ساعت ۱۰:۳۰ تا ۱۲:۴۵ در سالن XX' },
  { language: 'fa', about: 'symbol', text: 'نامهٔ مورخ ۲ ژوئیهٔ ۲۰۱۸ (A/72/926) خطاب به دبیرکل' },
  {
    language: 'fa',
    about: 'symbol across lines',
    width: 430,
    text: 'پیرو سند A/HRC/59/12 و سند S/2018/669 و سند A/C.3/45/5',
  },
  { language: 'fa', about: 'brackets around Latin', text: 'کنوانسیون «CEDAW (1979)» و پروتکل اختیاری (OP-CEDAW) آن' },
  { language: 'fa', about: 'brackets inside brackets', text: 'آمار یونسکو [UIS (Montreal)] دربارهٔ سواد (۱۵+ سال)' },
  {
    language: 'fa',
    about: 'Latin in quotation marks',
    text: 'گزارش «Education at a Glance» و گزارش "World Bank (2023)"',
  },
  { language: 'fa', about: 'range', text: 'سواد بزرگسالان، ۲۰۰۰–۲۰۲۳: از ۵۲٫۱٪ تا ۸۵٫۵٪ در سال‌های ۱۳۷۹-۱۴۰۲' },
  { language: 'fa', about: 'Chinese inside', text: 'نامهٔ نمایندهٔ دائم چین (中华人民共和国) نزد سازمان ملل متحد' },
  { language: 'fa', about: 'three scripts', text: 'نسخهٔ English، نسخهٔ 中文 و نسخهٔ Русский از یک نامه' },
  { language: 'fa', about: 'percent and signs', text: 'کاهش −۳٫۵٪ و افزایش +۲٫۱٪ نسبت به ۱۴۰۰؛ تلفن +98 21 1234' },
  { language: 'fa', about: 'begins with Latin', text: 'UNESCO: نرخ باسوادی زنان ۱۵ تا ۲۴ ساله' },
  { language: 'fa', about: 'ends with Latin', text: 'نامه به دبیرکل دربارهٔ قطعنامهٔ A/RES/79/1' },
  { language: 'fa', about: 'isolates', text: 'سند \u2066A/RES/79/1 (2025)\u2069 و سند \u2066S/RES/2231\u2069 (۲۰۱۵)' },
  { language: 'fa', about: 'Arabic letters', text: 'كتاب يک «مکتبة الأمم المتحدة» با ي و ك عربی' },
  { language: 'fa', about: 'a slash between words', text: 'زن/مرد، شهر/روستا و/یا استان', width: 300 },
  {
    language: 'fa',
    about: 'ellipsis after three lines',
    maxLines: 3,
    width: 420,
    text: 'نامه‌های همسان مورخ ۱۲ دسامبر ۲۰۰۸ نمایندهٔ دائم جمهوری اسلامی ایران نزد سازمان ملل متحد خطاب به دبیرکل و رئیس شورای امنیت',
  },
  {
    language: 'fa',
    about: 'ellipsis after Latin',
    maxLines: 2,
    width: 420,
    text: 'پاسخ به گزارش Human Rights Council (A/HRC/59/12) دربارهٔ وضعیت حقوق بشر در سال ۲۰۲۵',
  },
  {
    language: 'ar',
    about: 'joined letters',
    text: 'رسالة مؤرخة ٢ تموز/يوليه ٢٠١٨ موجهة إلى الأمين العام من الممثلين الدائمين',
  },
  { language: 'ar', about: 'all harakat', text: 'إِنَّ الحَقَّ فِي التَّعْلِيمِ حَقٌّ مَكْفُولٌ لِكُلِّ إِنْسَانٍ' },
  { language: 'ar', about: 'tanwin', text: 'شُكرًا جَزيلًا، كِتابٌ مُفيدٌ، في يومٍ واحدٍ' },
  {
    language: 'ar',
    about: 'lam-alef and hamza',
    text: 'الإعلان العالمي لحقوق الإنسان: لا للتمييز ضد الأقليات والأطفال واللاجئين',
  },
  { language: 'ar', about: 'digits with colon and slash', text: 'الجلسة ١٠:٣٠ يوم ١٢/٠٧/٢٠٢٥ والوثيقة ٤٥/١٢/٢٠٢٤' },
  {
    language: 'ar',
    about: 'brackets around Latin',
    text: 'معهد اليونسكو للإحصاء (UIS)، عن طريق «open-numbers (2024)»',
  },
  { language: 'ar', about: 'range', text: 'إلمام النساء بالقراءة والكتابة، ١٩٧٦–٢٠٢٣ (من ٥٦٫٧٪ إلى ٨٤٫١٪)' },
  { language: 'ar', about: 'tatweel', text: 'الســــلام والأمــن الدوليـان' },
  {
    language: 'ar',
    about: 'ellipsis after three lines',
    maxLines: 3,
    width: 400,
    text: 'رسالتان متطابقتان مؤرختان ١٢ كانون الأول/ديسمبر ٢٠٠٨ موجهتان إلى الأمين العام وإلى رئيس مجلس الأمن من الممثل الدائم',
  },
  {
    language: 'en',
    about: 'kerning',
    text: 'AVATAR WAVE To Tokyo: Ty, Va, We, “Yo” and f-ligatures: office, final, flight',
  },
  { language: 'en', about: 'symbols', text: 'Documents A/HRC/59/12, A/72/510/Rev.1 and S/2018/669*', width: 320 },
  {
    language: 'en',
    about: 'a full stop that begins a word',
    text: 'Statistics published with .NET and Node.js (v24.1)',
    width: 420,
  },
  { language: 'en', about: 'Persian inside', text: 'The letter «نامهٔ ۱۲» (Persian: نامه به دبیرکل) of 2025' },
  { language: 'en', about: 'brackets around Persian', text: 'Words such as (سواد) and [آمار ۱۴۰۳] in English text' },
  { language: 'en', about: 'Chinese inside', text: 'Letter from China (中华人民共和国) on women’s rights' },
  {
    language: 'en',
    about: 'hyphens',
    text: 'Secretary-General, co-operation, 15–24-year-olds and long-term follow-up',
    width: 340,
  },
  {
    language: 'en',
    about: 'non-breaking space and hyphen',
    text: 'Article 12 and the twenty‑first session, 10 000 persons',
    width: 300,
  },
  {
    language: 'en',
    about: 'a word wider than the line',
    text: 'Internationalization-of-administrative-responsibilities Donaudampfschifffahrtsgesellschaft',
    width: 300,
  },
  {
    language: 'en',
    about: 'ellipsis after three lines',
    maxLines: 3,
    width: 480,
    text: 'Identical letters dated 12 December 2008 from the Permanent Representative of the Islamic Republic of Iran to the United Nations addressed to the Secretary-General',
  },
  {
    language: 'en',
    about: 'decomposed accents',
    text: 'Re\u0301sume\u0301 of the Co\u0302te d’Ivoire and A\u030Angstro\u0308m',
  },
  {
    language: 'en',
    about: 'punctuation',
    text: 'Who? What! Why… “Yes” — (no); 50% / 3.5‰ & more: §12 (a)',
    width: 300,
  },
  {
    language: 'fr',
    about: 'narrow spaces',
    text: 'Alphabétisation des femmes et des filles\u202f: ce que montrent les chiffres, «\u00a01976-2023\u00a0»',
  },
  { language: 'fr', about: 'accents', text: 'Œuvre, naïveté, À l’égalité, ça, où, forêt, Noël' },
  { language: 'es', about: 'inverted marks', text: '¿Qué muestran las cifras? ¡Niñas y niños de 15 a 24 años!' },
  { language: 'ru', about: 'Cyrillic', text: 'Письмо Постоянного представителя Намибии при ООН от 12 июля 2018 года' },
  {
    language: 'ru',
    about: 'quotation marks and dashes',
    text: 'Доклад «Грамотность — 2023» („дети“) №\u00a012 и стре́лки',
  },
  { language: 'zh', about: 'simplified', text: '2018年7月12日纳米比亚常驻联合国代表给秘书长的信' },
  {
    language: 'zh',
    about: 'punctuation at the edges',
    width: 330,
    text: '妇女和女童的识字状况：数据显示了什么（1976–2023年）、原因和建议。',
  },
  {
    language: 'zh',
    about: 'quotation marks',
    width: 360,
    text: '关于“妇女、和平与安全”和‘青年’的报告，以及《世界人权宣言》',
  },
  { language: 'zh', about: 'traditional', text: '聯合國人權理事會關於婦女權利與伊朗伊斯蘭共和國報告書' },
  { language: 'zh', about: 'traditional, rare characters', text: '臺灣龍龜籲請難民總務長釁鬱體戰爭調查團選舉兒童' },
  { language: 'zh', about: 'Latin inside', width: 380, text: '联合国文件A/HRC/59/12和UNESCO的SDG 4.6指标（2024年版）' },
  { language: 'zh', about: 'Persian inside', text: '伊朗常驻代表团的信函（نامهٔ شمارهٔ ۱۲）与附件' },
  {
    language: 'zh',
    about: 'ellipsis after three lines',
    maxLines: 3,
    width: 380,
    text: '二〇〇八年十二月十二日伊朗伊斯兰共和国常驻联合国代表给秘书长和安全理事会主席的同文信以及所附的关于识字率的统计数据',
  },
];

/** Words of a language in any order: 4 to 18 of them in boxes of different widths. */
export function seeded(language: string, count: number, seed: number): Title[] {
  const next = mulberry32(seed);
  const list = (words as Record<string, string>)[language]!.split(' ');
  return Array.from({ length: count }, (_, index) => {
    const picked = Array.from({ length: 4 + Math.floor(next() * 15) }, () => list[Math.floor(next() * list.length)]!);
    return {
      language,
      about: `seed ${seed}, ${index}`,
      width: 320 + Math.floor(next() * 600),
      text: picked.join(language === 'zh' ? '' : ' '),
    };
  });
}
