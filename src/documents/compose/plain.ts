/** A publication of any kind in one language → what plain text and Markdown say of it. Pure. */
import { signsOf } from '../../languages/table.ts';
import { isListed } from '../../model/kinds/index.ts';
import type { Publication, Version } from '../../model/library.ts';
import { numberOf } from '../../model/metadata/citation.ts';
import { authorsOf, isDescription } from '../../model/people.ts';
import { required } from '../../model/required.ts';
import type { Plain } from '../plain/plain.ts';
import type { Fact } from '../content.ts';
import { runs, symbol } from '../text/runs.ts';
import type { Text } from '../../model/text/blocks.ts';
import { footOf, standing, type ComposeView } from './content.ts';
import { factsOf } from './facts.ts';
import { partsOf } from './parts.ts';

/** Number and date, which other documents have in their heads; a letter that is only described has them among its facts. */
function ownFacts({ words }: ComposeView, publication: Publication): Fact[] {
  if (publication.kind === 'letter' && isDescription(publication)) return [];
  const number = numberOf(publication);
  const circulated = publication.kind === 'letter' ? publication.facts.circulated : undefined;
  const hasSymbol = (circulated?.symbols.length ?? 0) > 0;
  const date = circulated?.dated ?? publication.date;
  return [
    ...(number === undefined ? [] : [{ label: words.text(hasSymbol ? 'facts.symbol' : 'facts.reference'), values: [[symbol(number)]] }]), // prettier-ignore
    ...(date === '' ? [] : [{ label: words.text(circulated?.dated ? 'facts.dateOfDocument' : 'facts.date'), values: [runs(words.dateWithGregorian(date), words.language)] }]), // prettier-ignore
  ];
}

export function composePlain(view: ComposeView, publication: Publication, version: Version, text: Text): Plain {
  const { library, words } = view;
  const { code, dir, numerals } = words.language;
  const number = numberOf(publication);
  const foot = footOf(view, publication);
  return {
    language: { code, dir, numerals },
    front: [
      ['title', version.title],
      ['author', authorsOf(library, publication, code)],
      ...(publication.date === '' ? [] : [['date', publication.date] satisfies [string, string]]),
      ['lang', code],
      ...(number === undefined ? [] : [['number', number] satisfies [string, string]]),
      ['url', required(foot[0], 'address in the foot').value],
    ],
    title: version.title,
    summary: version.summary,
    facts: [...ownFacts(view, publication), ...factsOf(view, publication)],
    notices: isListed(publication.kind) ? standing(view, publication, version) : [],
    text,
    parts: partsOf(view, publication),
    notesTitle: words.text('text.footnotes'),
    foot,
    separator: signsOf(words.language).semicolon,
  };
}
