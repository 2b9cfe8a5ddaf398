/** What is inside a zod schema. */
import type { z } from 'zod';

interface Definition {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: z.ZodType[];
  /** Of an enumeration. */
  entries?: Record<string, string>;
}
// Zod tells the parts of a schema there, without types (zod.dev/packages/core).
export const definition = (schema: z.ZodType) => schema.def as unknown as Definition;

/** The schema below wrappers such as optional and default. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, type, in: input } = definition(schema);
  if (innerType) return unwrap(innerType);
  return type === 'pipe' && input ? unwrap(input) : schema;
}
