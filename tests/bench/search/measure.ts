/** I/O: one contestant in Chromium: what is found, what it costs to fetch, how long a reader waits. */
import type { Browser, Page } from 'playwright-core';
import type { Contestant } from './contestants.ts';
import type { CountingServer } from './server.ts';

/** Profile of a mid-range phone. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slower = 4;
/** Results that are waited for. */
const wanted = 5;

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
  await ask(page, query, Infinity);
  await context.close();
  return bytes();
}

/**
 * Milliseconds until five results of a first query are there on the phone, once the engine is loaded, the query being put into
 * the field at once and sent. All work is done on the page's thread, the only one that can be slowed down.
 */
export async function timeOf(
  browser: Browser,
  { origin }: CountingServer,
  contestant: Contestant,
  language: string,
  query: string,
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await open(page, origin + contestant.address(language, true));
  const ms = await ask(page, query, wanted);
  await context.close();
  return ms;
}

/** Opens a page, turns to its form, waits until the engine is loaded. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    const form = document.querySelector('form')!;
    form.querySelector<HTMLInputElement>('input[type=search]')!.focus();
    while (form.dataset['ready'] !== 'true') await new Promise((resolve) => setTimeout(resolve, 5));
  });
}

/**
 * Puts a query into the field and sends it. Results are there when so many links with titles are in the list; where the
 * form is no longer busy and there are fewer, when the last of them came. Gives the milliseconds until then.
 */
function ask(page: Page, query: string, results: number): Promise<number> {
  return page.evaluate(
    async ([text, enough]) => {
      const form = document.querySelector('form')!;
      const list = document.querySelector('ol')!;
      const field = form.querySelector<HTMLInputElement>('input[type=search]')!;
      const put = (value: string) => {
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
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
      return end - start;
    },
    [query, Number.isFinite(results) ? results : 1e9] as const,
  );
}
