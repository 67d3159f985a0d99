import type { KalimatTerbaca, Petikan } from "../../../naskah/naskah";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { temuanKata } from "../../teks/temuan-teks";
import type { HitungNama, NamaSendiri } from "./nama-sendiri";
import { hitungNama, isNamaSama, listNamaSendiri } from "./nama-sendiri";
import { TEMPAT_LAIN } from "./tempat-lain";
import { DAERAH, POLA_KATA, potongNama } from "./tingkat-nama";

const KANTOR =
  "dinas|badan|inspektorat|sekretariat|kecamatan|kelurahan|uptd?|puskesmas|rsud|bagian|seksi|satuan|bapp\\p{L}+|lkj(?:ip)?|lakip|laporan kinerja|smp|sma|sd";
const MULAI = `(?:^\\W*(?:[a-z0-9]{1,2}[.)]\\s*)?(?:bahwa\\s+|demikian(?:lah)?\\s+|dengan laporan ini\\s+)?|\\b(?:kinerja|lkj(?:ip)?|lakip|(?:disusun|dilaporkan|disampaikan) oleh|(?:dokumen|laporan) ini)\\s+)`;
const KARYA =
  "laporan kinerja|lkj(?:ip)?|lakip|(?:(?:capaian|pengukuran|realisasi|perjanjian|pertanggungjawaban|perbaikan)\\s+)?kinerja|realisasi anggaran";
const DOKUMEN =
  "perda|peraturan daerah|perbup|apbd|lkpd|lppd|rpjmd|rkpd|pendapatan daerah|pimpinan dprd";

/** Words behind which the name is the report's own regency. */
const polaDaerah = (kata: string): string =>
  [
    `\\b(?:${DOKUMEN})\\s+(?:${kata}) `,
    `^\\W*(?:\\d{1,2}[.)]\\s*)?(?:pemerintah )(?:${kata}) `,
    `\\bkabupaten(?:/kota)?\\s*:\\s*(?:(?:${kata}) )?`,
    `${MULAI}(?:(?:${KANTOR})(?:[ ,]+[\\p{L}-]+){0,7}? )(?:${kata}) `,
  ].join("|");

const polaKantor = (kata: string): string =>
  [
    `\\b(?:${KARYA})\\s+(?:(?:kepala )?seksi(?: \\p{L}+){1,5} )?(?:${kata}) `,
    `^(?:${kata}) (?=[\\p{L} ]{3,60}\\b(?:dipimpin oleh|menyampaikan pertanggungjawaban|melaporkan kinerja)\\b)`,
    `\\b(?:dokumen ini disusun oleh|dengan laporan ini|^bahwa)\\s+(?:seksi(?: \\p{L}+){1,5} )?(?:${kata}) `,
  ].join("|");

/** Who signs: behind `Mengetahui`, or under the place and the day. */
const polaKepala = (kepala: string): string =>
  `^(?:mengetahui\\s*[:,]?\\s*)?(?:plt\\.? )?(?:${kepala}) (?=[\\p{L}’' -]{3,40}\\W*$)`;

const TANDA_TANGAN = /\b(?:19|20)\d\d\b.{0,3}$|mengetahui/i;
const CUE =
  /kinerja|lkj|lakip|perda|peraturan daerah|perbup|apbd|lkpd|lppd|rpjmd|rkpd|pemerintah|laporan|dokumen|bahwa|dipimpin|kab/i;

interface Pola extends NamaSendiri {
  readonly claim: RegExp;
  readonly penandaTangan: RegExp;
}

const polaOf = (sendiri: NamaSendiri): Pola => ({
  ...sendiri,
  claim: new RegExp(
    `(?:${(sendiri.kata === DAERAH.kata ? polaDaerah : polaKantor)(sendiri.kata)})${POLA_KATA}`,
    "diu",
  ),
  penandaTangan: new RegExp(`${polaKepala(sendiri.kepala)}${POLA_KATA}`, "diu"),
});

/** A name claimed for the report that stands nowhere else in it. */
function namaAsing(cocok: RegExpExecArray, benar: string, hitung: HitungNama): Petikan | undefined {
  const nama = potongNama(cocok[1] ?? "");
  if (nama === "" || isNamaSama(nama, benar) || hitung(nama) !== 1) return undefined;
  const [awal = 0] = cocok.indices?.[1] ?? [];
  return { awal, akhir: awal + nama.length };
}

function cariAsing(
  kalimat: KalimatTerbaca,
  sebelum: string,
  pola: Pola,
): RegExpExecArray | undefined {
  const isPenutup = TANDA_TANGAN.test(sebelum) || /^mengetahui/i.test(kalimat.teks);
  const kepala = isPenutup ? pola.penandaTangan.exec(kalimat.teks) : null;
  return kepala ?? (CUE.test(kalimat.teks) ? pola.claim.exec(kalimat.teks) : null) ?? undefined;
}

/** Names of other places where only the report's own can stand. */
export function* checkNamaLain(bahan: BahanNaskah): Generator<TemuanTeks> {
  if (bahan.buku) return;
  const hitung = hitungNama(bahan);
  const daftarPola = listNamaSendiri(bahan, hitung).map(polaOf);
  let sebelum = "";
  for (const { paragraf, daftarKalimat } of bacaanOf(bahan).daftarParagraf) {
    for (const kalimat of daftarKalimat) {
      if (TEMPAT_LAIN.test(kalimat.teks)) continue;
      for (const pola of daftarPola) {
        const cocok = cariAsing(kalimat, sebelum, pola);
        const lain = cocok && namaAsing(cocok, pola.nama, hitung);
        if (!lain) continue;
        const petikan = { awal: kalimat.awal + lain.awal, akhir: kalimat.awal + lain.akhir };
        const teks = paragraf.teks.slice(petikan.awal, petikan.akhir);
        yield temuanKata(paragraf, petikan, {
          pesan: `Tertulis “${teks}”, sedangkan laporan ini milik ${pola.nama}.`,
          saran: "Samakan dengan identitas laporan ini; mungkin terbawa dari laporan kantor lain.",
        });
      }
    }
    sebelum = paragraf.teks.trim() === "" ? sebelum : paragraf.teks;
  }
}
