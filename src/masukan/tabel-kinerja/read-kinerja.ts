import type { Catat } from "../catat";
import type { BarisKinerja, TabelKinerja } from "../masukan";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { keluaranOf, kolomOf, sumberOf } from "../nama/tabel-terbuka";
import { readKolom } from "../sel/baca-kolom";
import { catatKeluaranGabungan } from "../sel/keluaran-gabungan";
import { createPembacaAtribut } from "./atribut";
import type { BarisIndikator } from "./baris-indikator";
import { listBarisIndikator } from "./baris-indikator";
import { createPemeriksaTertutup, susunBaris } from "./susun-baris";
import { catatRealisasiKosong } from "./temuan-realisasi-kosong";

function readBaris(
  tabel: TabelTerbuka<"Kinerja">,
  daftar: readonly BarisIndikator[],
  catat: Catat,
): readonly BarisKinerja[] {
  const { kisi, cariGabungan } = tabel;
  const daftarBaris = daftar.map(({ baris }) => baris);
  const target = readKolom(kisi, { kolom: kolomOf(tabel, "target") ?? 0, daftarBaris }, "kolom");
  const realisasi = readKolom(
    kisi,
    { kolom: kolomOf(tabel, "realisasi") ?? 0, daftarBaris },
    "kolom",
  );
  const readAtribut = createPembacaAtribut(tabel);
  const isTertutup = createPemeriksaTertutup(cariGabungan, kisi.rentang);
  return daftar.flatMap(({ baris, nama, sasaran }) => {
    const selTarget = target.get(baris);
    const selRealisasi = realisasi.get(baris);
    if (!selTarget || !selRealisasi) return [];
    const bahan = {
      baris: kisi.rentang.baris + baris,
      nama,
      sasaran,
      atribut: readAtribut(baris, catat),
      target: selTarget,
      realisasi: selRealisasi,
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
  const daftarBaris = readBaris(tabel, daftar, catat);
  const keluaran = {
    capaian: keluaranOf(tabel, "capaian"),
    kategori: keluaranOf(tabel, "kategori"),
  };
  catatRealisasiKosong(daftarBaris, catat);
  catatKeluaranGabungan(
    tabel,
    { daftarKolom: Object.values(keluaran), daftarBaris: daftarBaris.map(({ baris }) => baris) },
    catat,
  );
  return {
    sumber: [sumberOf(tabel, daftarBaris.length)],
    daftarBaris,
    keluaran,
    kisiKeluaran: tabel.kisi,
  };
}
