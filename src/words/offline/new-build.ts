/** Words about a new build of the page, which waits on the first page until it is asked for. */

export const NEW_BUILD = {
  title: "A new version of this page is here",
  text: "It takes the place of the one that you see. What is stored here stays.",
  take: "Use the new version",
  othersOpen:
    "Another tab of this page is open, and a run in it must not lose its pictures. Close the other tabs, then ask again.",
  gone: "This version can no longer take its place, as when a still newer one has come. Load the page anew.",
} as const;
