import type { AturanNaskah, BahanNaskah, TemuanTeks } from "../../aturan";
import { temuanKata, temuanSel } from "../../teks/temuan-teks";
import { checkButir } from "./urutan-butir";
import type { KepalaBernomor } from "./urutan";
import { checkRujukan, checkUrutan, listKepala, listKepalaHuruf } from "./urutan";
import { checkHuruf } from "./urutan-huruf";
import { checkKolom } from "./nomor-kolom";

type Bentuk = KepalaBernomor["bentuk"];

const SEMUA_BENTUK = ["bab", "bagian", "huruf", "tabel"] as const satisfies readonly Bentuk[];

/**
 * The kinds whose every number stands in the text. Where Word numbers paragraphs by itself, a number that seems to be
 * left out may be one of those; captions are typed as long as there is one for each table.
 */
function bentukTertulis(
  { naskah: { bernomorOtomatis = false, daftarBagian } }: BahanNaskah,
  daftarKepala: readonly KepalaBernomor[],
): readonly Bentuk[] {
  if (!bernomorOtomatis) return SEMUA_BENTUK;
  const jumlahTabel = daftarBagian.filter(({ jenis }) => jenis === "tabel").length;
  const jumlahJudul = daftarKepala.filter(({ bentuk }) => bentuk === "tabel").length;
  return jumlahJudul >= jumlahTabel ? ["tabel"] : [];
}

function* checkKepala(bahan: BahanNaskah): Generator<TemuanTeks> {
  const kepala = listKepala(bahan);
  const tertulis = bentukTertulis(bahan, kepala);
  const salah = [
    ...checkUrutan(kepala.filter(({ bentuk }) => tertulis.includes(bentuk))),
    ...checkHuruf(tertulis.includes("huruf") ? listKepalaHuruf(bahan) : []),
  ];
  for (const { paragraf, petikan, seharusnya } of salah) {
    yield temuanKata(paragraf, petikan, {
      pesan: `Nomor ini tidak urut; sesudah yang sebelumnya seharusnya ${seharusnya}.`,
      saran: "Perbaiki nomornya, lalu periksa rujukan kepadanya.",
    });
  }
  if (tertulis.includes("tabel") && !salah.some(({ bentuk }) => bentuk === "tabel"))
    yield* checkRujukanTabel(bahan);
  if (tertulis.includes("bagian")) yield* checkButirDaftar(bahan);
}

function* checkRujukanTabel(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { paragraf, petikan, teks } of checkRujukan(bahan)) {
    yield temuanKata(paragraf, petikan, {
      pesan: `${teks} dirujuk, tetapi tidak ada tabel bernomor itu.`,
      saran: "Perbaiki rujukannya, atau beri nomor pada tabelnya.",
    });
  }
}

function* checkButirDaftar(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { paragraf, petikan, pesan } of checkButir(bahan)) {
    yield temuanKata(paragraf, petikan, {
      pesan,
      saran: "Perbaiki nomor butirnya, atau periksa apakah ada butir yang hilang.",
    });
  }
}

/** Chapters, sections, tables, items or columns out of order, and formulas that name the wrong columns. */
export const nomorTidakUrut: AturanNaskah = {
  id: "nomor-tidak-urut",
  kode: "R-28",
  tingkat: "kesalahan",

  *checkNaskah(bahan) {
    yield* checkKepala(bahan);
    for (const bagian of bahan.naskah.daftarBagian) {
      if (bagian.jenis !== "tabel") continue;
      for (const { asal, teks, ...isi } of checkKolom(bagian)) yield temuanSel({ asal, teks }, isi);
    }
  },
};
