import { readAngkaTeks } from "../angka-teks/angka-teks";
import { pilahBaris } from "../baris/pilah-baris";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { kolomOf } from "../nama/tabel-terbuka";
import type { SelTerbaca } from "../sel/baca-sel";
import { isKosongSel, readSel, teksSel } from "../sel/baca-sel";
import type { SepasangBatas } from "./batas-skala";
import { rapikanRentang, readBatas, readRentangBatas } from "./batas-skala";

/** One row of the scale as it stands; `baris` is its offset in the grid. */
export interface BarisSkala extends SepasangBatas {
  readonly baris: number;
  readonly nama: string;
  /** What the bounds say, for a temuan. */
  readonly teks: string;
}

type Tabel = TabelTerbuka<"Skala">;

function readRentangSel({ kisi }: Tabel, baris: number, kolom: number): SelTerbaca {
  const terbaca = readSel(kisi, baris, kolom);
  const nilai = kisi.nilai[baris]?.[kolom];
  return typeof nilai === "string"
    ? { ...terbaca, bacaan: readAngkaTeks(rapikanRentang(nilai)) }
    : terbaca;
}

function readBaris(tabel: Tabel, baris: number): BarisSkala {
  const [bawah, atas] = [kolomOf(tabel, "bawah"), kolomOf(tabel, "atas")];
  const rentang = kolomOf(tabel, "rentang");
  const nama = teksSel(tabel.kisi, baris, kolomOf(tabel, "nama"));
  if (bawah === undefined && rentang !== undefined) {
    const terbaca = readRentangSel(tabel, baris, rentang);
    return { baris, nama, teks: terbaca.sel.teks, ...readRentangBatas(terbaca) };
  }
  const read = (kolom: number | undefined) =>
    kolom === undefined ? undefined : readSel(tabel.kisi, baris, kolom);
  const [selBawah, selAtas] = [read(bawah), read(atas)];
  return {
    baris,
    nama,
    teks: [selBawah?.sel.teks, selAtas?.sel.teks]
      .filter((teks) => teks !== undefined && teks !== "")
      .join(" sampai "),
    bawah: selBawah ? readBatas(selBawah) : { jenis: "kosong" },
    atas: selAtas ? readBatas(selAtas) : { jenis: "kosong" },
  };
}

/** Rows that hold a word or a bound; a running number or a colour alone is none. */
export function listBarisSkala(tabel: Tabel): readonly BarisSkala[] {
  const kolomIsi = (["nama", "bawah", "atas", "rentang"] as const)
    .map((id) => kolomOf(tabel, id))
    .filter((kolom) => kolom !== undefined);
  return pilahBaris(tabel)
    .daftarBaris.filter((baris) =>
      kolomIsi.some((kolom) => !isKosongSel(tabel.kisi.nilai[baris]?.[kolom])),
    )
    .map((baris) => readBaris(tabel, baris));
}
