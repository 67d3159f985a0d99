import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import unicorn from "eslint-plugin-unicorn";
import tseslint from "typescript-eslint";

/** Rounding hides a difference between two printed numbers; it has one room (ADR 0003). */
const ROUNDING = [
  {
    selector: "MemberExpression[object.name='Math'][property.name=/^(round|floor|ceil|trunc)$/]",
    message: "Only src/format and src/kinerja/satuan.ts round (ADR 0003).",
  },
  {
    selector:
      "CallExpression > MemberExpression[property.name=/^(toFixed|toPrecision|toLocaleString)$/]",
    message: "Only src/format and src/kinerja/satuan.ts turn numbers into text (ADR 0003).",
  },
];

const STYLE = [
  { selector: "ExportDefaultDeclaration", message: "Named exports only." },
  { selector: "TSEnumDeclaration", message: "Use a union of strings." },
];

export default tseslint.config(
  { ignores: ["node_modules", "dist", "dist-host", "coverage", "test-results", "reports"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.ts", "test/**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true },
    plugins: { unicorn },
    rules: {
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "unicorn/filename-case": ["error", { case: "kebabCase" }],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 10],
      "max-params": ["error", 3],
      "no-console": "error",
      "no-restricted-syntax": ["error", ...ROUNDING, ...STYLE],
      "no-restricted-globals": ["error", "Excel", "Office", "OfficeExtension"],
      eqeqeq: "error",
    },
  },
  {
    // src/render/sheet/text rounds pixels of a screen, never a number that is printed.
    files: [
      "src/format/**",
      "src/kinerja/satuan.ts",
      "src/host/**",
      "src/render/sheet/text/**",
      "test/**",
    ],
    rules: { "no-restricted-syntax": ["error", ...STYLE] },
  },
  {
    files: [
      "src/workbook/office-js/**",
      "src/taskpane/index.tsx",
      "src/commands/commands.ts",
      "src/commands/dialog.ts",
      "test/**",
    ],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["src/workbook/office-js/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // A describe block or a component is read top to bottom as one list; cutting it helps nobody.
    files: ["**/*.test.{ts,tsx}", "test/**/*.contract.ts"],
    rules: { "max-lines-per-function": "off", "max-lines": "off" },
  },
  {
    // A declarative table is as long as what it declares.
    files: ["src/render/sheet/text/metrics/**"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["test/bench/**"],
    rules: { "no-console": "off" },
  },
);
