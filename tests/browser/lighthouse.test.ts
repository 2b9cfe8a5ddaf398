/** Lighthouse on each type of page in Persian and English: the full score in every category, as far as it is not a matter of time. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import lighthouse from 'lighthouse';
import type { Browser } from 'playwright-core';
import { openBrowser, pageTypes, serveSite, type ServedSite } from './site.ts';

const port = 9377;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
/** What of the performance score is a matter of time: it depends on what else the machine does, and is told but not judged. */
const times: ReadonlySet<string> = new Set([
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'total-blocking-time',
]);

let browser: Browser;
let site: ServedSite;
before(async () => {
  [browser, site] = await Promise.all([
    openBrowser(`--remote-debugging-port=${port}`),
    serveSite(undefined, 'https://sanad.example'),
  ]);
});
after(async () => {
  await browser.close();
  await site.close();
});

async function audit(path: string) {
  const result = await lighthouse(site.origin + path, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: categories,
    disableFullPageScreenshot: true,
  });
  const report = result!.lhr;
  assert.equal(report.runtimeError, undefined);
  /** Audits that lowered the score of their category. */
  const missed = Object.values(report.categories).flatMap(({ id, score, auditRefs }) =>
    score === 1
      ? []
      : auditRefs
          .filter(({ id: name, weight }) => weight > 0 && (report.audits[name]!.score ?? 1) < 1 && !times.has(name))
          .map(({ id: name }) => `${path} ${id}: ${name} ${report.audits[name]!.displayValue ?? ''}`),
  );
  return { missed, performance: report.categories['performance']!.score };
}

/** Search engines are kept from narrowed lists and from charts for other sites: these cannot have the full score for SEO. */
const unlisted: ReadonlySet<string> = new Set(['registerYear', 'embed']);

for (const [type, path] of Object.entries(pageTypes)) {
  if (unlisted.has(type)) continue;
  for (const language of ['fa', 'en']) {
    test(`${type} in ${language}`, async (t) => {
      const { missed, performance } = await audit(path.replace('{lang}', language));
      if (performance !== 1) t.diagnostic(`performance on this machine now: ${performance}`);
      assert.deepEqual(missed, []);
    });
  }
}
