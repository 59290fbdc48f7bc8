/** What the tests ask of a browser engine, whichever protocol drives it. */

/** So long may a function run in the page: a guard against hanging, not a measure. */
export const HANG_MS = 1_800_000;

/** As WebDriver and puppeteer both name them. */
export type Key = "ArrowLeft" | "ArrowRight" | "Enter";

/** A plain function: it is sent as text, so it reaches nothing but its arguments, which are plain JSON. */
export type PageFunction<Args extends unknown[], Value> = (...args: Args) => Value | Promise<Value>;

export type EnginePage = {
  /** Loads the address afresh, also where only the part after `#` differs. */
  readonly open: (address: string) => Promise<void>;
  /** Runs a function in the page and answers what it resolves to, plain JSON; rejects when it throws. */
  readonly run: <Args extends unknown[], Value>(
    work: PageFunction<Args, Value>,
    ...args: Args
  ) => Promise<Value>;
  /** A real key press, given to what has the focus. */
  readonly press: (key: Key) => Promise<void>;
  /** A real click of the mouse, at a place in the viewport in CSS pixels. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
};

export type Engine = {
  readonly page: EnginePage;
  /** Ends every process that was started. */
  readonly stop: () => Promise<void>;
};
