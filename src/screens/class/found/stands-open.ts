/** A class that stands open for long may be the next lecturer's by now: looks at its age as long as it is in sight. */
import { useEffect } from "preact/hooks";

/** A computer that was asleep need not say that the page is seen again. */
const LOOK_MS = 60_000;

export function useStandingOpen(look: () => void): void {
  useEffect(() => {
    const leave = new AbortController();
    const lookIfSeen = () => document.visibilityState === "visible" && look();
    document.addEventListener("visibilitychange", lookIfSeen, { signal: leave.signal });
    const looking = setInterval(lookIfSeen, LOOK_MS);
    return () => {
      leave.abort();
      clearInterval(looking);
    };
  }, []);
}
