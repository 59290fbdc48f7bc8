/** What the screens before and after a run say of designs of which a careless sentence is false. */
import { render } from "preact";
import { describe, expect, test } from "vitest";
import { Before } from "../../src/screens/before/before";
import { findFalse } from "../fixtures/claims";
import { ODD_DESIGNS } from "../fixtures/odd-designs";
import { usePlace } from "../fixtures/place";
import { showResults } from "../fixtures/results-screen";
import { makeSession } from "../fixtures/sessions";
import { findSet } from "../fixtures/sets";

const root = usePlace();
const nothing = () => undefined;

const tidy = (element: Element | null) => element?.textContent.replace(/\s+/g, " ").trim() ?? "";

/** What stands on the screen without what it says of the paradigm at large. */
function textOf(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const statements of copy.querySelectorAll(".statements")) statements.remove();
  return tidy(copy);
}

describe.each(ODD_DESIGNS)("of $name", ({ design, blocks, seen, scores, says }) => {
  test("the screen before a run tells what there is, and nothing else", () => {
    render(
      <Before
        design={design}
        content={findSet(design.stimuli).content}
        minutes={3}
        participant=""
        keep={true}
        loading={{ loaded: 1, total: 1, failed: [], canStart: true }}
        problem={null}
        droppedSeed={null}
        invitation={null}
        runsElsewhere={false}
        backHref="#/"
        onStart={nothing}
        onFoodVersion={nothing}
        onNeutralOnly={nothing}
        onMadeUpRun={nothing}
      />,
      root,
    );
    expect(tidy(root.querySelector(".opening .figures"))).toBe(`about 3 min · ${blocks}`);
    expect(findFalse(textOf(root), { design, simulated: false })).toEqual([]);
  });

  test.each([true, false])(
    "the results tell what there is, and nothing else, simulated: %s",
    async (simulated) => {
      const session = makeSession(design, 1, { simulated });
      render(showResults(session), root);
      // What is folded is made when it is unfolded.
      for (const folded of root.querySelectorAll("details")) folded.open = true;
      await expect.poll(() => root.querySelector(".questions")).not.toBeNull();
      expect(textOf(root)).toContain(`“${design.title}”: ${seen}`);
      const names = [...root.querySelectorAll(".sum dt")].map(tidy);
      expect(names).toEqual(scores);
      const titles = [...root.querySelectorAll("h3")].map(tidy);
      expect(titles).toContain(says);
      expect(titles.filter((title) => /^What (?:the .* say|it says)/u.test(title))).toEqual([says]);
      expect(findFalse(textOf(root), session)).toEqual([]);
    },
  );
});
