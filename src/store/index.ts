/** What is kept between builds, the version of the code, and the pool of workers. Knows nothing of the content. */
export { codeDigest, folderDigest } from './code.ts';
export { sha256, type Sha256 } from './sha256.ts';
export { openPool, type Pool } from './pool.ts';
export { remoteFromEnvironment } from './remote.ts';
export { fileKey, openStore, type Store } from './store.ts';
export { utf8 } from './utf8.ts';
export { writeWhole } from './write.ts';
