// node write-unseen.mjs INTERNALS.mjs SCORES.f32 OUT-FOLDER PAGES.jsonl.gz...
// Writes the text of every page by scores of weights that have not seen its site, as `fit.py DUMP --check SCORES.f32`
// writes them for the same pages in the same order: to OUT-FOLDER/html as readHtml gives it, and to OUT-FOLDER/page as
// readPage does, which judges that text once more by the rules and weights for plain text. Those weights are the
// shipped ones. The bench scores either folder: `pages --unseen OUT-FOLDER/html`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";

const [internals, scoreFile, folder, ...files] = process.argv.slice(2);
const { measurePage, readBody, readLinkedData, scanPage, stripBoilerplate } = await import(
  resolve(internals)
);

const bytes = readFileSync(scoreFile);
const scores = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
let used = 0;

const readers = { html: (text) => text, page: rejudge };
for (const name of Object.keys(readers)) mkdirSync(join(folder, name), { recursive: true });
for (const file of files) {
  const lines = gunzipSync(readFileSync(file)).toString().split("\n").filter(Boolean);
  const texts = lines.map((line) => readText(JSON.parse(line)));
  for (const [name, read] of Object.entries(readers)) {
    const rows = texts.map(({ id, text }) => `${JSON.stringify({ id, text: read(text) })}\n`);
    writeFileSync(join(folder, name, basename(file, ".gz")), rows.join(""));
  }
}
if (used !== scores.length) {
  throw new RangeError(`The scores are of ${scores.length} blocks, and the pages have ${used}.`);
}

function readText({ id, html }) {
  const page = scanPage(html);
  const judgements = page.blocks.map(() => ({ score: scores[used++], reasons: [] }));
  const { laidOut } = readBody(page, measurePage(page), readLinkedData(page), judgements, "balanced");
  return { id, text: laidOut.text };
}

/** As the bench reads the article of a page: the corpora leave datelines in the text. */
function rejudge(text) {
  const { regions } = stripBoilerplate(text);
  return regions
    .filter(({ kept, kind }) => kept || kind === "dateline")
    .map((region) => region.text)
    .join("\n");
}
