/** The picture that a text names, or a problem. */
import type { Node } from 'unist';
import type { Picture } from '../model/library.ts';
import { nearest, type Place } from '../model/problems.ts';
import type { Session } from './session.ts';
import { decodedPath } from '../model/decoded.ts';

export function pictureOf(
  { context, report }: Pick<Session, 'context' | 'report'>,
  at: Pick<Node, 'position'> | Place,
  path: string,
): Picture | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(path.trim())) {
    report('image-elsewhere', at, { image: path.slice(0, 80) });
    return undefined;
  }
  const picture = context.picture(path) ?? context.picture(decodedPath(path));
  if (picture && picture.sources.length > 0) return picture;
  report('image-missing', at, { image: path, nearest: nearest(path, context.pictures) });
  return undefined;
}
