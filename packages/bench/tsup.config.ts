import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts", "src/read-everywhere.ts"],
  format: ["esm"],
  target: "es2022",
  clean: true,
});
