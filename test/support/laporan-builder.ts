import type { Identitas } from "../../src/kinerja/identitas";
import type { LetakLaporan, MasukanLaporan } from "../../src/masukan/masukan-laporan";
import { MASUKAN_LAPORAN_KOSONG } from "../../src/masukan/masukan-laporan";
import { identitas } from "./bahan-laporan";
import { tempat } from "./tempat";

const letak = (alamat: string) => {
  const { lembar, rentang } = tempat(alamat);
  return { lembar, baris: rentang.baris, kolom: rentang.kolom };
};

/** Cells of the identity a rule may point to. */
const LETAK: LetakLaporan["identitas"] = {
  nipPejabat: letak("Identitas!B4"),
  nipAtasan: letak("Identitas!B5"),
  periode: letak("Identitas!B6"),
  tanggalLaporan: letak("Identitas!B7"),
  jenisPerjanjian: letak("Identitas!B8"),
  tanggalPerjanjian: letak("Identitas!B9"),
  dokumenAnggaran: letak("Identitas!B10"),
};

/** A report of which the identity is complete but for what is told; its rows stand on the sheet Identitas. */
export const laporanOf = (over: Partial<Identitas> = {}): MasukanLaporan => ({
  ...MASUKAN_LAPORAN_KOSONG,
  identitas: identitas(over),
  letak: { ...MASUKAN_LAPORAN_KOSONG.letak, identitas: LETAK },
});
