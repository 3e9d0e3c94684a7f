import { defineConfig, type Options } from "tsup";

const shared: Options = {
  entry: ["src/index.ts", "src/html.ts"],
  target: "es2022",
  // tsup's declaration build still passes baseUrl, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
};

export default defineConfig([
  { ...shared, format: "esm", clean: true },
  // htmlparser2 and what it is made of are ESM alone, which not every version of Node can require.
  { ...shared, format: "cjs", noExternal: ["htmlparser2", /^entities/, /^dom/] },
]);
