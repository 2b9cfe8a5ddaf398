/** Feeds, sitemap and the small files for crawlers and browsers. Pure. */
export { toAtom } from './atom.ts';
export { toCalendar, toUpcomingCalendar } from './calendar.ts';
export { createCorrectionsFeed } from './corrections.ts';
export { createFeed, type Feed, type FeedScope } from './feed.ts';
export { toJsonFeed } from './json-feed.ts';
export { toManifest, toOpenSearch, toRobots } from './services.ts';
export { toSubmissionsTable } from './submissions.ts';
export { countAddresses, sitemapLimit, sitemapPages, toSitemap, toSitemapIndex } from './sitemap.ts';
