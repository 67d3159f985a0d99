import { bahanLaporan } from "../../../test/support/bahan-laporan";
import { teksBlok } from "../../../test/support/teks-blok";
import { createPenulis } from "../../narasi/create-penulis";
import { createPenomoran } from "../penomoran";
import { susunTanggapanAtasan } from "./tanggapan-atasan";

function tanggapan(...daftarFrasa: { kunci: string; teks: string }[]): string[] {
  const nomor = createPenomoran();
  nomor.bab();
  const alat = { tulis: createPenulis(daftarFrasa).tulis, nomor };
  return teksBlok(susunTanggapanAtasan(bahanLaporan(), alat));
}

test("the purpose, six boxes, and lines for handwriting", () => {
  expect(tanggapan()).toEqual([
    "# 1.1 Tanggapan Atasan Langsung",
    "Daftar periksa berikut diisi oleh Camat Candipuro selaku atasan langsung untuk menyampaikan tanggapan atas Laporan Kinerja Kasi Pemberdayaan Masyarakat Kecamatan Candipuro Tribulan IV Tahun 2023. Tanggapan diberikan dengan membubuhkan tanda centang pada kotak yang sesuai.",
    "[ ] Laporan sudah baik",
    "[ ] Laporan kurang baik",
    "[ ] Laporan perlu segera diperbaiki",
    "[ ] Target dan realisasi perlu diteliti ulang",
    "[ ] Capaian kinerja perlu diteliti ulang",
    "[ ] Lain-lain",
    "Uraian tanggapan:",
    "....",
    "....",
    "....",
    "....",
  ]);
});

test("the office may word what is ticked", () => {
  const kotak = tanggapan({
    kunci: "tanggapan-atasan.kotak-lain-lain",
    teks: "Lainnya, sebutkan",
  }).filter((teks) => teks.startsWith("[ ]"));
  expect(kotak).toHaveLength(6);
  expect(kotak.at(-1)).toBe("[ ] Lainnya, sebutkan");
});
