/** Words of handing in: the choice on the results, and the screen with the code, which says the same whatever was chosen. */

export const HAND_IN = {
  title: "Hand in",
  /** On the results. */
  lead: "For a class: a code with your ratings and nothing that names you, to be shown to a camera or sent.",
  nothingHint:
    "Hand in nothing shows a code that looks the same and is not counted. Nobody who sees it can tell which of the two you chose.",
  heldToggle: "What the code holds",
  held: [
    "Your ratings, with the condition of each block and in the order shown; whether a block was cut and shown again.",
    "The design, as a number; whether the run was made up; whether this browser had run the design before.",
    "A number made from this session, so that the same session counts once. Nobody can work the session out from it.",
    "Not your participant code, no times, no keys, and nothing of this device.",
  ],
  /** On the screen with the code. */
  show: "Hold it up to the camera of whoever collects, or send it.",
  open: "This code contains your ratings. Anyone with this page can read them.",
  picture: "The code, as a QR code",
  text: "The code, as text",
  copyCode: "Copy code",
  copyLink: "Copy link",
  share: "Share",
  /** Of a page that is no address for others. */
  backToResults: "Back to the results",
  tooLong:
    "This design asks for too many ratings to fit into a code. Hand in the file instead: the results have it, as CSV and as JSON.",
  running:
    "This session has not reached its end. Finish it first, or keep what there is: the first page has it.",
} as const;

export const COPIED = {
  copied: "Copied.",
  /** Where the browser does not let the page copy; the text is selected. */
  selected: "This browser does not let the page copy. The text is selected: copy it by hand.",
  shareFailed: "This browser would not share it. Copy it instead.",
} as const;
