/** Handing in at `#/hand-in/SESSION`: reads the session, whether it is a second run, and makes the code. */
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { isSecondRun, toHandIn, toNothingId } from "../../core/session/hand-in";
import type { Session } from "../../core/session/session";
import { type Address, formatAddress } from "../../formats/address/address";
import { formatNothingCode, formatResultCode } from "../../formats/result-code/result-code";
import type { Unread } from "../../storage/store";
import { HAND_IN } from "../../words/class/hand-in";
import { UNREADABLE } from "../../words/kept/unreadable";
import { MISSING, REFUSED } from "../../words/results/missing";
import { UNREACHABLE } from "../../words/results/unreachable";
import { useAskingAgain } from "../parts/again/ask-again";
import { Fetched, Unreachable } from "../parts/fetched";
import { Nowhere } from "../parts/plain-page";
import type { Services } from "../services";
import { readsNothing } from "./choice";
import { HandInScreen } from "./hand-in";

type HandInRouteProps = {
  readonly services: Services;
  readonly address: Extract<Address, { readonly screen: "hand-in" }>;
};

/** What is handed in, and of whom. */
type Known = { readonly session: Session; readonly isSecondRun: boolean };

const fetchUnreadable = () => import("../parts/unreadable/screen");

async function read(store: Services["store"], id: string): Promise<Known | "missing" | Unread> {
  const session = (await store.read(id)) ?? "missing";
  if (typeof session === "string") return session;
  const { sessions } = await store.list();
  return { session, isSecondRun: isSecondRun(session, sessions) };
}

export function HandInRoute({ services, address }: HandInRouteProps) {
  const { store } = services;
  const sessionId = address.session;
  const known = useSignal<Known | "missing" | Unread | null>(null);
  const handsInNothing = useMemo(readsNothing, []);
  const ask = () =>
    void read(store, sessionId).then((found) => {
      known.value = found;
    });
  useEffect(ask, []);
  useAskingAgain(known.value === "refused", ask);

  const found = known.value;
  if (found === null) return null;
  if (found === "refused") return <Unreachable {...REFUSED} onTryAgain={ask} />;
  if (found === "unreachable") return <Unreachable {...UNREACHABLE} onTryAgain={ask} />;
  if (found === "unreadable") {
    return (
      <Fetched
        fetchIt={fetchUnreadable}
        title={UNREADABLE.title}
        sentences={UNREACHABLE.sentences}
        show={({ UnreadableSession }) => <UnreadableSession store={store} sessionId={sessionId} />}
      />
    );
  }
  if (found === "missing") return <Nowhere {...MISSING} />;
  if (found.session.state === "running")
    return <Nowhere title={HAND_IN.title} sentences={[HAND_IN.running]} />;
  const code = writeCode(found, handsInNothing);
  return (
    <HandInScreen
      code={code}
      link={code === null ? null : linkTo(code)}
      backHref={formatAddress({ ...address, screen: "results" })}
    />
  );
}

/** Null where there is none: of a design too long for a code, or ratings that its scale does not have. */
function writeCode({ session, isSecondRun }: Known, handsInNothing: boolean): string | null {
  const { id, design } = session;
  const code = handsInNothing
    ? formatNothingCode(toNothingId(id), design)
    : formatResultCode(toHandIn(session, isSecondRun), design);
  return code.ok ? code.value : null;
}

/** A file on a disk is no address for others. */
function linkTo(code: string): string | null {
  if (location.protocol === "file:") return null;
  const { href, hash } = location;
  const page = href.slice(0, href.length - hash.length);
  return page + formatAddress({ screen: "class", source: null, code });
}
