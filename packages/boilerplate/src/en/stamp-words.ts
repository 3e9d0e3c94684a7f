/** Words before a stamp that say what it dates. */
export const publishedLabels: ReadonlySet<string> = new Set(
  "published posted created issued dated first originally publication date".split(" "),
);
export const updatedLabels: ReadonlySet<string> = new Set(
  "updated update modified edited revised last".split(" "),
);

/** Words that stand between the parts of a stamp and mean nothing by themselves. */
export const stampFillers: ReadonlySet<string> = new Set("at on of the and local time by".split(" "));

export const meridiems: ReadonlySet<string> = new Set(["am", "pm", "a.m", "p.m"]);

export const zones: ReadonlySet<string> = new Set(
  "gmt utc z est edt et cst cdt ct mst mdt mt pst pdt pt akst akdt hst bst ist cet cest eet eest msk jst kst hkt sgt pkt wib wat cat eat sast aest aedt acst awst nzst nzdt ast adt nst ndt amt".split(
    " ",
  ),
);

/** Units of a stamp that counts back from now: "3 hours ago". */
export const agoUnits: ReadonlySet<string> = new Set(
  "second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years".split(
    " ",
  ),
);
