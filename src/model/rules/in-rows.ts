/** Words for a message that stands for several rows; `''` for one. */
export const inRows = (rows: number | undefined): string =>
  rows === undefined || rows < 2 ? '' : ` (so in ${rows} rows; this is the first)`;
