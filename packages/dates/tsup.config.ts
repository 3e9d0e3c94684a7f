import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/places.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  // tsup's declaration build still passes baseUrl, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
});
