import type { AlasanTakTerukur, Arah, Target } from "../kinerja/indikator";

/** Names of the slots of a paragraph about one indikator. */
export type NamaSlotIndikator =
  | "indikator"
  | "sasaran"
  /** `92%`, `80–90%`, `WTP`. */
  | "target"
  | "realisasi"
  /** The same as they stand behind “target”: `92%`, `rentang 80–90%`, `predikat WTP`. */
  | "sebutanTarget"
  | "sebutanRealisasi"
  | "capaian"
  | "kategori"
  | "penyebab"
  /** Before it was capped, or printed as 0. */
  | "capaianAsli"
  /** How many indicators its sasaran has. */
  | "jumlahIndikatorSasaran";

/** A value for every slot; what the workbook does not have is a visible `[…]`. */
export type SlotIndikator = Readonly<Record<NamaSlotIndikator, string>>;

/** How a measured indikator stands against its target; `jauh-terlampaui` is beyond what is usual. */
export type HasilIndikator = "tercapai" | "terlampaui" | "jauh-terlampaui" | "belum-tercapai";

/** What a reader of the bare capaian would not know. */
export type CatatanCapaian = "dibatasi" | "dicetak-nol" | "dibulatkan";

/** Where a realisasi lies against a target that is a range. */
export type LetakRentang = "dalam" | "atas" | "bawah";

interface DasarUraian {
  /** Place in the report from 0; equivalent wordings take turns by it. */
  readonly urutan: number;
  /** The paragraph also introduces the sasaran, whose only indikator this is. */
  readonly isPembukaSasaran: boolean;
  readonly hasPenyebab: boolean;
  readonly slot: SlotIndikator;
}

export interface UraianTerukur extends DasarUraian {
  readonly status: "terukur";
  readonly jenisTarget: Target["jenis"];
  readonly arah: Arah;
  readonly hasil: HasilIndikator;
  /** Undefined unless the target is a range. */
  readonly letakRentang: LetakRentang | undefined;
  readonly daftarCatatan: readonly CatatanCapaian[];
}

export interface UraianTakTerukur extends DasarUraian {
  readonly status: "tak-terukur";
  readonly alasan: AlasanTakTerukur;
  readonly hasTarget: boolean;
  readonly hasRealisasi: boolean;
  /** Others are measured, so that it is left out of a mean. */
  readonly isDikecualikan: boolean;
}

/** What is to be said of one indikator, every number formatted and every comparison made. */
export type UraianIndikator = UraianTerukur | UraianTakTerukur;
