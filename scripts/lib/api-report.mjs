import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

/** The compiler that comes with api-extractor reads declarations only, and knows nothing of our own settings. */
const compilerOptions = {
  target: "es2022",
  lib: ["es2022"],
  module: "esnext",
  moduleResolution: "bundler",
  strict: true,
  types: [],
  skipLibCheck: true,
};

/**
 * Writes the API report of one entry of a package.
 *
 * @param {{folder: string, entry: string, reportName: string, reportFolder: string}} what `entry` is the
 *   declaration file of the entry; the report goes to `reportFolder`.
 * @throws Error with the messages of api-extractor when it cannot read the declarations.
 */
export function writeApiReport({ folder, entry, reportName, reportFolder }) {
  mkdirSync(reportFolder, { recursive: true });
  const messages = [];
  const result = Extractor.invoke(
    ExtractorConfig.prepare({
      configObject: {
        projectFolder: folder,
        newlineKind: "lf",
        mainEntryPointFilePath: join(folder, entry),
        compiler: { overrideTsconfig: { compilerOptions, files: [entry] } },
        apiReport: {
          enabled: true,
          reportFileName: reportName,
          reportFolder,
          reportTempFolder: join(reportFolder, "temp"),
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(folder, "package.json"),
    }),
    {
      localBuild: true,
      messageCallback: (message) => {
        if (message.logLevel === "error") messages.push(message.text);
        message.handled = true;
      },
    },
  );
  if (!result.succeeded || messages.length > 0) throw new Error(`api-extractor: ${messages.join("\n")}`);
}

/** The first line in which two reports differ, told for people; null when they are the same. */
export function firstDifference(committed, fresh) {
  if (!existsSync(committed)) return `${basename(committed)} is missing.`;
  const [was, is] = [committed, fresh].map((file) => readFileSync(file, "utf8").split("\n"));
  const at = is.findIndex((line, index) => line !== was[index]);
  if (at < 0 && was.length === is.length) return null;
  const line = at < 0 ? is.length : at;
  return `${basename(committed)}, line ${line + 1}:\n- ${was[line] ?? "(end)"}\n+ ${is[line] ?? "(end)"}`;
}
