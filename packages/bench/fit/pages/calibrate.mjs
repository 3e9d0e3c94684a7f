// node calibrate.mjs INTERNALS.mjs PAGES.jsonl.gz FITTED.jsonl.gz...
// Fits the weights of article-likelihood.ts, and prints how well they are calibrated in three folds over sites.
//
// The pages are articles of sites that the block model was not fitted on. What is no article is made of them: the same
// pages without what was kept of them, so that navigation, teasers, comments and notices stay. What a page states of
// its own kind is not looked at, for these pages all state what they were.
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { createHash } from "node:crypto";

const [internals, pages, ...fitted] = process.argv.slice(2);
const {
  chooseBlocks,
  judgeBlocks,
  measureArticle,
  measurePage,
  readContext,
  readHints,
  readHtml,
  readLinkedData,
  scanPage,
} = await import(resolve(internals));

const known = new Set();
for (const file of fitted) for await (const { site } of readRecords(file)) known.add(site);
const rows = [];
for await (const { html, site } of readRecords(pages)) {
  if (known.has(site)) continue;
  const kept = readHtml(html).regions.filter((region) => region.kept && region.rule !== "linked-data");
  if (kept.length === 0) continue;
  const rest = html.slice(0, kept[0].html.start) + html.slice(kept.at(-1).html.end);
  rows.push({ site, y: 1, x: measure(html) }, { site, y: 0, x: measure(rest) });
}
const foldOf = ({ site }) => createHash("md5").update(site).digest()[0] % 3;
const scored = [0, 1, 2].flatMap((fold) => {
  const weights = fit(rows.filter((row) => foldOf(row) !== fold));
  return rows.filter((row) => foldOf(row) === fold).map(({ x, y }) => ({ y, p: likelihood(weights, x) }));
});
console.log(`${rows.length / 2} articles, and as many pages without theirs`);
console.log("said         pages  said on average  are articles");
for (const [low, high] of [
  [0, 0.05],
  [0.05, 0.2],
  [0.2, 0.5],
  [0.5, 0.8],
  [0.8, 0.95],
  [0.95, 1.01],
]) {
  const bin = scored.filter(({ p }) => p >= low && p < high);
  const mean = (valueOf) => (bin.reduce((sum, one) => sum + valueOf(one), 0) / bin.length).toFixed(3);
  console.log(
    `${low.toFixed(2)} – ${Math.min(1, high).toFixed(2)}  ${String(bin.length).padStart(5)}            ${mean(({ p }) => p)}         ${mean(({ y }) => y)}`,
  );
}
console.log(
  `told rightly at 0.5: ${(scored.filter(({ p, y }) => p > 0.5 === (y === 1)).length / scored.length).toFixed(3)}`,
);
console.log(
  `weights: ${fit(rows)
    .map((weight) => weight.toFixed(2))
    .join(", ")}`,
);

async function* readRecords(file) {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) if (line !== "") yield JSON.parse(line);
}

function measure(html) {
  const page = scanPage(html);
  const shape = measurePage(page);
  const context = readContext(page, shape, readHints(page, readLinkedData(page)));
  const choice = chooseBlocks(page, judgeBlocks(context, false), "balanced");
  return choice.isKept.includes(true) ? measureArticle(page, shape, choice) : null;
}

/** A page of which nothing is kept is told without weights. */
function likelihood([bias, ...weights], x) {
  return x === null ? 0 : 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i], bias)));
}

/** Logistic regression by gradient descent, with a little weight on small weights. */
function fit(all) {
  const seen = all.filter(({ x }) => x !== null);
  let weights = new Array(seen[0].x.length + 1).fill(0);
  for (let round = 0; round < 10_000; round++) {
    const slopes = weights.map((weight, k) => (k === 0 ? 0 : -0.002 * weight));
    for (const { x, y } of seen) {
      const miss = (y - likelihood(weights, x)) / seen.length;
      slopes[0] += miss;
      for (const [k, value] of x.entries()) slopes[k + 1] += miss * value;
    }
    weights = weights.map((weight, k) => weight + 0.5 * slopes[k]);
  }
  return weights;
}
