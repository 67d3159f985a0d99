import type { Skala } from "../../kinerja/skala";
import { DAFTAR_ATURAN_CELAH, kategoriOf, SKALA_BAWAAN } from "../../kinerja/skala";
import { persen } from "../../kinerja/satuan";
import type { BahanNaskah } from "../aturan";
import type { AngkaTercetak } from "./angka-tercetak";
import { selangOf } from "./angka-tercetak";
import { kunciNama } from "./konteks";
import { skalaSendiri } from "./skala-sendiri";

/** The scale a text's words belong to: the text's own, the workbook's, or the printed one. */
export const skalaNaskah = ({ buku, naskah }: BahanNaskah): Skala =>
  buku ? buku.masukan.skala.skala : (skalaSendiri(naskah) ?? SKALA_BAWAAN);

/** A scale in whole percents (76–90, 91–100) leaves gaps that rounding may close; `90 sampai kurang dari 100` leaves none. */
const isBercelah = (skala: Skala): boolean =>
  skala.some(({ bawah }, ke) => bawah - (skala[ke + 1]?.atas ?? bawah) >= 1);

/** Every category a value may have, whatever the gap rule. */
const kategoriNilai = (nilai: number, skala: Skala): readonly string[] =>
  DAFTAR_ATURAN_CELAH.filter((aturan) => aturan !== "bulatkan" || isBercelah(skala)).map((aturan) =>
    kunciNama(kategoriOf(persen(nilai), skala, aturan).nama),
  );

/** Beyond it no scale goes on. */
const TERTINGGI = 200;
/** Fine enough for whole bounds and for those with `,99`. */
const LANGKAH = 0.5;

/** Every category that values between two bounds may have; a bound that is not said is the scale's end. */
export function kategoriRentang(
  {
    bawah = 0,
    atas = TERTINGGI,
  }: { readonly bawah?: number | undefined; readonly atas?: number | undefined },
  skala: Skala,
): ReadonlySet<string> {
  const hasil = new Set(kategoriNilai(atas, skala));
  for (let nilai = bawah; nilai < atas; nilai += LANGKAH) {
    for (const nama of kategoriNilai(nilai, skala)) hasil.add(nama);
  }
  return hasil;
}

/** Every category a printed capaian may have, whatever the gap rule and the rounding; empty for a value unheard of. */
export function kategoriMungkin(capaian: AngkaTercetak, skala: Skala): ReadonlySet<string> {
  const sela = 10 ** -capaian.desimal;
  const { bawah, atas } = selangOf(capaian);
  const daftar = [bawah - sela / 2, capaian.nilai, atas + (capaian.desimal === 0 ? 0 : sela / 2)];
  return new Set(daftar.flatMap((nilai) => kategoriNilai(nilai, skala)));
}
