import type { PageHints } from "./features/page-context.js";
import { isArticleObject, type LinkedData, linkedBody, stringsOf } from "./linked-data.js";
import type { Page } from "./page.js";

/** What the page says of its article in its head, for comparing its blocks with. */
export function readHints(page: Page, data: LinkedData): PageHints {
  const fact = (...names: string[]): string =>
    page.facts.find((one) => names.includes(one.name))?.value ?? "";
  const linked = (field: string): string =>
    data.objects.flatMap((object) =>
      isArticleObject(object) ? stringsOf(object.fields.get(field)) : [],
    )[0] ?? "";
  return {
    title: linked("headline") || fact("og:title", "twitter:title") || (page.title?.value ?? ""),
    description: fact("og:description", "description", "twitter:description") || linked("description"),
    body: (linkedBody(data)?.value ?? "").replace(/<[^<>]{0,2000}>/g, " "),
  };
}
