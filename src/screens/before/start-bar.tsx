/** The bar that stays in sight before a run: how far loading is, and Start. */
import type { ComponentChildren } from "preact";
import { ACTIONS } from "../../words/actions";
import { BEFORE, describeFullscreen, describeLoading, describeLoadingRest } from "../../words/before";

/** How far the files of a run are: of `total`, `failed` names those that did not load. */
export type Loading = {
  readonly loaded: number;
  readonly total: number;
  readonly failed: readonly string[];
  /** Whether the practice can begin, while the rest is loaded. */
  readonly canStart: boolean;
};

type StartBarProps = {
  /** What the button says. */
  readonly label?: string;
  /** Whether the press came to nothing because the task runs in another tab. */
  readonly runsElsewhere?: boolean;
  readonly loading: Loading;
  readonly onStart: () => void;
  /** What a person may say before they start. */
  readonly children: ComponentChildren;
};

export function StartBar({
  label = ACTIONS.start,
  runsElsewhere = false,
  loading,
  onStart,
  children,
}: StartBarProps) {
  const hasFailed = loading.failed.length > 0;
  const isWhole = loading.loaded === loading.total;
  return (
    <div class="start-bar">
      {children}
      <div class="start-state">
        {runsElsewhere && <p role="alert">{BEFORE.elsewhere}</p>}
        {hasFailed && <p>{BEFORE.failedTitle}</p>}
        {!hasFailed && isWhole && <p>{BEFORE.ready}</p>}
        {!hasFailed && !isWhole && <LoadingBar loading={loading} />}
        <p class="hint">{describeFullscreen(label)}</p>
      </div>
      <button type="button" class="button primary" disabled={!loading.canStart} onClick={onStart}>
        {label}
      </button>
    </div>
  );
}

function LoadingBar({ loading: { loaded, total, canStart } }: Pick<StartBarProps, "loading">) {
  return (
    <>
      <p class="figures" id="loading-text">
        {canStart ? describeLoadingRest(loaded, total) : describeLoading(loaded, total)}
      </p>
      <progress aria-labelledby="loading-text" value={loaded} max={Math.max(1, total)} />
    </>
  );
}

/** Names each file that could not be loaded; nothing when all could. */
export function FailedFiles({ failed }: Pick<Loading, "failed">) {
  if (failed.length === 0) return null;
  return (
    <div class="notice" role="alert">
      <p>
        <strong>{BEFORE.failedTitle}</strong>
      </p>
      <p>{BEFORE.failedLead}</p>
      <ul class="plain-list">
        {failed.map((file) => (
          <li key={file}>{file}</li>
        ))}
      </ul>
      <p>{BEFORE.failedAfter}</p>
    </div>
  );
}
