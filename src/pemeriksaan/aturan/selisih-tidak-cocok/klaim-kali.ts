import type { KalimatTerbaca } from "../../../naskah/naskah";
import type { Besaran } from "../../teks/besaran";
import { PERLU } from "../../teks/kata-perlu";
import { kataAntara, kataSebelum, kataSesudah } from "../../teks/pasangan-bagian";

/** So many of one thing for each of another: `18 paket`, `16 peserta setiap paket`, `288 peserta`. */
export interface KlaimKali {
  readonly banyak: Besaran;
  readonly tiap: Besaran;
  readonly jumlah: Besaran;
  readonly salah: Besaran;
}

/** An amount with the words right before it. */
export interface Disebut {
  readonly besaran: Besaran;
  readonly sebelum: string;
}

const TIAP_DEPAN = /\b(?:tiap|setiap|masing-masing|per)\s+(\p{L}+)[^.;\d]{0,30}$/iu;
const TIAP_BELAKANG = /^\s*\p{L}+\s+(?:setiap|tiap|per)\s+(\p{L}+)/iu;
const JUMLAH =
  /\b(?:jumlah(?:nya)?|total(?:nya)?|sehingga|seluruhnya|keseluruhan)\b[^.;\d]{0,30}$/i;
const WAKTU = new Set(
  "tahun bulan minggu hari jam menit triwulan tribulan semester kali".split(" "),
);

/** The only amount of its kind: of `19 auditor, 8 PPUPD, kebutuhan 41 orang` nobody knows who is meant. */
function satuSaja(daftar: readonly Besaran[]): Besaran | undefined {
  const [satu, ...lain] = daftar;
  return lain.some(({ nilai }) => nilai !== satu?.nilai) ? undefined : satu;
}

/** How many of a thing there are: `18 paket`, `jumlah paket 18`. */
const banyakOf = (daftar: readonly Disebut[], benda: string): Besaran | undefined =>
  satuSaja(
    daftar
      .filter(
        ({ besaran, sebelum }) =>
          (besaran.benda === benda && !PERLU.test(sebelum)) ||
          (besaran.benda === "" &&
            new RegExp(`\\bjumlah\\s+${benda}\\s*(?:ada|sebanyak|:|=)?\\s*$`, "i").test(sebelum)),
      )
      .map(({ besaran }) => besaran),
  );

interface Tempat {
  readonly kalimat: KalimatTerbaca;
  readonly daftar: readonly Besaran[];
  readonly ke: number;
  /** Amounts said before, the nearest first. */
  readonly lalu: readonly Disebut[];
}

/** How many there are of what a number is for each of. */
const banyakTiap = (lalu: readonly Disebut[], kata: string | undefined): Besaran | undefined => {
  const benda = kata?.toLowerCase();
  return benda === undefined || WAKTU.has(benda) ? undefined : banyakOf(lalu, benda);
};

/** `tiap kecamatan ada 11 karang taruna, jumlah 66`. */
function tiapDepan({ kalimat, daftar, ke, lalu }: Tempat): KlaimKali | undefined {
  const [tiap, jumlah] = [daftar[ke], daftar[ke + 1]];
  if (!tiap || !jumlah || !JUMLAH.test(kataAntara(kalimat, tiap, jumlah))) return undefined;
  const banyak = banyakTiap(lalu, TIAP_DEPAN.exec(kataSebelum(kalimat, tiap, daftar[ke - 1]))?.[1]);
  const isSama = jumlah.benda === "" || jumlah.benda === tiap.benda;
  return banyak && isSama ? { banyak, tiap, jumlah, salah: jumlah } : undefined;
}

/** `18 paket dengan 288 peserta, yaitu 16 peserta setiap paket`. */
function tiapBelakang({ kalimat, daftar, ke, lalu }: Tempat): KlaimKali | undefined {
  const tiap = daftar[ke];
  if (!tiap || tiap.benda === "") return undefined;
  const kata = TIAP_BELAKANG.exec(kataSesudah(kalimat, tiap, daftar[ke + 1]))?.[1];
  const banyak = banyakTiap(lalu, kata);
  const jumlah = satuSaja(
    // Another sentence may have counted others, or only some.
    lalu.flatMap(({ besaran }) =>
      besaran.benda === tiap.benda && besaran.awal >= kalimat.awal ? [besaran] : [],
    ),
  );
  return banyak && jumlah ? { banyak, tiap, jumlah, salah: tiap } : undefined;
}

/** A number of things for each of others, with how many of both there are; undefined where one of them is not said. */
export function klaimKali(tempat: Tempat): KlaimKali | undefined {
  const klaim = tiapDepan(tempat) ?? tiapBelakang(tempat);
  return klaim && [klaim.banyak, klaim.tiap, klaim.jumlah].every(({ jenis }) => jenis === "benda")
    ? klaim
    : undefined;
}
