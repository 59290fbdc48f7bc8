/** Prints one part of the lab by itself: the style sheets leave out all else while it is named. */

export function printPart(part: "report" | "sheet"): void {
  const { dataset } = document.documentElement;
  dataset.print = part;
  // Not after `print()`: browsers of phones come back from it before they look at the page.
  addEventListener("afterprint", () => Reflect.deleteProperty(dataset, "print"), { once: true });
  print();
}
