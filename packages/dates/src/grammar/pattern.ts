import { anyOf, anything, nothing, type SymbolSet, setOf } from "../symbols.js";
import type { Words } from "../words.js";
import type { Frame } from "./frame.js";
import { type Elements, seeing, type Step, wordStep } from "./step.js";

/** A way to write an expression, from its first token to its last, with nothing left open. */
export interface Sequence {
  readonly steps: readonly Step[];
  /** The symbols that its first token can be, and those that can stand behind it. */
  readonly opens: SymbolSet;
  readonly seconds: SymbolSet;
}

/**
 * The sequences that a pattern stands for. A pattern is alternatives parted by " ; ", each a line of pieces:
 *
 *     last|next      any of these words or marks, see `setOf`; "-" is a hyphen without spaces, "." a full stop without one
 *     UNIT           an element by its name
 *     the?           may be left out
 *     !of  !UNIT     looks ahead: none of these follows
 *     <the  <!the    looks behind: any, or none, of these is before
 *     >              the expression ends here; what follows must still be there
 */
export function sequencesOf(pattern: string, elements: Elements): Sequence[] {
  const elementOf = (piece: string): SymbolSet | Step =>
    /^[A-Z]/.test(piece) ? elements[piece] : setOf(piece);
  const opening = (piece: string): SymbolSet => {
    const element = elementOf(piece);
    return element instanceof Uint8Array ? element : (element.opens ?? anything);
  };
  const beside = (piece: string, distance: number): Step => {
    const isWanted = !piece.startsWith("!");
    const set = opening(isWanted ? piece : piece.slice(1));
    return seeing((words, at) => (set[words.symbol(at + distance)] === 1) === isWanted);
  };
  const stepOf = (piece: string): Step => {
    if (piece === ">") return endHere;
    if (piece.startsWith("<")) return beside(piece.slice(1), -1);
    if (piece.startsWith("!")) return beside(piece, 0);
    const element = elementOf(piece);
    return element instanceof Uint8Array ? wordStep(element) : element;
  };
  /** With and without each piece that may be left out. */
  const spellOut = (pieces: readonly string[]): Step[][] =>
    pieces.reduceRight<Step[][]>(
      (tails, piece) => {
        const step = stepOf(piece.replace("?", ""));
        const taken = tails.map((tail) => [step, ...tail]);
        return piece.endsWith("?") ? [...taken, ...tails] : taken;
      },
      [[]],
    );
  return pattern.split(" ; ").flatMap((line) => spellOut(line.split(" ")).map(sequenceOf));
}

const endHere = seeing(() => true);

function sequenceOf(steps: readonly Step[]): Sequence {
  const [first, ...others] = steps.filter(({ opens }) => opens !== null);
  const behind = first.isLong ? nothing : others.length === 0 ? anything : (others[0].opens ?? anything);
  const seconds = anyOf(first.seconds ?? nothing, behind);
  return { steps, opens: first.opens ?? anything, seconds };
}

/** The index behind the expression that a sequence reads from a token on, or -1. */
export function readSequence({ steps }: Sequence, words: Words, at: number, frame: Frame): number {
  let next = at;
  let end = -1;
  for (const step of steps) {
    if (step === endHere) end = next;
    if (step.opens !== null && step.opens[words.symbol(next)] === 0) return -1;
    if (step.read === null) frame.keep(words.at(next++));
    else next = step.read(words, next, frame);
    if (next < 0) return -1;
  }
  return end < 0 ? next : end;
}
