import { tempatSel } from "../../../masukan/temuan";
import type { Aturan } from "../../aturan";

/** The budget document before any change, and nothing else. */
const isMurni = (dokumen: string): boolean =>
  /^(dpa|dokumen pelaksanaan anggaran)\b/i.test(dokumen) &&
  !/perubahan|dppa|dpa\W?p\b/i.test(dokumen);

/** A changed agreement rests on the changed budget: DPPA, not DPA. */
export const dpaUntukPkPerubahan: Aturan = {
  id: "dpa-untuk-pk-perubahan",
  kode: "R-25",
  tingkat: "peringatan",

  *check({ masukan: { laporan } }) {
    const { dokumenAnggaran = "", jenisPerjanjian = "" } = laporan.identitas;
    const letak = laporan.letak.identitas.dokumenAnggaran;
    if (!isMurni(dokumenAnggaran.trim()) || !/perubahan/i.test(jenisPerjanjian)) return;
    yield {
      letak: letak && tempatSel(letak),
      pesan: `Dokumen anggaran tertulis “${dokumenAnggaran}”, sedangkan perjanjiannya “${jenisPerjanjian}”.`,
      saran: "Isi DPPA bila anggarannya ikut berubah; bila tidak, periksa jenis perjanjiannya.",
    };
  },
};
