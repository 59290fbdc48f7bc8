/** WebKitGTK in its own small browser, driven by WebKitWebDriver in plain WebDriver. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { startDisplay } from "./display";
import { type Engine, HANG_MS, type Key } from "./engine";

const HOST = "127.0.0.1";
const KEYS: Readonly<Record<Key, string>> = { ArrowLeft: "\uE012", ArrowRight: "\uE014", Enter: "\uE007" };

export type WebKitGtkPaths = { readonly driverPath: string; readonly xvfbPath: string };

/** Sends one WebDriver command; answers its value. */
type Command = (method: "GET" | "POST" | "DELETE", path: string, body?: unknown) => Promise<unknown>;

/** Starts it with nothing stored, on a display of its own. */
export async function startWebKitGtk({ driverPath, xvfbPath }: WebKitGtkPaths): Promise<Engine> {
  const display = await startDisplay(xvfbPath);
  const port = await findFreePort();
  const driver = spawn(driverPath, [`--port=${port}`, `--host=${HOST}`], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: display.name, GDK_BACKEND: "x11" },
  });
  const command = createCommand(`http://${HOST}:${port}`);
  await whenReady(driver, command);
  const session = await startSession(command);
  const act = (source: object) => command("POST", `${session}/actions`, { actions: [source] });
  return {
    page: {
      async open(address) {
        await command("POST", `${session}/url`, { url: "about:blank" });
        await command("POST", `${session}/url`, { url: address });
      },
      async run(work, ...args) {
        const body = { script: wrap(String(work)), args };
        const answer = await command("POST", `${session}/execute/async`, body);
        return unwrap(answer);
      },
      async press(key) {
        const value = KEYS[key];
        await act({
          type: "key",
          id: "keyboard",
          actions: [
            { type: "keyDown", value },
            { type: "keyUp", value },
          ],
        });
      },
      async clickAt(x, y) {
        await act({
          type: "pointer",
          id: "mouse",
          actions: [
            { type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) },
            { type: "pointerDown", button: 0 },
            { type: "pointerUp", button: 0 },
          ],
        });
      },
    },
    async stop() {
      await command("DELETE", session);
      const gone = once(driver, "exit");
      driver.kill();
      await gone;
      await display.stop();
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("The system gave no port.");
  return address.port;
}

function createCommand(driver: string): Command {
  return async (method, path, body) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`${driver}${path}`, init);
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

async function whenReady(driver: ChildProcess, command: Command): Promise<void> {
  while (driver.exitCode === null) {
    const isReady = await command("GET", "/status").then(
      () => true,
      () => false,
    );
    if (isReady) return;
    await wait(50);
  }
  throw new Error(`WebKitWebDriver ended with ${driver.exitCode}.`);
}

/** Answers the session's own path. */
async function startSession(command: Command): Promise<string> {
  const alwaysMatch = { timeouts: { script: HANG_MS } };
  const answer = await command("POST", "/session", { capabilities: { alwaysMatch } });
  const { sessionId } = answer as { sessionId: string };
  return `/session/${sessionId}`;
}

type Outcome<Value> = { readonly value?: Value; readonly error?: string };

/** The body of a script that hands over what the function resolves to, or why it did not. */
function wrap(work: string): string {
  return `
    const args = [...arguments];
    const done = args.pop();
    Promise.resolve()
      .then(() => (${work})(...args))
      .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
}

function unwrap<Value>(answer: unknown): Value {
  const { value, error } = answer as Outcome<Value>;
  if (error !== undefined) throw new Error(error);
  return value as Value;
}
