import { formatPersen } from "../../../format/persen";
import { isSatuanPersen } from "../../../format/nilai-indikator";
import { persen } from "../../../kinerja/satuan";
import type { BarisKinerja } from "../../../masukan/masukan";
import { tempatSel } from "../../../masukan/temuan";
import type { Aturan } from "../../aturan";
import { hitungCapaian, isCocok } from "../../kecocokan";
import { isSelPersen, teksTertulis } from "../../nilai-tertulis";
import type { Sepasang } from "../../tukar";
import { findTukar, sepasangKinerja } from "../../tukar";

/** A percentage that is promised to be below 100, where more is better. */
function isTargetDiBawah100({ indikator, target: sel }: BarisKinerja): boolean {
  const { arah, target, satuan } = indikator;
  const isPersen = isSelPersen(sel) || isSatuanPersen(satuan);
  const nilai = target?.jenis === "nilai" ? target.nilai : 0;
  return arah === "positif" && isPersen && nilai > 1 && nilai < 100;
}

/** Only a percentage that says so itself: a plain 0,75 may be a fraction. */
function isTerlaluRendah({ indikator, realisasi, capaian }: Sepasang): boolean {
  if (!isSelPersen(capaian.sel) && capaian.nilai <= 1) return false;
  const klaim = { realisasi: realisasi.nilai, capaian: capaian.nilai };
  return klaim.capaian <= klaim.realisasi && isCocok(indikator, klaim) === false;
}

/** A typed capaian that is not above its realisasi although the target is below 100 %. */
export const capaianTerlaluRendah: Aturan = {
  id: "capaian-terlalu-rendah",
  kode: "R-03",
  tingkat: "kesalahan",

  *check({ masukan: { kinerja, pengaturan } }) {
    // Numbers we wrote ourselves go stale when a realisasi is mended: Hitung, not the office, has to act then.
    if (!kinerja || pengaturan.keluaran === "angka") return;
    for (const baris of kinerja.daftarBaris) {
      const sepasang = isTargetDiBawah100(baris) ? sepasangKinerja(kinerja, baris) : undefined;
      if (!sepasang || !isTerlaluRendah(sepasang) || findTukar(sepasang)) continue;
      const { indikator, realisasi, capaian } = sepasang;
      const terhitung = hitungCapaian(indikator, realisasi.nilai) ?? 0;
      yield {
        letak: tempatSel(capaian.sel.letak),
        pesan: `Capaian “${indikator.nama}” tertulis ${teksTertulis(capaian, "%")}, tidak lebih dari realisasinya (${teksTertulis(realisasi, indikator.satuan)}), padahal targetnya di bawah 100%; hitungannya ${formatPersen(persen(terhitung))}.`,
        saran:
          "Tekan Hitung Capaian untuk mengganti capaian yang diketik, atau periksa realisasinya.",
      };
    }
  },
};
