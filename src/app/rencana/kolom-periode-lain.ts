import { formatPeriode } from "../../format/periode";
import { kolomHuruf } from "../../masukan/alamat";
import { tribulanJudul } from "../../masukan/deteksi/kolom-periode";
import { KONTRAK } from "../../masukan/kontrak";
import { pickTabel } from "../../masukan/nama/pick-tabel";
import { tempatKepala } from "../../masukan/nama/kolom-ganda";
import type { TabelTerbuka } from "../../masukan/nama/tabel-terbuka";
import type { Temuan } from "../../masukan/temuan";
import { KUNCI_SINONIM, parseSinonim } from "../sinonim-kantor";
import type { Bacaan } from "./bacaan";

const TABEL = ["Kinerja", "Target", "Realisasi"] as const;
const KOLOM = { target: "Target", realisasi: "Realisasi" } as const;

/**
 * A column that is read and whose heading names another tribulan than the one reported: what was right a quarter ago
 * stays taught, and would be read on without a word.
 */
export function temuanKolomPeriode({ reading, masukan }: Bacaan): readonly Temuan[] {
  const { identitas, istilah } = masukan.laporan;
  const { periode } = identitas;
  if (periode?.jenis !== "tribulan") return [];
  const bahan = {
    daftarNama: reading.names.map(({ nama }) => nama),
    sinonim: parseSinonim(reading.stored[KUNCI_SINONIM]),
  };
  const sebutan = formatPeriode(periode, istilah);
  return TABEL.flatMap((tabel) => {
    const hasil = pickTabel(tabel, bahan);
    return hasil.status === "terbuka" ? listSalah(hasil.tabel, periode.ke, sebutan) : [];
  });
}

function listSalah(
  { tabel, nama, kisi, kepala }: TabelTerbuka,
  ke: number,
  sebutan: string,
): readonly Temuan[] {
  return (["target", "realisasi"] as const).flatMap((id): Temuan[] => {
    const kolom = kepala.padanan.kolom.get(id);
    const jalur = kolom === undefined ? undefined : kepala.daftarJalur[kolom];
    const disebut = jalur && tribulanJudul(jalur);
    if (kolom === undefined || !jalur || disebut === undefined || disebut === ke) return [];
    const kepalaTabel = tempatKepala(kisi, kepala);
    const letak = kisi.rentang.kolom + kolom;
    return [
      {
        aturan: "kolom-periode-lain",
        tingkat: "peringatan",
        letak: { ...kepalaTabel, rentang: { ...kepalaTabel.rentang, kolom: letak, lebar: 1 } },
        pesan: `Kolom ${KOLOM[id]} yang dibaca dari ${nama} adalah ${kolomHuruf(letak)} “${jalur.join(" › ")}”, sedangkan periodenya ${sebutan}.`,
        saran: `Buka Siapkan, tekan Lihat kolom pada ${KONTRAK[tabel].nama}, pilih kolom periode ini dan jadikan yang lama “Tidak dipakai”; atau betulkan judul kolom atau isian Periode.`,
      },
    ];
  });
}
