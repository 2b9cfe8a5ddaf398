/** Dates of sources in words or digits, as reference managers and authors write them, turned into those of CSL. Pure. */

/** A date of CSL. */
type CslDate = Readonly<Record<string, unknown>>;

const known: ReadonlySet<string> = new Set(['date-parts', 'season', 'circa', 'literal', 'raw', 'calendar']);

/**
 * A CSL date, an EDTF text (`2019-03/2019-05`, `2019-21`, `2019~`), a year, or `{ year, month, day }` of CSL YAML, alone or two of
 * them. @returns `undefined` where it is none of these
 */
export function cslDate(value: unknown): CslDate | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? { 'date-parts': [[value]] } : undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : dateFromText(value.trim());
  if (Array.isArray(value)) {
    const parts = value.flatMap((end: unknown) => partsOf(end) ?? []);
    return parts.length > 0 ? { 'date-parts': parts } : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const given = Object.fromEntries(Object.entries(value).filter(([key]) => known.has(key)));
  const parts = given['date-parts'];
  const isPrintable = [given['literal'], given['raw']].some((text) => typeof text === 'string' && text.trim() !== '');
  if (parts === undefined) {
    const own = partsOf(value);
    if (own) return { ...given, 'date-parts': own };
    return isPrintable ? given : undefined;
  }
  const sound = Array.isArray(parts) ? parts.filter((end) => Array.isArray(end) && isNumber(end[0])) : [];
  if (sound.length > 0) return { ...given, 'date-parts': sound };
  const { 'date-parts': _, ...rest } = given;
  return isPrintable ? rest : undefined;
}

const isNumber = (part: unknown): part is number | string =>
  typeof part === 'number' || (typeof part === 'string' && /^-?[\p{Nd}]+$/u.test(part.trim()));

/** `[[2019, 3, 5]]` of `{ year: 2019, month: 3, day: 5 }`. */
function partsOf(value: unknown): (number | string)[][] | undefined {
  if (isNumber(value)) return [[value]];
  if (typeof value !== 'object' || value === null) return undefined;
  // An object, seen above; each part is looked at.
  const { year, month, day } = value as Readonly<Record<string, unknown>>;
  if (!isNumber(year)) return undefined;
  return [[year, ...(isNumber(month) ? [month, ...(isNumber(day) ? [day] : [])] : [])]];
}

const simple = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** EDTF level 0, and of level 1 what is uncertain and the seasons (loc.gov/standards/datetime); anything else stays as it is. */
export function dateFromText(text: string): CslDate {
  const circa = /[~?%]/.test(text) ? { circa: true } : {};
  const ends = text.split('/').map((end) => simple.exec(end.replace(/[~?%]/g, '').trim()));
  const [first] = ends;
  if (!first || ends.length > 2 || (ends.length === 2 && !ends[1] && !/\/(?:\.\.)?$/.test(text))) return { raw: text };
  const season = Number(first[2]);
  if (season >= 21 && season <= 24) return { 'date-parts': [[Number(first[1])]], season: season - 20, ...circa };
  const parts = ends.flatMap((end) => (end ? [end.slice(1).filter(Boolean).map(Number)] : []));
  return { 'date-parts': parts, ...circa };
}
