/** The display during a run: fullscreen and staying awake, where the browser has them. */

/** A browser that has not answered by then runs the task in its window, in ms. */
const ANSWER_MS = 1500;

/** Asks for fullscreen; a refusal is no error, the task runs in the window. Granted after an abort, it is left again. */
export async function enterFullscreen(signal?: AbortSignal): Promise<void> {
  const page = document.documentElement;
  if (document.fullscreenElement !== null || typeof page.requestFullscreen !== "function") return;
  try {
    const late = new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
    const granted = page.requestFullscreen({ navigationUI: "hide" }).then(() => {
      if (signal?.aborted) return leaveFullscreen();
    });
    await Promise.race([granted, late]);
  } catch {
    // Refused by the browser or its owner.
  }
}

export async function leaveFullscreen(): Promise<void> {
  if (document.fullscreenElement === null) return;
  try {
    await document.exitFullscreen();
  } catch {
    // Left by the person in the same moment.
  }
}

/** Keeps the screen from dimming until the returned function is called; a browser lets go when the page hides. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let isOver = false;
  async function ask(): Promise<void> {
    if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    try {
      lock = await navigator.wakeLock.request("screen");
      if (isOver) await lock.release();
    } catch {
      // Refused, for example on a low battery.
    }
  }
  void ask();
  document.addEventListener("visibilitychange", ask);
  return () => {
    isOver = true;
    document.removeEventListener("visibilitychange", ask);
    // A browser may have let go of it already.
    lock?.release().catch(() => undefined);
  };
}
