import { type ArticleOptions, findTimestamp, readArticle } from "@copydesk/article";

/** Which comes first in "03/04/2020". */
export type DateOrder = ArticleOptions["dateOrder"];

/** How a date of publication is written on the command line. */
export const REFERENCE_FORM = "a date as 2020-09-09 or a timestamp as 2020-09-09T10:33";
/** How feeds and records write it besides. */
export const STAMP_FORM = `${REFERENCE_FORM} or Wed, 09 Sep 2020 10:33:00 GMT`;

/** Can times be resolved from this date? The libraries alone decide it. */
export function isReference(value: string): boolean {
  try {
    readArticle("", { reference: value });
    return true;
  } catch {
    return false;
  }
}

/** The date of a record as times can be resolved from it, in the zone that it is written in; null where it says no day. */
export function readReference(published: string, dateOrder: DateOrder): string | null {
  if (isReference(published)) return published;
  const stamp = findTimestamp(published, { dateOrder })?.value;
  return stamp !== undefined && isReference(stamp) ? stamp : null;
}
