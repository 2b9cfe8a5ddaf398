import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { astroConfig } from './src/load/config.ts';
import { createSettings } from './src/load/defaults.ts';

// For editors and `astro check`; the commands of package.json pass their own settings to the same function.
const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');

export default defineConfig(await astroConfig(createSettings(root, root)));
