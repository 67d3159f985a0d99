import type { BahanNaskah, TemuanTeks } from "../../aturan";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { isPerbandingan } from "../../teks/konteks";
import { isPeriodeLain, sebutPeriodeLain } from "../../teks/periode-utama";
import { listSerangkai } from "../../teks/serangkai-paragraf";
import { petikanCocok, temuanKalimat } from "../../teks/temuan-teks";

const PENUH = 100;
const SEMUA =
  /\b(?:seluruh|semua|segenap|keseluruhan)(?:nya)?\s+(?:target\s+)?(?:indikator|sasaran|target)(?:\s+(?:kinerja|utama|individu|strategis|kegiatan|program|yang (?:ditetapkan|diperjanjikan)|tersebut|ini))*\s+(?:(?:telah|sudah|dapat|berhasil|mampu|tersebut)\s+)*(?:tercapai|terpenuhi|(?:mencapai|memenuhi|melampaui|melebihi)\s+target)\b/i;
/** A wish, a condition or a denial says nothing of what was. */
const BUKAN_KENYATAAN =
  /\b(?:agar|supaya|apabila|jika|bila|diharapkan|harus|akan|untuk|belum|tidak|bukan|hampir|guna|sehingga diharapkan|kecuali|selain)\b/i;

interface CapaianKurang {
  readonly teks: string;
  readonly nama: string;
}

/** Capaian below 100 of one indikator: the workbook's, else those of the text's tables and sentences. */
function listKurang(bahan: BahanNaskah): readonly CapaianKurang[] {
  if (bahan.buku) return kurangBuku(bahan.buku);
  const { daftarTabel, daftarParagraf } = bacaanOf(bahan);
  const tabel = daftarTabel.flatMap(({ terbaca }) =>
    terbaca?.jenis === "kinerja"
      ? terbaca.daftarBaris.flatMap(({ nama, capaian }) =>
          capaian && capaian.nilai < PENUH ? [{ teks: capaian.teks, nama }] : [],
        )
      : [],
  );
  const kalimat = daftarParagraf.flatMap((terbaca) =>
    listSerangkai(terbaca, bahan)
      .filter(({ angka }) => angka.capaian.nilai < PENUH)
      .map(({ capaian: { awal, akhir } }) => ({
        teks: terbaca.paragraf.teks.slice(awal, akhir),
        nama: "",
      })),
  );
  return [...tabel, ...kalimat];
}

const kurangBuku = ({ perhitungan }: NonNullable<BahanNaskah["buku"]>): readonly CapaianKurang[] =>
  perhitungan.kinerja.daftarIndikator.flatMap(({ indikator: { nama }, capaian }) =>
    capaian.status === "terukur" && capaian.nilai < PENUH ? [{ teks: "di bawah 100%", nama }] : [],
  );

/** All is said to be achieved though one capaian is below 100 %. */
export function* checkSemua(bahan: BahanNaskah): Generator<TemuanTeks> {
  const [satu] = isPeriodeLain(bahan) ? [] : listKurang(bahan);
  if (!satu) return;
  for (const { paragraf, daftarKalimat } of bacaanOf(bahan).daftarParagraf) {
    for (const kalimat of daftarKalimat) {
      const cocok = SEMUA.exec(kalimat.teks);
      if (!cocok || BUKAN_KENYATAAN.test(kalimat.teks)) continue;
      if (isPerbandingan(kalimat.teks) || sebutPeriodeLain(kalimat, bahan)) continue;
      const nama = satu.nama === "" ? "" : ` “${satu.nama}”`;
      yield temuanKalimat({ paragraf, kalimat }, petikanCocok(cocok), {
        pesan: `“${cocok[0]}”, padahal ada capaian${nama} ${satu.teks}.`,
        saran: "Sebut mana yang belum tercapai, atau periksa angkanya.",
      });
    }
  }
}
