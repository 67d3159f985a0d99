/** A criterion of an evaluator of reports, and the block that meets it or what is missing. */
export interface ButirKelengkapan {
  readonly id: string;
  /** The criterion, a short sentence. */
  readonly kriteria: string;
  readonly keadaan: "terpenuhi" | "sebagian" | "belum";
  /** The block that meets it, or what is missing and where to fill it. */
  readonly keterangan: string;
}

/** How far a criterion is met, and why. */
export type Penilaian = Pick<ButirKelengkapan, "keadaan" | "keterangan">;

/** Told by a count: all, some, or none of `semua`. */
export function menurutJumlah(
  { ada, semua }: { readonly ada: number; readonly semua: number },
  kata: { readonly terpenuhi: string; readonly kurang: string },
): Penilaian {
  if (semua > 0 && ada === semua) return { keadaan: "terpenuhi", keterangan: kata.terpenuhi };
  return {
    keadaan: ada === 0 ? "belum" : "sebagian",
    keterangan: ada === 0 ? kata.kurang : `Baru ${ada} dari ${semua}. ${kata.kurang}`,
  };
}

/** Told by the names of what is missing. */
export function menurutIsian(
  isian: Readonly<Record<string, unknown>>,
  kata: { readonly terpenuhi: string; readonly tabel: string },
): Penilaian {
  const semua = Object.keys(isian);
  const kosong = semua.filter((nama) => isian[nama] === undefined);
  if (kosong.length === 0) return { keadaan: "terpenuhi", keterangan: kata.terpenuhi };
  return {
    keadaan: kosong.length === semua.length ? "belum" : "sebagian",
    keterangan: `Belum ada: ${kosong.join(", ")}. Isi di tabel ${kata.tabel}.`,
  };
}
