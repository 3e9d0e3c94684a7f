// Scores the folds that `fit.mjs DATA --validate FOLDER` wrote: every site is judged by weights that have not seen it.
//
//   node packages/bench/fit/residue/validate.mjs DATA FOLDER [careful | balanced | thorough]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldOf, OUTER_FOLDS } from "./corpus.mjs";
import { loadShipped } from "./load-shipped.mjs";

const [data, folder, strictness = "balanced"] = process.argv.slice(2);
const shipped = await loadShipped();
const folds = Array.from({ length: OUTER_FOLDS }, (_, fold) =>
  shipped.readModel(JSON.parse(readFileSync(join(folder, `fold-${fold}.json`), "utf8"))),
);
const judges = folds.map((model) => shipped.createJudge(model, strictness, false));

function clean({ site, lines }) {
  const source = lines.map(({ text }) => text).join("\n");
  const fold = foldOf(site, OUTER_FOLDS);
  const settled = shipped.settle(
    source,
    (line) => shipped.assessLine(line, folds[fold].scoreWords),
    judges[fold],
  );
  const kept = shipped.layOutRegions(source, settled, false).filter((region) => region.kept);
  return kept.map(({ text }) => text).join("\n");
}

const percent = (share) => (100 * share).toFixed(1);

for (const corpus of ["aeb", "feval", "aed", "injected"]) {
  const records = shipped.readRecords(join(data, `${corpus}.jsonl.gz`), shipped.isResidueRecord);
  const score = shipped.scoreResidue(records, clean);
  const { dropPrecision, dropRecall, bodyLinesKept, exactTexts, mixedRight } = score;
  const figures = [dropPrecision, dropRecall, bodyLinesKept, exactTexts, mixedRight].map(percent);
  console.log(
    `${corpus.padEnd(9)} P ${figures[0]} R ${figures[1]} kept ${figures[2]} exact ${figures[3]} cut ${figures[4]}`,
  );
}
