// node dump-blocks.mjs INTERNALS.mjs OUT-FOLDER PAGES.jsonl.gz...
// Writes what the shipped code sees of every block, and its label, for fit.py: features.f32 and blocks.jsonl.
import { createReadStream, createWriteStream, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { labelBlocks } from "./label-blocks.mjs";

const [internals, folder, ...files] = process.argv.slice(2);
const {
  CONTEXT_NAMES,
  eachTellingWord,
  farNames,
  FEATURE_NAMES,
  measureBlocks,
  measurePage,
  nearNames,
  readContext,
  readHints,
  readLinkedData,
  scanPage,
} = await import(resolve(internals));

mkdirSync(folder, { recursive: true });
const features = createWriteStream(`${folder}/features.f32`);
const blocks = createWriteStream(`${folder}/blocks.jsonl`);
blocks.write(`${JSON.stringify({ features: FEATURE_NAMES, context: CONTEXT_NAMES })}\n`);

for (const file of files) {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) if (line !== "") await dumpPage(JSON.parse(line));
}
features.end();
blocks.end();

async function dumpPage({ id, dataset, site, html, gold }) {
  const page = scanPage(html);
  const context = readContext(page, measurePage(page), readHints(page, readLinkedData(page)));
  const shares = labelBlocks(
    page.blocks.map(({ start, end }) => page.text.slice(start, end)),
    gold.text,
  );
  for (const [i, block] of page.blocks.entries()) {
    const { start, end } = block;
    const { own, around, further } = nearNames(page.nodes, block);
    const placed = Object.entries({ own, around, far: farNames(page.nodes, further) });
    const names = placed.flatMap(([place, set]) => [...set].map((name) => `${place}:${name}`));
    const words = [];
    eachTellingWord(context.words[i], page.text, block, (place, word) => words.push(`${place}:${word}`));
    const row = {
      page: id,
      set: dataset,
      site,
      share: Number(shares[i].toFixed(3)),
      length: end - start,
      goldLength: gold.text.length,
      keys: context.keys.map((keys) => keys[i]),
      heading: context.headings[i],
      names,
      words,
    };
    blocks.write(`${JSON.stringify(row)}\n`);
  }
  const { values } = measureBlocks(context, FEATURE_NAMES.length);
  if (!features.write(Buffer.from(Float32Array.from(values).buffer))) {
    await new Promise((done) => features.once("drain", done));
  }
}
