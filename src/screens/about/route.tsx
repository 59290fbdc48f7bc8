/** The about page, which is fetched when it is asked for. */
import { FRAME } from "../../words/frame";
import { Fetched } from "../parts/fetched";
import type { Services } from "../services";

const fetchScreen = () => import("./about");

export function AboutRoute({ services }: { readonly services: Services }) {
  return (
    <Fetched
      fetchIt={fetchScreen}
      title={FRAME.about}
      sentences={[FRAME.unreachable]}
      show={({ About }) => <About services={services} />}
    />
  );
}
