import { formatNilai } from "../format/nilai-indikator";
import { alamatLengkap } from "../masukan/alamat";
import type { Masukan } from "../masukan/masukan";
import { groupByIndikator } from "../masukan/pasangan-periode";
import type { PasanganPeriode } from "../masukan/pasangan-periode";
import { isSelPersen } from "../masukan/sel/sel-persen";
import { findTahunLalu, realisasiTahunLalu } from "../masukan/tahun-lalu";
import { tempatSel } from "../masukan/temuan";
import type { TemuanPeriksa } from "./temuan-periksa";

function temuanOf({ kini, lain }: PasanganPeriode): TemuanPeriksa | undefined {
  const sel = kini.selTambahan?.realisasiTahunLalu;
  const tertulis = kini.tambahan.realisasiTahunLalu;
  const dahulu = realisasiTahunLalu(kini, lain);
  if (!sel || tertulis === undefined || dahulu === undefined) return undefined;
  const satuan = isSelPersen(lain.realisasi) ? "%" : "";
  // As a reader sees them: what differs behind the printed decimals is the same figure.
  const [ditulis, semula] = [formatNilai(tertulis, satuan), formatNilai(dahulu, satuan)];
  if (ditulis === semula) return undefined;
  return {
    aturan: "tahun-lalu-berbeda",
    tingkat: "peringatan",
    letak: tempatSel(sel.letak),
    pesan: `Realisasi Tahun Lalu “${kini.indikator.nama}” di ${alamatLengkap(tempatSel(sel.letak))} tertulis ${ditulis}, sedangkan di ${alamatLengkap(tempatSel(lain.realisasi.letak))} realisasinya ${semula}.`,
    saran: `Samakan keduanya; laporan memakai ${ditulis} yang tertulis di lembar ini.`,
  };
}

/** Realisasi of last year that was typed otherwise than last year's own sheet has it, both with their cells. */
export function listTahunLaluBerbeda(masukan: Masukan): readonly TemuanPeriksa[] {
  const lalu = findTahunLalu(masukan.laporan.identitas.periode, masukan.daftarPeriodeLain ?? []);
  if (!lalu) return [];
  const pasangan = groupByIndikator(masukan, [lalu]);
  return (masukan.kinerja?.daftarBaris ?? []).flatMap((baris) =>
    (pasangan.get(baris) ?? []).flatMap((satu) => temuanOf(satu) ?? []),
  );
}
