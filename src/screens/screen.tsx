/** The screens but for the task, each by its address; most are fetched when they are asked for. */
import type { Address } from "../formats/address/address";
import { FRAME, SCREEN_TITLES } from "../words/frame";
import { AboutRoute } from "./about/route";
import { Fetched } from "./parts/fetched";
import { ResultsRoute } from "./results/route";
import type { Services } from "./services";

/** Who comes by a link to a task waits for none of them. */
const fetchHome = () => import("./home/route");
const fetchLab = () => import("./lab/route");
const fetchClass = () => import("./class/route");
const fetchRoom = () => import("./room/route");
const fetchHandIn = () => import("./hand-in/route");

type ScreenProps = {
  readonly services: Services;
  readonly address: Exclude<Address, { readonly screen: "task" }>;
};

export function Screen({ services, address }: ScreenProps) {
  const { screen } = address;
  const unreachable = { title: SCREEN_TITLES[screen], sentences: [FRAME.unreachable] };
  switch (screen) {
    case "home":
      return (
        <Fetched
          fetchIt={fetchHome}
          {...unreachable}
          show={({ HomeRoute }) => <HomeRoute services={services} />}
        />
      );
    case "results":
      return <ResultsRoute services={services} address={address} />;
    case "room":
      return (
        <Fetched
          fetchIt={fetchRoom}
          {...unreachable}
          show={({ RoomRoute }) => <RoomRoute services={services} room={address.room} />}
        />
      );
    case "hand-in":
      return (
        <Fetched
          fetchIt={fetchHandIn}
          {...unreachable}
          show={({ HandInRoute }) => (
            <HandInRoute services={services} sessionId={address.session} invited={address.invited} />
          )}
        />
      );
    case "class":
      return (
        <Fetched
          fetchIt={fetchClass}
          {...unreachable}
          show={({ ClassRoute }) => <ClassRoute services={services} address={address} />}
        />
      );
    case "lab":
      return (
        <Fetched
          fetchIt={fetchLab}
          {...unreachable}
          show={({ LabRoute }) => <LabRoute services={services} address={address} />}
        />
      );
    case "about":
      return <AboutRoute services={services} />;
  }
}
