/** I/O: one contestant in Chromium: what is found, what it costs to fetch, how long a reader waits. */
import type { Browser, Page } from 'playwright-core';
import type { Contestant } from './contestants.ts';
import type { BenchQuery } from './documents.ts';
import type { CountingServer } from './server.ts';

/** Profile of a mid-range phone. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slower = 4;
/** Milliseconds between two keys: a fast typist on a phone. */
const betweenKeys = 150;
/** Results that are waited for. */
const wanted = 5;

export interface Times {
  /** Until the engine is loaded, from the focus on. */
  ready: number;
  /** Until five results are there once the engine is loaded, the query being put into the field at once and sent. */
  pasted: number;
  /**
   * The same with the contestant's worker, if it has one, which Chromium cannot slow down: a phone, whose worker is slow
   * but works beside the page, lies between this and `pasted`.
   */
  beside: number;
  /** As `pasted`, from the last key on, the query being typed. */
  typed: number;
}

/** Share of the queries whose document is among the first ten. */
export async function recallOf(
  browser: Browser,
  { origin }: CountingServer,
  contestant: Contestant,
  language: string,
  queries: readonly BenchQuery[],
): Promise<number> {
  const page = await browser.newPage();
  await open(page, origin + contestant.address(language, false));
  let found = 0;
  for (const { id, text } of queries) {
    const { addresses } = await ask(page, text, 0, Infinity);
    if (addresses.some((address) => address.endsWith(`/${id}/`))) found += 1;
  }
  await page.close();
  return found / queries.length;
}

/** Bytes of a cold first query, from the page on until nothing more is fetched. */
export async function bytesOf(
  browser: Browser,
  { origin, bytes }: CountingServer,
  contestant: Contestant,
  language: string,
  query: string,
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  bytes(); // those of what was done before
  await open(page, origin + contestant.address(language, false));
  await ask(page, query, 0, Infinity);
  await context.close();
  return bytes();
}

/** Times of a first query on the phone. All work is done on the page's thread, the only one that can be slowed down, but for `beside`. */
export async function timesOf(
  browser: Browser,
  { origin }: CountingServer,
  contestant: Contestant,
  language: string,
  query: string,
): Promise<Times> {
  const onPhone = async (pause: number, onPage: boolean) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const ready = await open(page, origin + contestant.address(language, onPage));
    const { ms } = await ask(page, query, pause, wanted);
    await context.close();
    return { ready, ms };
  };
  const pasted = await onPhone(0, true);
  const beside = await onPhone(0, false);
  const typed = await onPhone(betweenKeys, true);
  return { ready: pasted.ready, pasted: pasted.ms, beside: beside.ms, typed: typed.ms };
}

/** Opens a page, turns to its form, waits until the engine is loaded; tells how long that took. */
async function open(page: Page, address: string): Promise<number> {
  await page.goto(address);
  return page.evaluate(async () => {
    const form = document.querySelector('form')!;
    const start = performance.now();
    form.querySelector<HTMLInputElement>('input[type=search]')!.focus();
    while (form.dataset['ready'] !== 'true') await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - start;
  });
}

/**
 * Puts a query into the field and sends it. Results are there when so many links with titles stand in the list; where the
 * form is no longer busy and there are fewer, when the last of them came.
 * @param pause between two keys; 0: no keys, the whole query at once
 */
function ask(page: Page, query: string, pause: number, results: number): Promise<{ ms: number; addresses: string[] }> {
  return page.evaluate(
    async ([text, between, enough]) => {
      const form = document.querySelector('form')!;
      const list = document.querySelector('ol')!;
      const field = form.querySelector<HTMLInputElement>('input[type=search]')!;
      const put = (value: string) => {
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      const letters = [...text];
      if (between > 0)
        for (let at = 1; at < letters.length; at++) {
          put(letters.slice(0, at).join(''));
          await new Promise((resolve) => setTimeout(resolve, between));
        }
      const titles = () => [...list.querySelectorAll<HTMLAnchorElement>(':scope > li > a, h2 a')];
      /** When each title came. */
      const times: number[] = [];
      const { promise, resolve } = Promise.withResolvers<undefined>();
      list.replaceChildren(); // those of what was typed before
      const start = performance.now();
      put(text);
      form.requestSubmit();
      new MutationObserver(() => {
        while (times.length < titles().length) times.push(performance.now());
        if (titles().length >= enough || form.getAttribute('aria-busy') === 'false') resolve(undefined);
      }).observe(document.body, { childList: true, attributes: true, subtree: true });
      // A contestant that never answers has not found anything.
      setTimeout(resolve, 60_000);
      await promise;
      const end = times[Math.min(enough, titles().length) - 1] ?? performance.now();
      return { ms: end - start, addresses: titles().map(({ href }) => href) };
    },
    [query, pause, Number.isFinite(results) ? results : 1e9] as const,
  );
}
