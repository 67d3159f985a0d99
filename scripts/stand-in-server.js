const fs = require("node:fs");
const http = require("node:http");
const https = require("node:https");
const path = require("node:path");
const { CDN_OFFICE_JS, OFFICE_JS_FOLDER } = require("./office-js-files.js");

const ROOT = path.join(__dirname, "..");
const HIGHEST_PORT = 65_535;

/** First folder that fits answers; office.js comes unmodified from its package, in the lower case of its files. */
const FOLDERS = [
  { prefix: "/office/", folder: OFFICE_JS_FOLDER, toFile: (name) => name.toLowerCase() },
  { prefix: "/addin/", folder: path.join(ROOT, "dist"), toText: withLocalOffice },
  { prefix: "/", folder: path.join(ROOT, "dist-host") },
];

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Serves the stand-in at `/`, the built add-in at `/addin/` and office.js at `/office/`, on this
 * machine only. Takes the next free port when `port` is taken.
 *
 * `certificate` ({key, cert}) makes it https.
 */
async function startServer({ port, certificate, lastPort = port + 50 }) {
  const server = certificate ? https.createServer(certificate, answer) : http.createServer(answer);
  const boundPort = await listen(server, port, Math.min(lastPort, HIGHEST_PORT));
  return {
    url: `${certificate ? "https" : "http"}://localhost:${boundPort}/`,
    /** Lets the process end although the server listens. */
    unref: () => server.unref().on("connection", (socket) => socket.unref()),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** Only `localhost`: the workbook on the screen is nobody else's. */
function listen(server, port, lastPort) {
  return new Promise((resolve, reject) => {
    const tryPort = (candidate) => {
      server.once("error", (error) => {
        if (error.code === "EADDRINUSE" && candidate < lastPort) tryPort(candidate + 1);
        else reject(error);
      });
      server.listen(candidate, "localhost", () => {
        server.removeAllListeners("error");
        resolve(server.address().port);
      });
    };
    tryPort(port);
  });
}

function answer(request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const found = findFile(request.url);
  if (!found) return refuse(response, 404);

  const type = TYPES[path.extname(found.file)] ?? "application/octet-stream";
  response.writeHead(200, {
    "Content-Type": type,
    // A build in between must be seen at once.
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
  });
  if (request.method === "HEAD") return response.end();
  if (found.toText && type.startsWith("text/html")) {
    return response.end(found.toText(fs.readFileSync(found.file, "utf8")));
  }
  fs.createReadStream(found.file)
    .on("error", () => response.destroy())
    .pipe(response);
}

function refuse(response, status) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(status === 404 ? "Berkas tidak ditemukan." : "Permintaan tidak didukung.");
}

/** The file behind an address, or undefined; nothing outside its folder is ever served. */
function findFile(url) {
  const name = decodePath(url);
  const place = FOLDERS.find(({ prefix }) => name?.startsWith(prefix));
  if (!place) return undefined;
  const relative = name.slice(place.prefix.length) || "index.html";
  const file = path.join(place.folder, place.toFile?.(relative) ?? relative);
  if (!file.startsWith(place.folder + path.sep)) return undefined;
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile()
    ? { file, toText: place.toText }
    : undefined;
}

function decodePath(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

/** The pane as built, but for where office.js comes from: the stand-in needs no network. */
function withLocalOffice(html) {
  return html
    .replace(/(<script id="office-js"[^>]*\ssrc=)("[^"]*"|[^\s>]+)/, '$1"/office/office.js"')
    .replaceAll(` ${new URL(CDN_OFFICE_JS).origin}`, "");
}

module.exports = { startServer };
