import { acakBenih } from "./acak";
import type { Bingkai } from "./daftar-bingkai";
import { DAFTAR_BINGKAI } from "./daftar-bingkai";
import { buatGaya } from "./gaya";
import type { ModelBingkai } from "./model/model";
import { buatModel } from "./model/buat-model";
import type { Tanda } from "./pena";
import { buatPena, POLA_TANDA } from "./pena";
import { bahanSusunan } from "./susunan/bahan";

/** A mark where it stands. */
export interface TandaTercetak {
  readonly nomor: number;
  readonly baris: number;
  readonly tanda: Tanda;
}

/** A foreign report, its marks still in its lines. */
export interface NaskahBingkai {
  readonly model: ModelBingkai;
  readonly daftarTercetak: readonly TandaTercetak[];
  /** The text as it is pasted, with other words in place of some marks. */
  readonly tulis: (ganti?: ReadonlyMap<number, string>) => string;
  /** The line of a mark as it is printed. */
  readonly barisOf: (tercetak: TandaTercetak, ganti?: ReadonlyMap<number, string>) => string;
}

/** The same report for the same frame and seed. */
export function buatNaskah(bingkai: Bingkai, benih: number): NaskahBingkai {
  // Two frames of one seed shall not tell of the same office.
  const acak = acakBenih(benih * 64 + DAFTAR_BINGKAI.indexOf(bingkai));
  const gaya = { ...buatGaya(acak), isResmi: bingkai.isResmi ?? false };
  const model = buatModel(acak, gaya.desimal);
  const pena = buatPena(model, gaya, acak);
  const daftarBaris = bingkai.susun(bahanSusunan(pena)).flatMap((teks) => teks.split("\n"));
  const bersihkan = (teks: string, ganti?: ReadonlyMap<number, string>): string =>
    teks.replace(POLA_TANDA, (_, nomor: string, isi: string) => ganti?.get(Number(nomor)) ?? isi);
  const daftarTercetak = daftarBaris.flatMap((teks, baris) =>
    Array.from(teks.matchAll(POLA_TANDA), ([, nomor]) => Number(nomor)).flatMap(
      (nomor): TandaTercetak[] => {
        const tanda = pena.daftarTanda[nomor];
        return tanda ? [{ nomor, baris, tanda }] : [];
      },
    ),
  );
  return {
    model,
    daftarTercetak,
    barisOf: ({ baris }, ganti) => bersihkan(daftarBaris[baris] ?? "", ganti),
    tulis: (ganti) => {
      const bersih = daftarBaris.map((teks) => bersihkan(teks, ganti));
      // Its own chance, so that a planted number moves no line.
      return (bingkai.ubah?.(bersih, acakBenih(benih + 1)) ?? bersih).join("\n");
    },
  };
}
