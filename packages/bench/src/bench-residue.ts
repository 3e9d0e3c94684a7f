import { stripBoilerplate, type Strictness } from "@copydesk/boilerplate";
import type { DataFolder } from "./data/find-data.js";
import { readRecords } from "./data/read-records.js";
import { isResidueRecord, type ResidueRecord } from "./data/records.js";
import { type Figures, percent, type Report, toFigures } from "./report.js";
import { c4Rules } from "./rivals/c4-rules.js";
import { type ResidueScore, scoreResidue } from "./score/score-residue.js";

const corpora = ["aeb", "feval", "aed", "injected"];

/** A cleaner gets the text of a record, and gives what it leaves of it. */
type Cleaner = (text: string) => string;

const cleanerOf =
  (strictness: Strictness): Cleaner =>
  (text) =>
    stripBoilerplate(text, { strictness })
      .regions.filter((region) => region.kept)
      .map((region) => region.text)
      .join("\n");

export interface ResidueOptions {
  readonly rivals?: boolean;
  /** Measure every setting of the dial, and not only the default. */
  readonly dial?: boolean;
  readonly kinds?: boolean;
}

/** How well residue is told from body, line by line, every page weighing the same. */
export function benchResidue(data: DataFolder, options: ResidueOptions = {}): Report {
  const systems = new Map<string, Cleaner>([["copydesk", cleanerOf("balanced")]]);
  if (options.dial) {
    systems.set("copydesk, careful", cleanerOf("careful"));
    systems.set("copydesk, thorough", cleanerOf("thorough"));
  }
  if (options.rivals) systems.set("C4 line rules", c4Rules);

  const figures: Record<string, Figures[string]> = {};
  const rows: string[][] = [];
  const kinds: string[][] = [];
  for (const corpus of corpora) {
    const records = readRecords(data.file(`residue/${corpus}`), isResidueRecord);
    for (const [name, clean] of systems) {
      const score = scoreResidue(records, (record) => clean(textOf(record)));
      rows.push(toRow(corpus, name, score));
      if (name !== "copydesk") continue;
      figures[corpus] = toFigures({
        "dropped lines, precision": score.dropPrecision,
        "dropped lines, recall": score.dropRecall,
        "body lines kept": score.bodyLinesKept,
        "exact texts": score.exactTexts,
        "mixed lines right": score.mixedRight,
      });
      for (const [kind, { lines, dropped }] of score.droppedByKind) {
        kinds.push([corpus, kind, String(lines), percent(dropped / lines)]);
      }
    }
  }
  const columns = [
    "corpus",
    "system",
    "pages",
    "texts",
    "drop P",
    "drop R",
    "body lines kept",
    "exact texts",
  ];
  return {
    tables: [
      { title: "Residue of extracted text, in percent", columns: [...columns, "glued lines right"], rows },
      ...(options.kinds
        ? [{ title: "Lines dropped", columns: ["corpus", "kind", "lines", "dropped"], rows: kinds }]
        : []),
    ],
    figures,
  };
}

const textOf = (record: ResidueRecord): string => record.lines.map((line) => line.text).join("\n");

const toRow = (corpus: string, name: string, score: ResidueScore): string[] => [
  corpus,
  name,
  String(score.pages),
  String(score.texts),
  percent(score.dropPrecision),
  percent(score.dropRecall),
  percent(score.bodyLinesKept),
  percent(score.exactTexts),
  `${percent(score.mixedRight)} of ${score.mixedLines}`,
];
