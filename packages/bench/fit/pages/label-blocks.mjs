// Labels the blocks of a page by the hand-made text of its article.

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** How many places of the gold one block is tried at. */
const TRIES = 6;

/**
 * For each block, the share of its words that the gold text has, at places that follow each other as the blocks do.
 *
 * Each block is tried at the places where most of its runs of words stand; of all ways to put blocks in order
 * along the gold, the one that explains most words wins. So the second of two equal blocks is not also body.
 */
export function labelBlocks(texts, gold) {
  const goldWords = wordsOf(gold);
  const places = placesOfRuns(goldWords);
  const tries = texts.flatMap((text, block) =>
    tryPlaces(wordsOf(text), goldWords, places).map((one) => ({ block, ...one })),
  );
  const shares = new Float64Array(texts.length);
  for (const one of bestChain(tries)) shares[one.block] = one.share;
  return shares;
}

function placesOfRuns(words) {
  const places = new Map();
  for (let size = 1; size <= 3; size++) {
    for (let i = 0; i + size <= words.length; i++) {
      const key = words.slice(i, i + size).join(" ");
      const list = places.get(key) ?? [];
      if (list.length < 40) list.push(i);
      places.set(key, list);
    }
  }
  return places;
}

function tryPlaces(words, gold, places) {
  if (words.length === 0) return [];
  const size = Math.min(3, words.length);
  const votes = new Map();
  for (let i = 0; i + size <= words.length; i++) {
    for (const place of places.get(words.slice(i, i + size).join(" ")) ?? []) {
      const vote = votes.get(place - i) ?? { count: 0, word: i, place };
      vote.count++;
      votes.set(place - i, vote);
    }
  }
  return [...votes.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, TRIES)
    .map((vote) => measureFrom(words, gold, vote))
    .filter((one) => one.share >= (words.length <= 3 ? 1 : 0.3));
}

/** Walks block and gold side by side from a run that both have, passing over up to eight words where they differ. */
function measureFrom(words, gold, { word, place }) {
  let at = place;
  let matched = 0;
  for (const next of words.slice(word)) {
    let ahead = 0;
    while (ahead < 9 && gold[at + ahead] !== next) ahead++;
    if (ahead === 9) continue;
    at += ahead + 1;
    matched++;
  }
  return {
    start: place,
    end: at,
    share: matched / words.length,
    weight: matched * (matched / words.length) ** 2,
  };
}

/** The chain of tries with the greatest weight in which both blocks and places go up. */
function bestChain(tries) {
  const sorted = tries.toSorted((a, b) => a.block - b.block || a.start - b.start);
  const best = [];
  for (const [i, one] of sorted.entries()) {
    let total = one.weight;
    let before = -1;
    for (let j = 0; j < i; j++) {
      if (sorted[j].block >= one.block || sorted[j].end > one.start + (one.weight > 6 ? 2 : 0)) continue;
      if (best[j].total + one.weight > total) {
        total = best[j].total + one.weight;
        before = j;
      }
    }
    best.push({ total, before });
  }
  const chain = [];
  let at = best.reduce((top, one, i) => (top < 0 || one.total > best[top].total ? i : top), -1);
  while (at >= 0) {
    chain.push(sorted[at]);
    at = best[at].before;
  }
  return chain;
}
