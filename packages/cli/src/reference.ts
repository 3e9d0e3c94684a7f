import { readArticle } from "@copydesk/article";

/** How a date of publication is written. */
export const REFERENCE_FORM = "a date as 2020-09-09 or a timestamp as 2020-09-09T10:33";

/** Can times be resolved from this date? The libraries alone decide it. */
export function isReference(value: string): boolean {
  try {
    readArticle("", { reference: value });
    return true;
  } catch {
    return false;
  }
}
