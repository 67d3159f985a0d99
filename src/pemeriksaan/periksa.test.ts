import {
  masukan,
  perhitunganOf,
  tabelAnggaran,
  tabelKinerja,
} from "../../test/support/masukan-builder";
import type { Temuan } from "../masukan/temuan";
import { checkMasukan } from "./periksa";

describe("checkMasukan", () => {
  const temuan = (aturan: string, tingkat: Temuan["tingkat"]): Temuan => ({
    aturan,
    tingkat,
    letak: undefined,
    pesan: "",
    saran: "",
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
  const letak = { lembar: "Kinerja", rentang: { baris: 3, kolom: 1, tinggi: 1, lebar: 1 } };
  const dibaca = (aturan: string, baris: number): Temuan => ({
    aturan,
    tingkat: "kesalahan",
    letak: { ...letak, rentang: { ...letak.rentang, baris } },
    pesan: "",
    saran: "",
  });
  const kodeOf = (...daftarTemuan: Temuan[]) => {
    const input = masukan({
      kinerja: tabelKinerja([{ target: null, realisasi: 2 }]),
      daftarTemuan,
    });
    return checkMasukan(input, perhitunganOf(input)).map(({ aturan, kode }) => [aturan, kode]);
  };

  test("are on what reading has found of a target", () => {
    expect(kodeOf(dibaca("target-kosong", 3), dibaca("bukan-angka", 3))).toEqual([
      ["target-kosong", "R-14"],
      ["bukan-angka", "R-14"],
    ]);
  });

  test("are not on what is said of another cell, nor on what §5 does not know", () => {
    expect(kodeOf(dibaca("bukan-angka", 4), dibaca("kode-ganda", 3))).toEqual([
      ["bukan-angka", undefined],
      ["kode-ganda", undefined],
    ]);
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
