import type { Isyarat, Telaah } from "./cari-hal";
import { cariHal } from "./cari-hal";
import { KATA_KINERJA, KATA_UANG } from "./kata-hal";
import type { Hal } from "./naskah";
import type { RentangToken } from "./pisah-kalimat";
import type { IsiSebutan, Temu } from "./temu";
import { kecil } from "./token";

type Jenis = IsiSebutan["jenis"];

/** A number of the sentence with what it was found to speak of. */
export interface Terikat {
  readonly temu: Temu;
  readonly hal: Hal | undefined;
  /** Where the word stands that says so; undefined where only the number before says it. */
  readonly posisi: number | undefined;
}

/** What else a sentence speaks of, and the numbers of it already read. */
export interface Konteks {
  readonly telaah: Telaah;
  readonly kalimat: RentangToken;
  readonly isUang: boolean;
  readonly isKinerja: boolean;
  readonly sebelumnya: readonly Terikat[];
}

/** What a sentence speaks of beside its numbers. */
export function konteksKalimat(telaah: Telaah, kalimat: RentangToken): Omit<Konteks, "sebelumnya"> {
  let isUang = false;
  let isKinerja = false;
  for (let p = kalimat.dari; p < kalimat.sampai; p++) {
    const kata = telaah.daftar[p]?.kecil ?? "";
    if (KATA_UANG.has(kata) || kata === "pagu" || kata === "rp") isUang = true;
    if (KATA_KINERJA.has(kata)) isKinerja = true;
  }
  return { telaah, kalimat, isUang, isKinerja };
}

/** A realisasi with no word of money beside it: the sentence, or the number before, tells which. */
function realisasiPersen({ isUang, isKinerja, sebelumnya }: Konteks): Hal | undefined {
  const terakhir = sebelumnya.at(-1)?.hal;
  if (terakhir === "target") return "realisasi";
  if (terakhir === "pagu") return "serapan";
  if (!isUang) return "realisasi";
  return isKinerja ? undefined : "serapan";
}

function halPersen(hal: Hal, konteks: Konteks): Hal | undefined {
  if (hal === "realisasi") return realisasiPersen(konteks);
  if (hal === "realisasi-anggaran") return "serapan";
  return hal === "pagu" ? undefined : hal;
}

function halRupiah(hal: Hal, { isUang, isKinerja, sebelumnya }: Konteks): Hal | undefined {
  const terakhir = sebelumnya.at(-1)?.hal;
  if (hal === "serapan") return "realisasi-anggaran";
  if (hal === "capaian") return undefined;
  if (hal !== "realisasi") return hal;
  if (terakhir === "target") return "realisasi";
  return terakhir === "pagu" || (isUang && !isKinerja) ? "realisasi-anggaran" : undefined;
}

const HAL_NILAI = new Set<Hal>(["target", "realisasi", "selisih"]);

function halJenis(jenis: Jenis, hal: Hal, konteks: Konteks): Hal | undefined {
  if (jenis === "persen") return halPersen(hal, konteks);
  if (jenis === "rupiah") return halRupiah(hal, konteks);
  return HAL_NILAI.has(hal) ? hal : undefined;
}

const LANJUTAN = new Set(["atau", "(", "/", "setara"]);
const PENGISI = new Set([",", "sebesar", "mencapai", "hanya", "sekitar", "yaitu", "dengan"]);

/** Nothing but `atau`, `atau sebesar`, `(` stands between the number before and this one. */
function isLanjutan(konteks: Konteks, dari: number, sampai: number): boolean {
  let isAda = false;
  for (let p = dari; p < sampai; p++) {
    const kata = kecil(konteks.telaah, p);
    if (LANJUTAN.has(kata)) isAda = true;
    else if (!PENGISI.has(kata)) return false;
  }
  return isAda;
}

/** `terealisasi Rp… atau 99,99%`, `target 92% terealisasi 69% atau 75%`: the share follows from the number before. */
function halLanjutan(konteks: Konteks, { dari, isi }: Temu): Hal | undefined {
  const terakhir = konteks.sebelumnya.at(-1);
  if (isi.jenis !== "persen" || !terakhir) return undefined;
  if (!isLanjutan(konteks, terakhir.temu.sampai, dari)) return undefined;
  if (terakhir.hal === "realisasi-anggaran") return "serapan";
  if (terakhir.hal === "sisa") return "sisa";
  if (terakhir.hal !== "realisasi") return undefined;
  return konteks.sebelumnya.at(-2)?.hal === "target" ? "capaian" : undefined;
}

const JANGKAUAN = 4;

/** `75% dari target`: the share of it; `75% dari target 92%`: nobody knows. */
function halDariTarget(konteks: Konteks, sampai: number, hal: Hal): Hal | undefined {
  if (!["dari", "terhadap"].includes(kecil(konteks.telaah, sampai))) return hal;
  const sesudah = Array.from({ length: JANGKAUAN }, (_, ke) => sampai + 1 + ke);
  const isTarget = sesudah.some((p) => kecil(konteks.telaah, p) === "target");
  const isPagu = sesudah.some((p) => ["pagu", "anggaran"].includes(kecil(konteks.telaah, p)));
  if (isPagu) return hal === "serapan" ? hal : undefined;
  if (!isTarget) return hal;
  const isAngka = sesudah.some((p) => konteks.telaah.daftar[p]?.jenis === "angka");
  return isAngka
    ? undefined
    : (["realisasi", "capaian"] as const).includes(hal as "capaian")
      ? "capaian"
      : undefined;
}

/** A nilai of target and realisasi may be followed by `dari target 12 dokumen` without doubt. */
function checkEkor(konteks: Konteks, { sampai, isi }: Temu, hal: Hal | undefined): Hal | undefined {
  return hal === undefined || isi.jenis !== "persen" ? hal : halDariTarget(konteks, sampai, hal);
}

/** What one number speaks of, by the word left of it or by the number before. */
export function ikatAngka(konteks: Konteks, temu: Temu): Terikat {
  const dari = konteks.sebelumnya.at(-1)?.temu.sampai ?? konteks.kalimat.dari;
  const lanjutan = halLanjutan(konteks, temu);
  if (lanjutan !== undefined) return { temu, hal: lanjutan, posisi: undefined };
  const isyarat: Isyarat | undefined = cariHal(konteks.telaah, { dari, sampai: temu.dari });
  if (isyarat === undefined) return { temu, hal: undefined, posisi: undefined };
  const hal = checkEkor(konteks, temu, halJenis(temu.isi.jenis, isyarat.hal, konteks));
  return { temu, hal, posisi: isyarat.posisi };
}
