import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

const locales = Object.fromEntries(
  ['fa', 'ar', 'en', 'fr', 'es', 'ru', 'zh'].map((code) => [
    code,
    { label: code, lang: code, dir: code === 'fa' || code === 'ar' ? 'rtl' : 'ltr' },
  ]),
);

export default defineConfig({
  integrations: [starlight({ title: 'Peer', pagefind: false, defaultLocale: 'fa', locales, sidebar: [] })],
});
