/** The page: reads its address, and shows the task or the screen that it names. */
import { useSignal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { carriesDesign, parseAddress } from "../formats/address/address";
import type { ReadCarried } from "../formats/address/carried";
import { FRAME, SCREEN_TITLES } from "../words/frame";
import { Task } from "./before/route";
import { fetchReader, fetchResultsAhead } from "./fetch-ahead";
import { Unreachable, useFetched } from "./parts/fetched";
import { Frame } from "./parts/frame";
import { ProblemsRoute } from "./parts/problems-route";
import { readUnfinished } from "./parts/unfinished/note";
import { Screen } from "./screen";
import type { Services } from "./services";

type PageProps = { readonly services: Services };

export function Page({ services }: PageProps) {
  const hash = useSignal(location.hash);
  useEffect(() => {
    function read(): void {
      hash.value = location.hash;
      scrollTo(0, 0);
    }
    addEventListener("hashchange", read);
    // The address may have changed between the first look and now.
    if (location.hash !== hash.value) read();
    return () => removeEventListener("hashchange", read);
  }, []);

  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) focusScreen();
    isFirst.current = false;
  }, [hash.value]);

  const Shown = carriesDesign(hash.value) ? Carrying : Addressed;
  return <Shown services={services} hash={hash.value} />;
}

type AddressedProps = PageProps & { readonly hash: string };

const fetchResume = () => import("./before/resume-route");

type FetchedWholeProps<Program> = {
  readonly fetchIt: () => Promise<Program>;
  /** What stands there where it did not come. */
  readonly title: string;
  readonly show: (program: Program) => ComponentChild;
};

/** What makes the whole screen, once its program is there: the frame alone until then. */
function FetchedWhole<Program extends object>({ fetchIt, title, show }: FetchedWholeProps<Program>) {
  const { fetched, tryAgain } = useFetched(fetchIt);
  if (fetched === null) return <Frame>{null}</Frame>;
  if (fetched !== "unreachable") return <>{show(fetched)}</>;
  return (
    <Frame>
      <Unreachable title={title} sentences={[FRAME.unreachable]} onTryAgain={tryAgain} />
    </Frame>
  );
}

/** A link that carries its design. */
function Carrying(props: AddressedProps) {
  return (
    <FetchedWhole
      fetchIt={fetchReader}
      title={FRAME.carried}
      show={({ readCarried }) => <Addressed {...props} readCarried={readCarried} />}
    />
  );
}

function Addressed({ services, hash, readCarried }: AddressedProps & { readonly readCarried?: ReadCarried }) {
  const parsed = useMemo(() => parseAddress(hash, readCarried), [hash, readCarried]);
  // Of the entry of the history that the address came with: a run that begins later is none of its business.
  const unfinished = useMemo(readUnfinished, [hash]);
  useEffect(() => {
    document.title = SCREEN_TITLES[parsed.ok ? parsed.value.screen : "problems"];
  });
  if (!parsed.ok) {
    return (
      <Frame>
        <ProblemsRoute failure={parsed} />
      </Frame>
    );
  }
  const address = parsed.value;
  if (address.screen === "task") {
    const task = <Task key={hash} services={services} address={address} onReady={fetchResultsAhead} />;
    if (unfinished === null) return task;
    return (
      <FetchedWhole
        key={unfinished}
        fetchIt={fetchResume}
        title={FRAME.unfinished}
        show={({ ResumeRoute }) => (
          <ResumeRoute {...{ services, address }} sessionId={unfinished} otherwise={task} />
        )}
      />
    );
  }
  return (
    <Frame isWide={address.screen === "lab"}>
      <Screen key={hash} services={services} address={address} />
    </Frame>
  );
}

/** On the heading of a screen that is there; one that is still to come takes the focus from where it waits. */
function focusScreen(): void {
  const main = document.querySelector("main");
  const heading = main?.querySelector("h1") ?? null;
  if (heading !== null) heading.tabIndex = -1;
  (heading ?? main)?.focus({ preventScroll: true });
}
