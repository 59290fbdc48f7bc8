/** Before a run: what will be shown, who may want to skip it, how it works, and Start. */
import { useSignal } from "@preact/signals";
import { countBlockKinds, countBlocksOf } from "../../core/design/counts";
import type { Design } from "../../core/design/design";
import { showsOnlyNeutral } from "../../core/design/neutral-only";
import type { StoreProblem } from "../../core/session/keeping";
import type { SetContent } from "../../core/stimuli/set";
import type { Invitation } from "../../formats/address/address";
import { ACTIONS } from "../../words/actions";
import { BEFORE, describeDroppedSeed, describeRun } from "../../words/before";
import { StorageNotice } from "../parts/storage-notice";
import { ConditionList, ContentNote } from "./content-note";
import { HowItWorks } from "./how-it-works";
import { Invited } from "./invited";
import { FailedFiles, type Loading, StartBar } from "./start-bar";
import { YourSession } from "./your-session";

/** What the food version shows. */
const FOOD_SET = "food";

/** What a person decides before a run. */
export type RunChoices = {
  /** A code, up to 64 characters, as typed; empty when none. */
  readonly participant: string;
  /** Whether the session stays in this browser once its file has been saved. */
  readonly keep: boolean;
};

export type BeforeProps = RunChoices & {
  readonly design: Design;
  /** What its stimulus set says of itself, null until the set is there. */
  readonly content: SetContent | null;
  readonly minutes: number;
  readonly loading: Loading;
  /** Why sessions cannot be kept, null while they can. */
  readonly problem: StoreProblem | null;
  /** The seed of the link that led here with another design; null where there was none. */
  readonly droppedSeed: number | null;
  /** Null where nobody was invited. */
  readonly invitation: Invitation | null;
  readonly runsElsewhere: boolean;
  readonly backHref: string;
  readonly onStart: (choices: RunChoices) => void;
  readonly onFoodVersion: (choices: RunChoices) => void;
  readonly onNeutralOnly: (choices: RunChoices) => void;
  readonly onMadeUpRun: (choices: RunChoices) => void;
};

export function Before(props: BeforeProps) {
  const { loading, problem, invitation, onStart } = props;
  const participant = useSignal(props.participant);
  const keep = useSignal(props.keep);
  const choices = () => ({ participant: participant.value, keep: keep.value });
  return (
    <>
      <StorageNotice problem={problem} />
      <FailedFiles failed={loading.failed} />
      {invitation === null ? (
        <Whole {...props} choices={choices} />
      ) : (
        <Invited {...props} note={invitation.note}>
          <Instead {...props} choices={choices} />
        </Invited>
      )}
      <StartBar runsElsewhere={props.runsElsewhere} loading={loading} onStart={() => onStart(choices())}>
        <YourSession participant={participant} keep={keep} isFolded={invitation !== null} />
      </StartBar>
    </>
  );
}

function Whole(props: BeforeProps & Pick<InsteadProps, "choices">) {
  const { design, content, minutes, droppedSeed, backHref } = props;
  return (
    <>
      <div class="opening">
        <p>
          <a class="alone" href={backHref}>
            {ACTIONS.goHome}
          </a>
        </p>
        <h1 dir="auto">{design.title}</h1>
        <p class="figures">{describeRun(minutes, countBlockKinds(design))}</p>
        {droppedSeed !== null && <p class="hint">{describeDroppedSeed(droppedSeed)}</p>}
      </div>
      <div class="awaits-set" aria-busy={content === null}>
        <section class="entry">
          <h2>{BEFORE.showTitle}</h2>
          <div class="stack wide-gap">
            <ContentNote design={design} content={content} />
            <ConditionList design={design} content={content} />
            <Instead {...props} />
          </div>
        </section>
        <HowItWorks design={design} content={content} />
        <section class="entry">
          <h2>{BEFORE.basisTitle}</h2>
          <details>
            <summary>{BEFORE.basisToggle}</summary>
            <p dir="auto">{design.basis}</p>
          </details>
        </section>
      </div>
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
      fits: !showsOnlyNeutral(design) && countBlocksOf(design, "neutral") > 0,
    },
    {
      name: ACTIONS.foodVersion,
      hint: BEFORE.foodHint,
      go: onFoodVersion,
      fits: design.stimuli !== FOOD_SET,
    },
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
