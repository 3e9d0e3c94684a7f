/** The house: a package stands on a floor, and imports only from the floors below its own. */
export const floors = {
  text: 1,
  boilerplate: 2,
  dates: 2,
  quotes: 2,
  article: 3,
  cli: 4,
};

/** The name under which a folder of `packages/` is published. */
export const packageName = (folder) => (folder === "cli" ? "copydesk" : `@copydesk/${folder}`);

/** The folders that a package may not import from. */
export const forbiddenFor = (folder) =>
  Object.keys(floors).filter((other) => other !== folder && floors[other] >= floors[folder]);
