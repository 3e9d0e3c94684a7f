import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import { floors, forbiddenFor, packageName } from "./scripts/lib/floors.mjs";

const floorRules = Object.keys(floors).map((folder) => ({
  files: [`packages/${folder}/src/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...forbiddenFor(folder).map((other) => ({
            group: [packageName(other), `${packageName(other)}/*`],
            message: `${folder} stands on floor ${floors[folder]}; it may not import ${other} of floor ${floors[other]}.`,
          })),
          {
            group: ["@copydesk/testkit", "@copydesk/bench"],
            message: "Private packages are for tests and benchmarks.",
          },
          { group: ["@copydesk/*/src/*", "@copydesk/*/dist/*"], message: "Import what a package exports." },
        ],
      },
    ],
  },
}));

const clockAndConsole = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "A library has no clock." },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "A library has no clock.",
  },
  { selector: "CallExpression[callee.property.name=/^toLocale/]", message: "A library has no locale." },
  { selector: "Identifier[name='Intl']", message: "A library has no locale." },
  { selector: "Identifier[name='console']", message: "What is wrong with a text is a diagnostic." },
];

export default tseslint.config(
  {
    ignores: [
      "**/dist/**",
      "**/.report/**",
      "**/node_modules/**",
      "**/.turbo/**",
      "**/*.mjs",
      "**/*.js",
      "**/tsup.config.ts",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  regexp.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "regexp/no-super-linear-move": "error",
      "regexp/no-super-linear-backtracking": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-else-return": "error",
    },
  },
  {
    files: Object.keys(floors)
      .filter((folder) => folder !== "cli")
      .map((folder) => `packages/${folder}/src/**/*.ts`),
    rules: { "no-restricted-syntax": ["error", ...clockAndConsole] },
  },
  ...floorRules,
);
