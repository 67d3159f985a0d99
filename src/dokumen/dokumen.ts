/** The report as plain data (JSON in, JSON out), independent of where it is rendered. */
export interface Dokumen {
  readonly judul: string;
  readonly isi: readonly Blok[];
}

/** What a report is made of. `kunci` is unique within a dokumen and the same in every build of the same data. */
export type Blok =
  | Sampul
  | Judul
  | Paragraf
  | Daftar
  | Tabel
  | KotakCentang
  | GarisTulis
  | TandaTangan
  | GantiHalaman;

interface DasarBlok {
  readonly kunci: string;
}

/** Values that stand in a text, by slot name, each already formatted. */
export type Slot = Readonly<Record<string, string>>;

/** A text the office may word itself: `LKj_Frasa` holds another wording under `kunci`, with the same slots. */
export interface Kalimat {
  readonly kunci: string;
  /** Wording with `{slot}`s, ours or the office's. */
  readonly templat: string;
  readonly slot: Slot;
  /** The wording filled: what is printed. Never empty. */
  readonly teks: string;
}

/** The cover: lines of the title above, lines of the office below; one page of its own. */
export interface Sampul extends DasarBlok {
  readonly type: "sampul";
  readonly judul: readonly string[];
  readonly kaki: readonly string[];
}

/** A heading. `tingkat` 1 is a Bab, printed over two lines (`BAB II`, `AKUNTABILITAS KINERJA`). */
export interface Judul extends DasarBlok {
  readonly type: "judul";
  readonly tingkat: 1 | 2 | 3;
  /** Generated: `BAB II`, `2.1`, `A.`; undefined for a heading without number. */
  readonly nomor: string | undefined;
  readonly teks: string;
}

export interface Paragraf extends DasarBlok {
  readonly type: "paragraf";
  readonly kalimat: Kalimat;
  /** `tengah` for a formula that stands by itself. */
  readonly perataan: "rata-kiri-kanan" | "tengah";
}

/** A list; its marks are the renderer's (`a.`, `1.`). Items already end in `;`, `; dan`, `.`. */
export interface Daftar extends DasarBlok {
  readonly type: "daftar";
  readonly penanda: "huruf" | "angka";
  readonly butir: readonly Kalimat[];
}

/** A table. Every row has a cell per column; a cell under one that is merged downward is blank. */
export interface Tabel extends DasarBlok {
  readonly type: "tabel";
  /** Generated: `2.1`. */
  readonly nomor: string;
  readonly judul: string;
  readonly kolom: readonly KolomTabel[];
  /** A row (1) (2) … under the header. */
  readonly barisNomor: boolean;
  readonly baris: readonly BarisTabel[];
  /** Notes under the table, smaller. */
  readonly catatan: readonly string[];
}

export interface KolomTabel {
  readonly judul: string;
  /** Neighbours with the same group stand under one common heading. */
  readonly kelompok: string | undefined;
  /** Share of the table's width; shares need not add up to anything. */
  readonly lebar: number;
  readonly rata: "kiri" | "tengah" | "kanan";
}

export interface BarisTabel {
  readonly sel: readonly Sel[];
  /** `tebal` for parents and totals. */
  readonly tebal: boolean;
}

/** `teks` is what a reader sees, `angka` what a spreadsheet computes with; neither renderer formats. */
export interface Sel {
  readonly teks: string;
  readonly angka: AngkaSel | undefined;
  /** Rows this cell spans, itself included (≥ 1). */
  readonly gabung: number;
}

/** A number as the report prints it: rounded already, so that the cell shows just `teks`. */
export interface AngkaSel {
  /** Percentage points for `persen`, else in its own unit. */
  readonly nilai: number;
  readonly format: FormatAngka;
  /** Spreadsheet formula that gives the same number (`=Kinerja!E4`), where the office wants it alive. */
  readonly rumus: string | undefined;
}

export type FormatAngka =
  | { readonly jenis: "persen"; readonly desimal: number }
  | { readonly jenis: "rupiah" }
  /** `satuan` is printed behind the number; empty for none. */
  | { readonly jenis: "angka"; readonly desimal: number; readonly satuan: string };

/** Boxes to tick by hand. */
export interface KotakCentang extends DasarBlok {
  readonly type: "kotak-centang";
  readonly butir: readonly Kalimat[];
}

/** Dotted lines for handwriting. */
export interface GarisTulis extends DasarBlok {
  readonly type: "garis-tulis";
  readonly jumlah: number;
}

/** One or two signature blocks side by side; never torn. */
export interface TandaTangan extends DasarBlok {
  readonly type: "tanda-tangan";
  readonly kiri: BlokTandaTangan | undefined;
  readonly kanan: BlokTandaTangan;
}

export interface BlokTandaTangan {
  /** Above the space for the signature: place and date or `Mengetahui,`, then the post. */
  readonly atas: readonly string[];
  /** Below it: name (underlined), rank, NIP. */
  readonly nama: string;
  readonly bawah: readonly string[];
}

/** What follows starts a page. */
export interface GantiHalaman extends DasarBlok {
  readonly type: "ganti-halaman";
}
