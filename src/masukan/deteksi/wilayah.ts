import type { LembarTerbaca } from "../buku-terbaca";
import type { Kisi } from "../kisi";
import type { KepalaLembar } from "./cari-kepala";
import { isSekolom, listKepala, pahamiKepala } from "./cari-kepala";
import { findBarisAkhir } from "./batas-tabel";
import type { Dicari } from "./kontrak-dicari";
import type { Lembaran, Petak } from "./lembaran";
import { createLembaran, potong, toPetak, tutupi } from "./lembaran";

/** A rectangle of a sheet that holds one table. */
export interface Wilayah {
  readonly lembar: LembarTerbaca;
  readonly petak: Petak;
  readonly kisi: Kisi;
  readonly kepala: KepalaLembar;
  /** An Excel table object, taken as it is. */
  readonly tabelExcel: string | undefined;
  readonly isKosong: boolean;
  /** The last row that was read is its last row: there may be more of it. */
  readonly isTerpotong: boolean;
}

/** The tables of a sheet, and the sheet without them. */
export interface LembarTerbagi {
  readonly daftarWilayah: readonly Wilayah[];
  readonly sisa: Lembaran;
}

interface Pembagian {
  readonly lembar: LembarTerbaca;
  readonly lembaran: Lembaran;
  readonly daftarDicari: readonly Dicari[];
}

function toWilayah(
  { lembar, lembaran }: Pembagian,
  kepala: KepalaLembar,
  { petak, tabelExcel, isKosong }: Pick<Wilayah, "petak" | "tabelExcel" | "isKosong">,
): Wilayah {
  const isAkhir = petak.baris + petak.tinggi === lembaran.kisi.rentang.tinggi;
  return {
    lembar,
    petak,
    kisi: potong(lembaran, petak),
    kepala,
    tabelExcel,
    isKosong,
    isTerpotong: isAkhir && lembar.jumlahBarisTakTerbaca > 0,
  };
}

/** Excel has said where its own tables begin and end. */
function listTabelExcel(pembagian: Pembagian): readonly (Wilayah | undefined)[] {
  const { lembar, lembaran, daftarDicari } = pembagian;
  return lembar.daftarTabelExcel.map(({ nama, rentang }) => {
    const petak = toPetak(lembaran.kisi, rentang);
    if (!petak) return undefined;
    const sendiri = createLembaran(potong(lembaran, petak));
    const ruas = { kolom: 0, lebar: petak.lebar };
    const percobaan = { lembaran: sendiri, daftarDicari, baris: 0, batasAtas: 0 };
    const kepala = pahamiKepala(percobaan, ruas);
    if (!kepala) return undefined;
    const isKosong = findBarisAkhir(sendiri, kepala, petak.tinggi) === undefined;
    return toWilayah(pembagian, kepala, { petak, tabelExcel: nama, isKosong });
  });
}

/** Tables between other things: from their header to their last row. */
function listBebas(pembagian: Pembagian, terbuka: Lembaran): readonly Wilayah[] {
  const daftarKepala = listKepala(terbuka, pembagian.daftarDicari);
  return daftarKepala.map((kepala, urutan) => {
    const { kolom, lebar, awal, akhir, barisData } = kepala;
    const berikut = daftarKepala.slice(urutan + 1).find((lain) => isSekolom(lain, kepala));
    const batas = Math.max(berikut?.awal ?? terbuka.kisi.rentang.tinggi, barisData);
    const barisAkhir = findBarisAkhir(terbuka, kepala, batas);
    const tinggi = (barisAkhir ?? akhir) - awal + 1;
    return toWilayah(
      pembagian,
      { ...kepala, awal: 0, akhir: akhir - awal, barisData: barisData - awal },
      {
        petak: { baris: awal, kolom, tinggi, lebar },
        tabelExcel: undefined,
        isKosong: barisAkhir === undefined,
      },
    );
  });
}

/**
 * Finds the tables of one sheet that have headings. Cells of pivots, of Excel's own tables and of `tertutup` (sheet
 * coordinates) are not looked at for others.
 */
export function bagiLembar(
  lembar: LembarTerbaca & { readonly kisi: Kisi },
  daftarDicari: readonly Dicari[],
  tertutup: readonly Petak[],
): LembarTerbagi {
  const lembaran = createLembaran(lembar.kisi);
  const pembagian = { lembar, lembaran, daftarDicari };
  const milikLain = [...lembar.daftarPivot, ...tertutup];
  const milikExcel = lembar.daftarTabelExcel.map(({ rentang }) => rentang);
  const petak = [...milikLain, ...milikExcel].flatMap((area) => toPetak(lembar.kisi, area) ?? []);
  const terbuka = tutupi(lembaran, petak);
  const bebas = listBebas(pembagian, terbuka);
  const excel = listTabelExcel(pembagian).filter((wilayah) => wilayah !== undefined);
  // Of Excel's own tables only those with headings of ours are spoken for: a list or an identity may be one too.
  const sisa = tutupi(lembaran, [
    ...milikLain.flatMap((area) => toPetak(lembar.kisi, area) ?? []),
    ...[...excel, ...bebas].map((wilayah) => wilayah.petak),
  ]);
  return { daftarWilayah: [...excel, ...bebas], sisa };
}
