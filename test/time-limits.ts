/** How long tests may take that compute for seconds. */

/** Guards against hanging: beside other tests on a busy machine these take ten times what they take alone. */
export const COMPUTING_MS = 60_000;
