import { formatAngka } from "../../format/angka";
import { formatPersen } from "../../format/persen";
import type { Persen } from "../../kinerja/satuan";
import { persen } from "../../kinerja/satuan";
import {
  catatanDibatasi,
  catatanNegatif,
  catatanNolTercapai,
  catatanSkor,
} from "../../narasi/catatan-capaian";
import type { BahanLaporan } from "../bahan";
import type { IndikatorLaporan } from "../kelompok-sasaran";
import { capaianTercetak } from "../putusan";
import { teksRealisasi } from "./nilai-baris";

type CaraCetak = Pick<BahanLaporan, "pengaturan">;

/** The value before it was capped or raised to 0, and as it is printed; undefined when tak terukur. */
function nilaiOf(
  { dinilai: { capaian, capaianTerbatas } }: IndikatorLaporan,
  { pengaturan: { pembulatan } }: CaraCetak,
): { readonly asli: Persen; readonly teksAsli: string; readonly dicetak: string } | undefined {
  if (capaian.status === "tak-terukur" || capaianTerbatas.status === "tak-terukur")
    return undefined;
  return {
    asli: capaian.nilai,
    teksAsli: formatPersen(capaian.nilai, pembulatan),
    dicetak: capaianTercetak(capaianTerbatas.nilai, pembulatan).teks,
  };
}

function catatanBatas(item: IndikatorLaporan, cara: CaraCetak): string[] {
  const nilai = nilaiOf(item, cara);
  const { batasCapaian } = cara.pengaturan;
  if (!nilai || batasCapaian === "tanpa" || nilai.asli <= batasCapaian) return [];
  return [catatanDibatasi(item.indikator.nama, formatPersen(persen(batasCapaian)), nilai.teksAsli)];
}

function catatanDiBawahNol(item: IndikatorLaporan, cara: CaraCetak): string[] {
  const nilai = nilaiOf(item, cara);
  return nilai && nilai.asli < 0
    ? [catatanNegatif(item.indikator.nama, nilai.dicetak, nilai.teksAsli)]
    : [];
}

function catatanNol(item: IndikatorLaporan, cara: CaraCetak): string[] {
  const { target, realisasi, nama } = item.indikator;
  const nilai = nilaiOf(item, cara);
  const isNol = target?.jenis === "nilai" && target.nilai === 0 && realisasi === 0;
  return nilai && isNol ? [catatanNolTercapai(nama, nilai.dicetak)] : [];
}

function catatanPredikat(
  { indikator: { nama, target, realisasi }, baris }: IndikatorLaporan,
  { pengaturan: { pembulatan } }: CaraCetak,
): string[] {
  if (target?.jenis !== "predikat" || realisasi === undefined) return [];
  return [
    catatanSkor({
      nama,
      target: target.kode,
      skorTarget: formatAngka(target.skor),
      realisasi: teksRealisasi(baris, pembulatan),
      skorRealisasi: formatAngka(realisasi),
    }),
  ];
}

/** What a reader of the bare numbers of one row would not know. */
export const daftarCatatanIndikator = (item: IndikatorLaporan, cara: CaraCetak): string[] => [
  ...catatanPredikat(item, cara),
  ...catatanBatas(item, cara),
  ...catatanDiBawahNol(item, cara),
  ...catatanNol(item, cara),
];
