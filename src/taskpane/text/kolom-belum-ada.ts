import type { TambahKolom } from "../../app/tinjauan";
import { gabung } from "./kata-tujuan";

/** Beginning of a sentence: which columns a table lacks. */
export const kolomBelumAda = ({ nama, daftarKolom }: TambahKolom): string =>
  `Kolom ${gabung(daftarKolom.map(({ judul }) => judul))} belum ada di ${nama}`;
