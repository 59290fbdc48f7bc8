/** The part of the lab in which a design is given to others: links, a code to scan, a file, a sheet for participants. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { formatDesign } from "../../../core/design/canonical";
import type { Design } from "../../../core/design/design";
import { type Address, formatAddress } from "../../../formats/address/address";
import { deflate } from "../../../formats/address/deflate";
import { ADDRESS_MAX_CHARACTERS, describeLink } from "../../../formats/address/link";
import { findOwnMachine } from "../../../formats/address/own-machine";
import { toSafe } from "../../../formats/names";
import { SHARE } from "../../../words/lab/share";
import { saveFile } from "../../parts/files";
import { SavingTold, useSaving } from "../../parts/saving";
import { toSource } from "../to-source";
import type { Shown } from "../work-out";
import { LinkCode } from "./code";
import { LinkToCopy } from "./link";
import { Participants } from "./participants";

const FILE_TYPE = "application/json";

function taskOf(design: Design, seed: number | null): Address {
  const how = { participant: "", simulate: false, keep: true, patch: false, invitation: null };
  return { screen: "task", ...toSource(design), seed, ...how };
}

/** What a link for one person has more than that for everybody: a large design is compressed once. */
function formatForOne(seed: number, participant: string): string {
  return `&seed=${seed}&participant=${encodeURIComponent(participant)}`;
}

/** Null while the draft cannot be run. */
export function SharePart({ shown }: { readonly shown: Shown | null }) {
  return (
    <section class="entry" id="share">
      <h2>{SHARE.title}</h2>
      {shown === null ? <p class="faded">{SHARE.notYet}</p> : <Ways shown={shown} />}
    </section>
  );
}

function Ways({ shown: { design, set, schedule } }: { readonly shown: Shown }) {
  const { seed } = schedule;
  const withSeed = useSignal(false);
  const saving = useSaving();
  const task = taskOf(design, withSeed.value ? seed : null);
  const own = findOwnMachine(location);
  const link = describeLink(task, location.href, deflate);
  const opens = link.fits || link.characters <= ADDRESS_MAX_CHARACTERS;
  const pageUrl = location.href.replace(/#.*$/s, "");
  const linkTo = (of: Design) => {
    const everyones = `${pageUrl}${formatAddress(taskOf(of, null), deflate)}`;
    return (drawn: number, participant: string) => `${everyones}${formatForOne(drawn, participant)}`;
  };
  return (
    <div class="stack wide-gap">
      <div class="stack on-screen-only">
        <h3>{SHARE.linkTitle}</h3>
        <p class="faded small">{SHARE.what}</p>
        {own !== null && <p class="note">{SHARE.ownMachine[own]}</p>}
        <SeedChoice
          seed={seed}
          withSeed={withSeed.value}
          onChoice={(next) => {
            withSeed.value = next;
          }}
        />
        <LinkToCopy link={link} />
        {link.fits && <LinkCode url={link.url} />}
        {!opens && <p class="note">{SHARE.tooLongToStart}</p>}
        <div class="actions">
          {opens && <Openings task={task} design={design} />}
          <button
            type="button"
            class="button"
            onClick={() =>
              void saving.save(async () =>
                saveFile(`${toSafe(design.id)}.json`, FILE_TYPE, `${formatDesign(design)}\n`),
              )
            }
          >
            {SHARE.file}
          </button>
        </div>
        <SavingTold saving={saving} toGo={0} onThere={() => undefined} />
      </div>
      <Participants {...{ design, set, seed, linkTo }} />
    </div>
  );
}

function Openings({ task, design }: { readonly task: Address; readonly design: Design }) {
  const room = { screen: "class", source: toSource(design), code: "" } as const;
  return (
    <>
      <a class="button primary" href={formatAddress(task, deflate)}>
        {SHARE.start}
      </a>
      <a class="button" href={formatAddress(room, deflate)}>
        {SHARE.openClass}
      </a>
    </>
  );
}

type SeedChoiceProps = {
  readonly seed: number;
  readonly withSeed: boolean;
  readonly onChoice: (withSeed: boolean) => void;
};

function SeedChoice({ seed, withSeed, onChoice }: SeedChoiceProps) {
  const name = useId();
  const choices = [
    { value: false, label: SHARE.everyoneTheirOwn },
    { value: true, label: SHARE.thisSeed(seed) },
  ];
  return (
    <fieldset>
      <legend class="lab-label">{SHARE.seedLabel}</legend>
      {choices.map(({ value, label }) => (
        <label key={label} class="lab-box">
          <input type="radio" name={name} checked={withSeed === value} onChange={() => onChoice(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
