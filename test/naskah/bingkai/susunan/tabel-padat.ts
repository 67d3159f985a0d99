import type { Isian } from "../fakta";
import * as RINGKAS from "../kalimat/ringkas";
import { alineaCacah, alineaPegawai, tandaTangan } from "./alinea";
import type { BahanSusunan } from "./bahan";
import { isianRincian } from "./bahan";
import { judulLaporan } from "./narasi";
import type { Nomor } from "./nomor";
import { buatNomor } from "./nomor";
import { tulisSkala } from "./skala";
import { tabelIndikator, tabelRincian, tabelTahunLalu, tabelUang } from "./tabel";

const CAPAIAN = [
  "{^nama} {sampai} target.",
  "Target {namaKecil} {hasil}.",
  "Capaian {namaKecil} {c}.",
  "Realisasi {namaKecil} {r} dari {t}.",
] as const;

const PERKEMBANGAN = [
  "{^nama} {naik} {d}.",
  "{^nama} {naik} dari {l} menjadi {r}.",
  "Realisasi {namaKecil} {naik} {laju}.",
] as const;

const UANG = [
  "Serapan anggaran {serap}.",
  "Sisa anggaran {sisa}.",
  "Dari pagu {pagu} terealisasi {real}.",
  "Realisasi anggaran {real} ({serap}).",
] as const;

/** One sentence for some of them. */
const kadang =
  ({ pena }: BahanSusunan, peluang: number, daftar: readonly string[]) =>
  (isian: Isian): string[] =>
    pena.acak.chance(peluang) ? [pena.isi(daftar, isian)] : [];

const bagianKinerja = (bahan: BahanSusunan, nomor: Nomor): string[] => [
  ...nomor.bab("Hasil Pengukuran"),
  ...tulisSkala(bahan, true),
  ...nomor.tabel("Target dan Realisasi Kinerja"),
  ...tabelIndikator(bahan),
  alineaCacah(bahan),
  ...bahan.daftarIndikator.flatMap(kadang(bahan, 0.5, CAPAIAN)),
  ...bahan.daftarIndikator.flatMap(kadang(bahan, 0.3, RINGKAS.ASAL)),
  ...nomor.tabel("Perkembangan Realisasi"),
  ...tabelTahunLalu(bahan),
  ...bahan.daftarIndikator.flatMap(kadang(bahan, 0.4, PERKEMBANGAN)),
];

function bagianUang(bahan: BahanSusunan, nomor: Nomor): string[] {
  const belanja = { awal: "belanja", rincian: bahan.pena.model.belanja, satuan: "Rp" };
  const kalimat = kadang(bahan, 0.4, ["Realisasi {total} terdiri atas {daftar}."]);
  return [
    ...nomor.bab("Realisasi Anggaran"),
    ...nomor.tabel("Anggaran dan Realisasi"),
    ...tabelUang(bahan),
    ...kadang(bahan, 0.9, UANG)(bahan.uang),
    ...nomor.tabel("Realisasi Menurut Jenis Belanja"),
    ...tabelRincian(bahan, belanja),
    ...kalimat(isianRincian(bahan, belanja)),
  ];
}

/** Many tables with a short sentence or two under each. */
export function susunTabel(bahan: BahanSusunan): string[] {
  const { pena, kantor } = bahan;
  const nomor = buatNomor(pena);
  return [
    ...judulLaporan(bahan),
    ...nomor.bab("Pendahuluan"),
    pena.isi(["{kantorLain} {daerah} melaporkan kinerja {periode}."], kantor),
    alineaPegawai(bahan),
    ...bagianKinerja(bahan, nomor),
    ...bagianUang(bahan, nomor),
    "",
    ...tandaTangan(bahan),
  ];
}
