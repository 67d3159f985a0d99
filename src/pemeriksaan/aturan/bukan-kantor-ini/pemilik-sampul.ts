import type { Petikan } from "../../../naskah/naskah";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import { bacaanOf, listKalimat } from "../../teks/bacaan-naskah";
import { isPerbandingan, kunciNama } from "../../teks/konteks";
import { listJudul } from "../../teks/periode-judul";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { temuanKata } from "../../teks/temuan-teks";

/** A word as it may be written in a sentence, at its head and in a title. */
const tulisan = (kata: string): string =>
  `(?:${[kata, kata.replace(/\b\p{Ll}/gu, (huruf) => huruf.toUpperCase()), kata.toUpperCase()].join("|")})`;

/** Right before whose report or whose work it is. */
const PEMILIK =
  `(?:${tulisan("laporan kinerja")}(?:\\s+${tulisan("instansi pemerintah")})?(?:\\s+\\([^)]{2,9}\\))?` +
  `|[Ll][Kk][Jj](?:[Ii][Pp])?|LAKIP|Lakip|${tulisan("perjanjian kinerja")})`;
const KATA_BESAR = "\\p{Lu}[\\p{L}’'-]*";
const NAMA = `(${KATA_BESAR}(?:\\s+(?:dan\\s+)?${KATA_BESAR}){0,7})`;
/** Where the name of a place or an office ends. */
const BUKAN_NAMA =
  /\s+(?:tahun|triwulan|tribulan|semester|kabupaten|kab|kota|provinsi|kecamatan|pada|periode|ta|tw|smt|bulan|yang|ini)(?=\s|$).*$/i;

/** A level of government with the words it and its head are called by. */
const DAFTAR_TINGKAT: readonly (readonly [wilayah: string, kepala: string])[] = [
  ["kelurahan", "lurah"],
  ["kecamatan", "camat"],
];

/** Whether a name stands in the text more than once, by itself: a cover alone may be mistyped. */
function isDiulang(bahan: BahanNaskah, nama: string): boolean {
  const kunci = ` ${kunciNama(nama)} `;
  let jumlah = 0;
  for (const { paragraf } of bacaanOf(bahan).daftarParagraf) {
    if (` ${kunciNama(paragraf.teks)} `.includes(kunci)) jumlah++;
    if (jumlah > 1) return true;
  }
  return false;
}

const satuSaja = (daftar: readonly string[]): string | undefined =>
  new Set(daftar.map(kunciNama)).size === 1 ? daftar[0] : undefined;

/** The regency or city on the cover, where it names one only and the text names it again; without a workbook. */
export function daerahSampul(bahan: BahanNaskah): string | undefined {
  if (bahan.buku) return undefined;
  const daftar = listJudul(bahan).flatMap(({ daftarKalimat }) =>
    daftarKalimat.flatMap((kalimat) => sebutanOf(kalimat, "wilayah")),
  );
  const nama = satuSaja(
    daftar.filter(({ tingkat }) => tingkat !== "kecamatan").map((sebutan) => sebutan.nama),
  );
  return nama !== undefined && isDiulang(bahan, nama) ? nama : undefined;
}

/** The name a line of the cover gives to a place of one level: `KELURAHAN KARANG MELATI`. */
function namaSampul(bahan: BahanNaskah, tingkat: string): string | undefined {
  const pola = new RegExp(`^(?:pemerintah\\s+)?${tingkat}\\s+(\\p{L}[\\p{L} ’'-]*)$`, "iu");
  const nama = satuSaja(
    listJudul(bahan).flatMap(({ paragraf }) => pola.exec(paragraf.teks.trim())?.[1] ?? []),
  );
  return nama !== undefined && isDiulang(bahan, nama) ? nama : undefined;
}

interface Sendiri {
  readonly nama: string;
  readonly pola: RegExp;
}

/** Places of the cover with the words in which another one would be the owner of the report. */
function listSendiri(bahan: BahanNaskah): readonly Sendiri[] {
  const tingkat = DAFTAR_TINGKAT.flatMap(([wilayah, kepala]) => {
    const nama = namaSampul(bahan, wilayah);
    const pola = new RegExp(
      `\\b${PEMILIK}\\s+(?:${tulisan(wilayah)}|${tulisan(kepala)})\\s+${NAMA}`,
      "dgu",
    );
    return nama === undefined ? [] : [{ nama, pola }];
  });
  const daerah = daerahSampul(bahan);
  if (daerah === undefined) return tingkat;
  const pola = new RegExp(
    `\\b${PEMILIK}(?:\\s+${KATA_BESAR}|\\s+dan){1,9}\\s+(?:${tulisan("kabupaten")}|${tulisan("kota")})\\s+${NAMA}`,
    "dgu",
  );
  return [...tingkat, { nama: daerah, pola }];
}

/** The name that is not the cover's, and where it stands in the sentence. */
function namaLain(cocok: RegExpExecArray, benar: string): Petikan | undefined {
  const [awal = 0] = cocok.indices?.[1] ?? [];
  const nama = ` ${cocok[1] ?? ""}`.replace(BUKAN_NAMA, "").trim();
  const [ditulis, milik] = [kunciNama(nama), kunciNama(benar)];
  const isSama = ditulis === "" || ditulis.startsWith(milik) || milik.startsWith(ditulis);
  return isSama ? undefined : { awal, akhir: awal + nama.length };
}

const LAPORAN = /kinerja|lkj|lakip/i;
const BANDING = /\b(?:per)?banding\p{L}*|\b(?:studi|berbeda)\b/iu;

/** A report that is said to be of another place than the one on its cover. */
export function* checkPemilik(bahan: BahanNaskah): Generator<TemuanTeks> {
  if (bahan.buku) return;
  const daftarSendiri = listSendiri(bahan);
  if (daftarSendiri.length === 0) return;
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    if (!LAPORAN.test(kalimat.teks) || BANDING.test(kalimat.teks)) continue;
    if (isPerbandingan(kalimat.teks)) continue;
    for (const { nama, pola } of daftarSendiri) {
      for (const cocok of kalimat.teks.matchAll(pola)) {
        const lain = namaLain(cocok, nama);
        if (!lain) continue;
        const petikan = { awal: kalimat.awal + lain.awal, akhir: kalimat.awal + lain.akhir };
        yield temuanKata(paragraf, petikan, {
          pesan: `Tertulis “${paragraf.teks.slice(petikan.awal, petikan.akhir)}”, sedangkan pada sampul ${nama}.`,
          saran: "Samakan dengan identitas laporan ini; mungkin terbawa dari laporan kantor lain.",
        });
      }
    }
  }
}
