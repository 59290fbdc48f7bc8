/** Before a run: what will be shown, who may want to skip it, how it works, and Start. */
import { useSignal } from "@preact/signals";
import { countBlocks } from "../../core/design/counts";
import type { Design } from "../../core/design/design";
import { ACTIONS } from "../../words/actions";
import { BEFORE, describeRun } from "../../words/before";
import { ConditionList, ContentNote, kindOf, showsOnlyNeutral } from "../parts/content-note";
import { StorageNotice } from "../parts/storage-notice";
import { HowItWorks } from "./how-it-works";
import { FailedFiles, type Loading, StartBar } from "./start-bar";
import { YourSession } from "./your-session";

/** What a person decides before a run. */
export type RunChoices = {
  /** A code, up to 64 characters, as typed; empty when none. */
  readonly participant: string;
  /** Whether the session stays in this browser once its file has been saved. */
  readonly keep: boolean;
};

export type BeforeProps = RunChoices & {
  readonly design: Design;
  readonly minutes: number;
  readonly loading: Loading;
  /** Why sessions cannot be kept, null while they can. */
  readonly problem: string | null;
  readonly backHref: string;
  readonly onStart: (choices: RunChoices) => void;
  readonly onFoodVersion: (choices: RunChoices) => void;
  readonly onNeutralOnly: (choices: RunChoices) => void;
  readonly onMadeUpRun: (choices: RunChoices) => void;
};

export function Before(props: BeforeProps) {
  const { design, minutes, loading, problem, backHref, onStart } = props;
  const participant = useSignal(props.participant);
  const keep = useSignal(props.keep);
  const choices = () => ({ participant: participant.value, keep: keep.value });
  return (
    <>
      <StorageNotice problem={problem} />
      <FailedFiles failed={loading.failed} />
      <div class="opening">
        <p>
          <a href={backHref}>{ACTIONS.goBack}</a>
        </p>
        <h1>{design.title}</h1>
        <p class="figures">{describeRun(minutes, countBlocks(design), design.imagesPerBlock)}</p>
      </div>
      <section class="entry">
        <h2>{BEFORE.showTitle}</h2>
        <div class="stack wide-gap">
          <ConditionList design={design} />
          <ContentNote design={design} />
          <Instead {...props} choices={choices} />
        </div>
      </section>
      <HowItWorks design={design} />
      <YourSession participant={participant} keep={keep} />
      <section class="entry">
        <h2>{BEFORE.basisTitle}</h2>
        <p>{design.basis}</p>
      </section>
      <StartBar loading={loading} onStart={() => onStart(choices())} />
    </>
  );
}

type InsteadProps = Pick<BeforeProps, "design" | "onFoodVersion" | "onNeutralOnly" | "onMadeUpRun"> & {
  readonly choices: () => RunChoices;
};

function Instead({ design, onFoodVersion, onNeutralOnly, onMadeUpRun, choices }: InsteadProps) {
  const ways = [
    {
      name: ACTIONS.neutralOnly,
      hint: BEFORE.neutralHint,
      go: onNeutralOnly,
      fits: !showsOnlyNeutral(design),
    },
    { name: ACTIONS.foodVersion, hint: BEFORE.foodHint, go: onFoodVersion, fits: kindOf(design) !== "food" },
    { name: ACTIONS.madeUpRun, hint: BEFORE.madeUpHint, go: onMadeUpRun, fits: true },
  ];
  return (
    <div class="stack">
      <h3>{BEFORE.insteadTitle}</h3>
      <ul class="ways">
        {ways
          .filter(({ fits }) => fits)
          .map(({ name, hint, go }) => (
            <li key={name}>
              <button type="button" class="button" onClick={() => go(choices())}>
                {name}
              </button>
              <span class="hint">{hint}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
