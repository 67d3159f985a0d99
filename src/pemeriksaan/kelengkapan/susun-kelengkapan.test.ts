import { masalah } from "../../../test/support/bahan-laporan";
import { laporanOf } from "../../../test/support/laporan-builder";
import type { BuiltInput } from "../../../test/support/masukan-builder";
import {
  masukan,
  perhitunganOf,
  tabelAnggaran,
  tabelKinerja,
} from "../../../test/support/masukan-builder";
import { sumber } from "../../../test/support/sumber";
import type { ButirKelengkapan } from "./butir";
import { susunKelengkapan } from "./susun-kelengkapan";

function keadaanOf(input: BuiltInput): Record<string, ButirKelengkapan["keadaan"]> {
  const dibaca = masukan(input);
  const daftar = susunKelengkapan({ masukan: dibaca, perhitungan: perhitunganOf(dibaca) });
  return Object.fromEntries(daftar.map(({ id, keadaan }) => [id, keadaan]));
}

const kinerja = tabelKinerja([
  { target: 92, realisasi: 69 },
  { target: 10, realisasi: 9 },
]);
const anggaran = tabelAnggaran([{ kode: "1", pagu: 100, realisasi: 90 }]);
const [pertama, kedua] = kinerja.daftarBaris;
if (!pertama || !kedua) throw new Error("Two rows were built");
const lengkap = (baris: typeof pertama) => ({
  ...baris,
  tambahan: {
    ...baris.tambahan,
    penyebab: "Dukungan warga",
    realisasiTahunLalu: 60,
    targetRenstra: 95,
  },
});
const TAHUNAN = { jenis: "tahunan", tahun: 2023 } as const;

describe("susunKelengkapan", () => {
  test("an empty workbook meets nothing, and every criterion says what to fill", () => {
    const dibaca = masukan({});
    const daftar = susunKelengkapan({ masukan: dibaca, perhitungan: perhitunganOf(dibaca) });
    expect(daftar.filter(({ keadaan }) => keadaan !== "belum")).toEqual([]);
    expect(daftar.filter(({ keterangan }) => !/LKj_|laman kantor/.test(keterangan))).toEqual([]);
  });

  test("a complete report of a year meets everything but what cannot be seen here", () => {
    const keadaan = keadaanOf({
      kinerja: { ...kinerja, daftarBaris: [lengkap(pertama), kedua].map(lengkap) },
      anggaran: {
        ...anggaran,
        daftarBaris: anggaran.daftarBaris.map((baris) => ({ ...baris, sasaran: "Sasaran" })),
      },
      laporan: {
        ...laporanOf({ periode: TAHUNAN }),
        daftarFungsi: ["pembinaan"],
        daftarMasalah: [masalah()],
      },
    });
    const kurang = Object.entries(keadaan).filter(([, satu]) => satu !== "terpenuhi");
    expect(kurang).toEqual([
      ["dipublikasikan", "belum"],
      ["nasional", "belum"],
    ]);
  });

  test("a part is not the whole", () => {
    const laporan = laporanOf({ periode: TAHUNAN, dasarHukum: undefined });
    expect(
      keadaanOf({
        kinerja: { ...kinerja, daftarBaris: [lengkap(pertama), kedua] },
        anggaran,
        laporan: {
          ...laporan,
          daftarFungsi: ["pembinaan"],
          daftarMasalah: [masalah(), masalah({ rencana: undefined })],
        },
      }),
    ).toMatchObject({
      "tugas-fungsi": "sebagian",
      "tahun-lalu": "sebagian",
      "analisis-penyebab": "sebagian",
      "program-pendukung": "sebagian",
      "tindak-lanjut": "sebagian",
      efisiensi: "terpenuhi",
    });
  });

  test("a quarter is not compared with a year, and a dash is no cause", () => {
    const keadaan = keadaanOf({
      kinerja: {
        ...kinerja,
        daftarBaris: kinerja.daftarBaris.map((baris) => ({
          ...baris,
          tambahan: { ...baris.tambahan, penyebab: "-" },
        })),
      },
      laporan: laporanOf(),
    });
    expect(Object.keys(keadaan)).not.toContain("tahun-lalu");
    expect(keadaan).toMatchObject({ "analisis-penyebab": "belum", anggaran: "belum" });
  });

  test("a report dated before its period ends is not in time", () => {
    const tanggalLaporan = { tahun: 2023, bulan: 1, hari: 2 };
    expect(keadaanOf({ laporan: laporanOf({ tanggalLaporan }) })["tepat-waktu"]).toBe("belum");
  });

  test("a table of problems without any says that there were none", () => {
    const sumberLaporan = [sumber({ tabel: "Masalah", nama: "LKj_Masalah" })];
    expect(keadaanOf({ sumberLaporan })["tindak-lanjut"]).toBe("terpenuhi");
  });
});
