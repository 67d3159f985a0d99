import { masukan, perhitunganOf, tabelKinerja } from "../../test/support/masukan-builder";
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
