/** In the browser, on the page of a permanent address: carries the place asked for (`/d/2026-001/#p12`) on to every language. */

/** @param list holds a link for each language; all links of the page to the same addresses are meant */
export function carryAnchor(list: Element): void {
  const addresses = new Set([...list.querySelectorAll('a')].map(({ pathname }) => pathname));
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
