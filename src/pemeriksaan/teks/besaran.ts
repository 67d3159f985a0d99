import type { KalimatTerbaca, Petikan } from "../../naskah/naskah";
import type { Token } from "../../naskah/token";
import { pisahToken } from "../../naskah/token";
import type { AngkaBesaran, Deret } from "./angka-besaran";
import { bacaAngkaBesaran } from "./angka-besaran";
import type { Selang } from "./angka-tercetak";
import { bendaBaku, BUKAN_BENDA, isPredikat } from "./kata-besaran";

/** A number of a sentence with what it counts: `1.680 orang`, `empat paket`, `Rp1,5 miliar`, `72,5%`. Offsets are the paragraph's. */
export interface Besaran extends Petikan {
  readonly jenis: AngkaBesaran["jenis"];
  readonly nilai: number;
  readonly desimal: number;
  /** What it may have been before it was printed. */
  readonly selang: Selang;
  /** What it counts, in lower case; `""` where a predicate or nothing follows. */
  readonly benda: string;
  /** Where the number ends, without what it counts. */
  readonly akhirAngka: number;
}

const isBenda = (token: Token | undefined): token is Token =>
  token?.jenis === "kata" && !BUKAN_BENDA.has(token.kecil) && !isPredikat(token.kecil);

interface Letak {
  /** The token it begins at. */
  readonly dari: number;
  /** Where the sentence begins in its paragraph. */
  readonly geser: number;
}

function toBesaran({ daftar }: Deret, angka: AngkaBesaran, { dari, geser }: Letak): Besaran {
  const { jenis, nilai, desimal, sela, sampai } = angka;
  const sesudah = daftar[sampai];
  const benda = jenis === "benda" && isBenda(sesudah) ? sesudah : undefined;
  const akhirAngka = (daftar[sampai - 1]?.akhir ?? 0) + geser;
  return {
    jenis,
    nilai,
    desimal,
    selang: { bawah: nilai - sela, atas: nilai + sela },
    benda: benda ? bendaBaku(benda.kecil) : "",
    awal: (daftar[dari]?.awal ?? 0) + geser,
    akhir: benda ? benda.akhir + geser : akhirAngka,
    akhirAngka,
  };
}

const TERSIMPAN = new WeakMap<KalimatTerbaca, readonly Besaran[]>();

/** The amounts of a sentence, left to right. What is a date, a range, the number of a rule or of a list item is none. */
export function listBesaran(kalimat: KalimatTerbaca): readonly Besaran[] {
  const ada = TERSIMPAN.get(kalimat);
  if (ada) return ada;
  const deret: Deret = { daftar: pisahToken(kalimat.teks) };
  const hasil: Besaran[] = [];
  for (let posisi = 0; posisi < deret.daftar.length; posisi++) {
    const angka = bacaAngkaBesaran(deret, posisi);
    if (!angka) continue;
    hasil.push(toBesaran(deret, angka, { dari: posisi, geser: kalimat.awal }));
    posisi = angka.sampai - 1;
  }
  TERSIMPAN.set(kalimat, hasil);
  return hasil;
}
