/** From where an address can be opened, as far as the address itself tells. */
import { findOwnMachine } from "../../../formats/address/own-machine";

export type Reach = "file" | "own" | "network" | "anywhere";

/** 10/8, 172.16/12, 192.168/16, 169.254/16, and what carriers share. */
const LOCAL_V4 =
  /^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/;
const LOCAL_V6 = /^\[(?:f[cd]|fe[89ab])/i;
const LOCAL_NAME = /(?:^[^.:[\]]+|\.(?:local|lan|home|internal|intranet|home\.arpa))\.?$/i;

/** Of a page's protocol and host, as `location` has them. */
export function judgeReach({ protocol, hostname }: Pick<Location, "protocol" | "hostname">): Reach {
  const own = findOwnMachine({ protocol, hostname });
  if (own !== null) return own === "file" ? "file" : "own";
  const isLocal = LOCAL_V4.test(hostname) || LOCAL_V6.test(hostname) || LOCAL_NAME.test(hostname);
  return isLocal ? "network" : "anywhere";
}
