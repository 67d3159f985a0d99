import { TATA_LETAK_BAWAAN } from "../../dokumen/tata-letak";
import { ISTILAH_BAWAAN } from "../../kinerja/istilah";
import type { MasukanLaporan, SetelanLaporan } from "../masukan-laporan";
import { ringkasKata } from "./setelan";

/** What holds where the table of settings says nothing. */
export const SETELAN_LAPORAN_BAWAAN: SetelanLaporan = {
  kertas: TATA_LETAK_BAWAAN.kertas,
  huruf: TATA_LETAK_BAWAAN.huruf,
  ukuranHuruf: TATA_LETAK_BAWAAN.ukuranHuruf,
  marginKiri: TATA_LETAK_BAWAAN.margin.kiri,
  marginKanan: TATA_LETAK_BAWAAN.margin.kanan,
  marginAtas: TATA_LETAK_BAWAAN.margin.atas,
  marginBawah: TATA_LETAK_BAWAAN.margin.bawah,
  istilahTribulan: ISTILAH_BAWAAN.tribulan,
  istilahLaporan: ISTILAH_BAWAAN.laporan,
  singkatanLaporan: ISTILAH_BAWAAN.singkatan,
  tabelLaporan: "angka",
};

/** Reports whose short form everybody knows. */
const SINGKATAN: ReadonlyMap<string, string> = new Map([
  ["laporan kinerja instansi pemerintah", "LKjIP"],
  ["laporan akuntabilitas kinerja", "LAKIP"],
  ["laporan akuntabilitas kinerja instansi pemerintah", "LAKIP"],
]);

/** Settings as the report uses them; what was not written has its default. */
export function susunSetelanLaporan(
  tertulis: Partial<SetelanLaporan>,
): Pick<MasukanLaporan, "istilah" | "tataLetak" | "tabelHidup"> {
  const singkatanLaporan =
    SINGKATAN.get(ringkasKata(tertulis.istilahLaporan ?? "")) ??
    SETELAN_LAPORAN_BAWAAN.singkatanLaporan;
  const setelan = { ...SETELAN_LAPORAN_BAWAAN, singkatanLaporan, ...tertulis };
  const { kertas, huruf, ukuranHuruf, marginKiri, marginKanan, marginAtas, marginBawah } = setelan;
  return {
    istilah: {
      tribulan: setelan.istilahTribulan,
      laporan: setelan.istilahLaporan,
      singkatan: setelan.singkatanLaporan,
    },
    tataLetak: {
      kertas,
      huruf,
      ukuranHuruf,
      margin: { kiri: marginKiri, kanan: marginKanan, atas: marginAtas, bawah: marginBawah },
    },
    tabelHidup: setelan.tabelLaporan === "rumus",
  };
}
