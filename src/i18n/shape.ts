/** The same keys as the English texts, any words: makes a missing or surplus German key a type error. */
export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
