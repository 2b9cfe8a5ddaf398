/** How calendars are written (RFC 5545). Pure. */

/** Lines of a calendar around its events; each event is a list of lines. */
export function calendarText(
  { title, language, source }: { title: string; language: string; source?: string },
  events: readonly (readonly string[])[],
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sanad//Sanad//EN',
    'CALSCALE:GREGORIAN',
    `NAME;LANGUAGE=${language}:${calendarValue(title)}`,
    // Read by programs that do not know NAME (RFC 7986) yet.
    `X-WR-CALNAME:${calendarValue(title)}`,
    ...(source === undefined ? [] : ['REFRESH-INTERVAL;VALUE=DURATION:P1D', `SOURCE;VALUE=URI:${source}`]),
    ...events.flat(),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** ISO day as calendars write it. */
export const calendarDay = (day: string): string => day.replaceAll('-', '');

/** Text in which signs that have a meaning are marked. */
export const calendarValue = (value: string): string =>
  value.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** Lines are at most 75 octets long, and no character is cut in two (section 3.1). */
function fold(line: string): string {
  const folded: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > 75) {
      folded.push(part);
      // The blank that marks the continuation counts.
      [part, octets] = ['', 1];
    }
    part += character;
    octets += length;
  }
  return [...folded, part].join('\r\n ');
}
