const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { buildManifest } = require("./scripts/build-manifest.js");
const {
  CDN_OFFICE_JS,
  OFFICE_JS_FILES,
  OFFICE_JS_FOLDER,
} = require("./scripts/office-js-files.js");

/**
 * Two builds: what is deployed (`dist/`) and the stand-in for Excel (`dist-host/`).
 *
 * `--env url=https://…` is the address that serves `dist/` (it goes into the manifest);
 * `--env office=local` puts office.js into `dist/office/` for an office network without internet.
 */
module.exports = (env, argv) => {
  const production = argv.mode === "production";
  return [addInConfig(production, env), standInConfig(production)];
};

function addInConfig(production, env) {
  const officeIsLocal = env.office === "local";
  const officeUrl = officeIsLocal ? "office/office.js" : CDN_OFFICE_JS;
  return {
    ...common(production, "dist"),
    name: "add-in",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/commands.ts",
      dialog: "./src/commands/dialog.ts",
    },
    optimization: { ...minimize(production), splitChunks: { cacheGroups: LIBRARIES } },
    plugins: [
      page("taskpane", "./src/taskpane/taskpane.html", officeUrl),
      page("commands", "./src/commands/commands.html", officeUrl),
      page("dialog", "./src/commands/dialog.html", officeUrl),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", noErrorOnMissing: true, info: { minimized: true } },
          manifestPattern(production, env.url),
          ...(officeIsLocal ? OFFICE_JS_FILES.map(officePattern) : []),
        ],
      }),
    ],
  };
}

function standInConfig(production) {
  return {
    ...common(production, "dist-host"),
    name: "stand-in",
    entry: { host: "./src/host/page/index.ts" },
    performance: { hints: false },
    optimization: minimize(production),
    plugins: [
      new HtmlPlugin({
        template: "./src/host/page/index.html",
        filename: "index.html",
        chunks: ["host"],
      }),
    ],
  };
}

function common(production, folder) {
  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    target: ["web", "es2020"],
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    output: {
      path: path.join(__dirname, folder),
      filename: "[name].[contenthash:8].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      // Relative, so that the same build works at any address.
      publicPath: "",
      clean: true,
      // Unchanged files get a new time too: scripts/build-if-needed.js goes by it.
      compareBeforeEmit: false,
    },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: SWC } },
        { test: /\.css$/, type: "asset/resource" },
        { test: /\.wasm$/, type: "asset/resource" },
      ],
    },
    performance: { hints: false },
  };
}

const SWC = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2020",
    transform: { react: { runtime: "automatic" } },
  },
  // Anything else and every icon of the icon package comes along.
  module: { type: "es6" },
};

/** React changes rarely and Fluent seldom: apart from our code they stay in the browser's cache. */
const LIBRARIES = {
  react: library("react", /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/),
  fluent: library("fluent", /[\\/]node_modules[\\/](@fluentui|@griffel|tabster|keyborg)[\\/]/),
};

/** Only what the first screen needs; what is loaded later keeps its own part of the library. */
function library(name, test) {
  return { name, test, chunks: "initial", enforce: true };
}

function minimize(production) {
  return {
    minimize: production,
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        extractComments: false,
        terserOptions: { ecma: 2020, format: { comments: false } },
      }),
    ],
  };
}

function page(name, template, officeUrl) {
  return new HtmlPlugin({
    template,
    filename: `${name}.html`,
    chunks: [name],
    templateParameters: { officeUrl, csp: contentSecurityPolicy(officeUrl) },
  });
}

/** Nothing is asked of any other place than our own origin and the source of office.js. */
function contentSecurityPolicy(officeUrl) {
  const sources = officeUrl.startsWith("https:") ? `'self' ${new URL(officeUrl).origin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${sources}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${sources}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The manifest's addresses and GUID differ between development and production. */
function manifestPattern(production, url) {
  return {
    from: "manifest.xml",
    transform: (content) =>
      production ? buildManifest(content.toString("utf8"), { url }) : content,
  };
}

/** `minimized` keeps the minifier away: office.js may not be modified. */
function officePattern(file) {
  return {
    from: path.join(OFFICE_JS_FOLDER, file),
    to: `office/${file}`,
    info: { minimized: true },
  };
}
