/** A notice, where it matters, that this browser cannot keep sessions. */
import type { StoreProblem } from "../../core/session/keeping";
import { describeStorageProblem, STORAGE_REFUSED, STORAGE_REFUSED_TITLE } from "../../words/storage";

type StorageNoticeProps = { readonly problem: StoreProblem | null };

export function StorageNotice({ problem }: StorageNoticeProps) {
  if (problem === null) return null;
  return (
    <div class="notice" role="status">
      <p>
        <strong>{STORAGE_REFUSED_TITLE}</strong>
      </p>
      <p>{STORAGE_REFUSED}</p>
      <p class="faded small">{describeStorageProblem(problem)}</p>
    </div>
  );
}
