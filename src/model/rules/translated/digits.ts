/** Numbers in the digits of the language in which a message is. What is quoted, named or to be typed keeps its own. Pure. */
import type { MessageLanguage } from './index.ts';

const format = (locale: string) => new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 3 });

const formats: Readonly<Record<MessageLanguage, Intl.NumberFormat>> = {
  en: format('en'),
  fa: format('fa'),
  ar: format('ar-u-nu-arab'),
};

/** @param value a number, or a list of numbers such as `2, 4–6` */
export const inDigits = (value: number | string, language: MessageLanguage): string =>
  String(value).replace(/\d+(?:\.\d+)?/g, (number) => formats[language].format(Number(number)));
