/** Notes what goes wrong in a page, from inside, the same way in every engine. */

/** Under this name `watchPage` leaves what it noted on the page's window: errors, refused promises, errors on the console, and what the page's own policies refused. */
export const PROBLEMS = "problemsOfPage";

/** Runs in the page before its first script, where nothing of this file is in reach. */
export function watchPage(name: string): void {
  const problems: string[] = [];
  Object.assign(window, { [name]: problems });
  document.addEventListener("securitypolicyviolation", (event) => {
    problems.push(`refused: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
  window.addEventListener("unhandledrejection", ({ reason }) => problems.push(`rejected: ${reason}`));
  // While capturing, because a file that did not load tells only its element.
  window.addEventListener(
    "error",
    ({ message, target }) => {
      problems.push(`error: ${target instanceof Element ? target.outerHTML : message}`);
    },
    true,
  );
  const { error } = console;
  console.error = (...values: unknown[]) => {
    problems.push(`console: ${values.map(String).join(" ")}`);
    error(...values);
  };
}
