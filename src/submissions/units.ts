/** What limits are counted in, in words that agree with their number. Pure. */
import { own } from '../model/own.ts';
import type { MessageLanguage } from '../model/rules/translated/index.ts';
import type { Limit } from '../model/schema/submission.ts';

type Unit = Limit['unit'] | 'years';
/** By category of plural; a category that is not there is as `other`. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const units: Readonly<Record<MessageLanguage, Readonly<Record<Unit, Forms>>>> = {
  en: {
    words: { one: 'word', other: 'words' },
    characters: { one: 'character', other: 'characters' },
    pages: { one: 'page', other: 'pages' },
    years: { one: 'year', other: 'years' },
  },
  fa: {
    words: { other: 'واژه' },
    characters: { other: 'نویسه' },
    pages: { other: 'صفحه' },
    years: { other: 'سال' },
  },
  ar: {
    words: { few: 'كلمات', other: 'كلمة' },
    characters: { few: 'أحرف', many: 'حرفًا', other: 'حرف' },
    pages: { few: 'صفحات', other: 'صفحة' },
    years: { few: 'سنوات', other: 'سنة' },
  },
};

/** The unit alone, as it stands after a number. */
export function unitAfter(count: number, unit: Unit, language: MessageLanguage): string {
  const forms = units[language][unit];
  return own(forms, new Intl.PluralRules(language).select(count)) ?? forms.other;
}
