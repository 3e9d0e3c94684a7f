/** A story with a gap at its head, in its middle and at its end, for lines whose verdict is asked. */
export const story = {
  title: "Harbour town votes to rebuild its old pier",
  opening:
    "The council of the harbour town voted on Tuesday to rebuild the old pier, four years after a storm carried most of it out to sea.",
  middle: [
    "The work is expected to take two summers and to cost about nine million crowns, most of which the county will pay.",
    "“People have asked us about little else since the storm,” the mayor, Ines Holm, told a full hall before the vote.",
  ],
  end: [
    "Boatmen who moor at the foot of the pier had asked for a wider quay, and the plan that was adopted gives them one.",
    "Building is to begin in May, once the last of the ice has left the bay.",
  ],
} as const;

/** Where a line is put into the story. */
export type Place = "head" | "middle" | "tail";

/** The story with lines at a place. */
export function storyWith(place: Place, ...lines: readonly string[]): string {
  const at = (here: Place): readonly string[] => (here === place ? lines : []);
  const { title, opening, middle, end } = story;
  return [title, ...at("head"), opening, ...middle, ...at("middle"), ...end, ...at("tail")].join("\n\n");
}
