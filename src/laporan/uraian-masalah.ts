import type { Masalah } from "../kinerja/masalah";
import type { DaftarHambatan, UraianHambatan } from "../narasi/hambatan";
import { lanjutan } from "../narasi/lanjutan";
import { isNihil } from "../narasi/nihil";
import type { DaftarRencana, UraianRencana } from "../narasi/rencana-tindak-lanjut";
import { tanpaTandaAkhir } from "../narasi/tanpa-tanda-akhir";
import { upayaLanjutan } from "../narasi/upaya-lanjutan";
import type { BahanLaporan } from "./bahan";
import { namaDiri } from "./nama-diri";
import { sebutanOf } from "./sebutan";

/** A problem as it stands behind “yaitu”; undefined where the row has none, or says that there is none. */
const hambatanOf = ({ hambatan }: Masalah, diri: readonly string[]): string | undefined =>
  hambatan === undefined || isNihil(hambatan) ? undefined : lanjutan(hambatan, diri) || undefined;

/** Names of posts and times stay as typed. */
const asTyped = (teks: string | undefined): string | undefined =>
  teks === undefined || isNihil(teks) ? undefined : tanpaTandaAkhir(teks) || undefined;

/** What the report says of the problems. */
export function uraianHambatan(bahan: BahanLaporan): DaftarHambatan {
  const diri = namaDiri(bahan);
  const daftar: UraianHambatan[] = [];
  const daftarUpayaLain: string[] = [];
  for (const masalah of bahan.daftarMasalah ?? []) {
    const hambatan = hambatanOf(masalah, diri);
    const upaya = upayaLanjutan(masalah.upaya, diri);
    if (hambatan !== undefined) daftar.push({ hambatan, upaya });
    else if (upaya !== undefined) daftarUpayaLain.push(upaya);
  }
  return {
    periode: sebutanOf(bahan).periode,
    hasTabel: bahan.daftarMasalah !== undefined,
    daftar,
    daftarUpayaLain,
  };
}

function rencanaOf(masalah: Masalah, diri: readonly string[]): UraianRencana[] {
  const rencana = upayaLanjutan(masalah.rencana, diri);
  if (rencana === undefined) return [];
  return [
    {
      rencana,
      penanggungJawab: asTyped(masalah.penanggungJawab),
      waktu: asTyped(masalah.waktu),
    },
  ];
}

/** What the report says of the plans; one without a problem counts as any other. */
export function uraianRencana(bahan: BahanLaporan): DaftarRencana {
  const diri = namaDiri(bahan);
  const daftarMasalah = bahan.daftarMasalah ?? [];
  const hasHambatan = daftarMasalah.some((masalah) => hambatanOf(masalah, diri) !== undefined);
  return {
    periode: sebutanOf(bahan).periode,
    isNihil: bahan.daftarMasalah !== undefined && !hasHambatan,
    daftar: daftarMasalah.flatMap((masalah) => rencanaOf(masalah, diri)),
  };
}
