/** Asks by itself again what the database did not answer: a machine that was too busy for a second soon is no more. */
import { useEffect } from "preact/hooks";

const PAUSE_MS = 2_000;

export function useAskingAgain(isRefused: boolean, ask: () => void): void {
  useEffect(() => {
    if (!isRefused) return;
    const asking = setInterval(ask, PAUSE_MS);
    return () => clearInterval(asking);
  }, [isRefused]);
}
