import { kisi, nama } from "../../test/support/kisi";
import { readMasukan } from "./baca-masukan";
import { isHalangan } from "./halangan";
import { kunciKolom } from "./kepala/match-kolom";

const TW = kisi([
  ["Indikator", "Target", null, "Realisasi", null],
  [null, "TW I", "TW II", "TW I", "TW II"],
  ["Satu", 10, 20, 5, 15],
]);

test("of columns over several periods the taught ones count", () => {
  const daftarNama = [nama("LKj_Kinerja", TW)];
  expect(readMasukan(daftarNama).daftarTemuan.filter(isHalangan)).toMatchObject([
    { aturan: "kolom-ganda" },
  ]);
  const { kinerja } = readMasukan(daftarNama, {
    Kinerja: { "target tw ii": "target", "realisasi tw ii": "realisasi" },
  });
  expect(kinerja?.daftarBaris[0]?.indikator).toMatchObject({
    target: { nilai: 20 },
    realisasi: 15,
  });
});

test("a heading that is nothing of ours makes no column", () => {
  const isi = kisi([
    ["Indikator", "Target", "Realisasi", "Realisasi Kinerja"],
    ["Satu", 10, 5, 7],
  ]);
  const { kinerja } = readMasukan([nama("LKj_Kinerja", isi)], { Kinerja: { realisasi: "" } });
  expect(kinerja?.daftarBaris[0]?.indikator.realisasi).toBe(7);
});

test("what is taught of one table says nothing of another, and an unknown key is ignored", () => {
  const isi = kisi([
    ["Indikator", "Target", "Hasil"],
    ["Satu", 10, 5],
  ]);
  const sinonim = { Anggaran: { hasil: "realisasi" }, Kinerja: { hasil: "toString" } };
  expect(readMasukan([nama("LKj_Kinerja", isi)], sinonim).kinerja).toBeUndefined();
  expect(
    readMasukan([nama("LKj_Kinerja", isi)], { Kinerja: { hasil: "realisasi" } }).kinerja,
  ).toBeDefined();
});

test("a path is one key, whatever joins it", () => {
  expect(kunciKolom("Target › TW I")).toBe("target tw i");
  expect(kunciKolom("Capaian 6 = 4/5")).toBe("capaian");
});

test("numerals alone under Target are its periods, also over three rows", () => {
  const isi = kisi([
    ["Indikator", "Target", null, "Realisasi"],
    [null, "Triwulan", null, null],
    [null, "I", "II", null],
    ["Satu", 10, 20, 5],
  ]);
  expect(readMasukan([nama("LKj_Kinerja", isi)]).daftarTemuan.filter(isHalangan)).toMatchObject([
    { aturan: "kolom-ganda", pesan: expect.stringContaining("Target") as string },
  ]);
});
