/** Three projects: pure and Node code, components in jsdom, and the built add-in in Chromium. */
const base = {
  rootDir: __dirname,
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
};

module.exports = {
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
