import type { AturanNaskah } from "../../aturan";
import { temuanKata, temuanSel } from "../../teks/temuan-teks";
import { checkButir } from "./urutan-butir";
import { checkRujukan, checkUrutan, listKepala, listKepalaHuruf } from "./urutan";
import { checkHuruf } from "./urutan-huruf";
import { checkKolom } from "./nomor-kolom";

/** Chapters, sections, tables or columns out of order, and formulas that name the wrong columns. */
export const nomorTidakUrut: AturanNaskah = {
  id: "nomor-tidak-urut",
  kode: "R-28",
  tingkat: "kesalahan",

  *checkNaskah(bahan) {
    const salah = [...checkUrutan(listKepala(bahan)), ...checkHuruf(listKepalaHuruf(bahan))];
    for (const { paragraf, petikan, seharusnya } of salah) {
      yield temuanKata(paragraf, petikan, {
        pesan: `Nomor ini tidak urut; sesudah yang sebelumnya seharusnya ${seharusnya}.`,
        saran: "Perbaiki nomornya, lalu periksa rujukan kepadanya.",
      });
    }
    if (!salah.some(({ bentuk }) => bentuk === "tabel")) {
      for (const { paragraf, petikan, teks } of checkRujukan(bahan)) {
        yield temuanKata(paragraf, petikan, {
          pesan: `${teks} dirujuk, tetapi tidak ada tabel bernomor itu.`,
          saran: "Perbaiki rujukannya, atau beri nomor pada tabelnya.",
        });
      }
    }
    for (const { paragraf, petikan, pesan } of checkButir(bahan)) {
      yield temuanKata(paragraf, petikan, {
        pesan,
        saran: "Perbaiki nomor butirnya, atau periksa apakah ada butir yang hilang.",
      });
    }
    for (const bagian of bahan.naskah.daftarBagian) {
      if (bagian.jenis !== "tabel") continue;
      for (const { asal, teks, ...isi } of checkKolom(bagian)) yield temuanSel({ asal, teks }, isi);
    }
  },
};
