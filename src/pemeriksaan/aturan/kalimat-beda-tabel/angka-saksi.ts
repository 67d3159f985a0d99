import type { Petikan } from "../../../naskah/naskah";
import type { BahanNaskah } from "../../aturan";
import type { ParagrafTerbaca } from "../../teks/bacaan-naskah";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { isNomorHalaman } from "../../teks/baris-terpotong";
import type { Besaran } from "../../teks/besaran";
import { listBesaran } from "../../teks/besaran";
import type { DugaanAngka } from "./dugaan-angka";
import { digitCetak, dugaanLain, isTertukarDigit } from "./dugaan-lain";
import { dugaanTarget } from "./dugaan-target";
import { isPokok } from "./pokok-dugaan";
import type { SelBerjenis } from "./sel-berjenis";
import { indeksSel, isSesatuan, listSatuan } from "./sel-berjenis";
import type { Latar } from "./sel-seharusnya";
import { selSeharusnya } from "./sel-seharusnya";
import type { WaktuNaskah } from "./waktu-naskah";
import type { Lingkungan } from "./zona-angka";

/** A number a paragraph gives as the realisasi of a row that has another. */
export interface AngkaSaksi {
  readonly terbaca: ParagrafTerbaca;
  /** The number, with its unit where the row has that. */
  readonly petikan: Petikan;
  readonly sel: SelBerjenis;
}

const TANPA_SATUAN = /^(?:nilai|indeks|poin|skor)$/;

/** Without a number that ties it a bare one may be that of a page: it is compared only where the row's are bare too. */
function isLayak({ besaran, saksi, bukti }: DugaanAngka): boolean {
  if (!isSesatuan(besaran, saksi)) return false;
  const isBersatuan = bukti !== "tertukar" || besaran.benda !== "" || besaran.jenis !== "benda";
  return isBersatuan || listSatuan(saksi).every((satu) => TANPA_SATUAN.test(satu));
}

const petikanOf = ({ awal, akhir, akhirAngka, benda }: Besaran, sel: SelBerjenis): Petikan => ({
  awal,
  akhir: listSatuan(sel).includes(benda) ? akhir : akhirAngka,
});

function* listParagraf(lingkungan: Lingkungan, latar: Latar): Generator<AngkaSaksi> {
  const { terbaca, deret } = lingkungan;
  const daftarDugaan = [...dugaanTarget(deret, latar.indeks), ...dugaanLain(deret, latar.indeks)];
  for (const dugaan of daftarDugaan) {
    const sel = isLayak(dugaan) ? selSeharusnya(dugaan, deret, latar) : undefined;
    if (!sel) continue;
    const isTertukar = isTertukarDigit(digitCetak(deret.teks, dugaan.besaran), sel.sel.teks);
    if (isPokok(dugaan, lingkungan, { latar, isTertukar })) {
      yield { terbaca, petikan: petikanOf(dugaan.besaran, sel), sel };
    }
  }
}

const JUDUL_TERPANJANG = 110;
const isJudul = (teks: string): boolean =>
  teks.length <= JUDUL_TERPANJANG &&
  !/[.;:,]\s*$/.test(teks) &&
  !/^\s*(?:tabel|gambar|grafik)\b/i.test(teks);

/** The amounts of a paragraph; the digit of `K3` or `PBB-P2` is none, nor is the number of a page. */
const listAngka = ({ paragraf: { teks }, daftarKalimat }: ParagrafTerbaca): readonly Besaran[] =>
  daftarKalimat
    .flatMap(listBesaran)
    .filter(
      ({ awal, akhirAngka }) =>
        !/[\p{L}-]$/u.test(teks.slice(Math.max(0, awal - 1), awal)) &&
        !isNomorHalaman(teks, { awal, akhir: akhirAngka }),
    );

/** Numbers that their own neighbours tie to a row of a table, where that row has another realisasi. */
export function* listAngkaSaksi(bahan: BahanNaskah, waktu: WaktuNaskah): Generator<AngkaSaksi> {
  const latar = { indeks: indeksSel(bahan), waktu };
  let judul = "";
  for (const terbaca of bacaanOf(bahan).daftarParagraf) {
    const { teks } = terbaca.paragraf;
    const daftar = listAngka(terbaca);
    if (daftar.length === 0) {
      if (isJudul(teks)) judul = teks;
      continue;
    }
    yield* listParagraf({ terbaca, deret: { teks, daftar }, judul }, latar);
  }
}
