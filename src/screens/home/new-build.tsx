/** Has the browser keep the page for use without a network, and offers a new build of it where one waits. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { keepPage, type TakeOver, takeNewBuild, watchNewBuilds } from "../../offline/keep";
import { NEW_BUILD } from "../../words/offline/new-build";

export function NewBuild() {
  const waiting = useSignal<ServiceWorker | null>(null);
  const answer = useSignal<TakeOver | null>(null);
  useEffect(() => {
    let stop: (() => void) | null = () => undefined;
    void keepPage().then((registration) => {
      if (registration === null || stop === null) return;
      stop = watchNewBuilds(registration, (build) => {
        waiting.value = build;
      });
    });
    return () => {
      stop?.();
      stop = null;
    };
  }, []);
  const build = waiting.value;
  if (build === null) return null;
  return (
    <div class="notice" role="status">
      <p>
        <strong>{NEW_BUILD.title}</strong>
      </p>
      <p>{NEW_BUILD.text}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={async () => {
            answer.value = await takeNewBuild(build);
          }}
        >
          {NEW_BUILD.take}
        </button>
      </div>
      {answer.value === "others-open" && <p role="alert">{NEW_BUILD.othersOpen}</p>}
      {answer.value === "gone" && <p role="alert">{NEW_BUILD.gone}</p>}
    </div>
  );
}
