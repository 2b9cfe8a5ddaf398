/** I/O: builds the index of one language in a thread of the pool. */
export { buildBundle as default } from './bundle.ts';
