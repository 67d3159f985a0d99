import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { SEBUTAN_BAGIAN, SEMUA_BAGIAN } from "../../src/app/laporan/sebutan-bagian";
import type { BagianLaporan } from "../../src/laporan/bahan";
import { KATA_ALASAN_TANPA_SERAPAN } from "../../src/narasi/alasan-serapan";
import { bahan } from "../support/arbitrary-bahan";
import { expectGolden } from "../support/golden";
import type { ContohSlot, KumpulanKalimat } from "./kumpulan-kalimat";
import {
  kalimatOf,
  kalimatSemua,
  kumpulkanKalimat,
  kumpulkanSlot,
  kunciUmum,
} from "./kumpulan-kalimat";

const PANDUAN = join(__dirname, "../../docs/panduan/frasa.md");

/** Texts put together from parts have many wordings; so many are enough to see how they are made. */
const TEMPLAT_TERBANYAK = 3;

const PENGANTAR = [
  "# Kalimat laporan yang dapat diganti",
  "",
  "Dibuat dari kalimat yang ditulis add-in sendiri dengan `npm run golden:update`.",
  "",
  "Setiap kalimat laporan mempunyai kunci. Tulis kunci itu di kolom **Bagian** dan kalimat kantor di kolom **Teks** pada tabel `LKj_Frasa`; kalimat itu dipakai setiap kali laporan dibuat.",
  "",
  "Kunci tidak perlu dihafal: sunting kalimatnya langsung di lembar laporan, klik _Buat Laporan_ lagi, lalu pilih _Simpan sebagai kalimat kantor_, dan add-in menulis kunci berikut kalimatnya ke `LKj_Frasa` (tabel itu dibuatkan bila belum ada). Daftar lengkapnya hanya ada di panduan ini; bila sebuah kunci salah ketik, panel menyebutkannya beserta kunci yang mirip.",
  "",
  "- Angka, nama, dan periode ditulis sebagai isian, misalnya `{capaian}`, supaya selalu mengikuti data. Huruf besar dan spasi pada nama isian diabaikan. Contoh setiap isian ada di akhir panduan ini.",
  "- Isian yang ditulis sesudah “Bergantung data” hanya ada pada sebagian laporan. Bila kalimat kantor memakai isian yang tidak ada, laporan memakai kalimat bawaan dan panel menyebutkannya.",
  "- Kunci yang menyebut keadaan, misalnya `.belum-tercapai`, hanya dipakai bila keadaannya demikian. Kalimat untuk keadaan lain diganti di bawah kuncinya sendiri.",
  "- Kunci bertanda _berulang_ berlaku untuk semua kalimat sejenis, misalnya setiap indikator. Untuk satu saja, tambahkan urutannya: `-1` untuk yang pertama, `-2` untuk yang kedua.",
  "- Pada butir daftar, `{tanda}` adalah tanda baca di ujungnya (`;`, `; dan`, atau `.`); letakkan di akhir kalimat.",
  "- Kurung kurawal yang hendak dicetak digandakan: `{{` dan `}}`. Teks yang dikosongkan berarti kalimat bawaan.",
  "",
];

const sebutSlot = (daftar: readonly string[]): string =>
  daftar.map((nama) => `\`{${nama}}\``).join(", ");

function barisTemplat({ daftarTemplat }: KumpulanKalimat): string[] {
  const ditulis = daftarTemplat.slice(0, TEMPLAT_TERBANYAK).map((templat) => `> ${templat}`);
  const sisa = daftarTemplat.length > TEMPLAT_TERBANYAK;
  return [...ditulis, ...(sisa ? ["> _… dan susunan lain menurut data._"] : [])].flatMap(
    (baris, indeks) => (indeks === 0 ? [baris] : [">", baris]),
  );
}

const barisSlot = ({ slotTetap, slotLain }: KumpulanKalimat): string[] => [
  ...(slotTetap.length > 0 ? [`Isian: ${sebutSlot(slotTetap)}.`] : []),
  ...(slotLain.length > 0 ? [`Bergantung data: ${sebutSlot(slotLain)}.`] : []),
];

function describeKalimat(kumpulan: KumpulanKalimat): string[] {
  const slot = barisSlot(kumpulan).join(" ");
  return [
    `**\`${kumpulan.kunci}\`**${kumpulan.berulang ? " (berulang)" : ""}`,
    "",
    ...barisTemplat(kumpulan),
    "",
    ...(slot === "" ? [] : [slot, ""]),
  ];
}

function describeBagian(bagian: BagianLaporan, semua: readonly KumpulanKalimat[]): string[] {
  const milik = semua
    .filter(({ kunci }) => kunci.startsWith(`${bagian}.`))
    .sort((a, b) => a.kunci.localeCompare(b.kunci, "id"));
  if (milik.length === 0) return [];
  return [`## ${SEBUTAN_BAGIAN[bagian]}`, "", ...milik.flatMap(describeKalimat)];
}

const describeSlot = (daftar: readonly ContohSlot[]): string[] => [
  "## Isian",
  "",
  "| Isian | Contoh |",
  "| --- | --- |",
  ...daftar.map(({ nama, contoh }) => `| \`{${nama}}\` | ${contoh} |`),
  "",
];

test("the guide lists every text the office may word, with its slots and our wording", async () => {
  const semua = await kalimatSemua();
  const kumpulan = kumpulkanKalimat(semua);
  const bagian = SEMUA_BAGIAN.flatMap((satu) => describeBagian(satu, kumpulan));
  const guide = [...PENGANTAR, ...bagian, ...describeSlot(kumpulkanSlot(semua))];
  expectGolden(PANDUAN, guide.join("\n"));
});

/** Keys as the guide, which was just compared with what is written, lists them. */
const daftarKunci = (): ReadonlySet<string> =>
  new Set(
    Array.from(
      readFileSync(PANDUAN, "utf8").matchAll(/^\*\*`(.+)`\*\*/gm),
      ([, kunci]) => kunci ?? "",
    ),
  );

test("whatever the workbook holds, the guide knows every text of its report", () => {
  const dikenal = daftarKunci();
  fc.assert(
    fc.property(bahan, (satu) => {
      const kunci = kalimatOf(satu).map((kalimat) => kunciUmum(kalimat.kunci));
      expect(kunci.filter((satuKunci) => !dikenal.has(satuKunci))).toEqual([]);
    }),
  );
});

const NARASI = join(__dirname, "../../src/narasi");
const KUNCI_DI_KODE = new RegExp(`["\`]((?:${SEMUA_BAGIAN.join("|")})\\.[^"\`]+)["\`]`, "g");

/** Keys as the sentences name them, `${…}` standing for some word. */
const polaKunci = (): readonly string[] =>
  readdirSync(NARASI)
    .filter((berkas) => !berkas.endsWith(".test.ts"))
    .flatMap((berkas) =>
      Array.from(
        readFileSync(join(NARASI, berkas), "utf8").matchAll(KUNCI_DI_KODE),
        ([, kunci = ""]) =>
          kunciUmum(kunci.replace(/-\$\{String.*$/, "")).replace(/\$\{.*?\}/g, "[a-z-]+"),
      ),
    );

test("every key that a sentence of the code names stands in the guide", () => {
  const dikenal = [...daftarKunci()];
  const pola = polaKunci();
  expect(pola.length).toBeGreaterThan(50);
  const hilang = pola.filter(
    (satu) => !dikenal.some((kunci) => new RegExp(`^${satu}([.-].*)?$`).test(kunci)),
  );
  expect(hilang).toEqual([]);
});

test.each(Object.keys(KATA_ALASAN_TANPA_SERAPAN))(
  "the texts that give %s as the reason are listed",
  (alasan) => {
    const dikenal = daftarKunci();
    expect(dikenal).toContain(`capaian-kinerja.serapan.${alasan}`);
    expect(dikenal).toContain(`penutup.capaian.terukur.${alasan}`);
    expect(dikenal).toContain(`penutup.capaian.tak-terukur.${alasan}`);
  },
);
