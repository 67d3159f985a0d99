import type { BlokTandaTangan } from "../dokumen/dokumen";
import { formatNip } from "../format/nip";
import { formatTanggal } from "../format/tanggal";
import type { Identitas, Penandatangan } from "../kinerja/identitas";
import { kosong } from "../narasi/penulis";
import type { SebutanKosong } from "../narasi/sebutan-kosong";
import { tanpaStatus } from "./tingkat-jabatan";

/** What the blanks of one signature are called. */
interface SebutanPenandatangan {
  readonly jabatan: SebutanKosong;
  readonly nama: SebutanKosong;
  readonly nip: SebutanKosong;
}

/** Elected, and no civil servant: without NIP, and none is missing. */
const TANPA_NIP = /^(wakil )?(bupati|wali ?kota|gubernur)\b/i;

function barisNip({ jabatan, nip }: Penandatangan, sebutan: SebutanKosong): string[] {
  if (nip !== undefined) return [`NIP ${formatNip(nip)}`];
  return TANPA_NIP.test(tanpaStatus(jabatan ?? "")) ? [] : [kosong(sebutan)];
}

function blokOf(
  pembuka: readonly string[],
  penandatangan: Penandatangan,
  sebutan: SebutanPenandatangan,
): BlokTandaTangan {
  const { jabatan, nama, pangkat } = penandatangan;
  return {
    atas: [...pembuka, jabatan ?? kosong(sebutan.jabatan)],
    nama: nama ?? kosong(sebutan.nama),
    bawah: [...(pangkat === undefined ? [] : [pangkat]), ...barisNip(penandatangan, sebutan.nip)],
  };
}

/** The author's block: place and date, the post with its status, name, rank where there is one, NIP. */
export function tandaTanganPejabat({
  pejabat,
  tempat,
  tanggalLaporan,
}: Identitas): BlokTandaTangan {
  const tanggal = tanggalLaporan ? formatTanggal(tanggalLaporan) : kosong("tanggal laporan");
  return blokOf([`${tempat ?? kosong("tempat")}, ${tanggal}`], pejabat, {
    jabatan: "jabatan",
    nama: "nama pejabat",
    nip: "NIP pejabat",
  });
}

/** The superior's block: `Mengetahui,`, the post with its status, name, rank where there is one, NIP. */
export const tandaTanganAtasan = ({ atasan }: Identitas): BlokTandaTangan =>
  blokOf(["Mengetahui,"], atasan, {
    jabatan: "jabatan atasan",
    nama: "nama atasan",
    nip: "NIP atasan",
  });
