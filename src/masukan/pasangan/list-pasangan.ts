import { kunciJudul } from "../kepala/kunci-judul";
import type { Kisi, NilaiSel } from "../kisi";
import type { KolomKontrak } from "../kontrak/tabel-kontrak";
import type { SelTerbaca } from "../sel/baca-sel";
import { isKosongSel, readSel } from "../sel/baca-sel";

/** A row of a table of keys and values: its key and what stands right of it. */
export interface Pasangan {
  readonly kunci: SelTerbaca;
  readonly nilai: SelTerbaca | undefined;
  /** Offset of the value in the grid. */
  readonly letakNilai: { readonly baris: number; readonly kolom: number } | undefined;
}

/** The two columns as the contract has them. */
export interface KolomPasangan {
  readonly kunci: Pick<KolomKontrak, "sinonim">;
  readonly nilai: Pick<KolomKontrak, "sinonim">;
}

/** `1.`, `a.`, `(3)`: numbers its row and is no key. */
const PENOMORAN = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]+$/i;
/** A longer text is no key; looking for a meaning in it would only take time. */
const KUNCI_TERPANJANG = 160;

const isPemisah = (nilai: NilaiSel | undefined): boolean =>
  typeof nilai === "string" && /^\s*[:=]\s*$/.test(nilai);

function isKunci(nilai: NilaiSel | undefined): nilai is string {
  if (typeof nilai !== "string" || nilai.length > KUNCI_TERPANJANG) return false;
  return /\p{L}/u.test(nilai) && !PENOMORAN.test(nilai.trim());
}

/** `Pengaturan | Nilai` above the keys; the table may also do without. */
function isBarisJudul(baris: readonly NilaiSel[], { kunci, nilai }: KolomPasangan): boolean {
  const judul = baris.flatMap((isi) => (isKunci(isi) ? kunciJudul(isi) : []));
  const has = (sinonim: readonly string[]): boolean => judul.some((kata) => sinonim.includes(kata));
  return has(kunci.sinonim) && has(nilai.sinonim);
}

/**
 * Keys and values, top to bottom: the first two filled cells of every row that has any. A running number before the key
 * and a colon behind it are passed over.
 */
export function listPasangan(kisi: Kisi, judul: KolomPasangan): readonly Pasangan[] {
  return kisi.nilai.flatMap((isi, baris) => {
    if (isBarisJudul(isi, judul)) return [];
    const terisi = isi.flatMap((nilai, kolom) =>
      isKosongSel(nilai) || isPemisah(nilai) ? [] : [kolom],
    );
    const kolomKunci = terisi.find((kolom) => isKunci(isi[kolom]));
    if (kolomKunci === undefined) return [];
    const kolomNilai = terisi.find((kolom) => kolom > kolomKunci);
    const letakNilai = kolomNilai === undefined ? undefined : { baris, kolom: kolomNilai };
    return [
      {
        kunci: readSel(kisi, baris, kolomKunci),
        nilai: letakNilai && readSel(kisi, letakNilai.baris, letakNilai.kolom),
        letakNilai,
      },
    ];
  });
}
