/** The code of a language by what people call it: a name in some language, another code, the code of a country. Pure. */

/** Languages that offices of this kind write in. */
const codes =
  'en fr es ru ar fa zh de it pt tr az ku ur ps hi bn id ms ja ko vi th pl uk nl sv da no fi cs hu ro el he sw am so ha sq sr hr bg hy ka kk ky uz tg tk mn ne si ta'.split(
    ' ',
  );
const speakers = ['en', 'fr', 'es', 'ru', 'ar', 'fa', 'zh'];

/** Three-letter codes, codes of countries and further names. */
const others: Readonly<Record<string, string>> = {
  farsi: 'fa', parsi: 'fa', per: 'fa', fas: 'fa', ir: 'fa', iran: 'fa', dari: 'fa', پارسی: 'fa', فارسي: 'fa', الفارسية: 'fa',
  eng: 'en', gb: 'en', us: 'en', انگلیسی: 'en', انگليسى: 'en', الإنجليزية: 'en', الانجليزية: 'en', انجليزي: 'en', englisch: 'en',
  ara: 'ar', arabi: 'ar', عربي: 'ar', sa: 'ar', eg: 'ar',
  fra: 'fr', fre: 'fr', francais: 'fr', spa: 'es', espanol: 'es', castellano: 'es', rus: 'ru', русский: 'ru', russkij: 'ru',
  zho: 'zh', chi: 'zh', cn: 'zh', mandarin: 'zh', 中文: 'zh', 汉语: 'zh', 漢語: 'zh', 英语: 'en', 法语: 'fr', 俄语: 'ru',
  deu: 'de', ger: 'de', tur: 'tr', türkçe: 'tr', turkce: 'tr',
}; // prettier-ignore

let names: Map<string, string> | undefined;

/** @param text `farsi`, `English`, `fa_IR`, `per`; @returns the code, or `undefined` */
export function languageNamed(text: string): string | undefined {
  if (!names) {
    names = new Map();
    for (const speaker of [...speakers, ...codes]) {
      const inLanguage = new Intl.DisplayNames(speaker, { type: 'language', fallback: 'none' });
      // Each language is known by its own name and by its names in the languages above.
      for (const code of speakers.includes(speaker) ? codes : [speaker]) {
        const name = inLanguage.of(code);
        if (name && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), code);
      }
    }
    for (const [name, code] of Object.entries(others)) names.set(name, code);
  }
  const plain = text.trim().toLowerCase();
  const short = /^([a-z]{2})[-_][a-z]{2,4}$/.exec(plain)?.[1];
  return (
    names.get(plain) ??
    (codes.includes(plain) ? plain : short !== undefined && codes.includes(short) ? short : undefined)
  );
}
