/** Loads the page anew when the content has changed. */
const events = new EventSource(new URL('events', import.meta.url));
events.addEventListener('message', () => location.reload());
