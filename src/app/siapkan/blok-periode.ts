import { formatPeriode } from "../../format/periode";
import type { Periode } from "../../kinerja/periode";
import { KONTRAK } from "../../masukan/kontrak";
import type { Kisi, Letak, Rentang } from "../../masukan/kisi";
import { bernama } from "../../masukan/nama/bernama";
import { kataPeriode } from "../../render/templat/isian-templat";
import { textInput } from "../../workbook/cell-input";
import type { BlockWrite, CellInput } from "../../workbook/workbook";
import type { BahanSiapkan } from "./bahan-siapkan";
import { gantiPeriode } from "./ganti-periode";
import { kelompokBersambung } from "./kelompok-sel";
import { kisiLembar } from "./nama-terbaca";
import { selDikosongkan } from "./sel-dikosongkan";

/** The way from one period to the next, on the sheet that will hold it. */
export interface Perpindahan {
  readonly kini: Periode;
  readonly berikut: Periode;
  readonly lembar: string;
}

/** What is written into the copy, and where its own period stands when it had to be added. */
export interface BlokPeriode {
  readonly daftarBlok: readonly BlockWrite[];
  readonly identitas: Rentang | undefined;
}

const blokSel = (lembar: string, { baris, kolom }: Letak, isi: CellInput): BlockWrite => ({
  sheet: lembar,
  rentang: { baris, kolom, tinggi: 1, lebar: 1 },
  formulas: [[isi]],
});

/** Emptied cells of one column that touch one another are one block: a long table is still a small request. */
const blokKosong = (
  lembar: string,
  daftar: readonly { readonly letak: Letak }[],
): readonly BlockWrite[] =>
  kelompokBersambung(daftar).map(({ kolom, daftarSel }) => ({
    sheet: lembar,
    rentang: {
      baris: daftarSel[0]?.letak.baris ?? 0,
      kolom,
      tinggi: daftarSel.length,
      lebar: 1,
    },
    formulas: daftarSel.map(() => [""]),
  }));

/** Cells of the sheet's own identity that change with the period. */
function isiIdentitas(
  bahan: BahanSiapkan,
  { berikut }: Perpindahan,
): readonly (readonly [Letak, CellInput])[] {
  const { istilah, letak } = bahan.masukan.laporan;
  const { periode, tahun, tanggalLaporan } = letak.identitas;
  const milik = (satu: Letak | undefined, isi: CellInput): (readonly [Letak, CellInput])[] =>
    satu?.lembar === bahan.buku.lembarAktif ? [[satu, isi]] : [];
  const kata = kataPeriode(berikut, istilah);
  return [
    ...milik(periode, textInput(tahun ? kata : formatPeriode(berikut, istilah))),
    ...milik(tahun, berikut.tahun),
    ...milik(tanggalLaporan, ""),
  ];
}

/** Titles and headings that name the period, without the cells spoken for already. */
function isiJudul(
  kisi: Kisi,
  { kini, berikut }: Perpindahan,
  isTerpakai: (letak: Letak) => boolean,
): readonly (readonly [Letak, CellInput])[] {
  return kisi.nilai.flatMap((isi, urutan) =>
    isi.flatMap((nilai, posisi): (readonly [Letak, CellInput])[] => {
      if (typeof nilai !== "string" || (kisi.rumus[urutan]?.[posisi] ?? null) !== null) return [];
      const letak = {
        lembar: kisi.lembar,
        baris: kisi.rentang.baris + urutan,
        kolom: kisi.rentang.kolom + posisi,
      };
      const baru = gantiPeriode(nilai, kini, berikut);
      return baru === nilai || isTerpakai(letak) ? [] : [[letak, textInput(baru)]];
    }),
  );
}

/** Where the workbook alone says the period, the copy gets two rows of its own right of everything. */
function identitasBaru(
  { masukan, daftarNama, buku }: BahanSiapkan,
  kisi: Kisi,
  { berikut, lembar }: Perpindahan,
): { readonly rentang: Rentang; readonly blok: BlockWrite } | undefined {
  const [pertama] = bernama(daftarNama, [KONTRAK.Identitas.nama]);
  const { periode } = masukan.laporan.letak.identitas;
  if (pertama?.cakupan === "lembar" || periode?.lembar === buku.lembarAktif) return undefined;
  const { kunci, nilai } = KONTRAK.Identitas.kolom;
  const rentang = {
    baris: kisi.rentang.baris,
    kolom: kisi.rentang.kolom + kisi.rentang.lebar + 1,
    tinggi: 3,
    lebar: 2,
  };
  const formulas = [
    [kunci.judul, nilai.judul],
    ["Periode", kataPeriode(berikut, masukan.laporan.istilah)],
    ["Tahun", berikut.tahun],
  ];
  return { rentang, blok: { sheet: lembar, rentang, formulas } };
}

/** Everything that makes a copy of the active sheet the sheet of the next period. */
export function blokPeriode(bahan: BahanSiapkan, pindah: Perpindahan): BlokPeriode {
  const kisi = kisiLembar(bahan.buku, bahan.buku.lembarAktif);
  if (!kisi) return { daftarBlok: [], identitas: undefined };
  const kunciOf = ({ baris, kolom }: Letak): string => `${baris},${kolom}`;
  const isian = isiIdentitas(bahan, pindah);
  const kosong = selDikosongkan(bahan, kisi, pindah.kini.jenis !== pindah.berikut.jenis).map(
    (letak) => ({ letak }),
  );
  const terpakai = new Set(
    [...isian.map(([letak]) => letak), ...kosong.map(({ letak }) => letak)].map(kunciOf),
  );
  const judul = isiJudul(kisi, pindah, (letak) => terpakai.has(kunciOf(letak)));
  const baru = identitasBaru(bahan, kisi, pindah);
  return {
    daftarBlok: [
      ...blokKosong(pindah.lembar, kosong),
      ...[...isian, ...judul].map(([letak, isi]) => blokSel(pindah.lembar, letak, isi)),
      ...(baru ? [baru.blok] : []),
    ],
    identitas: baru?.rentang,
  };
}
