import type { Catat } from "../catat";
import type { BarisKinerja, TabelKinerja } from "../masukan";
import { catatGandaLaporan } from "../nama/kolom-ganda";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { keluaranOf, kolomOf, sumberOf } from "../nama/tabel-terbuka";
import { createPemeriksaTertutup } from "../sel/sel-tertutup";
import { readKolom } from "../sel/baca-kolom";
import { createPembacaAtribut } from "./atribut";
import { createPembacaMetode } from "./baca-metode";
import { catatHasil } from "./catat-hasil";
import type { BarisIndikator } from "./baris-indikator";
import { listBarisIndikator } from "./baris-indikator";
import { susunBaris } from "./susun-baris";
import { createPembacaTambahan } from "./tambahan";

function readBaris(
  tabel: TabelTerbuka<"Kinerja">,
  daftar: readonly BarisIndikator[],
  catat: Catat,
): readonly BarisKinerja[] {
  const { kisi } = tabel;
  const daftarBaris = daftar.map(({ baris }) => baris);
  const target = readKolom(kisi, { kolom: kolomOf(tabel, "target") ?? 0, daftarBaris }, "kolom");
  const realisasi = readKolom(
    kisi,
    { kolom: kolomOf(tabel, "realisasi") ?? 0, daftarBaris },
    "kolom",
  );
  const readAtribut = createPembacaAtribut(tabel);
  const readMetode = createPembacaMetode(tabel);
  const readTambahan = createPembacaTambahan(tabel, daftarBaris);
  const isTertutup = createPemeriksaTertutup([tabel]);
  return daftar.flatMap(({ baris, nama, sasaran }) => {
    const selTarget = target.get(baris);
    const selRealisasi = realisasi.get(baris);
    if (!selTarget || !selRealisasi) return [];
    const bahan = {
      baris: kisi.rentang.baris + baris,
      nama,
      sasaran,
      atribut: readAtribut(baris, catat),
      metode: readMetode(baris, catat),
      target: selTarget,
      realisasi: selRealisasi,
      tambahan: readTambahan(baris, catat),
      isTertutup,
    };
    return [susunBaris(bahan, catat)];
  });
}

/** Reads a table that holds target and realisasi side by side; undefined after a temuan when it has no indikator. */
export function readKinerja(
  tabel: TabelTerbuka<"Kinerja">,
  catat: Catat,
): TabelKinerja | undefined {
  const daftar = listBarisIndikator(tabel, catat);
  if (daftar.length === 0) return undefined;
  catatGandaLaporan(tabel, catat);
  const daftarBaris = readBaris(tabel, daftar, catat);
  const keluaran = {
    capaian: keluaranOf(tabel, "capaian"),
    kategori: keluaranOf(tabel, "kategori"),
  };
  catatHasil(tabel, { daftarBaris, keluaran, isTertutup: createPemeriksaTertutup([tabel]) }, catat);
  return {
    sumber: [sumberOf(tabel, daftarBaris.length)],
    daftarBaris,
    keluaran,
    kisiKeluaran: tabel.kisi,
  };
}
