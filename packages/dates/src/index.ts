export { type DatelineOptions, findDateline } from "./find-dateline.js";
export { findTimes } from "./find-times.js";
export { findTimestamp, type TimestampOptions } from "./find-timestamp.js";
export type { TimeOptions } from "./resolve/context.js";
export type { Anchor, Dateline, Place, Precision, TimeExpression, Timestamp, Zone } from "./types.js";
