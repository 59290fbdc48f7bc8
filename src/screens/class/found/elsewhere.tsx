/** Stands in place of a class that another tab of this browser collects for. */
import { ELSEWHERE } from "../../../words/class/collect";
import { Give } from "../../parts/code/give";
import { Opening } from "../../parts/plain-page";

/** `code` is what the link brought; nothing for "". */
export function Elsewhere({ code }: { readonly code: string }) {
  return (
    <>
      <Opening title={ELSEWHERE.title} sentences={[ELSEWHERE.lead]} />
      {code !== "" && (
        <div class="entry stack">
          <p>{ELSEWHERE.code}</p>
          <Give text={code} label={ELSEWHERE.codeLabel} copyLabel={ELSEWHERE.copy} shared={{ text: code }} />
        </div>
      )}
    </>
  );
}
