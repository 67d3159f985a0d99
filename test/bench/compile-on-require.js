/** Lets a script of this folder require the sources: they are compiled on the way in. */
const Module = require("node:module");
const path = require("node:path");
const swc = require("@swc/core");

const ROOT = path.join(__dirname, "../..");

Module._extensions[".ts"] = (module, filename) => {
  const { code } = swc.transformFileSync(filename, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
};

/** numfmt names a CommonJS file that its package does not contain; jest.config.js maps it the same way. */
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) =>
  request === "numfmt"
    ? path.join(ROOT, "node_modules/numfmt/dist/index.js")
    : resolve(request, ...rest);
