/** The screens of a class and the lab, each fetched by itself: their parts are many, and a task waits for none of them. */
import type { Address } from "../formats/address/address";
import { Fetched } from "./parts/fetched";
import type { Services } from "./services";

const fetchLab = () => import("./lab/route");
const fetchClass = () => import("./class/route");
const fetchRoom = () => import("./room/route");
const fetchHandIn = () => import("./hand-in/route");

type FurtherScreenProps = {
  readonly services: Services;
  readonly address: Extract<Address, { readonly screen: "hand-in" | "class" | "room" | "lab" }>;
  /** What stands in the place of a screen that did not come. */
  readonly unreachable: { readonly title: string; readonly sentences: readonly string[] };
};

export function FurtherScreen({ services, address, unreachable }: FurtherScreenProps) {
  switch (address.screen) {
    case "hand-in":
      return (
        <Fetched
          fetchIt={fetchHandIn}
          {...unreachable}
          show={({ HandInRoute }) => <HandInRoute services={services} address={address} />}
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
    case "room":
      return (
        <Fetched
          fetchIt={fetchRoom}
          {...unreachable}
          show={({ RoomRoute }) => <RoomRoute services={services} room={address.room} />}
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
  }
}
