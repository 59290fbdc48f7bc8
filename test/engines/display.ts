/** A screen that nobody sees, for browsers that have no mode without a window. */
import { spawn } from "node:child_process";
import { once } from "node:events";

export type Display = {
  /** For the environment variable DISPLAY. */
  readonly name: string;
  readonly stop: () => Promise<void>;
};

/** Starts Xvfb on a number that is free. */
export async function startDisplay(xvfbPath: string): Promise<Display> {
  const args = ["-displayfd", "1", "-screen", "0", "1280x800x24"];
  const server = spawn(xvfbPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  const gone = once(server, "exit");
  // It tells its number once it takes connections.
  const told = once(server.stdout, "data").then(([number]) => `:${String(number).trim()}`);
  const name = await Promise.race([told, gone.then(() => null)]);
  if (name === null) throw new Error("Xvfb ended before it had a display.");
  return {
    name,
    async stop() {
      server.kill();
      await gone;
    },
  };
}
