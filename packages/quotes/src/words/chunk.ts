import { Kind } from "./kind.js";

/** How many chunks of the kind `none` stand between two sentences: no rule looks further aside than five. */
const GAP = 8;
const BYTES_A_ROW = 12;

/** The rows of a column, each with a kind. */
type KindColumn = Pick<Int32Array, "fill"> & Record<number, Kind>;

/**
 * The chunks of a text, runs of items that belong together, each known by its index. They stand in columns, and have
 * between sentences chunks of the kind `none`, for the same reasons as `Items`.
 */
export class Chunks {
  /** The index of the next chunk. */
  length = GAP;
  private readonly froms: Int32Array;
  private readonly heads: Int32Array;
  private readonly kinds: KindColumn;

  /**
   * @param chunks How many there may be.
   * @param gaps How many sentences, or pieces of them, they may fill.
   */
  constructor(chunks: number, gaps: number) {
    const rows = chunks + GAP * (gaps + 1);
    const buffer = new ArrayBuffer(BYTES_A_ROW * rows);
    this.froms = new Int32Array(buffer, 0, rows);
    this.heads = new Int32Array(buffer, 4 * rows, rows);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- only kinds are ever put there
    this.kinds = new Int32Array(buffer, 8 * rows, rows);
  }

  kind(chunk: number): Kind {
    return this.kinds[chunk];
  }

  /** Is it of one of these kinds? */
  is(chunk: number, kinds: number): boolean {
    return (this.kinds[chunk] & kinds) !== 0;
  }

  /** Its first item. */
  from(chunk: number): number {
    return this.froms[chunk];
  }

  /** The item behind its last, with which the next begins. */
  to(chunk: number): number {
    return this.froms[chunk + 1];
  }

  /** The item that gives it its kind: the last noun, the main verb. */
  head(chunk: number): number {
    return this.heads[chunk];
  }

  /** Begins a sentence. */
  open(item: number): void {
    this.froms[this.length] = item;
  }

  /** Adds a chunk behind the last, up to an item, and tells that. */
  add(kind: Kind, to: number, head: number): number {
    const chunk = this.length++;
    this.kinds[chunk] = kind;
    this.heads[chunk] = head;
    this.froms[chunk + 1] = to;
    return to;
  }

  /** Makes one noun phrase of the chunks from `first` on. */
  join(first: number): void {
    const last = this.length - 1;
    const to = this.to(last);
    const head = this.head(last);
    this.kinds.fill(Kind.none, first, last + 1);
    this.heads.fill(0, first, last + 1);
    this.froms.fill(0, first + 1, last + 2);
    this.length = first;
    this.add(Kind.noun, to, head);
  }

  /** Ends a sentence. */
  close(): void {
    this.length += GAP;
  }
}
