import type { Efisiensi } from "../../anggaran/kegiatan";
import { formatAngka } from "../../format/angka";
import { roundPersen } from "../../format/persen";
import { persen } from "../../kinerja/satuan";

export interface KataEfisiensi {
  readonly putusan: string;
  readonly alasan: string;
}

type PutusanEfisiensi = Extract<Efisiensi, { status: "terukur" }>["putusan"];

const PUTUSAN: Readonly<Record<PutusanEfisiensi, string>> = {
  efisien: "Efisien",
  sebanding: "Sebanding",
  "efisiensi-rendah": "Efisiensi rendah",
};

const TAK_TERUKUR = {
  "capaian-tak-terukur": "Belum ada indikator yang capaiannya dapat dihitung.",
  "serapan-tak-terukur": "Serapan anggaran belum dapat dihitung.",
} as const;

/** The verdict of M1 and the numbers behind it; `toleransi` in percentage points. */
export function kataEfisiensi(efisiensi: Efisiensi, toleransi: number): KataEfisiensi {
  if (efisiensi.status === "tak-terukur") {
    return { putusan: "Efisiensi belum dapat dinilai", alasan: TAK_TERUKUR[efisiensi.alasan] };
  }
  const { putusan, selisih } = efisiensi;
  return { putusan: PUTUSAN[putusan], alasan: `${sentence(selisih, toleransi)}.` };
}

function sentence(selisih: number, toleransi: number): string {
  if (selisih === 0) return "Capaian kinerja sama dengan serapan anggaran";
  const arah = selisih > 0 ? "di atas" : "di bawah";
  const jarak = Math.abs(selisih);
  const batas = `batas ${formatAngka(toleransi)} poin`;
  const terhadapBatas = jarak > toleransi ? `melewati ${batas}` : `masih dalam ${batas}`;
  return `Capaian kinerja ${poin(jarak, toleransi)} ${arah} serapan anggaran, ${terhadapBatas}`;
}

/** Two decimals, except where rounding would contradict the verdict: 5,001 is not “5 poin” beyond a limit of 5. */
function poin(jarak: number, toleransi: number): string {
  const dibulatkan = roundPersen(persen(jarak), "setengah-ke-atas");
  if (dibulatkan === toleransi && jarak > toleransi) {
    return `sedikit lebih dari ${formatAngka(toleransi)} poin`;
  }
  return `${formatAngka(dibulatkan === 0 ? jarak : dibulatkan)} poin`;
}
