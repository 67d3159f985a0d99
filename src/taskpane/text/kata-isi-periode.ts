import type { Pertanyaan } from "../../app/tinjauan";
import { formatAngka } from "../../format/angka";

type IsiPeriode = Extract<Pertanyaan, { jenis: "isi-periode" }>;

/** `2 target dan 3 realisasi`, `3 realisasi`. */
function banyaknya({ daftarIsian }: IsiPeriode): string {
  const target = daftarIsian.filter(({ sebutan }) => sebutan === "Target").length;
  const realisasi = daftarIsian.length - target;
  return [
    ...(target > 0 ? [`${formatAngka(target)} target`] : []),
    ...(realisasi > 0 ? [`${formatAngka(realisasi)} realisasi`] : []),
  ].join(" dan ");
}

/** What the click does: `Isi 3 realisasi dan hitung`. */
export function labelIsiPeriode(daftar: readonly Pertanyaan[]): string {
  const [pertama] = daftar.filter((satu): satu is IsiPeriode => satu.jenis === "isi-periode");
  return pertama ? `Isi ${banyaknya(pertama)}, lalu hitung` : "Isi";
}

/** That it will be asked, before anything is clicked. */
export const foretellIsiPeriode = (pertanyaan: IsiPeriode): string =>
  `${banyaknya(pertanyaan)} dapat diisi dari lembar ${pertanyaan.daftarLembar.join(", ")}; akan ditanyakan dulu.`;
