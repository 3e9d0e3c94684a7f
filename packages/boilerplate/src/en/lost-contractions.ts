/** Contractions without their apostrophe that are no words of their own: "dont", but not "wont" or "cant". */
export const lostContractions: ReadonlySet<string> = new Set(
  "dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt mustnt neednt youre theyre weve youve theyve youll theyll hadnt aint thats whats heres theres shes itll wouldve couldve shouldve oclock".split(
    " ",
  ),
);
