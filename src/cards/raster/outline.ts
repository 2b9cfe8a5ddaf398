/** Closed contours as drawing commands: M x y, L x y, Q cx cy x y, C c1x c1y c2x c2y x y, Z. Filled by the non-zero rule. */
export type Outline = readonly { readonly type: string; readonly values: readonly number[] }[];
