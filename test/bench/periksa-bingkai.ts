import { DAFTAR_BINGKAI } from "../naskah/bingkai/daftar-bingkai";
import { buatNaskah } from "../naskah/bingkai/naskah-bingkai";
import type { HasilTanam } from "../naskah/bingkai/periksa-bingkai";
import { beratTeks, ujiTanaman } from "../naskah/bingkai/periksa-bingkai";

/** Reports of each frame. */
const BERSIH = 20;
const BERCACAT = 8;

const persen = (bagian: number, semua: number): string =>
  semua === 0 ? "-" : `${((bagian / semua) * 100).toFixed(1)}%`;

const temu = (daftar: readonly HasilTanam[]): string => {
  const ada = daftar.filter(({ isTemu }) => isTemu).length;
  return `${persen(ada, daftar.length).padStart(6)} ${String(ada).padStart(4)}/${String(daftar.length).padEnd(4)}`;
};

function kelompokkan(
  daftar: readonly HasilTanam[],
  kunciOf: (hasil: HasilTanam) => string,
): (readonly [string, readonly HasilTanam[]])[] {
  const daftarKunci = Array.from(new Set(daftar.map(kunciOf))).sort();
  return daftarKunci.map((kunci) => [kunci, daftar.filter((hasil) => kunciOf(hasil) === kunci)]);
}

function cleanLines(benih: number): string[] {
  const daftar = DAFTAR_BINGKAI.flatMap((bingkai) =>
    Array.from({ length: BERSIH }, (_, ke) => ({
      siapa: `${bingkai.nama} ${benih + ke}`,
      temuan: beratTeks(buatNaskah(bingkai, benih + ke).tulis()),
    })),
  );
  const kotor = daftar.filter(({ temuan }) => temuan.length > 0);
  return [
    `  ${persen(daftar.length - kotor.length, daftar.length)} of ${daftar.length} clean reports without a finding of K or P`,
    ...kotor.flatMap(({ siapa, temuan }) => temuan.map((satu) => `    ${siapa}: ${satu}`)),
  ];
}

/** Recall of defects planted into reports in foreign frames; each row all, in its own line, and far from what it contradicts. */
export function benchBingkai(benih: number): string[] {
  const hasil = DAFTAR_BINGKAI.flatMap((bingkai) =>
    Array.from({ length: BERCACAT }, (_, ke) => ujiTanaman(bingkai, benih + 1_000 + ke)).flat(),
  );
  const baris = (nama: string, daftar: readonly HasilTanam[]): string => {
    const [dekat, jauh] = [true, false].map((isDekat) =>
      temu(daftar.filter(({ jarak }) => (jarak === 0) === isDekat)),
    );
    return `  ${temu(daftar)}  ${dekat ?? ""}  ${jauh ?? ""}  ${nama}`;
  };
  return [
    `Text rules on foreign frames (--benih=${benih}): recall of all, of those told wrong in one line, and far apart`,
    ...kelompokkan(hasil, ({ kode, nama }) => `${kode} ${nama}`).map(([nama, isi]) =>
      baris(nama, isi),
    ),
    ...kelompokkan(hasil, ({ bingkai }) => bingkai).map(([nama, isi]) =>
      baris(`frame ${nama}`, isi),
    ),
    baris("all", hasil),
    "Text rules on foreign frames: precision",
    ...cleanLines(benih),
  ];
}
