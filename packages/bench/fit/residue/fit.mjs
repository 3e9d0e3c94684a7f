// Fits the weights of @copydesk/boilerplate and writes them into the package.
//
//   node packages/bench/fit/residue/fit.mjs DATA            writes the weights
//   node packages/bench/fit/residue/fit.mjs DATA --validate FOLDER   three folds by site, each judged by weights fitted
//                                                           on the others: writes fold-0.json …, which validate.mjs scores
//
// DATA is the folder with aeb, feval, aed and injected. The same data gives the same weights to the last digit.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { boost } from "./boost.mjs";
import { foldOf, OUTER_FOLDS, readCorpus } from "./corpus.mjs";
import { loadShipped } from "./load-shipped.mjs";
import { fitWords } from "./words.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../../../boilerplate/src/model/weights.json");
const WORDS = { sites: 4, rounds: 6, ridge: 0.004, rate: 0.15, least: 45 };
const TREES = { trees: 120, leaves: 8, rate: 0.1, ridge: 2, smallest: 6 };
/** Lines of one text are much alike: each weighs the less the more of them a text has. */
const CROWDING = 0.3;
/** What brings the weights back to about 1 for a text of twenty open lines. */
const TYPICAL = 20 ** CROWDING;
const INNER_FOLDS = 5;

/** The words and pairs of each line by hash, and what each hash stands for. */
function readKeys(texts, { hashWord, pairHash }) {
  const names = new Map();
  const start = hashWord("^");
  for (const { lines } of texts) {
    for (const line of lines) {
      const words = new Map([[start, "^"]]);
      for (const [word] of line.words.matchAll(
        /[\p{L}\p{M}\u00ad\u200c\u200d]+(?:['’‘"`´“”„‟‚‛«»‹›ʼ′″＂＇]\p{Ll}[\p{L}\p{M}\u00ad\u200c\u200d]*)*/gu,
      )) {
        const plain = word
          .replace(/[’‘"`´“”„‟‚‛«»‹›ʼ′″＂＇]/g, "'")
          .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
        words.set(hashWord(plain), plain);
      }
      for (let figures = 1; figures <= 5; figures++) words.set(figures, `#${figures}`);
      const keys = new Set();
      let previous = start;
      for (const hash of hashesOf(line)) {
        const pair = pairHash(previous, hash);
        keys.add(hash).add(pair);
        if (words.has(hash)) names.set(hash, words.get(hash));
        if (words.has(hash) && words.has(previous))
          names.set(pair, `${words.get(previous)} ${words.get(hash)}`);
        previous = hash;
      }
      line.keys = Int32Array.from(keys);
    }
  }
  return names;
}

const hashesOf = ({ shape: { columns, firstWord, lastWord } }) =>
  columns.hashes.subarray(firstWord, lastWord);

const wordRows = (texts) =>
  texts.flatMap(({ lines, labels, weight, site }) =>
    lines.flatMap((line, i) =>
      labels[i] < 0
        ? []
        : [
            {
              keys: line.keys,
              count: line.shape.lastWord - line.shape.firstWord,
              label: labels[i],
              weight,
              site,
            },
          ],
    ),
  );

/** Word scores for texts that the scorer has not seen: each inner fold is scored by the others. */
function scoreOutOfFold(texts, names, { describeLine, readWordWeights, scoreWords }) {
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const inside = texts.filter((text) => foldOf(text.site, INNER_FOLDS, "inner ") === fold);
    const others = texts.filter((text) => foldOf(text.site, INNER_FOLDS, "inner ") !== fold);
    const scorer = readWordWeights(fitWords(wordRows(others), names, WORDS));
    for (const line of inside.flatMap(({ lines }) => lines))
      Object.assign(line, describeLine(line, line.match, scoreWords(scorer, line.shape)));
  }
}

function fitTrees(texts, { describeLines, featureNames, isOpen }) {
  const width = featureNames.length;
  const rows = [];
  for (const text of texts) {
    const table = describeLines(text.lines);
    const crowding = text.lines.filter(isOpen).length ** -CROWDING;
    for (let i = 0; i < text.lines.length; i++) {
      // Lines that a rule or their own shape decides are not the trees' to learn.
      if (text.labels[i] < 0 || !isOpen(text.lines[i])) continue;
      rows.push({
        row: table.subarray(i * width, (i + 1) * width),
        label: text.labels[i],
        weight: TYPICAL * crowding * text.weight,
      });
    }
  }
  const table = new Float32Array(rows.length * width);
  rows.forEach(({ row }, i) => table.set(row, i * width));
  return boost(
    {
      table,
      width,
      labels: Uint8Array.from(rows, (r) => r.label),
      weights: Float64Array.from(rows, (r) => r.weight),
    },
    TREES,
  );
}

function fit(texts, names, shipped) {
  scoreOutOfFold(texts, names, shipped);
  const trees = fitTrees(texts, shipped);
  return { words: fitWords(wordRows(texts), names, WORDS), features: shipped.featureNames, trees };
}

const [data, mode, folder] = process.argv.slice(2);
const shipped = await loadShipped();
const texts = readCorpus(data, shipped);
const names = readKeys(texts, shipped);
if (mode === "--validate") {
  mkdirSync(folder, { recursive: true });
  for (let fold = 0; fold < OUTER_FOLDS; fold++) {
    const model = fit(
      texts.filter((text) => foldOf(text.site, OUTER_FOLDS) !== fold),
      names,
      shipped,
    );
    writeFileSync(join(folder, `fold-${fold}.json`), JSON.stringify(model));
    console.log(
      `fold ${fold}: ${Object.keys(model.words.words).length} words, ${JSON.stringify(model).length} bytes`,
    );
  }
} else {
  writeFileSync(target, `${JSON.stringify(fit(texts, names, shipped), null, 2)}\n`);
  console.log(`wrote ${target}`);
}
