/** The attributes of a tag that say something about its text. "" where one is missing; null where presence counts. */
export interface Attributes {
  class: string;
  id: string;
  testId: string;
  label: string;
  style: string;
  role: string;
  itemprop: string;
  rel: string;
  href: string;
  src: string;
  lazySrc: string;
  alt: string;
  width: string;
  name: string;
  content: string;
  datetime: string;
  type: string;
  charset: string;
  lang: string;
  hidden: string | null;
  open: string | null;
}

/** Which field an attribute fills. Several names fill one field; the first that comes stays. */
const FIELDS: ReadonlyMap<string, keyof Attributes> = new Map([
  ["class", "class"],
  ["id", "id"],
  ["data-testid", "testId"],
  ["data-test-id", "testId"],
  ["data-component", "testId"],
  ["data-qa", "testId"],
  ["aria-label", "label"],
  ["style", "style"],
  ["role", "role"],
  ["itemprop", "itemprop"],
  ["rel", "rel"],
  ["href", "href"],
  ["src", "src"],
  ["data-src", "lazySrc"],
  ["alt", "alt"],
  ["width", "width"],
  ["name", "name"],
  ["property", "name"],
  ["http-equiv", "name"],
  ["content", "content"],
  ["datetime", "datetime"],
  ["type", "type"],
  ["charset", "charset"],
  ["lang", "lang"],
  ["hidden", "hidden"],
  ["open", "open"],
]);

const LONGEST_NAME = 12;
/** Longer values are cut: no class list and no description is as long. */
const VALUE_LIMIT = 20_000;

const noAttributes = (): Attributes => ({
  class: "",
  id: "",
  testId: "",
  label: "",
  style: "",
  role: "",
  itemprop: "",
  rel: "",
  href: "",
  src: "",
  lazySrc: "",
  alt: "",
  width: "",
  name: "",
  content: "",
  datetime: "",
  type: "",
  charset: "",
  lang: "",
  hidden: null,
  open: null,
});

/** Gathers the attributes of one tag after the other from the pieces that the tokeniser finds. */
export class AttributeReader {
  attributes = noAttributes();
  /** Where the value of `content` stands in the HTML. */
  contentStart = -1;
  contentEnd = -1;
  readonly #html: string;
  #field: keyof Attributes | undefined;
  #value = "";
  #isEmpty = true;

  constructor(html: string) {
    this.#html = html;
  }

  startTag(): void {
    if (!this.#isEmpty) this.attributes = noAttributes();
    this.#isEmpty = true;
    this.contentStart = -1;
    this.contentEnd = -1;
  }

  startAttribute(start: number, end: number): void {
    this.#field =
      end - start > LONGEST_NAME ? undefined : FIELDS.get(this.#html.slice(start, end).toLowerCase());
    this.#value = "";
  }

  addText(start: number, end: number): void {
    if (this.#field === undefined || this.#value.length >= VALUE_LIMIT) return;
    this.#value += this.#html.slice(start, Math.min(end, start + VALUE_LIMIT));
    if (this.#field === "content") this.#coverContent(start, end);
  }

  addDecoded(decoded: string): void {
    if (this.#field !== undefined && this.#value.length < VALUE_LIMIT) this.#value += decoded;
  }

  /** @param end Where the value ends in the HTML, without a mark that closes it. */
  endAttribute(end: number): void {
    const field = this.#field;
    this.#field = undefined;
    if (field === undefined) return;
    const before = this.attributes[field];
    if (before !== null && before !== "") return;
    this.attributes[field] = this.#value;
    this.#isEmpty = false;
    if (field === "content" && this.contentStart >= 0) this.contentEnd = end;
  }

  #coverContent(start: number, end: number): void {
    if (this.contentStart < 0) this.contentStart = start;
    this.contentEnd = end;
  }
}
