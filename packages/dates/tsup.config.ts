import { defineConfig } from "tsup";

export default defineConfig({
  // Each function is a file of its own, so that a bundler can leave out those that are not imported.
  entry: [
    "src/index.ts",
    "src/places.ts",
    "src/stamps.ts",
    "src/find-times.ts",
    "src/find-timestamp.ts",
    "src/find-dateline.ts",
  ],
  format: ["esm", "cjs"],
  target: "es2022",
  splitting: true,
  // tsup's declaration build still passes baseUrl, which TypeScript 6 deprecates.
  dts: {
    entry: ["src/index.ts", "src/places.ts", "src/stamps.ts"],
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
  clean: true,
});
