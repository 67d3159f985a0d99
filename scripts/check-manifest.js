/**
 * What Microsoft's validator would say of an add-in-only manifest, offline: `office-addin-manifest
 * validate` posts the file to a service, which a clean machine without network cannot do.
 * Source of the rules: the manifest schema (element order, lengths) and the store's checks.
 */
const { readFileSync, existsSync } = require("node:fs");
const { join } = require("node:path");
const { DOMParser } = require("@xmldom/xmldom");

const XSI = "http://www.w3.org/2001/XMLSchema-instance";
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){1,3}$/;
const MAX_RESID = 32;
const MAX_SHORT = 125;
const MAX_LONG = 250;

/** Children in the order the schema demands; every parent the manifest uses stands here. */
const ORDER = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Description Requirements Hosts Resources WebApplicationInfo",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action Enabled",
  Supertip: "Title Description",
  Resources: "Images Urls ShortStrings LongStrings",
  Action: "TaskpaneId SourceLocation FunctionName Title",
};

const REQUIRED = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Hosts Resources",
  Control: "Label Supertip Icon Action",
  Group: "Label Icon Control",
  Supertip: "Title Description",
};

/** Element → the resource list its resid must stand in. */
const RESID_KIND = {
  SourceLocation: "Url",
  FunctionFile: "Url",
  LearnMoreUrl: "Url",
  Image: "Image",
};

const children = (element) => [...element.childNodes].filter((node) => node.nodeType === 1);
const all = (document, name) =>
  [...document.getElementsByTagName("*")].filter((element) => element.localName === name);
const type = (element) => element.getAttributeNS(XSI, "type") ?? "";
const label = (element) =>
  [element.localName, element.getAttribute("id")].filter(Boolean).join(" ");

function checkOrder(document) {
  return Object.entries(ORDER).flatMap(([parent, order]) => {
    const known = order.split(" ");
    return all(document, parent).flatMap((element) => {
      const names = children(element).map((child) => child.localName);
      const unknown = names.filter((name) => !known.includes(name));
      const positions = names.map((name) => known.indexOf(name));
      const inOrder = positions.every(
        (position, index) => index === 0 || positions[index - 1] <= position,
      );
      const missing = (REQUIRED[parent] ?? "")
        .split(" ")
        .filter((name) => name && !names.includes(name));
      return [
        ...unknown.map((name) => `${label(element)}: element ${name} does not belong here`),
        ...(inOrder ? [] : [`${label(element)}: children out of order (${names.join(", ")})`]),
        ...missing.map((name) => `${label(element)}: element ${name} is missing`),
      ];
    });
  });
}

function checkResources(document) {
  const resources = all(document, "Resources")[0];
  if (!resources) return ["Resources is missing"];
  const defined = children(resources).flatMap(children);
  const byId = new Map(defined.map((element) => [element.getAttribute("id"), element]));
  const uses = [...document.getElementsByTagName("*")].filter((element) =>
    element.hasAttribute("resid"),
  );
  const used = new Set(uses.map((element) => element.getAttribute("resid")));
  const expected = (element) => RESID_KIND[element.localName] ?? "String";
  const isLong = (element) => element.localName === "Description";
  return [
    ...defined
      .map((element) => element.getAttribute("id"))
      .filter((id, index, ids) => ids.indexOf(id) !== index)
      .map((id) => `resource ${id} is defined twice`),
    ...[...byId.keys()]
      .filter((id) => id.length > MAX_RESID)
      .map((id) => `resource ${id} is longer than ${MAX_RESID} characters`),
    ...[...byId.keys()].filter((id) => !used.has(id)).map((id) => `resource ${id} is never used`),
    ...uses.flatMap((element) => {
      const id = element.getAttribute("resid");
      const resource = byId.get(id);
      if (!resource) return [`${element.localName}: resid ${id} is not defined`];
      if (resource.localName !== expected(element))
        return [`${element.localName}: resid ${id} is a ${resource.localName}`];
      const list = resource.parentNode.localName;
      if (resource.localName === "String" && (list === "LongStrings") !== isLong(element))
        return [`${element.localName}: resid ${id} stands in ${list}`];
      return [];
    }),
  ];
}

function checkStrings(document) {
  const limits = {
    ShortStrings: MAX_SHORT,
    LongStrings: MAX_LONG,
    DisplayName: MAX_SHORT,
    Description: MAX_LONG,
  };
  const valued = [...document.getElementsByTagName("*")].filter(
    (element) => element.hasAttribute("DefaultValue") || element.hasAttribute("Value"),
  );
  return valued.flatMap((element) => {
    const text = element.getAttribute("DefaultValue") ?? element.getAttribute("Value");
    const chain = [element, element.parentNode, element.parentNode.parentNode].map(
      (node) => node.localName,
    );
    const limit = chain.map((name) => limits[name]).find(Boolean) ?? Infinity;
    if (text.trim() === "") return [`${label(element)}: empty text`];
    return text.length > limit
      ? [`${label(element)}: text of ${text.length} characters, at most ${limit}: ${text}`]
      : [];
  });
}

function checkUrls(document, { origin }) {
  const urls = [...document.getElementsByTagName("*")]
    .flatMap((element) => [
      element.getAttribute("DefaultValue"),
      element.localName === "AppDomain" ? element.textContent : null,
    ])
    .filter((value) => value?.includes("://"));
  return urls.flatMap((url) => [
    ...(url.startsWith("https://") ? [] : [`${url} is not https`]),
    ...(new URL(url).origin === origin ? [] : [`${url} is not of ${origin}`]),
  ]);
}

/** Width and height as the PNG itself says, or undefined when it is no PNG. */
function pngSize(bytes) {
  const isPng =
    bytes.length > 24 &&
    bytes.readUInt32BE(0) === 0x89504e47 &&
    bytes.toString("latin1", 12, 16) === "IHDR";
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}

function checkIcons(document, { root, base }) {
  const demanded = [
    ...all(document, "IconUrl").map((element) => [element.getAttribute("DefaultValue"), 32]),
    ...all(document, "HighResolutionIconUrl").map((element) => [
      element.getAttribute("DefaultValue"),
      64,
    ]),
    ...all(document, "Image")
      .filter((element) => element.hasAttribute("size"))
      .map((element) => {
        const image = all(document, "Image").find(
          (other) => other.getAttribute("id") === element.getAttribute("resid"),
        );
        return [image?.getAttribute("DefaultValue"), Number(element.getAttribute("size"))];
      }),
  ];
  const sizes = all(document, "Icon").flatMap((icon) =>
    [16, 32, 80]
      .filter(
        (size) => !children(icon).some((image) => Number(image.getAttribute("size")) === size),
      )
      .map((size) => `an Icon lacks its ${size} px image`),
  );
  return [
    ...sizes,
    ...demanded.flatMap(([url, size]) => {
      if (!url) return [];
      const file = join(root, url.slice(base.length + 1));
      if (!existsSync(file)) return [`${url}: no file ${file}`];
      const found = pngSize(readFileSync(file));
      if (!found) return [`${url}: not a PNG`];
      return found.width === size && found.height === size
        ? []
        : [`${url}: ${found.width}×${found.height}, ${size}×${size} demanded`];
    }),
  ];
}

function checkPages(document, { root, base, pages }) {
  return [
    ...all(document, "Url"),
    ...all(document, "SourceLocation"),
    ...all(document, "SupportUrl"),
  ]
    .map((element) => element.getAttribute("DefaultValue"))
    .filter(Boolean)
    .map((url) => url.slice(base.length + 1))
    .filter((path) => !pages.includes(path) && !existsSync(join(root, path)))
    .map((path) => `${path} is no page of the build`);
}

function checkIdentity(document) {
  const text = (name) => all(document, name)[0]?.textContent.trim() ?? "";
  const ids = all(document, "Control")
    .concat(all(document, "Group"))
    .map((element) => element.getAttribute("id"));
  const versions = all(document, "Set").map(
    (element) => `${element.getAttribute("Name")} ${element.getAttribute("MinVersion")}`,
  );
  return [
    ...(GUID.test(text("Id")) ? [] : [`Id is no GUID: ${text("Id")}`]),
    ...(VERSION.test(text("Version")) ? [] : [`Version is malformed: ${text("Version")}`]),
    ...(text("Permissions") === "ReadWriteDocument"
      ? []
      : [`Permissions is ${text("Permissions")}`]),
    ...(type(document.documentElement) === "TaskPaneApp" ? [] : ["OfficeApp is no TaskPaneApp"]),
    ...(versions.every((set) => set === "ExcelApi 1.9") && versions.length > 0
      ? []
      : [`Requirements: ${versions.join(", ")}`]),
    ...ids
      .filter((id, index) => !id || ids.indexOf(id) !== index)
      .map((id) => `id ${id} is empty or used twice`),
  ];
}

/**
 * Every problem of a manifest, in words; empty when there is none.
 *
 * @param {string} xml
 * @param {{ base: string, root: string, pages: string[] }} context `base`: address of the served folder without
 *   trailing slash; `root`: folder whose files answer to it; `pages`: pages the build writes there
 * @returns {string[]}
 */
function checkManifest(xml, context) {
  const problems = [];
  const parser = new DOMParser({
    onError: (level, message) => problems.push(`${level}: ${message}`),
  });
  let document;
  try {
    document = parser.parseFromString(xml, "text/xml");
  } catch (error) {
    return [`not well-formed: ${error.message}`];
  }
  if (problems.length > 0) return problems;
  const full = { ...context, origin: new URL(context.base).origin };
  return [
    ...checkIdentity(document),
    ...checkOrder(document),
    ...checkResources(document),
    ...checkStrings(document),
    ...checkUrls(document, full),
    ...checkIcons(document, full),
    ...checkPages(document, full),
  ];
}

module.exports = { checkManifest };
