/** Fetches what keeps the page and offers a new build of it, once nothing else is asked for. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { whenIdle } from "../../offline/when-idle";

/** Nothing where that does not come: the page was kept before, or is at the next visit. */
export function KeptPage() {
  const program = useSignal<typeof import("./new-build") | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        import("./new-build").then(
          (fetched) => {
            program.value = fetched;
          },
          () => undefined,
        );
      }),
    [],
  );
  return program.value && <program.value.NewBuild />;
}
