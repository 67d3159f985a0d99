import {
  masukan,
  perhitunganOf,
  tabelAnggaran,
  tabelKinerja,
} from "../../test/support/masukan-builder";
import { laporanOf } from "../../test/support/laporan-builder";
import type { Temuan } from "../masukan/temuan";
import { checkMasukan } from "./periksa";

const SATU: Temuan = {
  aturan: "a",
  tingkat: "kesalahan",
  letak: undefined,
  pesan: "",
  saran: "",
};

describe("checkMasukan", () => {
  const temuan = (aturan: string, tingkat: Temuan["tingkat"]): Temuan => ({
    ...SATU,
    aturan,
    tingkat,
  });
  const dibaca = [temuan("a", "informasi"), temuan("b", "kesalahan"), temuan("c", "peringatan")];
  const input = {
    ...masukan({ kinerja: tabelKinerja([{ target: 1, realisasi: 2 }]) }),
    daftarTemuan: dibaca,
  };

  test("puts the gravest first and keeps the order of reading within a tingkat", () => {
    const ids = checkMasukan(input, perhitunganOf(input)).map(({ aturan }) => aturan);
    expect(ids).toEqual(["b", "c", "capaian-tidak-wajar", "a"]);
  });

  test("without anything computed gives what reading has found", () => {
    const ids = checkMasukan(input, undefined).map(({ aturan }) => aturan);
    expect(ids).toEqual(["b", "c", "a"]);
  });
});

describe("the numbers of DOMAIN §5", () => {
  const NIP = { jabatan: "Camat", nama: undefined, nip: "12", pangkat: undefined };

  test("are on what rules say of what was read, each said once", () => {
    const input = masukan({
      kinerja: tabelKinerja([{ target: null, realisasi: 2 }]),
      laporan: laporanOf({ pejabat: NIP }),
    });
    const daftar = checkMasukan(input, perhitunganOf(input));
    expect(daftar.map(({ aturan, kode }) => [aturan, kode])).toEqual([
      ["target-bermasalah", "R-14"],
      ["nip-tidak-sah", "R-17"],
    ]);
  });

  test("are not on what §5 does not know", () => {
    const input = masukan({ daftarTemuan: [{ ...SATU, aturan: "kode-ganda" }] });
    expect(checkMasukan(input, undefined)).toEqual([{ ...SATU, aturan: "kode-ganda" }]);
  });

  test("come with the mend of a rule", () => {
    const input = masukan({
      kinerja: tabelKinerja([{ target: 1, realisasi: 1 }]),
      anggaran: tabelAnggaran([{ kode: "1", pagu: 9, realisasi: 9 }], { pagu: 8, realisasi: 9 }),
    });
    expect(checkMasukan(input, perhitunganOf(input))).toMatchObject([
      { aturan: "jumlah-tidak-sama", kode: "R-11", perbaikan: { daftarGanti: [{ menjadi: 9 }] } },
    ]);
  });
});
