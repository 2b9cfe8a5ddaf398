/// <reference types="astro/client" />

declare module 'virtual:sanad/settings' {
  const settings: import('./load/settings.ts').Settings;
  export default settings;
}

declare module 'virtual:sanad/theme.css';
