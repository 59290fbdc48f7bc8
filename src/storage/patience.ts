/** How long the page waits for its database. */

/** The database has not answered in time. */
export const SILENT = Symbol("silent");

/** Four ticks are a second. A page that stood still gets one tick late, not four: then it is not the database's fault. */
const TICKS = 4;
const TICK_MS = 250;

/** The answer, or `SILENT` after a second; the work goes on meanwhile. Rejects as `work` does. */
export function withPatience<Value>(work: Promise<Value>): Promise<Value | typeof SILENT> {
  return new Promise((resolve, reject) => {
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
      if (ticks < TICKS) return;
      clearInterval(ticking);
      resolve(SILENT);
    }, TICK_MS);
    work.then(resolve, reject).finally(() => clearInterval(ticking));
  });
}
