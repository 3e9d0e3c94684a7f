import { findQuotes } from "@copydesk/quotes";
import type { Span } from "@copydesk/text";
import { markDamages } from "./damage-marks.js";
import type { DataFolder } from "./data/find-data.js";
import { readRecords } from "./data/read-records.js";
import {
  type CoreferenceRecord,
  isCoreferenceRecord,
  isQuotesRecord,
  type QuoteRow,
  type QuotesRecord,
} from "./data/records.js";
import { type Figures, percent, type Report, type Table, toFigures } from "./report.js";
import { compromiseQuotations } from "./rivals/compromise.js";
import { overlapShare } from "./score/pair-spans.js";
import { share } from "./score/ratios.js";
import { scoreConfidence } from "./score/score-confidence.js";
import { scoreMarks } from "./score/score-marks.js";
import { isSameName, type QuotesOptions, type QuotesScore, scoreQuotes } from "./score/score-quotes.js";
import { toPolnear } from "./to-polnear.js";

/** The classes of quotations that are scored apart. Belief and intention are left aside in all of them. */
const classes: Readonly<Record<string, QuotesOptions>> = {
  direct: { types: ["direct"], speechOnly: true },
  "direct and mixed": { types: ["direct", "mixed"], speechOnly: true },
  indirect: { types: ["indirect"], speechOnly: true },
  "all speech": { speechOnly: true },
};

type Finder = (text: string) => readonly QuoteRow[];

const ours: Finder = (text) => {
  const { quotes, speakers } = findQuotes(text);
  return toPolnear(text, quotes, speakers);
};

/** How well quotations, cues and speakers are found, and how far the names behind pronouns. */
export function benchQuotes(
  data: DataFolder,
  options: { readonly rivals?: boolean; readonly calibration?: boolean } = {},
): Report {
  const records = readRecords(data.file("quotes/polnear"), isQuotesRecord);
  const systems = new Map<string, Finder>([["copydesk", ours]]);
  if (options.rivals) systems.set("compromise (no speakers)", compromiseQuotations());

  const figures: Record<string, Figures[string]> = {};
  const rows: string[][] = [];
  for (const [name, find] of systems) {
    const found = records.map(({ text }) => find(text));
    for (const [type, which] of Object.entries(classes)) {
      const score = scoreClass(records, found, which);
      rows.push(toRow(type, name, score));
      if (name === "copydesk") figures[`polnear, ${type}`] = figuresOf(score);
    }
  }
  const columns = [
    "class",
    "system",
    "gold",
    "found",
    "exact F1",
    "overlap F1",
    "speaker",
    "joint F1",
    "cue F1",
  ];
  const tables: Table[] = [{ title: "Quotations (PolNeAR, speech)", columns, rows }];
  const more = [benchMarks(records), benchNames(data, records), benchDamage(records)];
  if (options.calibration) more.push(benchConfidence(records));
  return {
    tables: [...tables, ...more.flatMap((report) => report.tables)],
    figures: Object.assign(figures, ...more.map((report) => report.figures)) as Figures,
  };
}

const scoreClass = (
  records: readonly QuotesRecord[],
  found: readonly (readonly QuoteRow[])[],
  which: QuotesOptions,
): QuotesScore =>
  scoreQuotes(
    records.map(({ text, quotes }, i) => ({ text, gold: quotes, found: found[i] })),
    which,
  );

const figuresOf = ({ exact, overlap, joint, cueExact }: QuotesScore): Record<string, number> =>
  toFigures({ "exact F1": exact.f1, "overlap F1": overlap.f1, "joint F1": joint.f1, "cue F1": cueExact.f1 });

const toRow = (type: string, name: string, score: QuotesScore): string[] => [
  type,
  name,
  String(score.gold),
  String(score.found),
  percent(score.exact.f1),
  percent(score.overlap.f1),
  percent(score.speaker),
  percent(score.joint.f1),
  percent(score.cueExact.f1),
];

/** Words in marks that are no quotation. */
function benchMarks(records: readonly QuotesRecord[]): Report {
  const { precision, recall, f1 } = scoreMarks(
    records.map(({ text, marks }) => ({
      gold: marks ?? [],
      marked: findQuotes(text, { includeMarked: true }).marked,
    })),
  );
  return {
    tables: [
      {
        title: "Words in double marks that are no quotation (PolNeAR)",
        columns: ["precision", "recall", "F1"],
        rows: [[percent(precision), percent(recall), percent(f1)]],
      },
    ],
    figures: { "polnear, marks": toFigures({ F1: f1 }) },
  };
}

/** The full names of speakers whom the text calls by a pronoun, a title or a part of their name. */
function benchNames(data: DataFolder, records: readonly QuotesRecord[]): Report {
  const texts = new Map(records.map(({ id, text }) => [id, text]));
  const labels = readRecords(data.file("quotes/polnear.coref"), isCoreferenceRecord);
  const right = labels.filter((label) => isNamedRight(label, ours(texts.get(label.id) ?? ""))).length;
  const gum = readRecords(data.file("quotes/gum"), isQuotesRecord);
  const { canonical } = scoreClass(
    gum,
    gum.map(({ text }) => ours(text)),
    {},
  );
  return {
    tables: [
      {
        title: "Speakers by their full names",
        columns: ["corpus", "right"],
        rows: [
          [`polnear.coref, pronouns and titles (${labels.length})`, percent(share(right, labels.length))],
          ["gum, of the quotations that were found", percent(canonical)],
        ],
      },
    ],
    figures: {
      "polnear.coref": toFigures({ "name right": share(right, labels.length) }),
      gum: toFigures({ "name right": canonical }),
    },
  };
}

function isNamedRight(label: CoreferenceRecord, found: readonly QuoteRow[]): boolean {
  const best = found.reduce<QuoteRow | null>(
    (so, row) => (overlapShare(row, label) > (so === null ? 0 : overlapShare(so, label)) ? row : so),
    null,
  );
  return best !== null && isSameName(label.speakerCanonical, best.speakerCanonical);
}

/** How much is right of what is equally sure. */
function benchConfidence(records: readonly QuotesRecord[]): Report {
  const calibrations = scoreConfidence(
    records.map(({ text, quotes: gold }) => ({
      text,
      gold,
      found: findQuotes(text).quotes.flatMap(({ parts, speaker, confidence }) =>
        parts.map(({ start, end }) => ({ start, end, speaker, confidence })),
      ),
    })),
  );
  const rows = calibrations.map(({ confidence, found, right, close }) => [
    confidence.toFixed(2),
    found,
    percent(share(right, found)),
    percent(share(close, found)),
  ]);
  const columns = ["confidence", "pieces", "right", "and its extent"];
  return {
    tables: [{ title: "Confidence of quotations (PolNeAR, speech)", columns, rows }],
    figures: {},
  };
}

/** What changed marks cost. */
function benchDamage(records: readonly QuotesRecord[]): Report {
  const which = classes["direct and mixed"];
  const whole = scoreClass(
    records,
    records.map(({ text }) => ours(text)),
    which,
  ).joint.f1;
  const rows: string[][] = [["as they are", percent(whole), ""]];
  const losses: Record<string, number> = {};
  for (const [name, damage] of Object.entries(markDamages)) {
    const damaged = records.map((record) => damageRecord(record, damage));
    const { joint } = scoreClass(
      damaged,
      damaged.map(({ text }) => ours(text)),
      which,
    );
    rows.push([name, percent(joint.f1), percent(whole - joint.f1)]);
    losses[name] = joint.f1;
  }
  return {
    tables: [
      { title: "Changed marks (PolNeAR, direct and mixed)", columns: ["marks", "joint F1", "loss"], rows },
    ],
    figures: { "polnear, changed marks": toFigures(losses) },
  };
}

function damageRecord(
  record: QuotesRecord,
  damage: (text: string) => { text: string; move: (offset: number) => number },
): QuotesRecord {
  const { text, move } = damage(record.text);
  const moveSpan = ({ start, end }: Span): Span => ({ start: move(start), end: move(end) });
  const quotes = record.quotes.map((row) => ({
    ...row,
    ...moveSpan(row),
    ...(row.speaker && { speaker: moveSpan(row.speaker) }),
    ...(row.speakerParts && { speakerParts: row.speakerParts.map(moveSpan) }),
    ...(row.cue && { cue: moveSpan(row.cue) }),
  }));
  return { ...record, text, quotes };
}
