/** What a line of a form gives; `persentase` and `realisasi` are of kinerja or of money, as the form goes. */
export type PeranIsian =
  | "target"
  | "realisasi"
  | "capaian"
  | "kategori"
  | "arah"
  | "pagu"
  | "realisasi-anggaran"
  | "serapan"
  | "sisa"
  | "persentase"
  /** The name with which another thing begins. */
  | "pokok";

/** What a label says, and the year or period it says it of (`""` for none). */
export interface LabelIsian {
  readonly peran: PeranIsian;
  readonly masa: string;
  /** False where further words make it another one: `Target Renstra`, `Realisasi tahun lalu`, `Pagu awal`. */
  readonly isTegas: boolean;
}

const pola = (isi: string): RegExp => new RegExp(`^(?:${isi})$`);

/** Labels as offices write them, in small letters, without year, brackets and signs. */
const DAFTAR_LABEL: readonly (readonly [RegExp, PeranIsian])[] = [
  [
    pola(
      "(?:target|tgt|trgt)(?:nya)?(?: (?:kinerja|indikator|sasaran|output|keluaran|pk|perjanjian kinerja|capaian|iku))?|(?:target )?yang (?:ditetapkan|diperjanjikan|ditargetkan|direncanakan)|rencana(?: kinerja)?|t",
    ),
    "target",
  ],
  [
    pola(
      "(?:realisasi|real|realiasi|realisai|rls)(?:nya)?(?: (?:kinerja|indikator|sasaran|output|keluaran|target|capaian|iku))?|terealisasi|hasil(?: yang dicapai)?|yang (?:dicapai|tercapai|terealisasi)|r",
    ),
    "realisasi",
  ],
  [
    pola(
      "(?:(?:tingkat|persentase|prosentase|persen|nilai|%) )?(?:capaian|cap|pencapaian)(?:nya)?(?: (?:kinerja|indikator|target|sasaran|iku|kinerja indikator))?|c",
    ),
    "capaian",
  ],
  [pola("persentase|prosentase|persen|%|pct"), "persentase"],
  [
    pola(
      "(?:kategori|kriteria|predikat|kat|status|penilaian|keterangan|interpretasi)(?: (?:capaian|kinerja|penilaian|capaian kinerja|keberhasilan|realisasi kinerja))?",
    ),
    "kategori",
  ],
  [
    pola("(?:sifat|arah|jenis|tipe|polaritas|polarisasi|kecenderungan)(?: indikator| capaian)?"),
    "arah",
  ],
  [
    pola(
      "(?:jumlah |total )?(?:pagu|alokasi|plafon|dana|anggaran)(?:nya)?(?: (?:anggaran|dana|belanja|dpa|dppa|apbd|perubahan|setelah perubahan|setelah refocusing|tersedia|kegiatan|program|sub kegiatan))*",
    ),
    "pagu",
  ],
  [
    pola(
      "(?:jumlah |total )?realisasi (?:anggaran|keuangan|belanja|dana|pagu|fisik dan keuangan)|terserap|terpakai|penggunaan(?: anggaran| dana)?|pengeluaran",
    ),
    "realisasi-anggaran",
  ],
  [
    pola(
      "(?:(?:tingkat|persentase|prosentase|%|daya) )?(?:serapan|penyerapan|serap)(?:nya)?(?: (?:anggaran|dana|keuangan|belanja|pagu))?|(?:persentase|prosentase|%) realisasi(?: (?:anggaran|keuangan|belanja))?",
    ),
    "serapan",
  ],
  [
    pola(
      "(?:jumlah |total )?(?:sisa|saldo)(?:nya)?(?: (?:anggaran|pagu|dana|belanja|lebih|kas))*|anggaran (?:tersisa|tidak terserap|belum terserap)",
    ),
    "sisa",
  ],
  [
    pola(
      "(?:nama |uraian |judul |kode |no(?:mor)? )?(?:indikator|iku|ikk|ikp|sasaran|program|kegiatan|sub ?kegiatan|tujuan|misi)(?: (?:kinerja|strategis|utama|program|kegiatan|sasaran|individu))*(?: \\d{1,2})?|nama|formulir|kartu",
    ),
    "pokok",
  ],
];

const MASA =
  /\b(?:(?:s\.?d\.?|sampai(?: dengan)?|s\/d)\s+)?(?:(?:tahun|thn|th|ta|t\.a\.|tahun anggaran)\s*)?(?:(?:triwulan|tribulan|tw|semester|smt)\s*(?:[ivx]{1,3}|\d)\b\s*(?:(?:tahun|th)\s*)?(?:(?:19|20)\d\d)?|(?:19|20)\d\d)/g;

/** How labels begin that are one with further words. */
const AWALAN: readonly (readonly [RegExp, PeranIsian])[] = [
  [/^(?:target|rencana)\b/, "target"],
  [/^realisasi (?:anggaran|keuangan|belanja|dana)\b/, "realisasi-anggaran"],
  [/^realisasi\b/, "realisasi"],
  [/^(?:pagu|anggaran|alokasi)\b/, "pagu"],
];

function peranOf(label: string): Pick<LabelIsian, "peran" | "isTegas"> | undefined {
  const tegas = DAFTAR_LABEL.find(([kata]) => kata.test(label))?.[1];
  if (tegas) return { peran: tegas, isTegas: true };
  const lain = AWALAN.find(([kata]) => kata.test(label))?.[1];
  return lain && { peran: lain, isTegas: false };
}

/** What a label of a form says; undefined for any other. */
export function bacaLabel(label: string): LabelIsian | undefined {
  const kecil = label.toLowerCase();
  const masa = Array.from(kecil.matchAll(MASA), ([satu]) => satu.replace(/[^a-z\d]/g, "")).join("");
  const polos = kecil
    .replace(MASA, " ")
    .replace(/\((?:[^()]*)\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const dikenal = peranOf(polos);
  return dikenal && { ...dikenal, masa };
}
