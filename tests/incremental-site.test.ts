/** Every edit of reports, statistics, pages, registries and settings; apart from the others, so that two cores share them. */
import { test } from 'node:test';
import { sweep } from './incremental/sweep.ts';

test('pages kept after every edit of reports, statistics, pages, registries and settings are those of a build from nothing', (context) =>
  sweep(context, /^(?!letters\/)/));
