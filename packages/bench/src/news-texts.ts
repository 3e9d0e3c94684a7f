import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataFolder } from "./data/find-data.js";
import { readRecords } from "./data/read-records.js";
import { isPlainRecord } from "./data/records.js";
import { repository } from "./repository.js";

const seedFolder = join(repository, "seeds");

/** The raw articles that come with the repository. */
export const seedTexts = (): string[] =>
  readdirSync(seedFolder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readFileSync(join(seedFolder, file), "utf8"));

const corpora = ["dates/timebank", "dates/aquaint", "quotes/polnear"];

/** News articles of the corpora that are there; without any, the two that come with the repository. */
export function newsTexts(data: DataFolder | null): {
  readonly texts: readonly string[];
  readonly from: string;
} {
  const found = corpora.filter((corpus) => data?.has(corpus));
  if (data === null || found.length === 0) return { texts: seedTexts(), from: "the seeds" };
  const texts = found.flatMap((corpus) =>
    readRecords(data.file(corpus), isPlainRecord).map(({ text }) => text),
  );
  return { texts, from: found.join(", ") };
}
