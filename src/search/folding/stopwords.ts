/**
 * Words so common that asking for them tells nothing: left out of a query that has other words. They remain in the index
 * for queries of such words alone. Spellings as `spell` gives them.
 */
import { spell } from './rules.ts';

const lists: Readonly<Record<string, string>> = {
  fa: 'و در به از که این آن را با برای است بر تا یا هم نیز های ها می شد شود شده بود کرد هر یک چه اما اگر پس بین',
  ar: 'في من على إلى عن مع أن إن ما لا لم لن هذا هذه ذلك تلك التي الذي كان كانت هو هي أو ثم قد كل بين بعد قبل و',
  en: 'the a an of and or to in on for with by at from as is are was were be been it its this that these those not which who',
  fr: 'le la les un une des de du et ou à au aux en dans par pour sur avec que qui ce cette ces est sont a ont ne pas se son sa ses',
  es: 'el la los las un una unos unas de del y o a al en por para con que se su sus es son no lo como este esta',
  ru: 'и в во на с со к ко о об от до из за для по что как это не а но или у же бы при его ее их',
  zh: '的 了 和 在 是 与 及 或 等 为',
};

export function stopwordsOf(language: string): ReadonlySet<string> {
  return new Set((lists[language] ?? '').split(' ').filter(Boolean).map(spell));
}
