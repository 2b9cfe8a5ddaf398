/** Each case as Chromium breaks it; `|` is where a line may begin. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakOpportunities } from './breaks.ts';

function broken(text: string): string {
  const places = breakOpportunities(text);
  return places.map((place, at) => text.slice(at === 0 ? 0 : places[at - 1], place)).join('|');
}

/** The text without its marks breaks there and nowhere else. */
function breaks(...marked: string[]): void {
  for (const text of marked) assert.equal(broken(text.replaceAll('|', '')), text);
}

test('between Latin letters or digits a slash does not end a line: symbols, alternatives, addresses', () => {
  breaks('سند |A/HRC/59/12 |و |S/2018/669', 'and/or', 'https://un.org/en/x');
  breaks('A/79/123-|S/2024/1', 'زن/|مرد');
});

test('after a space a line may begin with anything', () => {
  breaks('with |.NET |and |Node.js', '“rights” |(1979)', 'Égalité |: |non', 'Paris |— |Genève', '« |mot |»');
  breaks('10\u00a0000 |persons', '5,3\u202f% |de');
});

test('a hyphen ends a line, but a minus does not leave its number', () => {
  breaks('Secretary-|General', 'COVID-|19', '1979-|1981', 'G-|77+China', 'from |-3.5 |to |+2.1', 'twenty‑first');
});

test('signs and opening brackets', () => {
  breaks('para.|(a)|(2)', 'f(x)', 'U.S.A.', 'why?|because', '"|(text)"', 'R&D', '50%', '$120', '15+');
});

test('Arabic script: nothing breaks inside words, numbers and ranges with a dash', () => {
  breaks('می‌خواهیم |نامه‌های', '۱۰:۳۰', '۱۴۰۴/۰۷/۱۲', '۸۵٫۵٪', '«متن» |(درون)', 'تموز/|يوليه');
});

test('Chinese: between signs, never before closing or after opening punctuation', () => {
  breaks('联|合|国，|报|告。', '《宣|言》|（2023|年）', '85.5%|“妇|女”|和', '“安|全”|UNESCO', '数|据：|“识|字”');
  breaks('联|合|国……|“妇|女”|——|和', '费|用|（a）|￥120', '3.5%（1979|年）');
});
