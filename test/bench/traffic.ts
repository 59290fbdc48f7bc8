/** Bytes over the wire, as a browser counts them. */
import type { CDPSession } from "playwright";

/** Counts what arrives, headers and bodies, on the wall clock. */
export function watchTraffic() {
  const arrivals: { readonly wallMs: number; readonly bytes: number }[] = [];
  const counted = new Map<string, number>();
  /** What the page makes an image of by itself is asked for, too, but of no server. */
  const local = new Set<string>();
  /** Wall clock minus the protocol's own clock, in ms. */
  let offsetMs: number | null = null;

  function count(requestId: string, timestamp: number, bytes: number): void {
    if (local.has(requestId)) return;
    arrivals.push({ wallMs: timestamp * 1000 + (offsetMs ?? 0), bytes });
    counted.set(requestId, (counted.get(requestId) ?? 0) + bytes);
  }
  return {
    async watch(session: CDPSession): Promise<void> {
      session.on("Network.requestWillBeSent", ({ requestId, request, timestamp, wallTime }) => {
        if (!request.url.startsWith("http")) local.add(requestId);
        offsetMs ??= (wallTime - timestamp) * 1000;
      });
      session.on("Network.dataReceived", ({ requestId, timestamp, encodedDataLength }) => {
        count(requestId, timestamp, encodedDataLength);
      });
      // The length at the end is of all that came, headers too.
      session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
        count(requestId, timestamp, encodedDataLength - (counted.get(requestId) ?? 0));
      });
      await session.send("Network.enable");
    },
    bytesUntil: (wallMs: number) =>
      arrivals.filter((arrival) => arrival.wallMs <= wallMs).reduce((sum, { bytes }) => sum + bytes, 0),
    requests: () => counted.size,
  };
}
