/** What figures need of the interface of a language. */
import type { Interface } from '../languages/interface.ts';

export type Words = Pick<Interface, 'language' | 'text' | 'plural' | 'date' | 'list'>;
