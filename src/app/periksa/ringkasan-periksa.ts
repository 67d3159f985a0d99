import { formatAngka } from "../../format/angka";
import type { HasilPeriksa } from "./periksa";

/** `2 temuan di 31 paragraf dan 4 tabel`; where there is no table, none is spoken of. */
export function ringkasanPeriksa({
  daftarTemuan,
  jumlahParagraf,
  jumlahTabel,
}: HasilPeriksa): string {
  const daftarBagian = [
    `${formatAngka(jumlahParagraf)} paragraf`,
    ...(jumlahTabel > 0 ? [`${formatAngka(jumlahTabel)} tabel`] : []),
  ];
  return `${formatAngka(daftarTemuan.length)} temuan di ${daftarBagian.join(" dan ")}`;
}
