/** Reckoning with ISO days, whatever the time zone of the machine. Pure. */

/** Milliseconds. */
export const DAY = 86_400_000;

/** The day so many days later; earlier where `by` is below zero. */
export const dayAfter = (day: string, by = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);
