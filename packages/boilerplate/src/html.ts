export { readHtml } from "./html/read-html.js";
export type {
  Fact,
  FactSource,
  FactValue,
  HtmlOptions,
  HtmlReading,
  HtmlRegion,
  LeadImage,
  PageDate,
  PageEncoding,
  PageMetadata,
} from "./html/types.js";
export type { Reason, RegionKind, Strictness } from "./types.js";
