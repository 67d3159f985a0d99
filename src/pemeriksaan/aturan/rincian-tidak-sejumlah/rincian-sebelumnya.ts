import type { Petikan } from "../../../naskah/naskah";
import type { Kuantitas } from "./kuantitas";
import type { Bagian, BarisKeliru } from "./rincian-baris";
import { listRincianSambung } from "./rincian-kalimat";

const RINCIAN = /^\s*(?:dengan )?rincian (\p{L}{4,})[^:\d]{0,24}:/iu;
const ANGKA = /\d[\d.,]*/g;
/** A form says the total a few lines above its breakdown. */
const BARIS_TERJAUH = 6;

/** The last line above that begins with a word and says one number. */
function barisBernama(daftar: Bagian, ke: number, nama: string): string | undefined {
  for (let p = ke - 1; p >= 0 && p >= ke - BARIS_TERJAUH; p--) {
    const bagian = daftar[p];
    if (bagian?.jenis !== "paragraf") return undefined;
    if (bagian.teks.trim().toLowerCase().startsWith(nama.toLowerCase())) return bagian.teks;
  }
  return undefined;
}

/** The words of the list alone: its total stands elsewhere. */
function tempatBagian(bagian: readonly Kuantitas[], geser: number): Petikan {
  const awal = Math.min(...bagian.map((satu) => satu.awal));
  const akhir = Math.max(...bagian.map((satu) => satu.akhir));
  return { awal: awal - geser, akhir: akhir - geser };
}

/** `Realisasi : Rp…`, and some lines below `Rincian realisasi: …; …`. */
export function rincianSebelumnyaKeliru(daftar: Bagian, ke: number): BarisKeliru | undefined {
  const paragraf = daftar[ke];
  if (paragraf?.jenis !== "paragraf") return undefined;
  const nama = RINCIAN.exec(paragraf.teks)?.[1];
  const atas = nama === undefined ? undefined : barisBernama(daftar, ke, nama);
  if (atas?.match(ANGKA)?.length !== 1) return undefined;
  const geser = atas.length + 1;
  const [keliru] = listRincianSambung(`${atas} ${paragraf.teks}`, geser);
  if (!keliru) return undefined;
  const { utuh, bagian } = keliru;
  return { paragraf, utuh: { ...utuh, ...tempatBagian(bagian, geser) }, bagian };
}
