/** What the tests do on the page and read from it, through any engine. */
import type { Session } from "../../src/core/session/session";
import type { Observation } from "../bench/observer";
import type { EnginePage } from "./engine";
import { PROBLEMS } from "./watch-page";

/** Resolves once the page holds an element that the selector fits. */
export function waitFor(page: EnginePage, selector: string): Promise<void> {
  return page.run((wanted) => {
    return new Promise<void>((resolve) => {
      const watch = new MutationObserver(look);
      function look(): void {
        if (document.querySelector(wanted) === null) return;
        watch.disconnect();
        resolve();
      }
      watch.observe(document, { subtree: true, childList: true, attributes: true });
      look();
    });
  }, selector);
}

/** Resolves once what the page holds now has been seen: an answer to it would not be believed before. */
export function waitUntilSeen(page: EnginePage): Promise<void> {
  return page.run(() => {
    return new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });
  });
}

/** Resolves to the session's id once the page shows the results of a run. */
export function waitForResults(page: EnginePage): Promise<string> {
  return page.run(() => {
    return new Promise<string>((resolve) => {
      function look(): void {
        const [, session] = /^#\/results\/(.+)$/.exec(location.hash) ?? [];
        if (session !== undefined) resolve(session);
      }
      window.addEventListener("hashchange", look);
      look();
    });
  });
}

/** Clicks the button of this name with the mouse, once it is there and can be pressed. */
export async function pressButton(page: EnginePage, name: string): Promise<void> {
  const { x, y } = await page.run((wanted) => {
    return new Promise<{ x: number; y: number }>((resolve) => {
      const watch = new MutationObserver(look);
      function look(): void {
        const button = [...document.querySelectorAll("button")].find(
          ({ textContent, disabled }) => textContent?.trim() === wanted && !disabled,
        );
        if (button === undefined) return;
        watch.disconnect();
        button.scrollIntoView({ block: "center", behavior: "instant" });
        const { left, top, width, height } = button.getBoundingClientRect();
        resolve({ x: left + width / 2, y: top + height / 2 });
      }
      watch.observe(document, { subtree: true, childList: true, attributes: true });
      look();
    });
  }, name);
  await page.clickAt(x, y);
}

/** What the page stored of a session, as the database holds it. */
export function readSession(page: EnginePage, id: string): Promise<Session> {
  return page.run(async (session) => {
    function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
    const database = await answer(indexedDB.open("cue-reactivity-demo"));
    const stored = database.transaction(["sessions", "rows"]);
    const all = IDBKeyRange.bound([session, 0], [session, Number.MAX_SAFE_INTEGER]);
    const header = await answer(stored.objectStore("sessions").get(session));
    const rows = await answer(stored.objectStore("rows").getAll(all));
    database.close();
    return { ...header, rows };
  }, id);
}

/** What the observer in the page saw so far. */
export function readObservation(page: EnginePage): Promise<Observation> {
  return page.run(() => (window as unknown as { readObservation: () => Observation }).readObservation());
}

/** What the page did that it must not do. */
export function readProblems(page: EnginePage): Promise<readonly string[]> {
  return page.run((name) => (window as unknown as Record<string, string[]>)[name] ?? ["unwatched"], PROBLEMS);
}

/** The rating scale on screen. */
export function readSlider(page: EnginePage): Promise<{ value: number; hasThumb: boolean }> {
  return page.run(() => {
    const slider = document.querySelector<HTMLInputElement>("input[type=range]");
    if (slider === null) throw new Error("There is no scale on the page.");
    return { value: slider.valueAsNumber, hasThumb: !slider.classList.contains("no-thumb") };
  });
}
