import type { Tempat } from "../../masukan/temuan";
import { tempatSel } from "../../masukan/temuan";
import { sebutTanpaAngka } from "../../pemeriksaan/realisasi-periode";
import type { IsiPeriode } from "../tinjauan";
import type { Bacaan } from "./bacaan";
import type { IsianPeriode } from "./isian";
import { LEMBAR_LAIN } from "./lembar-lain";
import { teksIsian } from "./terapkan-isian";

/** The rectangle all of the cells are in. */
function meliputi([pertama, ...sisa]: readonly [IsianPeriode, ...IsianPeriode[]]): Tempat {
  const daftar = [pertama, ...sisa].map(({ letak }) => letak);
  const [baris, kolom] = [daftar.map((satu) => satu.baris), daftar.map((satu) => satu.kolom)];
  const [awalBaris, awalKolom] = [Math.min(...baris), Math.min(...kolom)];
  return {
    lembar: pertama.letak.lembar,
    rentang: {
      baris: awalBaris,
      kolom: awalKolom,
      tinggi: Math.max(...baris) - awalBaris + 1,
      lebar: Math.max(...kolom) - awalKolom + 1,
    },
  };
}

export const SEBUTAN_SISI = { target: "Target", realisasi: "Realisasi" } as const;

const lembarOf = ({ gabungan: { dipakai } }: IsianPeriode): readonly string[] =>
  dipakai.map(({ periodeLain }) => periodeLain.lembar);

/** How a figure is made; its sheets are named where they are not all of those the question names. */
function asalOf(isian: IsianPeriode, daftarLembar: readonly string[]): string {
  const dipakai = lembarOf(isian);
  const { metode } = isian.gabungan;
  return dipakai.length === daftarLembar.length ? metode : `${metode} ${dipakai.join(", ")}`;
}

function listCatatan({ masukan, reading, daftarIsian }: Bacaan): readonly string[] {
  const { istilah } = masukan.laporan;
  const kurang = daftarIsian.flatMap(({ gabungan: { tanpaAngka, baris } }) =>
    tanpaAngka.map((satu) => ({ ...satu, nama: baris.indikator.nama })),
  );
  const isTerbatas =
    kurang.some(({ sebab }) => sebab === "tanpa-lembar") &&
    reading.sheets.length > LEMBAR_LAIN.limit;
  // A sheet that is missing is missing for every row.
  const catatan = kurang.map(({ nama, ...satu }) => {
    const sebutan = `elum termasuk ${sebutTanpaAngka(satu, istilah)}.`;
    return satu.sebab === "tanpa-lembar" ? `B${sebutan}` : `“${nama}” b${sebutan}`;
  });
  return [
    ...new Set(catatan),
    ...(isTerbatas
      ? [`Yang dibaca hanya ${LEMBAR_LAIN.limit} lembar pertama buku kerja ini.`]
      : []),
  ];
}

/** Asks whether the cells are to be filled; undefined while there are none, or they are being filled. */
export function pertanyaanPeriode(bacaan: Bacaan): IsiPeriode | undefined {
  const [pertama, ...sisa] = bacaan.daftarIsian;
  if (!pertama || bacaan.isianDisetujui) return undefined;
  const daftar = [pertama, ...sisa] as const;
  const daftarLembar = [...new Set(daftar.flatMap(lembarOf))];
  return {
    jenis: "isi-periode",
    tempat: meliputi(daftar),
    daftarLembar,
    daftarIsian: daftar.map((isian) => ({
      tempat: tempatSel(isian.letak),
      sebutan: SEBUTAN_SISI[isian.sisi],
      indikator: isian.gabungan.baris.indikator.nama,
      isi: isian.sekarang,
      akanMenjadi: teksIsian(isian),
      asal: asalOf(isian, daftarLembar),
    })),
    daftarCatatan: listCatatan(bacaan),
  };
}
