/** The about page, which is fetched when it is asked for. */
import { FRAME } from "../../words/frame";
import { Fetched } from "../parts/fetched";

const fetchScreen = () => import("./about");

export function AboutRoute() {
  return (
    <Fetched
      fetchIt={fetchScreen}
      title={FRAME.about}
      sentences={[FRAME.unreachable]}
      show={({ About }) => <About />}
    />
  );
}
