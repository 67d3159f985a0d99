import type { Masalah } from "../../kinerja/masalah";
import { pilahBaris } from "../baris/pilah-baris";
import { catatTabelLain } from "../baris/temuan-baris";
import type { Catat } from "../catat";
import type { Letak } from "../kisi";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { kolomOf } from "../nama/tabel-terbuka";
import { letakSel } from "../sel/baca-sel";
import { teksApaAdanya } from "../sel/teks-apa-adanya";
import { rapikanTeks } from "../sel/teks-gabungan";
import { rapikanButir } from "../tabel-daftar/rapikan-butir";
import type { TemuanSel } from "../sel/catat-galat-sel";
import { catatGalatSel } from "../sel/catat-galat-sel";

type Tabel = TabelTerbuka<"Masalah">;

/** Problems top to bottom, and the first filled cell of each row. */
export interface MasalahTerbaca {
  readonly daftarMasalah: readonly Masalah[];
  readonly daftarLetak: readonly Letak[];
}

const DAFTAR_KOLOM = ["hambatan", "upaya", "rencana", "penanggungJawab", "waktu"] as const;
/** Sentences of a list; who and when are printed as they stand. */
const BERUPA_BUTIR: ReadonlySet<string> = new Set(["hambatan", "upaya", "rencana"]);

function readSel(tabel: Tabel, sel: TemuanSel & { readonly id: string }, catat: Catat) {
  const { baris, kolom, id } = sel;
  catatGalatSel(tabel.kisi, sel, catat);
  const teks = rapikanTeks(teksApaAdanya(tabel.kisi, baris, kolom));
  return (BERUPA_BUTIR.has(id) ? rapikanButir(teks) : teks) || undefined;
}

function readBaris(
  tabel: Tabel,
  baris: number,
  catat: Catat,
): { readonly masalah: Masalah; readonly letak: Letak } | undefined {
  const sel = DAFTAR_KOLOM.flatMap((id) => {
    const kolom = kolomOf(tabel, id);
    if (kolom === undefined) return [];
    const sebutan = tabel.kontrak.kolom[id]?.judul ?? id;
    const teks = readSel(tabel, { id, baris, kolom, sebutan }, catat);
    return teks === undefined ? [] : [{ id, kolom, teks }];
  });
  const [pertama] = sel;
  if (!pertama) return undefined;
  const teksOf = (dicari: (typeof DAFTAR_KOLOM)[number]): string | undefined =>
    sel.find(({ id }) => id === dicari)?.teks;
  return {
    masalah: {
      hambatan: teksOf("hambatan"),
      upaya: teksOf("upaya"),
      rencana: teksOf("rencana"),
      penanggungJawab: teksOf("penanggungJawab"),
      waktu: teksOf("waktu"),
    },
    letak: letakSel(tabel.kisi, baris, pertama.kolom),
  };
}

/** Reads problems, efforts and plans, one problem a row. Rows without any text are passed over. */
export function readMasalah(tabel: Tabel, catat: Catat): MasalahTerbaca {
  const { daftarBaris, tabelLain } = pilahBaris(tabel);
  if (tabelLain !== undefined) catatTabelLain(tabel, tabelLain, catat);
  const terbaca = daftarBaris.flatMap((baris) => readBaris(tabel, baris, catat) ?? []);
  return {
    daftarMasalah: terbaca.map(({ masalah }) => masalah),
    daftarLetak: terbaca.map(({ letak }) => letak),
  };
}
