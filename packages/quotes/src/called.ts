import { officeNouns, titleNouns } from "./en/titles.js";
import type { Entity } from "./entity.js";

/** How many may be called by one noun and still be told apart. */
const MOST_CALLED = 24;
const OFFICES = new Set(officeNouns.split(" "));

export const isOffice = (noun: string): boolean => OFFICES.has(noun);

/** A noun that somebody is called by, and all who are. */
interface Title {
  readonly holders: Entity[];
  readonly isOffice: boolean;
  /** The nouns that mean the same. */
  readonly alike: readonly string[];
}

/** Who is called by which noun or holds which title. */
export class Called {
  private readonly titles = new Map<string, Title>();

  /** All who are called by a noun anywhere in the text. */
  by(noun: string): readonly Entity[] {
    return this.titles.get(noun)?.holders ?? NOBODY;
  }

  /** Notes that an entity goes by a noun, and by those that mean the same. */
  call(entity: Entity, noun: string): void {
    const title = this.titleOf(noun);
    hold(title, entity);
    for (const other of title.alike) hold(this.titleOf(other), entity);
  }

  private titleOf(noun: string): Title {
    let title = this.titles.get(noun);
    if (title === undefined) {
      title = { holders: [], isOffice: isOffice(noun), alike: titleNouns.get(noun) ?? [] };
      this.titles.set(noun, title);
    }
    return title;
  }
}

const NOBODY: readonly Entity[] = [];

function hold({ holders, isOffice }: Title, entity: Entity): void {
  if (holders.includes(entity)) return;
  if (holders.push(entity) > MOST_CALLED) holders.shift();
  entity.holdsOffice ||= isOffice;
}
