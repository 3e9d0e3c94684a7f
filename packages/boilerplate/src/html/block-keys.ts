import type { Page } from "./page.js";

/** What blocks may have in common: their element, those around it up to four levels, or what these are like. */
export const KEYS = ["node", "parent", "level2", "level3", "level4", "kind", "pair"] as const;

const LEVELS = 5;

/**
 * By key and block: a number that blocks share when they have that in common. Elements are of one kind when their tag
 * and names are the same; a pair is the kinds of an element and of the one around it.
 */
export function blockKeys(page: Page): number[][] {
  const keys: number[][] = KEYS.map(() => []);
  const kinds = kindsOfNodes(page);
  for (const { node } of page.blocks) {
    let at = node;
    for (let level = 0; level < LEVELS; level++) {
      keys[level].push(at);
      at = at < 0 ? -1 : page.nodes[at].parent;
    }
    const parent = node < 0 ? -1 : page.nodes[node].parent;
    const kind = node < 0 ? 0 : kinds[node];
    keys[LEVELS].push(kind);
    keys[LEVELS + 1].push(kind * KIND_LIMIT + (parent < 0 ? 0 : kinds[parent]));
  }
  return keys;
}

/** There are no more kinds than nodes, of which a page has fewer. */
const KIND_LIMIT = 65_536;

function kindsOfNodes({ nodes }: Page): number[] {
  const kinds = new Map<string, number>();
  return nodes.map(({ tag, names }) => {
    const look = `${tag} ${names}`;
    const kind = kinds.get(look) ?? kinds.size + 1;
    kinds.set(look, kind);
    return kind;
  });
}
