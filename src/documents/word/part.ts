/** What a part of a Word file (its text, its notes) refers to: links and pictures. Pure but for its lists. */
import type { Figure } from '../content.ts';

export interface Media {
  /** Name of the picture in the file, the same for the same picture. */
  nameOf(source: string, figure: Figure): string;
  /** Unlike all other drawings of the file. */
  nextDrawing(): number;
  files(): [name: string, bytes: Uint8Array][];
}

export function createMedia(): Media {
  const names = new Map<string, [name: string, bytes: Uint8Array]>();
  let drawings = 0;
  return {
    nameOf(source, { type, bytes }) {
      const known = names.get(source);
      if (known) return known[0];
      const name = `picture-${names.size + 1}.${type}`;
      names.set(source, [name, bytes]);
      return name;
    },
    nextDrawing: () => ++drawings,
    files: () => [...names.values()],
  };
}

type Kind = 'hyperlink' | 'image';
export type NotePlace = 'footnote' | 'endnote';

interface Relation {
  id: string;
  kind: Kind;
  target: string;
}

export interface Part {
  media: Media;
  /** Where the notes of the document stand: at the foot of pages or at its end. */
  notes: NotePlace;
  /** Name by which the part refers to a target. */
  refer(kind: Kind, target: string): string;
  relations(): Relation[];
}

export function createPart(media: Media, notes: NotePlace = 'footnote'): Part {
  const relations = new Map<string, Relation>();
  return {
    media,
    notes,
    refer(kind, target) {
      const key = `${kind} ${target}`;
      const known = relations.get(key) ?? { id: `rIdLink${relations.size + 1}`, kind, target };
      relations.set(key, known);
      return known.id;
    },
    relations: () => [...relations.values()],
  };
}
