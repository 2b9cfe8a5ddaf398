/**
 * Problems of the content: one typed table. Names are permanent; each message says what is wrong, each hint what to do.
 * Nothing here prints: a run collects `Problem[]`, a reporter in `checks/` writes them.
 */

export type Severity = 'error' | 'warning';

export interface Problem {
  severity: Severity;
  rule: RuleName;
  /** Path inside the content folder, `/`-separated; `''` for the folder itself. */
  file: string;
  /** 1-based; absent where the problem concerns the whole file. */
  line?: number;
  column?: number;
  message: string;
  hint: string;
}

export interface Place {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
}

interface Rule<P> {
  severity: Severity;
  message: (params: P) => string;
  hint: (params: P) => string;
}
const rule = <P>(severity: Severity, message: (params: P) => string, hint: (params: P) => string): Rule<P> => ({
  severity,
  message,
  hint,
});

export const rules = {
  // Files
  'content-missing': rule<{ folder: string }>(
    'error',
    (p) => `There is no content folder at ${p.folder}.`,
    () => 'Give the folder with --content DIR, or create it with a site.yaml inside.',
  ),
  'file-missing': rule<{ what: string }>(
    'error',
    (p) => `${p.what} is missing.`,
    (p) => `Add ${p.what} in this folder.`,
  ),
  'file-unreadable': rule<{ reason: string }>(
    'error',
    (p) => `The file cannot be read: ${p.reason}.`,
    () => 'Check that it is an ordinary file and that you may read it.',
  ),
  'file-too-large': rule<{ size: string; limit: string }>(
    'error',
    (p) => `The file has ${p.size}; the limit for its kind is ${p.limit}.`,
    () => 'Split the text, or offer the material as an attachment.',
  ),
  'file-unexpected': rule<{ nearest: string | undefined }>(
    'error',
    () => 'This file has no place here and would be ignored.',
    (p) =>
      p.nearest
        ? `Did you mean ${p.nearest}? Otherwise move or delete it.`
        : 'List it as an attachment or image, or move it out of the content folder.',
  ),
  'not-utf8': rule<{ byte: number }>(
    'error',
    (p) => `The file is not valid UTF-8 (first bad byte at position ${p.byte}).`,
    () => 'Save it again with the encoding UTF-8.',
  ),
  'path-escape': rule<{ target: string }>(
    'error',
    (p) => `The path leads out of the content folder: ${p.target}.`,
    () => 'Copy the file into the content folder; links and paths to places outside are not followed.',
  ),

  // YAML and front matter
  'yaml-syntax': rule<{ reason: string }>(
    'error',
    (p) => `The YAML cannot be understood: ${p.reason}.`,
    () => 'Check the indentation, and put text that holds a colon or begins with a special sign in quotation marks.',
  ),
  'front-matter-missing': rule<object>(
    'error',
    () => 'The file does not begin with front matter.',
    () => 'Begin it with a line ---, then title:, summary: and translation:, then another line ---.',
  ),
  'unknown-key': rule<{ key: string; nearest: string | undefined; known: string }>(
    'error',
    (p) => `Unknown key “${p.key}”.`,
    (p) => (p.nearest ? `Did you mean “${p.nearest}”?` : `Known keys here: ${p.known}.`),
  ),
  'missing-key': rule<{ key: string; about: string }>(
    'error',
    (p) => `The key “${p.key}” is missing.`,
    (p) => p.about || 'Add it.',
  ),
  'wrong-value': rule<{ key: string; expected: string; received: string }>(
    'error',
    (p) => `“${p.key}” ${p.expected}; it is ${p.received}.`,
    () => 'Correct the value.',
  ),
  'wrong-value-hint': rule<{ key: string; expected: string; received: string; hint: string }>(
    'error',
    (p) => `“${p.key}” ${p.expected}; it is ${p.received}.`,
    (p) => p.hint,
  ),
  'unquoted-number': rule<{ key: string; written: string }>(
    'error',
    (p) => `“${p.key}” is read as a number, and ${p.written} would be changed.`,
    (p) => `Write it in quotation marks: "${p.written}".`,
  ),
  'language-unknown': rule<{ code: string; known: string }>(
    'error',
    (p) => `“${p.code}” is not a language of this site.`,
    (p) => `Languages of this site: ${p.known}. Add it under languages in site.yaml, or rename the file.`,
  ),
  'language-row-missing': rule<{ code: string; nearest: string | undefined; known: string }>(
    'error',
    (p) => `“${p.code}” is not a built-in language.`,
    (p) =>
      `${p.nearest ? `Did you mean “${p.nearest}”? ` : ''}Built in are ${p.known}; describe another one with code:, name:, dir: and the other fields.`,
  ),
  'strings-unknown': rule<{ key: string; nearest: string | undefined }>(
    'error',
    (p) => `There is no interface string “${p.key}”.`,
    (p) => (p.nearest ? `Did you mean “${p.nearest}”?` : 'See src/languages for all keys.'),
  ),
  'strings-incomplete': rule<{ language: string; keys: string }>(
    'error',
    (p) => `The interface strings of “${p.language}” are incomplete: ${p.keys}.`,
    (p) => `Add the missing keys to strings/${p.language}.yaml.`,
  ),

  // References
  'duplicate-id': rule<{ id: string; other: string }>(
    'error',
    (p) => `The id “${p.id}” is already used in ${p.other}.`,
    () => 'Give this one another id; an id that is published never changes.',
  ),
  'duplicate-address': rule<{ address: string; other: string }>(
    'error',
    (p) => `The address ${p.address} is already taken by ${p.other}.`,
    () => 'Rename one of the two folders or remove the alias.',
  ),
  'dangling-reference': rule<{ key: string; id: string; registry: string; nearest: string | undefined }>(
    'error',
    (p) => `“${p.key}” names “${p.id}”, which is not in ${p.registry}.`,
    (p) =>
      p.nearest
        ? `Did you mean “${p.nearest}”? Otherwise add it to ${p.registry}.`
        : `Add it to ${p.registry}, or correct the name.`,
  ),
  'original-missing': rule<object>(
    'error',
    () => 'No language file is marked as the original.',
    () => 'Write translation: original in the front matter of the language the text was written in.',
  ),
  'originals-several': rule<{ languages: string }>(
    'error',
    (p) => `Several languages are marked as the original: ${p.languages}.`,
    () => 'Mark one of them as original; the others are official, courtesy or machine translations.',
  ),
  'versions-missing': rule<object>(
    'error',
    () => 'The publication has no text in any language.',
    () => 'Add a language file such as fa.md beside it.',
  ),
  'translation-outdated': rule<{ renders: number; version: number }>(
    'warning',
    (p) => `This translation renders version ${p.renders}; the present one is ${p.version}.`,
    (p) => `Bring the text up to date, then write renders: ${p.version}.`,
  ),

  // Text
  'html-not-allowed': rule<{ what: string }>(
    'error',
    (p) => `${p.what} is not allowed in the text.`,
    () => 'Write it in Markdown, or use one of the directives of the guide.',
  ),
  'address-not-allowed': rule<{ address: string }>(
    'error',
    (p) => `The address “${p.address}” is not allowed.`,
    () => 'Use https://, http://, mailto: or an address inside the site.',
  ),
  'mdx-not-allowed': rule<{ what: string }>(
    'error',
    (p) => `${p.what} is not allowed in MDX.`,
    () => 'Use the known components with plain attribute values, or list the file under trusted in site.yaml.',
  ),
  'mdx-syntax': rule<{ reason: string }>(
    'error',
    (p) => `The MDX cannot be understood: ${p.reason}.`,
    () => 'Close every tag, and write a literal { or < as \\{ or \\<.',
  ),
  'directive-unknown': rule<{ name: string; nearest: string | undefined; known: string }>(
    'error',
    (p) => `Unknown directive “${p.name}”.`,
    (p) => (p.nearest ? `Did you mean “${p.nearest}”?` : `Known directives: ${p.known}.`),
  ),
  'directive-attribute': rule<{ name: string; attribute: string; nearest: string | undefined; known: string }>(
    'error',
    (p) => `“${p.name}” has no attribute “${p.attribute}”.`,
    (p) => (p.nearest ? `Did you mean “${p.nearest}”?` : `Its attributes: ${p.known}.`),
  ),
  'directive-value': rule<{ name: string; reason: string; hint: string }>(
    'error',
    (p) => `“${p.name}”: ${p.reason}.`,
    (p) => p.hint,
  ),
  'directive-not-yet': rule<{ name: string }>(
    'error',
    (p) => `“${p.name}” is a known directive that this version does not render yet.`,
    () => 'Leave it out until the version that renders it; see the changelog.',
  ),
  'reference-unknown': rule<{ key: string; nearest: string | undefined }>(
    'error',
    (p) => `There is no source “${p.key}” in references.yaml.`,
    (p) =>
      p.nearest
        ? `Did you mean “${p.nearest}”? Otherwise add it to references.yaml.`
        : 'Add it to the references.yaml of the site, or of this publication.',
  ),
  'image-alt-missing': rule<{ image: string }>(
    'error',
    (p) => `The image ${p.image} has no alternative text.`,
    () => 'Describe between the square brackets what it shows: ![two women voting](photo.jpg).',
  ),
  'image-missing': rule<{ image: string; nearest: string | undefined }>(
    'error',
    (p) => `The image ${p.image} does not exist.`,
    (p) => (p.nearest ? `Did you mean ${p.nearest}?` : 'Put the file in the folder of the publication.'),
  ),
  'image-unreadable': rule<{ reason: string }>(
    'error',
    (p) => `The picture cannot be read: ${p.reason}.`,
    () => 'Save it again as JPEG, PNG or WebP.',
  ),
  'svg-not-allowed': rule<{ what: string }>(
    'error',
    (p) => `The SVG holds ${p.what}, which is not allowed.`,
    () => 'Export it again as a plain drawing, or save it as PNG.',
  ),
  'attachment-missing': rule<{ name: string; nearest: string | undefined }>(
    'error',
    (p) => `The file ${p.name} does not exist.`,
    (p) => (p.nearest ? `Did you mean ${p.nearest}?` : 'Put the file in the folder of the publication.'),
  ),
  'attachment-type': rule<{ extension: string; known: string }>(
    'error',
    (p) =>
      `Files of the type ${p.extension} are not offered, because browsers could run them or nobody could open them.`,
    (p) => `Use one of ${p.known}.`,
  ),
  'link-broken': rule<{ address: string; nearest: string | undefined }>(
    'error',
    (p) => `The link ${p.address} leads nowhere.`,
    (p) => (p.nearest ? `Did you mean ${p.nearest}?` : 'Correct the address, or remove the link.'),
  ),
  'anchor-broken': rule<{ anchor: string; page: string }>(
    'error',
    (p) => `There is no place “#${p.anchor}” in ${p.page}.`,
    () => 'Headings and numbered paragraphs (#p12) have anchors; correct the part after #.',
  ),
  'footnote-missing': rule<{ label: string }>(
    'error',
    (p) => `The footnote [^${p.label}] has no text.`,
    (p) => `Add a line [^${p.label}]: with the text of the note.`,
  ),
  'footnote-twice': rule<{ label: string }>(
    'error',
    (p) => `The footnote [^${p.label}] has two texts.`,
    () => 'Give one of them another label.',
  ),
  'footnote-unused': rule<{ label: string }>(
    'warning',
    (p) => `Nothing refers to the footnote [^${p.label}], so it does not appear.`,
    (p) => `Write [^${p.label}] in the text where it belongs, or remove it.`,
  ),
  'link-empty': rule<{ address: string }>(
    'error',
    (p) => `The link to ${p.address} has no words.`,
    () => 'Write between the square brackets where the link leads.',
  ),
  'heading-level-one': rule<object>(
    'warning',
    () => 'The text uses # for its headings; that level belongs to the title, so all headings here move down a level.',
    () => 'Begin with ## and go on with ### below it; the title stands in the front matter.',
  ),
  'heading-skipped': rule<{ written: string; expected: string }>(
    'warning',
    (p) => `The heading ${p.written} skips a level.`,
    (p) => `Write ${p.expected} here; readers who listen to the page rely on the levels.`,
  ),
  'heading-empty': rule<object>(
    'error',
    () => 'The heading has no words.',
    () => 'Write the heading after the signs #, or remove the line.',
  ),
  'image-elsewhere': rule<{ image: string }>(
    'error',
    (p) => `The image ${p.image} lies on another site.`,
    () => 'Save it in the folder of the publication, if its licence allows, and name the file.',
  ),
  'directive-syntax': rule<{ written: string }>(
    'error',
    (p) => `“${p.written}” is meant as a directive but cannot be read as one.`,
    () =>
      'Write the colons at the start of the line, the name directly after them, label and attributes on the same line and nothing after them; every ::: needs a partner.',
  ),
  'text-too-deep': rule<{ levels: number }>(
    'error',
    (p) => `Lists, quotations or formatting lie inside one another more than ${p.levels} levels deep.`,
    () => 'Simplify the text; usually a sign at the start of lines is repeated by mistake.',
  ),

  'evidence-changed': rule<{ id: string; file: string; sha256: string }>(
    'error',
    (p) => `The evidence “${p.id}” is not the file it was: the SHA-256 of ${p.file} differs from the one given.`,
    (p) => `Restore the file, or, if the change is meant, write sha256: ${p.sha256}.`,
  ),

  // Changes after publication
  'change-note-missing': rule<{ version: number }>(
    'error',
    (p) => `Version ${p.version} has no change note.`,
    (p) =>
      `Add an entry with version: ${p.version} under corrections: the day, the kind, and what was wrong and stands now.`,
  ),
  'text-changed': rule<{ file: string; version: number; fingerprint: string }>(
    'error',
    (p) => `The text ${p.file} is not the one that was published: its fingerprint differs.`,
    (p) =>
      `For a change of substance write version: ${p.version}, an entry under corrections and fingerprint: '${p.fingerprint}'; for a misspelling only the fingerprint.`,
  ),

  // Tables of values
  'csv-syntax': rule<{ reason: string }>(
    'error',
    (p) => `The CSV row cannot be read: ${p.reason}.`,
    () =>
      'Each row needs as many values as the heading, separated by commas; text with a comma stands in double quotation marks.',
  ),
  'csv-column': rule<{ column: string; nearest: string | undefined; known: string }>(
    'error',
    (p) => `Unknown column “${p.column}”.`,
    (p) => (p.nearest ? `Did you mean “${p.nearest}”?` : `Known columns: ${p.known}.`),
  ),
  'csv-column-missing': rule<{ column: string }>(
    'error',
    (p) => `The column “${p.column}” is missing.`,
    () => 'Add it to the heading and to every row.',
  ),
  'csv-value': rule<{ column: string; value: string; reason: string }>(
    'error',
    (p) => `“${p.column}” is “${p.value}”: ${p.reason}.`,
    () => 'Correct the value in this row; leave the cell empty where there is none.',
  ),
  'csv-duplicate': rule<{ key: string; other: number }>(
    'error',
    (p) => `The row repeats ${p.key}, which stands in line ${p.other}.`,
    () => 'Keep one of the two rows.',
  ),

  // Figures
  'figure-area': rule<{ code: string; name: string; nearest: string | undefined }>(
    'error',
    (p) =>
      p.code === ''
        ? `The row has no area code${p.name ? ` (“${p.name}”)` : ''}.`
        : `“${p.code}” is not the code of a country or a known aggregate.`,
    (p) =>
      p.nearest
        ? `Did you mean ${p.nearest}?`
        : 'Give the three-letter code; declare an aggregate of the source under areas in collection.yaml with its name, or leave the row out.',
  ),
  'figure-code': rule<{ dimension: string; code: string; nearest: string | undefined; known: string }>(
    'error',
    (p) => (p.code === '' ? `“${p.dimension}” is empty.` : `“${p.code}” is not a code of “${p.dimension}”.`),
    (p) =>
      p.nearest
        ? `Did you mean “${p.nearest}”?`
        : `Known codes: ${p.known}. Declare a new one under ${p.dimension} in collection.yaml.`,
  ),
  'figure-range': rule<{ value: string; what: string; bounds: string; declared: boolean }>(
    'error',
    (p) => `${p.value} lies outside the bounds of ${p.what} (${p.bounds}).`,
    (p) =>
      p.declared
        ? 'Correct the value, or the range in collection.yaml.'
        : 'Correct the value; if it is right (a gross rate may exceed 100), declare range: {min: …, max: …} for the indicator in collection.yaml.',
  ),
  'figure-unit': rule<{ indicator: string; reason: string; hint: string }>(
    'error',
    (p) => `The unit of “${p.indicator}” contradicts its values: ${p.reason}.`,
    (p) => p.hint,
  ),
  'figure-status': rule<{ status: string; reason: string }>(
    'error',
    (p) => `The status “${p.status}” ${p.reason}.`,
    () => 'Use the SDMX codes: A normal, B break, E estimated, F forecast, I imputed, M missing, P provisional.',
  ),
  'figure-projection': rule<{ period: string; reason: string; rows: number }>(
    'error',
    (p) =>
      `The value for ${p.period} is not marked as a projection, but ${p.reason}${p.rows > 1 ? ` (so in ${p.rows} rows)` : ''}.`,
    () => 'Write projectionsFrom: with the first projected period in collection.yaml, or give the rows the status F.',
  ),
  'figure-rows': rule<{ rule: string; more: number }>(
    'error',
    (p) => `${p.more} further rows have the same problem (${p.rule}).`,
    () => 'Correct the rows above first; it is probably one cause.',
  ),
  'figure-unknown': rule<{
    of: string;
    reason: string;
    nearest: string | undefined;
    known: string;
    /** File of the collection with rows or facts that could not be taken. */
    damaged: string | undefined;
  }>(
    'error',
    (p) => `There is no figure “${p.of}”: ${p.reason}.`,
    (p) =>
      p.nearest
        ? `Did you mean “${p.nearest}”?`
        : p.damaged
          ? `Mend ${p.damaged} first: the figure may stand in what could not be read.`
          : p.known
            ? `There are: ${p.known}.`
            : 'Correct the name, or add the collection.',
  ),
  'figure-withdrawn': rule<{ collection: string; value: string }>(
    'error',
    (p) => `The figures of “${p.collection}” are withdrawn${p.value === '' ? '' : ` (here it was ${p.value})`}.`,
    () => 'Take the figure out, or use another collection.',
  ),
  'figure-outdated': rule<{ figure: string; value: string; due: string }>(
    'error',
    (p) => `The figure ${p.figure} (now ${p.value}) is older than its source: an update was due on ${p.due}.`,
    () => 'Bring the collection up to date, or move nextUpdate in collection.yaml if the source has none yet.',
  ),
  'figure-differs': rule<{ typed: string; figure: string; value: string; other: string }>(
    'error',
    (p) => `${p.typed} is typed here, but ${p.other} shows ${p.value} from the figure ${p.figure}.`,
    (p) => `Write :stat{${p.figure}} instead of the number; it stays right in every language.`,
  ),

  // Outputs
  'contrast-low': rule<{ colour: string; ratio: string }>(
    'error',
    (p) => `The colour ${p.colour} has a contrast of ${p.ratio} on the page; text needs 4.5.`,
    () => 'Choose a darker colour in site.yaml.',
  ),
  'glyph-missing': rule<{ character: string; code: string }>(
    'error',
    (p) => `No font draws “${p.character}” (${p.code}).`,
    () => 'Write it otherwise: the social card would show a gap.',
  ),
  'title-cut': rule<{ language: string }>(
    'warning',
    () => 'The title is too long for its social card and is cut there.',
    () => 'Shorten the title.',
  ),
  'document-glyph': rule<{ character: string; code: string }>(
    'warning',
    (p) => `No font of documents has “${p.character}”; the PDF prints [${p.code}] in its place.`,
    () => 'Replace the character, or leave it if the PDF may show its code.',
  ),
  'document-failed': rule<{ reason: string }>(
    'error',
    (p) => `No accessible PDF (PDF/UA-1) can be made of this text: ${p.reason}.`,
    () => 'Change the part of the text that the message names, or build with --no-documents meanwhile.',
  ),
} satisfies Record<string, Rule<never>>;

export type RuleName = keyof typeof rules;
type Params<R extends RuleName> = (typeof rules)[R] extends Rule<infer P> ? P : never;

/** A problem of the named rule at a place. */
export function problem<R extends RuleName>(name: R, place: Place, params: Params<R>): Problem {
  const { severity, message, hint } = rules[name] as unknown as Rule<Params<R>>;
  return {
    severity,
    rule: name,
    file: place.file,
    ...(place.line === undefined ? {} : { line: place.line }),
    ...(place.column === undefined ? {} : { column: place.column }),
    message: message(params),
    hint: hint(params),
  };
}

/** The known word nearest to a mistyped one, or `undefined` if none is near (Damerau–Levenshtein distance of a third of its length, at least 1). */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 0.5;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, previous[j - 2]! + 1);
      next.push(value);
    }
    previous = row;
    row = next;
  }
  return row[b.length]!;
}
