/** The page: reads its address and shows the screen that it names. */
import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { type Address, parseAddress } from "../formats/address/address";
import { FRAME, SCREEN_TITLES } from "../words/frame";
import { AboutRoute } from "./about/route";
import { ResumeRoute } from "./before/resume-route";
import { Task } from "./before/route";
import { fetchResultsAhead } from "./fetch-ahead";
import { Fetched } from "./parts/fetched";
import { Frame } from "./parts/frame";
import { ProblemsRoute } from "./parts/problems-route";
import { readUnfinished } from "./parts/unfinished/note";
import { ResultsRoute } from "./results/route";
import type { Services } from "./services";

/** Who comes by a link to a task waits for neither. */
const fetchHome = () => import("./home/route");
const fetchRoom = () => import("./parts/room");

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

  const parsed = parseAddress(hash.value);
  // Of the entry of the history that the address came with: a run that begins later is none of its business.
  const unfinished = useMemo(readUnfinished, [hash.value]);
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
    const task = <Task key={hash.value} services={services} address={address} onReady={fetchResultsAhead} />;
    if (unfinished === null) return task;
    return (
      <ResumeRoute key={unfinished} {...{ services, address }} sessionId={unfinished} otherwise={task} />
    );
  }
  return (
    <Frame>
      <Screen key={hash.value} services={services} address={address} />
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

type ScreenProps = PageProps & { readonly address: Exclude<Address, { readonly screen: "task" }> };

function Screen({ services, address }: ScreenProps) {
  switch (address.screen) {
    case "home":
      return (
        <Fetched
          fetchIt={fetchHome}
          title={SCREEN_TITLES.home}
          sentences={[FRAME.unreachable]}
          show={({ HomeRoute }) => <HomeRoute services={services} />}
        />
      );
    case "results":
      return <ResultsRoute services={services} sessionId={address.session} />;
    case "class":
    case "lab": {
      const room = address.screen;
      return (
        <Fetched
          fetchIt={fetchRoom}
          title={SCREEN_TITLES[room]}
          sentences={[FRAME.unreachable]}
          show={({ EmptyRoom }) => <EmptyRoom room={room} />}
        />
      );
    }
    case "about":
      return <AboutRoute />;
  }
}
