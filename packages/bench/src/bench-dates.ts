import { findTimes } from "@copydesk/dates";
import type { DataFolder } from "./data/find-data.js";
import { readRecords } from "./data/read-records.js";
import { isTimesRecord, type Timex, type TimesRecord } from "./data/records.js";
import { type Figures, percent, type Report, toFigures } from "./report.js";
import { chronoRival } from "./rivals/chrono.js";
import { compromiseDatesRival } from "./rivals/compromise.js";
import { recognizersRival } from "./rivals/recognizers.js";
import type { TimesRival } from "./rivals/rival.js";
import { pairTimes, scoreTimes, type TimesPair } from "./score/score-times.js";

/** The corpora, by the name under which they are reported together. */
const corpora = {
  "timebank + aquaint": ["dates/timebank", "dates/aquaint"],
  tweets: ["dates/tweets"],
  wikiwars: ["dates/wikiwars"],
};

/** Histories of up to 9,000 words, on which some rivals take quadratic time: they are spared them. */
const onlyOurs = "wikiwars";

const ours: TimesRival = {
  name: "copydesk",
  find: (text, reference) => findTimes(text, { reference, style: "timebank" }),
};

export interface DatesOptions {
  readonly rivals?: boolean;
  readonly errors?: boolean;
}

/** How well time expressions are found and resolved, where the day of publication is known. */
export function benchDates(data: DataFolder, options: DatesOptions = {}): Report {
  const systems = [ours, ...(options.rivals ? rivals() : [])];
  const figures: Record<string, Figures[string]> = {};
  const rows: string[][] = [];
  const errors: string[] = [];
  for (const [corpus, files] of Object.entries(corpora)) {
    const records = files.flatMap((file) => readRecords(data.file(file), isTimesRecord));
    for (const system of corpus === onlyOurs ? [ours] : systems) {
      const found = records.map((record) => system.find(record.text, record.dct));
      const score = scoreTimes(records.map((record, i) => ({ gold: record.timexes, found: found[i] })));
      rows.push([
        corpus,
        system.name,
        String(score.gold),
        String(score.found),
        percent(score.strict.precision),
        percent(score.strict.recall),
        percent(score.strict.f1),
        percent(score.relaxed.f1),
        percent(score.typeF1),
        percent(score.valueF1),
      ]);
      if (system !== ours) continue;
      const { strict, relaxed, valueF1 } = score;
      figures[corpus] = toFigures({ "strict F1": strict.f1, "relaxed F1": relaxed.f1, "value F1": valueF1 });
      if (options.errors) errors.push(...records.flatMap((record, i) => listErrors(record, found[i])));
    }
  }
  const columns = [
    "corpus",
    "system",
    "gold",
    "found",
    "strict P",
    "R",
    "F1",
    "relaxed F1",
    "type F1",
    "value F1",
  ];
  return { tables: [{ title: "Time expressions (TempEval-3 task A)", columns, rows }], figures, errors };
}

const rivals = (): TimesRival[] => [
  chronoRival("strict"),
  chronoRival("casual"),
  recognizersRival(),
  compromiseDatesRival(),
];

/** A line for each expression that was missed, made up, cut wrongly or read wrongly. */
function listErrors({ id, text, timexes }: TimesRecord, found: TimesPair["found"]): string[] {
  const gold = timexes.filter((timex) => !timex.depth);
  const pairs = pairTimes(gold, found);
  const paired = new Set(pairs.flat());
  const tell = (timex: Timex): string =>
    `${JSON.stringify(text.slice(timex.start, timex.end))} ${timex.type} ${timex.value}`;
  return [
    ...pairs
      .filter(([a, b]) => a.start !== b.start || a.end !== b.end || a.value !== b.value || a.type !== b.type)
      .map(([a, b]) => `${id}\tdiffers\t${tell(a)}\t${tell(b)}`),
    ...gold.filter((timex) => !paired.has(timex)).map((timex) => `${id}\tmissed\t${tell(timex)}`),
    ...found.filter((timex) => !paired.has(timex)).map((timex) => `${id}\tmade up\t${tell(timex)}`),
  ];
}
