// The development texts as lines with labels: 1 for residue, 0 for the body.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** How much a set's lines weigh: the gold of the second half of them is noisier, or the texts are made up. */
const SETS = { aeb: 1, feval: 1, aed: 0.15, injected: 0.8 };
/** A text that holds less of the gold than this has lines whose label means little. */
const LEAST_COVERAGE = 0.8;
/** Texts of one page are much alike: more of them teach little. */
const MOST_COPIES = 4;
const MOST_KEPT = 120;
/** A body with nothing around it teaches what a stripped text looks like. */
const BODY_WEIGHT = 0.9;

/** Each of so many parts of the sites is judged by weights fitted on the others. */
export const OUTER_FOLDS = 3;

export const foldOf = (site, folds, salt = "") =>
  createHash("sha1")
    .update(salt + site)
    .digest()[1] % folds;

/** Every text with its lines, their labels (-1 for lines that are not to be learnt) and weights. */
export function readCorpus(folder, shipped) {
  const texts = [];
  for (const [set, setWeight] of Object.entries(SETS)) {
    const rows = gunzipSync(readFileSync(join(folder, `${set}.jsonl.gz`)))
      .toString()
      .trim()
      .split("\n")
      .map((row) => JSON.parse(row));
    const usable = rows.filter(
      (row) => row.source === "injected" || (row.coverage >= LEAST_COVERAGE && !hasHoles(row.lines)),
    );
    for (const { row, share } of chooseCopies(usable)) {
      const weight = setWeight * share;
      const labels = row.lines.map(labelOf);
      texts.push(makeText(row, set, row.lines, labels, weight, shipped));
      const body = row.lines.map((line, i) => [line, labels[i]]).filter(([, label]) => label !== 1);
      if (body.length < row.lines.length && body.length > 0) {
        texts.push(
          makeText(
            row,
            set,
            body.map(([line]) => line),
            body.map(([, label]) => label),
            weight * BODY_WEIGHT,
            shipped,
            true,
          ),
        );
      }
    }
  }
  return texts;
}

/** A few of each page's texts, the same ones every time, and the share of the page that each stands for. */
function chooseCopies(rows) {
  const pages = new Map();
  for (const row of rows) {
    const page = row.source === "injected" ? row.id : row.id.split("/").slice(0, -1).join("/");
    pages.set(page, [...(pages.get(page) ?? []), row]);
  }
  const orderOf = ({ id }) => createHash("sha1").update(id).digest("hex");
  return [...pages.values()].flatMap((copies) => {
    const chosen = copies.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).slice(0, MOST_COPIES);
    return chosen.map((row) => ({ row, share: 1 / chosen.length }));
  });
}

/** Gold without a paragraph that stands between two of its own, or mostly a table: its labels mean little. */
function hasHoles(lines) {
  const kept = lines.flatMap((line, i) => (line.label === "keep" ? [i] : []));
  if (kept.length > MOST_KEPT) return true;
  return lines.some(
    (line, i) =>
      line.label === "drop" &&
      i > kept[0] &&
      i < kept[kept.length - 1] &&
      (line.kind === "other" || line.kind === "timestamp") &&
      /[.!?”"]$/.test(line.text) &&
      (line.text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).length >= 25,
  );
}

function labelOf(line) {
  if (line.label === "drop") return 1;
  if (line.label === "keep") return 0;
  if (line.label !== "mixed") return -1;
  const kept = line.keep.reduce((sum, [start, end]) => sum + end - start, 0);
  return kept * 2 > line.text.length ? 0 : -1;
}

function makeText(row, set, given, labels, weight, shipped, body = false) {
  const { describeLine, readLine, matchRules, WordColumns } = shipped;
  const source = given.map((line) => line.text.trim()).join("\n");
  const columns = new WordColumns(source.length);
  const lines = [];
  let start = 0;
  for (const { text } of given) {
    const end = start + text.trim().length;
    const line = readLine(source, { start, end }, columns);
    lines.push(describeLine(line, matchRules(line), 0));
    start = end + 1;
  }
  return {
    id: row.id,
    site: row.site,
    set,
    lines,
    labels,
    weight,
    rawWeight: weight / SETS[set],
    body,
  };
}
