import { formatPeriode } from "../format/periode";
import type { TingkatJabatan } from "../kinerja/identitas";
import { kosong } from "../narasi/penulis";
import type { BahanLaporan } from "./bahan";
import { tanpaStatus, tingkatJabatan } from "./tingkat-jabatan";

/**
 * Who and when, as sentences say it; what the identity lacks is a visible `[…]`. Posts stand without the status of
 * who holds them (`Plt.`): the report is the post's; the status stands with the signature.
 */
export interface Sebutan {
  /** `Kasi Pemberdayaan Masyarakat`. */
  readonly jabatan: string;
  /** With the kecamatan, where there is one: `Kasi Pemberdayaan Masyarakat Kecamatan Candipuro`. */
  readonly jabatanLengkap: string;
  readonly atasan: string;
  /** `Tribulan IV Tahun 2023`. */
  readonly periode: string;
  /** The organisation behind the post: `Seksi Pemberdayaan Masyarakat`. */
  readonly unitKerja: string;
  /** `Kabupaten Lumajang`. */
  readonly daerah: string;
  readonly tingkat: TingkatJabatan;
}

const UNIT: Readonly<Record<TingkatJabatan, string>> = {
  kasi: "Seksi",
  kasubag: "Subbagian",
  sekretaris: "Sekretariat",
  camat: "Kecamatan",
  lain: "",
};

/** The title words of a post, up to the name of what it heads. */
const KATA_JABATAN =
  /^(kasie?|ka\.? ?si|kepala seksi|kasub ?b?ag|ka\.? ?sub ?b?ag|kepala sub ?-?bag(ian)?|sekretaris|sekcam|camat)\.?\s*/i;

/** The post with its kecamatan behind it, unless its name is there already; `Camat` needs no second word for it. */
function lengkapi(jabatan: string, kecamatan: string | undefined): string {
  if (kecamatan === undefined || jabatan.toLowerCase().includes(kecamatan.toLowerCase()))
    return jabatan;
  const tanpaKata = /(^camat|^sekcam|kecamatan)$/i.test(jabatan);
  return `${jabatan}${tanpaKata ? "" : " Kecamatan"} ${kecamatan}`;
}

/** What a post heads, when the office has not named it: `Kasi Pemerintahan` heads `Seksi Pemerintahan`. */
function unitOf(jabatan: string, kecamatan: string | undefined): string {
  const tingkat = tingkatJabatan(jabatan);
  const nama = jabatan.replace(KATA_JABATAN, "");
  switch (tingkat) {
    case "kasi":
    case "kasubag":
      return `${UNIT[tingkat]} ${nama}`.trim();
    case "sekretaris":
      return kecamatan === undefined ? UNIT[tingkat] : `${UNIT[tingkat]} Kecamatan ${kecamatan}`;
    case "camat":
      return `${UNIT[tingkat]} ${kecamatan ?? kosong("nama kecamatan")}`;
    case "lain":
      return jabatan;
  }
}

/** How the report speaks of its author, their superior, the office and the period. */
export function sebutanOf({ identitas, istilah }: BahanLaporan): Sebutan {
  const { pejabat, atasan, kecamatan, daerah, jenisDaerah, periode, unitKerja } = identitas;
  const jabatan = pejabat.jabatan === undefined ? kosong("jabatan") : tanpaStatus(pejabat.jabatan);
  return {
    jabatan,
    jabatanLengkap: lengkapi(jabatan, kecamatan),
    atasan: atasan.jabatan === undefined ? kosong("jabatan atasan") : tanpaStatus(atasan.jabatan),
    periode: periode ? formatPeriode(periode, istilah) : kosong("periode"),
    unitKerja: unitKerja ?? unitOf(jabatan, kecamatan),
    daerah: daerah === undefined ? kosong("nama kabupaten/kota") : `${jenisDaerah} ${daerah}`,
    tingkat: tingkatJabatan(pejabat.jabatan),
  };
}
