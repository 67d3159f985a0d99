import { formatPersen } from "../../../format/persen";
import type { Persen } from "../../../kinerja/satuan";
import { persen } from "../../../kinerja/satuan";
import type { KalimatTerbaca } from "../../../naskah/naskah";
import type { AturanNaskah, BahanNaskah } from "../../aturan";
import { bacaanOf, listKalimat } from "../../teks/bacaan-naskah";
import { listJumlahUtuh } from "../../teks/jumlah-utuh";
import { satuPersen } from "../../teks/sebutan-kalimat";
import { temuanKalimat } from "../../teks/temuan-teks";

/** Percentage points; from here on nobody can blame absorption. */
const CUKUP = 95;

const UANG = "(?:anggaran|keuangan|belanja|dana)";
/** `rendahnya serapan anggaran`: named as a cause by its form alone. */
const RENDAHNYA = new RegExp(
  "\\b(?:(?:rendah|minim|kurang|lambat|lemah|kecil)nya|belum (?:optimal|maksimal)(?:nya)?|tidak (?:optimal|maksimal)(?:nya)?|" +
    `kurang (?:optimal|maksimal)(?:nya)?|terlambatnya)\\s+(?:(?:tingkat|realisasi|capaian)\\s+)?(?:(?:penyerapan|serapan)(?:\\s+${UANG})?|realisasi\\s+${UANG})\\b`,
  "i",
);
const SEBAB =
  "(?:karena|akibat|dikarenakan|disebabkan|sebab(?:nya)?|penyebab(?:nya)?|dipicu|oleh|terhambat|menunjukkan|yakni|yaitu|adalah|ialah)";
/** `karena anggaran tidak terserap`, `akibat serapan yang rendah`: only behind a word that makes it a cause. */
const KARENA = new RegExp(
  `\\b${SEBAB}\\s+(?:oleh\\s+|adanya\\s+|masih\\s+|bahwa\\s+)*((?:${UANG}\\s+(?:yang\\s+)?(?:lambat|tidak|kurang|belum|belum banyak)\\s+terserap|` +
    `(?:penyerapan|serapan)(?:\\s+${UANG})?\\s+(?:yang\\s+)?(?:(?:masih|sangat)\\s+)?(?:rendah|lambat|minim|belum optimal|kurang optimal|tidak optimal|belum maksimal))\\b)`,
  "i",
);
/** What is denied, or of another time. */
const BUKAN =
  /\b(?:bukan|tidak (?:disebabkan|karena|dipengaruhi)|meski(?:pun)?|walau(?:pun)?|tahun (?:lalu|sebelumnya)|masing-masing)\b/i;

/** `… program kedua`, `… pada bidang sarana`: of a part. */
const BAGIAN =
  /^\s+(?:(?:pada|di|untuk|dari|dalam)\s+)?(?:program|(?:sub\s?)?kegiatan|komponen|bidang|seksi|belanja|DAK|BOS|BOK)\b/i;

interface Tuduhan {
  readonly kata: string;
  readonly awal: number;
}

/** The words that blame absorption; undefined for none. */
function tuduhan(teks: string): Tuduhan | undefined {
  const rendah = RENDAHNYA.exec(teks);
  const karena = KARENA.exec(teks);
  const kata = rendah?.[0] ?? karena?.[1];
  if (kata === undefined || BUKAN.test(teks)) return undefined;
  const awal = rendah?.index ?? teks.indexOf(kata, karena?.index);
  return BAGIAN.test(teks.slice(awal + kata.length)) ? undefined : { kata, awal };
}

/** Of the whole, by the workbook, else by the text where it says one value only. */
function serapanOf(bahan: BahanNaskah): Persen | undefined {
  const serapan = bahan.buku?.perhitungan.anggaran?.serapan;
  if (serapan) return serapan.status === "terukur" ? serapan.nilai : undefined;
  const [jumlah] = listJumlahUtuh(bacaanOf(bahan).daftarTabel);
  if (jumlah?.serapan) return persen(jumlah.serapan.nilai);
  const disebut = listKalimat(bahan).flatMap(({ kalimat }) => satuPersen(kalimat, "serapan") ?? []);
  const seluruh = disebut.filter(({ lingkup }) => lingkup?.jenis !== "bernama");
  const terendah = Math.min(...seluruh.map(({ nilai }) => nilai));
  return Number.isFinite(terendah) ? persen(terendah) : undefined;
}

/** The sentence says a lower absorption of its own: of a part. */
const isRendahSendiri = ({ daftarSebutan }: KalimatTerbaca): boolean =>
  daftarSebutan.some(
    (sebutan) => sebutan.jenis === "persen" && sebutan.hal === "serapan" && sebutan.nilai < CUKUP,
  );

/** The text blames absorption although nearly all was absorbed. */
export const menyalahkanSerapan: AturanNaskah = {
  id: "menyalahkan-serapan",
  kode: "R-05",
  tingkat: "peringatan",

  *checkNaskah(bahan) {
    const serapan = serapanOf(bahan);
    if (serapan === undefined || serapan < CUKUP) return;
    for (const { paragraf, kalimat } of listKalimat(bahan)) {
      const salah = tuduhan(kalimat.teks);
      if (!salah || isRendahSendiri(kalimat)) continue;
      const { awal, kata } = salah;
      yield temuanKalimat(
        { paragraf, kalimat },
        { awal, akhir: awal + kata.length },
        {
          pesan: `“${kata}” disebut sebagai sebab, padahal serapan anggaran ${formatPersen(serapan)}.`,
          saran: "Cari sebab yang sebenarnya, atau hapus kalimat itu.",
        },
      );
    }
  },
};
