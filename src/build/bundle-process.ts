/** I/O: bundles the pages as a process of its own; the task comes as JSON on its standard input (bundle.ts). */
import { text } from 'node:stream/consumers';
import type { BundleTask } from './bundle-files.ts';
import { makeBundle } from './bundle-make.ts';

// Only bundle.ts starts this program.
await makeBundle(JSON.parse(await text(process.stdin)) as BundleTask);
