import type { SumberTabel } from "../../src/masukan/masukan";
import { tempat } from "./tempat";

export const sumber = (over: Partial<SumberTabel> = {}): SumberTabel => ({
  tabel: "Kinerja",
  nama: "LKj_Kinerja",
  cakupan: "lembar",
  tempat: tempat("Kinerja!A3:I4"),
  jumlahBaris: 1,
  ...over,
});
