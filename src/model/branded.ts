declare const brand: unique symbol;

/**
 * A string that only some functions make: the type checker refuses a plain one, or one of another brand, in its place.
 * It is a string wherever one is read.
 */
export type Branded<Name extends string> = string & { readonly [brand]: Name };
