/** No line keeps more words than this: beyond it they tell nothing new about the line. */
export const MOST_WORDS = 64;

/**
 * The words of the lines of a text, as hashes, one behind the other: a line knows where its own begin and end.
 * Columns, because a list for every line would cost more than to read the line.
 */
export class WordColumns {
  /** The hash of each word in lower case; a number is how many figures it has, at most 5. */
  hashes: Int32Array;
  /** 1 where a word is no small word and no number. */
  isContent: Uint8Array;
  length = 0;

  /** @param characters How long the text is. */
  constructor(characters: number) {
    const { hashes, isContent } = allocate((characters >> 2) + 2 * MOST_WORDS);
    this.hashes = hashes;
    this.isContent = isContent;
  }

  /** Makes room for the words of one more line. */
  reserve(): void {
    if (this.length + MOST_WORDS <= this.hashes.length) return;
    const { hashes, isContent } = allocate(this.hashes.length * 2);
    hashes.set(this.hashes);
    isContent.set(this.isContent);
    this.hashes = hashes;
    this.isContent = isContent;
  }
}

/** Both columns in one buffer: to a short text, to make two costs as much as to fill them. */
function allocate(rows: number): Pick<WordColumns, "hashes" | "isContent"> {
  const buffer = new ArrayBuffer(5 * rows);
  return { hashes: new Int32Array(buffer, 0, rows), isContent: new Uint8Array(buffer, 4 * rows, rows) };
}
