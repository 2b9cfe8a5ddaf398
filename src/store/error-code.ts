/** Code of an error of the system: `ENOENT`. What anything else throws has none: `''`. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
