import type { BahanSusunan } from "./bahan";
import {
  alineaCacah,
  alineaIndikator,
  alineaPegawai,
  daftarAlineaUang,
  tandaTangan,
} from "./alinea";
import { tulisSkala } from "./skala";

/** A letter to the head of the region, numbered by paragraphs. */
export function susunSurat(bahan: BahanSusunan): string[] {
  const { pena, kantor } = bahan;
  const isi = [
    pena.isi(
      [
        "Bersama ini kami sampaikan laporan kinerja {kantorLain} {periode} sebagai berikut.",
        "Menindaklanjuti ketentuan pelaporan kinerja, {kantorLain} menyampaikan hasil {periode}.",
      ],
      kantor,
    ),
    alineaPegawai(bahan),
    ...tulisSkala(bahan, false),
    alineaCacah(bahan),
    ...bahan.daftarIndikator.map((_, ke) => alineaIndikator(bahan, ke)),
    ...daftarAlineaUang(bahan),
    pena.isi(
      [
        "Demikian laporan kinerja {kantorLain} {periode} kami sampaikan, atas perhatian Bapak/Ibu diucapkan terima kasih.",
      ],
      kantor,
    ),
  ].filter((teks) => teks !== "");
  const isBernomor = pena.acak.chance(0.5);
  return [
    pena.isi(["{kota}, {tanggal}"], kantor),
    `Nomor : 065/${pena.acak.between(12, 480)}/ORG`,
    "Sifat : Biasa",
    "Lampiran : 1 (satu) berkas",
    "Hal : Penyampaian Laporan Kinerja",
    "",
    pena.isi(["Yth. {kepalaDaerah}"], kantor),
    "di tempat",
    "",
    ...isi.map((teks, ke) => (isBernomor ? `${ke + 1}. ${teks}` : teks)),
    "",
    ...tandaTangan(bahan).slice(1),
  ];
}
