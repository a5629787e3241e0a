/** A JSON value as parsed from a file of the library. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
