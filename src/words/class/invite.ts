/** Words of an invitation: for whom each kind of drawings is, how a room gets the link, and where it does not reach. */
import { capitalise, formatLength } from "../numbers";

export const INVITE = {
  title: "Invite",
  lead: "A link and a QR code for one design. It has no seed: everyone gets an order of their own.",
  design: "Design",
  ownDesign: "from the address",
  kindsToggle: "Which drawings for which room",
  kinds: [
    [
      "Drug paraphernalia",
      "In any room there may be people in recovery, cutting down, or close to somebody who uses. Say beforehand what will be shown, and that nobody has to look.",
    ],
    [
      "Food",
      "More people have something to rate, but it is not the harmless choice: it can be hard for who is fasting, or has or had an eating disorder.",
    ],
    [
      "A made-up class",
      "Nobody has to look at anything. It shows what a room’s data look like and not what it is like to be asked; talk about craving can touch people all the same.",
    ],
  ],
  ways: "Whatever you choose, the first page offers the same task with neutral pictures only, and a run that plays by itself; both hand in like any other, and so can nothing.",
  note: "A line of your own (optional)",
  noteHint:
    "For example whom to talk to afterwards. It stands in the link and on the page before Start; whoever has the link can read it.",
  link: "The link",
  picture: "The link, as a QR code",
  copyLink: "Copy link",
  fullScreen: "Show full screen",
  print: "Print slips",
  close: "Close",
  tooLongForCode: "This design is too long for a QR code: send the link.",
  making: "Making the link…",
  testTitle: "Test with your phone",
  test: [
    "Do it before the lesson, in its room, with the phone on the network that the room will use; once on mobile data, too.",
    "Scan the code. The phone shows the name of the design and, after some seconds, a Start that can be pressed.",
    "Run it to its end, hand in, and bring the code to this page: then all of the way has been walked once.",
  ],
  hostTitle: "Put this page on a web space",
} as const;

/** On a slip and full screen. */
export const SLIP = {
  lead: "Scan the code, or type the link.",
  free: "Nobody has to: you can stop at any moment, and hand in nothing.",
} as const;

export function describeSlip(minutes: number): string {
  return `${capitalise(formatLength(minutes))}. ${SLIP.free}`;
}

/** What is said where the page's address does not lead here from every device. */
export const REACH = {
  file: "This page is a file on this computer: no other device can open the link. Put the page on a web space first; below stands how.",
  own: "This address (localhost) leads every device to itself: no other can open the link. Put the page on a web space first; below stands how.",
  network:
    "This address belongs to a local network: only devices in it can open the link, and in many halls the wifi lets no device see another. Test it, or put the page on a web space; below stands how.",
} as const;

/** For a lecturer who has no Node; as `docs/for-lecturers.md`. */
export const HOSTING = {
  lead: "The page is plain files: no database, no program on the server, no account. Whatever shows a web page can show it.",
  steps: [
    "Get the built page as a zip: from whoever gave you this one, or from its project on GitHub (Actions, the newest run of Site, at its end: github-pages). Or take the page as one file, which lies in that zip, too: the only other one whose name ends in .html.",
    "Your university most likely gives you a web space; ask for “static web hosting” or a “personal home page”. A repository on GitHub with Pages switched on does, too.",
    "Unpack the zip there, into a folder of its own, as it is: index.html stays beside the folders assets and stimuli. Of the one file there is nothing to unpack.",
    "Open the address of that folder (or file) with your phone. An address that begins with https:// is needed for cameras to read codes, and for use without a network.",
    "Invite from there: links and codes lead to where this page was opened.",
  ],
  not: [
    "A learning platform that shows files inside a page of its own often breaks it: give the room the plain link.",
    "A drive or cloud folder shows the text of a page and not the page.",
    "Sent by mail, the one file runs on the computer that opens it, but many phones only preview it.",
  ],
  notTitle: "What does not do",
} as const;
