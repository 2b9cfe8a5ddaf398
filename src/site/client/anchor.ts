/** In the browser, on the page of a permanent address: carries the place asked for (`/d/2026-001/#p12`) on to every language. */

/** @param list holds a link for each language; all links of the page to the same addresses are meant */
export function carryAnchor(list: Element): void {
  const addresses = new Set(
    [...list.querySelectorAll<HTMLAnchorElement>('a[hreflang]')].map(({ pathname }) => pathname),
  );
  const links = [...document.links].filter(({ pathname }) => addresses.has(pathname));
  const carry = () => {
    const { hash } = location;
    // A place of this page, such as a version, is not one of the text.
    const elsewhere = document.getElementById(hash.slice(1)) === null;
    for (const link of links) link.hash = elsewhere ? hash : '';
  };
  addEventListener('hashchange', carry);
  carry();
}

/** Goes on to where a text stands now, at the place asked for. The address that leads there is not one to come back to. */
export function goOn(link: HTMLAnchorElement | null): void {
  if (link) location.replace(link.pathname + location.hash);
}

/** Puts the language that the reader's browser prefers first. @param rows each with its `lang` */
export function readerFirst(rows: readonly HTMLElement[], wanted: readonly string[]): void {
  const found = wanted
    .map((tag) => rows.find(({ lang }) => lang === tag || lang === tag.split('-', 1)[0]))
    .find((row) => row !== undefined);
  found?.parentElement?.prepend(found);
}
