/** Leads to a field of the form: unfolds what it stands in, and puts the focus on it. */

/** By its path, such as `rating.windowMs`; where that has no line of its own, to what it is part of. */
export function showField(path: string): void {
  for (let field = path; field !== ""; field = field.replace(/\.?[^.]*$/, "")) {
    const line = document.querySelector(`[data-field="${CSS.escape(field)}"]`);
    if (line === null) continue;
    for (let at = line.parentElement; at !== null; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
    line.scrollIntoView({ block: "center" });
    const input = line.querySelector("input, select, textarea, button");
    if (input instanceof HTMLElement) input.focus({ preventScroll: true });
    return;
  }
}
