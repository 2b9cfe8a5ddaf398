/**
 * What our two styles need of a language: few terms, written for this project. The locale files of the CSL project are not
 * used: they are licensed CC BY-SA, and in Persian and Arabic a good part of them is still in Latin script.
 */
import type { Language } from '../languages/table.ts';

export interface Terms {
  /** Between two and before the last of several authors. */
  and: string;
  /** After the first of many authors. */
  etAl: string;
  /** Before one page, before several. */
  page: [string, string];
  paragraph: [string, string];
  chapter: string;
  version: string;
  /** Before a web address. */
  available: string;
  /** Before the day a page was read. */
  accessed: string;
  noDate: string;
  /** Before the work that holds a chapter. */
  in: string;
  /** Order of a date in the UN style and in APA; `{day}`, `{month}`, `{year}` and what stands between. */
  date: string;
  dateApa: string;
  dayMonthApa: string;
}

const en: Terms = {
  and: 'and',
  etAl: 'et al.',
  page: ['p.', 'pp.'],
  paragraph: ['para.', 'paras.'],
  chapter: 'chap.',
  version: 'version',
  available: 'available at',
  accessed: 'accessed on',
  noDate: 'n.d.',
  in: 'in',
  date: '{day} {month} {year}',
  dateApa: '{year}, {month} {day}',
  dayMonthApa: '{month} {day}',
};

const terms: Readonly<Record<string, Terms>> = {
  en,
  fa: {
    and: 'و',
    etAl: 'و دیگران',
    page: ['ص', 'صص'],
    paragraph: ['بند', 'بندهای'],
    chapter: 'فصل',
    version: 'نسخهٔ',
    available: 'در دسترس در',
    accessed: 'بازدید در',
    noDate: 'بی‌تا',
    in: 'در',
    date: '{day} {month} {year}',
    dateApa: '{year}، {day} {month}',
    dayMonthApa: '{day} {month}',
  },
  ar: {
    and: 'و',
    etAl: 'وآخرون',
    page: ['ص', 'ص'],
    paragraph: ['الفقرة', 'الفقرات'],
    chapter: 'الفصل',
    version: 'النسخة',
    available: 'متاح على الرابط',
    accessed: 'اطُّلع عليه في',
    noDate: 'د.ت.',
    in: 'في',
    date: '{day} {month} {year}',
    dateApa: '{year}، {day} {month}',
    dayMonthApa: '{day} {month}',
  },
  fr: {
    and: 'et',
    etAl: 'et al.',
    page: ['p.', 'p.'],
    paragraph: ['par.', 'par.'],
    chapter: 'chap.',
    version: 'version',
    available: 'disponible à l’adresse',
    accessed: 'consulté le',
    noDate: 's. d.',
    in: 'dans',
    date: '{day} {month} {year}',
    dateApa: '{year}, {day} {month}',
    dayMonthApa: '{day} {month}',
  },
  es: {
    and: 'y',
    etAl: 'et al.',
    page: ['pág.', 'págs.'],
    paragraph: ['párr.', 'párrs.'],
    chapter: 'cap.',
    version: 'versión',
    available: 'disponible en',
    accessed: 'consultado el',
    noDate: 's. f.',
    in: 'en',
    date: '{day} de {month} de {year}',
    dateApa: '{year}, {day} de {month}',
    dayMonthApa: '{day} de {month}',
  },
  ru: {
    and: 'и',
    etAl: 'и др.',
    page: ['с.', 'с.'],
    paragraph: ['п.', 'пп.'],
    chapter: 'гл.',
    version: 'версия',
    available: 'доступно по адресу',
    accessed: 'дата обращения:',
    noDate: 'б. г.',
    in: 'в',
    date: '{day} {month} {year}',
    dateApa: '{year}, {day} {month}',
    dayMonthApa: '{day} {month}',
  },
  zh: {
    and: '和',
    etAl: '等',
    page: ['第', '第'],
    paragraph: ['第', '第'],
    chapter: '第',
    version: '版本',
    available: '可查阅',
    accessed: '查阅日期：',
    noDate: '无日期',
    in: '载于',
    date: '{year}年{month}{day}日',
    dateApa: '{year}年{month}{day}日',
    dayMonthApa: '{month}{day}日',
  },
};

/** English terms for a language that an office added. */
export const termsOf = ({ code }: Pick<Language, 'code'>): Terms => terms[code] ?? en;
