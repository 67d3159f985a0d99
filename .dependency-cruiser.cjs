/** Indonesian folders are pure; English folders are machinery. Arrows point inward only (ADR 0002). */
const MURNI = "^src/(kinerja|anggaran|masukan|naskah|pemeriksaan|format|laporan|narasi|dokumen)/";
const MESIN = "^src/(render|workbook|app|taskpane|commands|host)/";
const NOT_TEST = "\\.test\\.tsx?$";

/** npm package → the only folder that may import it. */
const OWNER = {
  "@fluentui|react|react-dom|scheduler": "taskpane",
  mammoth: "taskpane",
  "exceljs|fflate|@xmldom|@ironcalc|numfmt": "host",
};

/** folder → folders it may import besides itself. `host` stands alone: it is Excel, not the add-in. */
const MAY_IMPORT = {
  kinerja: [],
  anggaran: ["kinerja"],
  format: ["kinerja", "anggaran"],
  dokumen: [],
  masukan: ["kinerja", "anggaran", "dokumen", "format"],
  narasi: ["kinerja", "anggaran", "dokumen", "format"],
  laporan: ["kinerja", "anggaran", "masukan", "dokumen", "format", "narasi"],
  naskah: ["kinerja", "masukan", "format"],
  pemeriksaan: ["kinerja", "anggaran", "masukan", "laporan", "naskah", "format"],
  workbook: ["masukan"],
  render: ["kinerja", "anggaran", "masukan", "dokumen", "laporan", "format", "workbook"],
  app: [
    ...["kinerja", "anggaran", "masukan", "dokumen", "laporan", "naskah", "pemeriksaan", "format"],
    ...["render", "workbook"],
  ],
  taskpane: [
    "app",
    "kinerja",
    "anggaran",
    "masukan",
    "naskah",
    "dokumen",
    "laporan",
    "format",
    "workbook",
  ],
  commands: ["app", "masukan", "workbook"],
  host: [],
};

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "murni-imports-no-package",
      severity: "error",
      from: { path: MURNI, pathNot: NOT_TEST },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-peer", "core"],
        pathNot: "node_modules/(@types/)?big\\.js",
      },
    },
    {
      name: "murni-never-imports-mesin",
      severity: "error",
      from: { path: MURNI },
      to: { path: MESIN },
    },
    {
      name: "narasi-does-no-arithmetic",
      severity: "error",
      comment:
        "Narratives receive computed values; of kinerja and anggaran they may import types only.",
      from: { path: "^src/narasi/", pathNot: NOT_TEST },
      to: { path: "^src/(kinerja|anggaran)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "adapters-are-wired-at-the-edge",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: ["^src/workbook/", "^src/taskpane/index\\.tsx$", "^src/commands/commands\\.ts$"],
      },
      to: { path: "^src/workbook/office-js/" },
    },
    {
      name: "what-ships-imports-no-dev-package",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/host/", NOT_TEST] },
      to: { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    },
    {
      name: "src-never-imports-test",
      severity: "error",
      from: { path: "^src/", pathNot: NOT_TEST },
      to: { path: "^test/" },
    },
    { name: "nothing-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: ["\\.d\\.ts$", "^test/", "^scripts/"] },
      to: {},
    },
    ...Object.entries(OWNER).map(([packages, folder]) => ({
      name: `only-${folder}-imports-${packages.split("|")[0]}`,
      severity: "error",
      from: { path: "^src/", pathNot: [`^src/${folder}/`, NOT_TEST] },
      to: { path: `node_modules/(${packages})(/|$)` },
    })),
    ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
      name: `${folder}-may-import`,
      severity: "error",
      from: { path: `^src/${folder}/`, pathNot: NOT_TEST },
      to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "default"],
    },
  },
};
