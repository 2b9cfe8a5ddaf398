import { rule } from './rule.ts';

/** `htpp://example.org`, `https:/example.org`: the address that is meant. */
export const addressMeant = (written: string): string | undefined => {
  const [, rest] = /^h?t{1,3}p{1,2}s?[:;]?[/\\]{0,3}([\w-]+(?:\.[\w-]+)+(?:[/?#:]\S*)?)$/i.exec(written) ?? [];
  return rest === undefined ? undefined : `${/^h?t{1,3}p{1,2}[^s]/i.test(written) ? 'http' : 'https'}://${rest}`;
};

export default rule<{ address: string }>({
  severity: 'error',
  message: (p) => `The address “${p.address}” is not allowed.`,
  hint: (p) => {
    const meant = addressMeant(p.address);
    return meant === undefined ? 'Use https://, http://, mailto: or an address inside the site.' : `Write ${meant}`;
  },
  example: {
    'letters/first/en.md': '[The record](javascript:void(0))',
  },
  remedy: 'Link to a web page, an e-mail address or a page of this site: `[The record](https://example.org/record)`.',
});
