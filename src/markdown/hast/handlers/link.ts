/** A link, led to where it is on the site. */
import type { Element } from 'hast';
import type { Link } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { isAllowedAddress } from '../../mdast/addresses.ts';
import type { Session } from '../../session.ts';
import { h } from '../build.ts';

export const link =
  ({ context }: Session) =>
  (state: State, node: Link): Element => {
    const address = context.resolve(node.url);
    const href = isAllowedAddress(address) ? encode(address) : '#';
    return h(
      'a',
      { href, ...(node.title ? { title: node.title } : {}), ...(/^https?:/i.test(href) ? { rel: ['noopener'] } : {}) },
      ...state.all(node),
    );
  };

/** Percent-encodes what has no place in an address; what is encoded already stays. */
const encode = (address: string) => encodeURI(address.toWellFormed()).replace(/%25([0-9a-f]{2})/gi, '%$1');
