/** The lesson: two plans, what to say and to ask, a worksheet, and what to keep in mind about the people in the room. */

export type LessonStep = { readonly minutes: string; readonly text: string };

export type LessonPlan = { readonly title: string; readonly steps: readonly LessonStep[] };

export const LESSON = {
  title: "A lesson",
  lead: "Adults only; nobody has to take part, and nobody is asked why not.",
  toggle: "What to keep in mind, two plans, the procedure for a slide, what to say, questions, a worksheet",
  mindTitle: "Keep in mind",
  figureTitle: "The procedure, for a slide",
  figureLead:
    "What is shown, in which order and for how long: to explain the task, and in the place of a run on the projector.",
  sayTitle: "What one may say",
  askTitle: "Questions for the room",
  sheetTitle: "Worksheet on the wide file",
} as const;

export const PLANS: readonly LessonPlan[] = [
  {
    title: "15 minutes",
    steps: [
      {
        minutes: "before",
        text: "Open the invitation on your own phone, run the task once, hand in, and take yourself out again.",
      },
      {
        minutes: "0–3",
        text: "Say what will be shown, that it is for adults, and that handing in nothing looks the same. Show the code of the invitation.",
      },
      { minutes: "3–8", text: "Whoever wants to runs the task. Nobody is asked who does not." },
      { minutes: "8–11", text: "Collect: by camera, by pasted text, or by files, in any mixture." },
      {
        minutes: "11–15",
        text: "Let the room guess, open the wall, read one chart together. End the lesson.",
      },
    ],
  },
  {
    title: "50 minutes",
    steps: [
      {
        minutes: "before",
        text: "As above. Decide on the design, and look at the made-up class once, so that you know the charts.",
      },
      {
        minutes: "0–10",
        text: "What the task is, with the figure of the procedure. What is asked, and what a difference of two means takes away and leaves in.",
      },
      { minutes: "10–17", text: "Invite, run, hand in: whoever wants to." },
      {
        minutes: "17–22",
        text: "Decide together, before anybody has seen a number, whom to leave out and what you expect.",
      },
      {
        minutes: "22–35",
        text: "The wall, one chart at a time: pairs, differences, the run. Then the numbers, and what each of them is about; last the room code, for whoever wants to see their own result beside the room.",
      },
      {
        minutes: "35–47",
        text: "The worksheet on the wide file, in pairs: a paired test, its interval, and what changes when people are left out.",
      },
      {
        minutes: "47–50",
        text: "What this was not: a test, a diagnosis, a study. End the lesson: save, then delete.",
      },
    ],
  },
];

export const SAY: readonly string[] = [
  "The pictures are drawings of things that go with drugs (or of food), and of everyday things. You can stop at any moment, look at neutral pictures only, or hand in nothing; from outside all of that looks the same.",
  "Your code holds your ratings and nothing that names you. I collect codes, not names.",
  "What we shall see is a paradigm at work in this room, today. It says nothing about any one of you.",
];

export const ASK: readonly string[] = [
  "Why subtract, and what does a difference of two ratings not take away?",
  "Some differences are exactly zero. Name two reasons that have nothing to do with craving.",
  "Ratings fall over the run. What else than habituation could do that?",
  "Whoever saw a cue block first had another experience than who did not. What would you change?",
  "What would have to be the same for a room of people who use the substance, and what could you not ask of them?",
];

export const SHEET: readonly string[] = [
  "Open the wide file. How many people are there, and how many have a mean of both conditions?",
  "Plot the two columns of means against each other. What does a point above the diagonal say?",
  "Run a paired test of the two columns. Report the mean difference with its interval, in points of the scale.",
  "Leave out those whom the rule leaves out. Which number moves most, and why?",
  "Run Wilcoxon’s signed rank as well. Why are zeros dropped, and what does that do here?",
  "Write two sentences on what this room shows, and one on what it cannot show.",
];

/** Each of these is our own, but for what its sentence names. */
export const MIND: readonly string[] = [
  "Adults only. For minors there is the made-up class.",
  "Ratings of craving can be data about health, of people whom you may grade. This is for teaching. Research needs approval and consent beforehand, and another setting.",
  "Never grade or record who takes part. Do not say that everyone has run it, and ask nobody for a reason. What comes through a learning platform or a chat shows you who sent it: where you can, take codes by camera or in a form without names.",
  "A run on the projector leaves nobody a way out: announce it, or show the figure of the procedure instead.",
  "None of the designs is the harmless one: drug pictures for people in recovery or cutting down, food for who is fasting or has an eating disorder. Say beforehand whom one can talk to afterwards, here and at your institution; the invitation has a line for it.",
  "The lectern’s computer belongs to the next lecturer, too: end the lesson, which saves and then deletes.",
];
