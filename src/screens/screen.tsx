/** The screens but for the task, each by its address; what is not on the way to a task is fetched when it is asked for. */
import type { Address } from "../formats/address/address";
import { FRAME, SCREEN_TITLES } from "../words/frame";
import { UNREACHABLE } from "../words/results/unreachable";
import { AboutRoute } from "./about/route";
import { Fetched } from "./parts/fetched";
import type { Services } from "./services";

const fetchHome = () => import("./home/route");
const fetchResults = () => import("./results/route");
/** Who comes by a link to a task does not even fetch what these are made of by name. */
const fetchFurther = () => import("./further");

type ScreenProps = {
  readonly services: Services;
  readonly address: Exclude<Address, { readonly screen: "task" }>;
};

export function Screen({ services, address }: ScreenProps) {
  const unreachable = { title: SCREEN_TITLES[address.screen], sentences: [FRAME.unreachable] };
  switch (address.screen) {
    case "home":
      return (
        <Fetched
          fetchIt={fetchHome}
          {...unreachable}
          show={({ HomeRoute }) => <HomeRoute services={services} />}
        />
      );
    case "results":
      return (
        <Fetched
          fetchIt={fetchResults}
          {...UNREACHABLE}
          show={({ ResultsRoute }) => <ResultsRoute services={services} address={address} />}
        />
      );
    case "about":
      return <AboutRoute services={services} />;
    default:
      return (
        <Fetched
          fetchIt={fetchFurther}
          {...unreachable}
          show={({ FurtherScreen }) => <FurtherScreen {...{ services, address, unreachable }} />}
        />
      );
  }
}
