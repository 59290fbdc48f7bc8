/**
 * What is used of papaparse. Its own types bring along those of Node, which no worker has: with these in their place
 * the formats compile with what a worker has, and nothing more.
 */
declare const Papa: {
  readonly unparse: (rows: readonly (readonly unknown[])[], options: { readonly newline: string }) => string;
  readonly parse: <Line>(
    text: string,
    options: { readonly delimiter: string; readonly preview: number },
  ) => {
    readonly data: readonly Line[];
    /** `row` is counted from 0. */
    readonly errors: readonly { readonly code: string; readonly row?: number }[];
  };
};
export default Papa;
