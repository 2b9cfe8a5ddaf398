/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
import { contentOf, type Feed } from './feed.ts';

export function toJsonFeed(feed: Feed): string {
  const { language, publisher } = feed;
  const authors = [{ name: publisher.name, url: publisher.url }];
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.address,
    language: language.code,
    authors,
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_text: contentOf(entry),
      image: entry.card,
      date_published: entry.published,
      date_modified: entry.modified,
      language: language.code,
      ...(entry.topics.length > 0 ? { tags: entry.topics.map(({ name }) => name) } : {}),
      ...(entry.files.length > 0
        ? {
            attachments: entry.files.map(({ url, type, bytes, title }) => ({
              url,
              mime_type: type,
              title,
              size_in_bytes: bytes,
            })),
          }
        : {}),
    })),
  });
}
