/** What the compiler's check for PDF/UA-1 says. Pure. */
import { required } from '../../model/required.ts';

export interface PdfDiagnostics {
  /** Stretches of text that no font draws. */
  missing: string[];
  /** Everything else, in the compiler's words. */
  reasons: string[];
}

/** @param report list of diagnostics as the compiler prints it */
export function readDiagnostics(report: string): PdfDiagnostics {
  const messages = [...report.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, text]) =>
    unescape(required(text, 'text of the message')),
  );
  const found: PdfDiagnostics = { missing: [], reasons: [] };
  for (const message of messages.length > 0 ? messages : [report]) {
    const text = /the text `"([^]+)"` could not be displayed/.exec(message)?.[1];
    if (text === undefined) found.reasons.push(message.replace(/^PDF\/UA-1 error: /, ''));
    else found.missing.push(unescape(text));
  }
  return { missing: [...new Set(found.missing)], reasons: [...new Set(found.reasons)] };
}

/** Escapes of Rust's debug format. */
const unescape = (text: string): string =>
  text.replace(/\\(?:u\{([0-9a-f]+)\}|([^]))/g, (_, code: string | undefined, sign: string) =>
    code === undefined ? sign : String.fromCodePoint(Number.parseInt(code, 16)),
  );
