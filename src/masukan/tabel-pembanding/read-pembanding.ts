import { findKepala } from "../kepala/find-kepala";
import type { Kisi } from "../kisi";
import { bernama } from "../nama/bernama";
import { checkIsiNama } from "../nama/check-isi-nama";
import type { BahanBacaan } from "../nama/pick-tabel";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { readKolom } from "../sel/baca-kolom";
import type { SelTerbaca } from "../sel/baca-sel";
import { createPencariGabungan } from "../sel/sel-gabungan";
import type { BarisIndikator } from "../tabel-kinerja/baris-indikator";
import { isTanpaNama, listBarisIndikator } from "../tabel-kinerja/baris-indikator";
import { toIsian, toRealisasi } from "../tabel-kinerja/nilai-indikator";
import type { IdKolomPembanding } from "./kontrak-pembanding";
import { kontrakPembanding } from "./kontrak-pembanding";
import type { BarisPembanding, NilaiPembanding, TabelPembanding } from "./tabel-pembanding";
import { NAMA_PEMBANDING } from "./tabel-pembanding";

type KolomAngka = keyof Omit<BarisPembanding, "baris" | "indikator"> & IdKolomPembanding;

const KOLOM_ANGKA: readonly KolomAngka[] = [
  "target",
  "realisasi",
  "capaian",
  "pagu",
  "realisasiAnggaran",
];

const RUPIAH: ReadonlySet<KolomAngka> = new Set(["pagu", "realisasiAnggaran"]);

/** A comparison table never stands in the way: what is wrong with it is left out and what is right compared. */
const TANPA_CATATAN = () => undefined;

/** Its header, understood; undefined when no column tells which indikator a row speaks of. */
function openPembanding(
  { daftarNama, sinonim }: BahanBacaan,
  sebutan: string,
): TabelTerbuka<"Kinerja"> | undefined {
  const [terbaca] = bernama(daftarNama, [sebutan]);
  if (!terbaca) return undefined;
  const isi = checkIsiNama(terbaca);
  if (isi.status !== "rentang") return undefined;
  const { kisi } = isi;
  const kontrak = kontrakPembanding(sinonim);
  const cariGabungan = createPencariGabungan(kisi);
  const kepala = findKepala(kisi, kontrak, cariGabungan);
  if (!kepala?.padanan.kolom.has("indikator")) return undefined;
  const { nama, cakupan } = terbaca;
  return { tabel: "Kinerja", kontrak, nama, cakupan, kisi, kepala, cariGabungan };
}

const toNilai = (terbaca: SelTerbaca, { rumus, rentang }: Kisi): NilaiPembanding => {
  const { baris, kolom } = terbaca.sel.letak;
  return {
    nilai: toRealisasi(toIsian(terbaca, "realisasi")),
    sel: terbaca.sel,
    berumus: typeof rumus[baris - rentang.baris]?.[kolom - rentang.kolom] === "string",
  };
};

/** Reads one column of figures; of a column that is not there, undefined for every row. */
function createPembacaAngka(
  { kisi, kepala }: TabelTerbuka,
  daftarBaris: readonly number[],
): (id: KolomAngka, baris: number) => NilaiPembanding | undefined {
  const perKolom = new Map(
    KOLOM_ANGKA.flatMap((id) => {
      const kolom = kepala.padanan.kolom.get(id);
      if (kolom === undefined) return [];
      const penentu = RUPIAH.has(id) ? "rupiah" : "kolom";
      return [[id, readKolom(kisi, { kolom, daftarBaris }, penentu)] as const];
    }),
  );
  return (id, baris) => {
    const terbaca = perKolom.get(id)?.get(baris);
    return terbaca && toNilai(terbaca, kisi);
  };
}

function readBaris(
  tabel: TabelTerbuka<"Kinerja">,
  daftar: readonly BarisIndikator[],
): readonly BarisPembanding[] {
  const read = createPembacaAngka(
    tabel,
    daftar.map(({ baris }) => baris),
  );
  return daftar.map(({ baris, nama }) => ({
    baris: tabel.kisi.rentang.baris + baris,
    indikator: nama,
    target: read("target", baris),
    realisasi: read("realisasi", baris),
    capaian: read("capaian", baris),
    pagu: read("pagu", baris),
    realisasiAnggaran: read("realisasiAnggaran", baris),
  }));
}

/** The comparison tables among the names, in the order of {@link NAMA_PEMBANDING}; those that cannot be read are left out. */
export function listPembanding(bahan: BahanBacaan): readonly TabelPembanding[] {
  return NAMA_PEMBANDING.flatMap((sebutan) => {
    const tabel = openPembanding(bahan, sebutan);
    if (!tabel) return [];
    const daftar = listBarisIndikator(tabel, TANPA_CATATAN).filter((baris) => !isTanpaNama(baris));
    if (daftar.length === 0) return [];
    const daftarBaris = readBaris(tabel, daftar);
    const { nama, cakupan, kisi } = tabel;
    const tempat = { lembar: kisi.lembar, rentang: kisi.rentang };
    return [{ sumber: { nama, cakupan, tempat, jumlahBaris: daftarBaris.length }, daftarBaris }];
  });
}
