/** What is used of jstat, which has no types of its own. */
declare module "jstat" {
  export const jStat: {
    readonly normal: { readonly cdf: (x: number, mean: number, sd: number) => number };
    readonly studentt: {
      readonly inv: (probability: number, degreesOfFreedom: number) => number;
      readonly cdf: (t: number, degreesOfFreedom: number) => number;
    };
  };
}
