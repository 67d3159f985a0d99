import type { KalimatTerbaca, Petikan } from "../../../naskah/naskah";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import { bacaanOf, listKalimat } from "../../teks/bacaan-naskah";
import { listJumlahTabel } from "../../teks/jumlah-tabel";
import { isPerbandingan } from "../../teks/konteks";
import { isPeriodeLain, sebutPeriodeLain } from "../../teks/periode-utama";
import { temuanKata } from "../../teks/temuan-teks";
import { bacaPilahan, bacaSemua } from "./baca-pilahan";
import type { CacahCapaian } from "./capaian-tabel";
import { cacahCapaian } from "./capaian-tabel";
import type { Pilah } from "./baca-pilahan";
import { nilaiPilahan } from "./nilai-pilahan";
import { satuSaja } from "../../teks/satu-saja";

const ISYARAT = /\b(?:^yang|indikator|iku|ikk|ikp|iks|sasaran|tercapai)\b/i;
const NASIB = /\b(?:target|tercapai|terpenuhi|belum|blm|100)\b/i;
/** Parts of parts, wishes, and those of one sasaran or one period only. */
const BUKAN_PILAHAN =
  /\b(?:di\s?antaranya|termasuk|masing-masing|setiap|tiap|agar|supaya|diharapkan|diupayakan|apabila|jika|bila|akan|misalnya|contoh|pada sasaran|untuk sasaran|sasaran\s+(?:pertama|kedua|ketiga|keempat|kelima|ke-\d|\d|[ivx]+\b|“|")|(?:triwulan|tribulan|tw)\s+(?:i{1,3}|iv|[1-4])\b.*(?:triwulan|tribulan|tw)\s+(?:i{1,3}|iv|[1-4])\b)/i;

/** Words from the first to the last of some counts. */
const rentangOf = (kalimat: KalimatTerbaca, daftar: readonly Pilah[]): Petikan => ({
  awal: kalimat.awal + Math.min(...daftar.map(({ awal }) => awal)),
  akhir: kalimat.awal + Math.max(...daftar.map(({ akhir }) => akhir)),
});

const DUA_GOLONGAN = /\b(?:melampaui|melebihi|di\s?atas|sesuai|tepat)\b/i;

interface Keadaan {
  /** Whether those beyond their target are told apart somewhere. */
  readonly isDuaGolongan: () => boolean;
  readonly terbanyak: number;
  readonly capaian: CacahCapaian | undefined;
  /** What the sentence before says there are. */
  semuaLalu: number | undefined;
}

/** A label counts all there are, where the table has as many as the text says anywhere. */
const semuaLabel = ({ terbanyak, capaian }: Keadaan): number | undefined =>
  capaian?.semua === terbanyak ? terbanyak : undefined;

function checkSatu(kalimat: KalimatTerbaca, keadaan: Keadaan) {
  const pilahan = NASIB.test(kalimat.teks) ? bacaPilahan(kalimat.teks) : undefined;
  if (!pilahan) return undefined;
  const { semuaLalu, ...diketahui } = keadaan;
  const isIndikator = pilahan.benda === "indikator";
  const semuaDisebut = pilahan.semua ?? (isIndikator ? semuaLalu : undefined);
  const semua = semuaDisebut ?? (pilahan.isLabel ? semuaLabel(keadaan) : undefined);
  const terbanyak = isIndikator ? diketahui.terbanyak : 0;
  const isSatuGolongan = pilahan.isLabel && !keadaan.isDuaGolongan();
  return nilaiPilahan(pilahan, { ...diketahui, semua, terbanyak, isSatuGolongan });
}

/** Totals the sentences of a text say of indikator. */
function listDisebut(bahan: BahanNaskah): readonly number[] {
  return listKalimat(bahan).flatMap(({ kalimat }) =>
    ISYARAT.test(kalimat.teks) && !isPerbandingan(kalimat.teks) ? bacaSemua(kalimat.teks) : [],
  );
}

const keadaanOf = (bahan: BahanNaskah): Keadaan => ({
  isDuaGolongan: () =>
    listKalimat(bahan).some(
      ({ kalimat }) => DUA_GOLONGAN.test(kalimat.teks) && bacaPilahan(kalimat.teks) !== undefined,
    ),
  terbanyak: bahan.buku
    ? bahan.buku.perhitungan.kinerja.daftarIndikator.length
    : Math.max(0, ...listJumlahTabel(bahan), ...listDisebut(bahan)),
  capaian: isPeriodeLain(bahan) ? undefined : cacahCapaian(bahan),
  semuaLalu: undefined,
});

const isDibaca = (kalimat: KalimatTerbaca, bahan: BahanNaskah): boolean =>
  ISYARAT.test(kalimat.teks) &&
  !BUKAN_PILAHAN.test(kalimat.teks) &&
  !isPerbandingan(kalimat.teks) &&
  !sebutPeriodeLain(kalimat, bahan);

/** Indikator counted by their outcome that do not come to all of them, or whose capaian say otherwise. */
export function* checkPilahan(bahan: BahanNaskah): Generator<TemuanTeks> {
  let keadaan: Keadaan | undefined;
  for (const { paragraf, daftarKalimat } of bacaanOf(bahan).daftarParagraf) {
    for (const kalimat of daftarKalimat) {
      const isAda = isDibaca(kalimat, bahan);
      if (!isAda) {
        if (keadaan) keadaan.semuaLalu = undefined;
        continue;
      }
      keadaan ??= keadaanOf(bahan);
      const salah = checkSatu(kalimat, keadaan);
      keadaan.semuaLalu = satuSaja(bacaSemua(kalimat.teks));
      if (!salah) continue;
      yield temuanKata(paragraf, rentangOf(kalimat, salah.daftar), {
        pesan: salah.pesan,
        saran: "Hitung kembali berapa yang mencapai target dan berapa yang belum.",
      });
    }
  }
}
