/**
 * `npm run aturan:baru -- <id> [R-nn] [naskah]`: makes the folder of a rule with its three files, for the workbook's
 * data or, with `naskah`, for texts. What stands between ‹ and › is to be written; the registry's test fails until then.
 */
const { existsSync, mkdirSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const FOLDER = join(process.cwd(), "src", "pemeriksaan", "aturan");

const toCamel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const toTitle = (id) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");

const indexOf = ({ id, kode, isNaskah }) => {
  const jenis = isNaskah ? "AturanNaskah" : "Aturan";
  const check = isNaskah ? "*checkNaskah({ naskah, buku })" : "*check({ masukan, perhitungan })";
  return `import type { ${jenis} } from "../../aturan";

/** ‹What may not be, in one sentence.› */
export const ${toCamel(id)}: ${jenis} = {
  id: "${id}",
  kode: "${kode}",
  tingkat: "peringatan",

  ${check} {
    // ‹Yield one finding per place; stay silent where it cannot be decided.›
  },
};
`;
};

const readmeOf = ({ id }) => `# ${toTitle(id)}

‹Satu kalimat: apa yang tidak boleh terjadi.›

## Dasar

‹Mengapa hal ini tidak boleh terjadi.›

## Kapan muncul

‹Kapan aturan ini bersuara, dan kapan ia diam.›

## Contoh salah dan benar

‹Sekurangnya satu contoh salah dan satu contoh benar.›

## Cara memperbaiki

‹Apa yang harus dilakukan.›
`;

const testOf = ({ id, isNaskah }) => {
  const name = toCamel(id);
  const helper = isNaskah ? "testAturanNaskah" : "testAturan";
  const file = isNaskah ? "test-aturan-naskah" : "test-aturan";
  return `import { ${helper} } from "../../../../test/support/${file}";
import { ${name} } from "./index";

${helper}(${name}, { accept: {}, reject: {} });
`;
};

function createAturan(rule) {
  const folder = join(FOLDER, rule.id);
  if (existsSync(folder)) throw new Error(`${folder} is there already`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.ts"), indexOf(rule));
  writeFileSync(join(folder, "README.md"), readmeOf(rule));
  writeFileSync(join(folder, `${rule.id}.test.ts`), testOf(rule));
  return folder;
}

function readArguments([id = "", ...rest]) {
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(id)) throw new Error(`“${id}” is not in kebab-case`);
  const kode = rest.find((word) => /^R-\d+$/.test(word)) ?? "R-0";
  return { id, kode, isNaskah: rest.includes("naskah") };
}

function main() {
  const rule = readArguments(process.argv.slice(2));
  const folder = createAturan(rule);
  const [registry, from] = rule.isNaskah
    ? ["src/pemeriksaan/aturan-naskah.ts", "./aturan"]
    : ["src/pemeriksaan/aturan/index.ts", "."];
  console.log(`${folder}\nRegister it in ${registry}:`);
  console.log(`  import { ${toCamel(rule.id)} } from "${from}/${rule.id}/index";`);
}

try {
  main();
} catch (error) {
  console.error(`${error.message}\nnpm run aturan:baru -- <id> [R-nn] [naskah]`);
  process.exitCode = 1;
}
