import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleLibrary } from '../model/example.ts';
import { required } from '../model/required.ts';
import { isSubmittable } from './held.ts';
import { leftInWords } from './left.ts';
import { measured } from './measure.ts';

test('what is left of a limit is said in the language of whoever writes, in its digits', () => {
  const publication = required(exampleLibrary().publications.find(isSubmittable), 'a letter or report');
  const limit = { max: 2000, unit: 'words', notes: true, cover: 0 } as const;
  const left = (counted: number) => ({ publication, file: 'letters/x/en.md', to: 'hrc 63 (ngo)', length: measured(limit, counted) }); // prettier-ignore
  assert.equal(leftInWords(left(1312), 'en'), 'hrc 63 (ngo): 1,312 of 2,000 words, 688 left');
  assert.equal(leftInWords(left(2001), 'en'), 'hrc 63 (ngo): 2,001 of 2,000 words, 1 too many');
  assert.equal(leftInWords(left(1312), 'fa'), 'hrc 63 (ngo): ۱٬۳۱۲ از ۲٬۰۰۰ واژه، ۶۸۸ مانده است');
  const pages = { ...left(1), length: { limit: { ...limit, max: 5, unit: 'pages' } as const } };
  assert.equal(leftInWords(pages, 'en'), 'hrc 63 (ngo): at most 5 pages; npm run check counts them in the file that is made'); // prettier-ignore
  assert.equal(leftInWords(left(1312), 'ar'), 'hrc 63 (ngo): ١٬٣١٢ من ٢٬٠٠٠ كلمة، والباقي ٦٨٨');
});
