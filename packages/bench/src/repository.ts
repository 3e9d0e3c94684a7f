import { join } from "node:path";

/** The root of the repository; the built benchmark lies as deep in it as this source does. */
export const repository = join(import.meta.dirname, "../../..");
