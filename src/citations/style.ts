/**
 * The style of lists of references and what citeproc needs of a language, written for this project after the footnotes of
 * United Nations documents: author, title, publisher, number, date, address, joined by the comma of the language. The styles
 * and locale files of the CSL project are not used: they are licensed CC BY-SA, and in Persian and Arabic a good part of the
 * terms is still in Latin script. Words come from the interface strings (`reference.*`).
 */
import type { Interface } from '../languages/interface.ts';
import { commaOf, scriptOfLanguage } from '../languages/table.ts';

/** A CSL 1.0 style. Titles of whole works lean only where the script knows italics. */
export function listStyle({ language }: Interface): string {
  const between = commaOf(language);
  const whole =
    scriptOfLanguage(language).emphasis === 'italic'
      ? '<text variable="title" font-style="italic"/>'
      : '<text variable="title" quotes="true"/>';
  const date = (variable: string) => `<date variable="${variable}"><date-part name="year"/></date>`;
  return `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info/>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout><group delimiter="${between}">
<names variable="author"><name delimiter="${between}" et-al-min="4" et-al-use-first="1"/></names>
<choose><if type="book report thesis motion_picture" match="any">${whole}</if><else><text variable="title" quotes="true"/></else></choose>
<text variable="container-title"/><text variable="volume"/><text variable="issue"/>
<text variable="publisher"/><text variable="version"/><text variable="number"/>${date('issued')}<text variable="page"/>
<text variable="URL"/>${date('accessed')}
</group></layout></bibliography></style>`;
}

export function locale(words: Interface): string {
  const [open, close, openInner, closeInner] = words.language.quotes;
  const term = (name: string, value: string) => `<term name="${name}">${value}</term>`;
  return `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${words.language.code}">
<style-options punctuation-in-quote="false"/><terms>
${term('et-al', words.text('reference.etAl'))}${term('open-quote', open)}${term('close-quote', close)}
${term('open-inner-quote', openInner)}${term('close-inner-quote', closeInner)}
</terms></locale>`;
}
