/**
 * Word parts of Arabic. The article is brought to one form whatever particle is written before it; stems are without
 * article, conjunction, plural and possessive endings. Careful rather than complete: «مدرس» (teacher) and «مدرسة»
 * (school), «دول» (states) and «دولي» (international) stay apart, which usual light stemmers merge. Works on spellings
 * (`rules.ts`), so that seats of hamza survive. Examples in `words.test.ts`.
 */

/** Words that begin with ل: the article is not visible after the particle ل («للجنة» is ل + اللجنة). */
const withLam = /^(?:و|ف)?لل(?=جن[هت]|جان|اج[ݵی]|غ[هات]|قاء|قاݵات|واݵح|اݵح|حظ|بنان|جوء)/u;
const particle = /^(?:و|ف)?(?:لل|[بک]ال)(?=.{3})|^[وف]ال(?=.{3})/u;
/** Parents, which are not «and the religion». */
const parents = /^والد(?:ه|ین|یه|یها|یهم|ان|ها|هم|هما|تها|ته|تی|اه|ات)?$/u;

/** والأمن, بالأمن, للأمن → الأمن */
export function foldArticle(word: string): string {
  if (parents.test(word)) return word;
  return withLam.test(word) ? word.replace(withLam, 'الل') : word.replace(particle, 'ال');
}

/** Words that begin with ال by nature, so that it is no article. */
const ownArticle = /^الت(?:زام|حاق|ماس|قاء|هاب|فاف|باس|صاق|قاط|فات)/u;
/** Words that begin with و by nature. */
const ownWaw =
  /^و(?:زار|زیر|زرا|ثیق|ثاݵق|ساݵل|ساݵط|سیل|سیط|ساط|اجب|اجه|اقع|قاݵع|الد|ظیف|ظاݵف|کال|کلا|کیل|لای|لاد|لید|حدات|حدوی|حید|طنی|فات|فیات|فود|قای|رقه|رقات|راث|رشه|رشات|صای|صیه|دیع|داݵع|اضح|اسع|ارد|افد|افق|اعد|عود|جود|جوه|صول|ضوح|ضعی|قوع|قود|قوف|جهه|جهات|اشنطن)/u;
/** The particle ل without article: «لحقوق». Words that begin with ل by nature are left out, as far as four letters would be left of them. */
const particleLam =
  /^(?:و|ف)?ل(?!جن|جان|غ(?:ه|ات|وی)|قا[ءح]|وا|وح|حظ|بنان|جوء|سان|باس|هج|طی|حوم|مح(?:ه|ات)|مس(?:ه|ات))(?=[^الٲٳݳ].{3})/u;
/** A word that loses its first letter after the article: المرأة. */
const woman = /^امر(?=[ٲا][هت])/u;
const numerals = /^(?:ثلاث|ٲربع|اربع|ثمان)$/u;
const possessive = /(?<=.{3})(?:هما|ها|هم|هن|کم)$|(?<=.{3}[^ا])نا$/u;

/** @returns the likeliest first; two for a plural in ات, whose singular has teh marbuta or not; those without the particle ل last */
export function arabicStems(word: string): string[] {
  const bare = word.replace(particleLam, '');
  const stems = stemsOf(word.replace(woman, 'مر'));
  return bare === word ? stems : [...new Set([...stems, ...stemsOf(bare)])];
}

function stemsOf(word: string): string[] {
  const noun = ownArticle.test(word) ? word : word.replace(/^ال(?=.{2})/u, '');
  const bare = noun === word && !ownWaw.test(word) ? word.replace(/^و(?:(?=.{4})|(?=[ٲٳݳ].{2}))/u, '') : noun;
  const owned = bare.replace(possessive, '');
  // Three letters are too few to tell whether the ending is one: مساهم is a word by itself.
  if (owned !== bare && owned.length === 3) return [owned, bare];
  if (/.{2}ات$/u.test(owned)) return [`${owned.slice(0, -2)}ه`, owned.slice(0, -2)].filter(({ length }) => length > 2);
  if (/.{3}ت(?:ان|ین)$/u.test(owned)) return [`${owned.slice(0, -3)}ه`];
  if (owned !== bare && /.{2}ت$/u.test(owned)) return [`${owned.slice(0, -1)}ه`, owned];
  const one = owned.replace(/(?<=.{4})(?:ون|ین)$/u, '');
  return [numerals.test(one) ? owned : one.replace(/ݸ$/u, 'ݵ')];
}
