import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const BLOCK = 512;

/** The paths of the files in a packed package, without the `package/` in front. */
export function listTarball(file) {
  const bytes = gunzipSync(readFileSync(file));
  const paths = [];
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0;) {
    const field = (from, length) => bytes.toString("utf8", at + from, at + from + length).split("\0")[0];
    const size = parseInt(field(124, 12), 8);
    const isFile = field(156, 1) === "0" || field(156, 1) === "";
    const prefix = field(345, 155);
    if (isFile) paths.push((prefix ? `${prefix}/` : "") + field(0, 100));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return paths.map((path) => path.replace(/^package\//, ""));
}
