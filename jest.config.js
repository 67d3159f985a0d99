const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

/** Three projects: pure and Node code, components in jsdom, and the built add-in in Chromium. */
const base = {
  rootDir: __dirname,
  // IronCalc ships as ES modules only.
  transform: { "^.+\\.tsx?$": swc, "/node_modules/@ironcalc/.+\\.js$": swc },
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc/)"],
  // Its package names a CommonJS file that it does not contain.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
};

module.exports = {
  // A wait that ends, not a measurement: a loaded machine with two cores opens a workbook slowly.
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/src/**/*.test.ts", "<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/src/taskpane/", "<rootDir>/test/e2e/"],
    },
    {
      ...base,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/src/taskpane/**/*.test.{ts,tsx}"],
      setupFilesAfterEnv: ["<rootDir>/test/setup-jsdom.ts"],
    },
    {
      ...base,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/global-setup.js",
    },
  ],
};
