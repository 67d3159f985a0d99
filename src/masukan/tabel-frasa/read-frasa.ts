import { alamatLengkap } from "../alamat";
import { pilahBaris } from "../baris/pilah-baris";
import { catatTabelLain } from "../baris/temuan-baris";
import type { Catat } from "../catat";
import type { Frasa } from "../masukan-laporan";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { kolomOf } from "../nama/tabel-terbuka";
import { letakSel } from "../sel/baca-sel";
import { catatGalatSel } from "../sel/catat-galat-sel";
import { teksApaAdanya } from "../sel/teks-apa-adanya";
import { tempatSel } from "../temuan";

type Tabel = TabelTerbuka<"Frasa">;

function readBaris(tabel: Tabel, baris: number, catat: Catat): Frasa | undefined {
  const [kolomBagian = 0, kolomTeks = 0] = [kolomOf(tabel, "bagian"), kolomOf(tabel, "teks")];
  const { kisi } = tabel;
  for (const [kolom, sebutan] of [
    [kolomBagian, "Bagian"],
    [kolomTeks, "Teks"],
  ] as const) {
    if (catatGalatSel(kisi, { baris, kolom, sebutan }, catat)) return undefined;
  }
  const kunci = teksApaAdanya(kisi, baris, kolomBagian);
  const teks = teksApaAdanya(kisi, baris, kolomTeks);
  const letak = letakSel(kisi, baris, kolomTeks);
  // Without its own wording a part keeps ours.
  if (teks === "") return undefined;
  if (kunci !== "") return { kunci, teks, letak };
  const tempat = tempatSel(letak);
  catat({
    aturan: "laporan-frasa-tanpa-bagian",
    tingkat: "peringatan",
    letak: tempat,
    pesan: `Kalimat di ${alamatLengkap(tempat)} tidak menyebut bagian laporan yang digantikannya; tidak dipakai.`,
    saran: "Isi kolom Bagian di baris itu.",
  });
  return undefined;
}

function catatGanda({ kunci, letak }: Frasa, catat: Catat): void {
  const tempat = tempatSel(letak);
  catat({
    aturan: "laporan-frasa-ganda",
    tingkat: "kesalahan",
    letak: tempat,
    pesan: `Bagian “${kunci}” punya lebih dari satu kalimat; yang kedua, di ${alamatLengkap(tempat)}, tidak dipakai.`,
    saran: "Sisakan satu baris untuk bagian itu.",
  });
}

/** Reads the office's own wordings. A part without a text keeps ours; a part twice counts once, and is said. */
export function readFrasa(tabel: Tabel, catat: Catat): readonly Frasa[] {
  const { daftarBaris, tabelLain } = pilahBaris(tabel);
  if (tabelLain !== undefined) catatTabelLain(tabel, tabelLain, catat);
  const daftar = new Map<string, Frasa>();
  for (const baris of daftarBaris) {
    const frasa = readBaris(tabel, baris, catat);
    if (!frasa) continue;
    if (daftar.has(frasa.kunci)) catatGanda(frasa, catat);
    else daftar.set(frasa.kunci, frasa);
  }
  return [...daftar.values()];
}
