import { formatPersen } from "../../../format/persen";
import { formatRupiah } from "../../../format/rupiah";
import { persen, rupiah } from "../../../kinerja/satuan";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import type { Selang } from "../../teks/angka-tercetak";
import { isCetakanSelang } from "../../teks/angka-tercetak";
import type { AngkaRekaman } from "../../teks/peran-rekaman";
import { isSemasa, peranRekaman } from "../../teks/peran-rekaman";
import type { Rekaman } from "../../teks/rekaman";
import { listRekaman } from "../../teks/rekaman";
import { temuanKata } from "../../teks/temuan-teks";
import {
  bagianPersen,
  isSisaMungkin,
  kurangSelang,
  selangUangTeks,
} from "../../teks/uang-tercetak";

type Pasangan = readonly [pagu: AngkaRekaman, realisasi: AngkaRekaman];

const teksOf = ({ angka, paragraf }: AngkaRekaman): string =>
  paragraf.teks.slice(angka.awal, angka.akhir);

const selangOf = (satu: AngkaRekaman): Selang => selangUangTeks(satu.angka.nilai, teksOf(satu));

/** Pagu and realisasi a result may be of, and the two that are told. */
interface Dasar {
  readonly semua: readonly Pasangan[];
  readonly utama: Pasangan;
}

function dasarOf(daftar: readonly AngkaRekaman[], hasil: AngkaRekaman): Dasar | undefined {
  const sejenis = (peran: AngkaRekaman["peran"]) => daftar.filter((satu) => satu.peran === peran);
  const semua = sejenis("pagu").flatMap((pagu) =>
    sejenis("realisasi-anggaran").map((realisasi): Pasangan => [pagu, realisasi]),
  );
  const utama = semua.find(
    ([pagu, realisasi]) =>
      pagu.isTegas &&
      realisasi.isTegas &&
      pagu.angka.nilai > 0 &&
      isSemasa(pagu, realisasi) &&
      isSemasa(realisasi, hasil),
  );
  return utama && { semua, utama };
}

function* checkSerapan(serapan: AngkaRekaman, { semua, utama }: Dasar): Generator<TemuanTeks> {
  const isCocok = ([pagu, realisasi]: Pasangan): boolean => {
    const [utuh, bagian] = [selangOf(pagu), selangOf(realisasi)];
    const daftar = [bagianPersen(bagian, utuh), bagianPersen(kurangSelang(utuh, bagian), utuh)];
    if (serapan.angka.nilai === 100 && (daftar[0]?.atas ?? 0) >= 99.5) return true;
    return daftar.some((selang) => isCetakanSelang(serapan.angka, selang));
  };
  if (semua.some(isCocok)) return;
  const [pagu, realisasi] = utama;
  const hitung = formatPersen(persen((realisasi.angka.nilai / pagu.angka.nilai) * 100));
  yield temuanKata(serapan.paragraf, serapan.angka, {
    pesan: `Persentase tertulis ${teksOf(serapan)}, sedangkan ${teksOf(realisasi)} dari ${teksOf(pagu)} adalah ${hitung}.`,
    saran: "Periksa pagu, realisasi, dan persentasenya.",
  });
}

function* checkSisa(sisa: AngkaRekaman, { semua, utama }: Dasar): Generator<TemuanTeks> {
  const isCocok = ([pagu, realisasi]: Pasangan): boolean =>
    isSisaMungkin(selangOf(sisa), kurangSelang(selangOf(pagu), selangOf(realisasi)));
  if (semua.some(isCocok)) return;
  const [pagu, realisasi] = utama;
  const hitung = formatRupiah(rupiah(pagu.angka.nilai - realisasi.angka.nilai), "Rp");
  yield temuanKata(sisa.paragraf, sisa.angka, {
    pesan: `Sisa tertulis ${teksOf(sisa)}, sedangkan pagu dikurangi realisasi adalah ${hitung}.`,
    saran: "Periksa pagu, realisasi, dan sisanya.",
  });
}

function* checkSatu(rekaman: Rekaman): Generator<TemuanTeks> {
  const daftar = peranRekaman(rekaman);
  for (const hasil of daftar) {
    if (hasil.peran !== "serapan" && hasil.peran !== "sisa") continue;
    const dasar = dasarOf(daftar, hasil);
    if (!dasar) continue;
    if (hasil.peran === "sisa") yield* checkSisa(hasil, dasar);
    else if (hasil.angka.jenis !== "rupiah") yield* checkSerapan(hasil, dasar);
  }
}

/** Forms and lists of money: a line for each amount. */
export function* checkRekaman(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const rekaman of listRekaman(bahan)) yield* checkSatu(rekaman);
}
