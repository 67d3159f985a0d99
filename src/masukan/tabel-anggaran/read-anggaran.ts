import type { Catat } from "../catat";
import { sebutBaris } from "../catat";
import type { BarisAnggaran, BarisJumlah, TabelAnggaran } from "../masukan";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { keluaranOf, kolomOf, sumberOf } from "../nama/tabel-terbuka";
import { readKolom } from "../sel/baca-kolom";
import type { SelTerbaca } from "../sel/baca-sel";
import { readSel } from "../sel/baca-sel";
import { catatKeluaranGabungan } from "../sel/keluaran-gabungan";
import { readTeksGabungan } from "../sel/teks-gabungan";
import type { BarisKegiatan } from "./baris-kegiatan";
import { listBarisKegiatan } from "./baris-kegiatan";
import { toRupiah } from "./nilai-rupiah";
import { pilihPagu } from "./pilih-pagu";

interface Kolom {
  readonly pagu: number;
  readonly realisasi: number;
}

function catatKodeGanda(tabel: TabelTerbuka, daftar: readonly BarisKegiatan[], catat: Catat): void {
  const perKode = new Map<string, number[]>();
  for (const { kode, baris } of daftar) {
    if (kode !== "")
      perKode.set(kode, [...(perKode.get(kode) ?? []), tabel.kisi.rentang.baris + baris]);
  }
  const { lembar, rentang } = tabel.kisi;
  for (const [kode, daftarBaris] of perKode) {
    const [awal] = daftarBaris;
    if (awal === undefined || daftarBaris.length < 2) continue;
    catat({
      aturan: "kode-ganda",
      tingkat: "peringatan",
      letak: {
        lembar,
        rentang: { ...rentang, baris: awal, tinggi: (daftarBaris.at(-1) ?? awal) - awal + 1 },
      },
      pesan: `Kode ${kode} dipakai lebih dari satu kali di lembar ${lembar}, baris ${sebutBaris(daftarBaris)}.`,
      saran: "Bedakan kodenya; ketik kode seperti 1.10 sebagai teks agar tidak menjadi 1.1.",
    });
  }
}

/** Which sasaran the row serves, or, where the table only says so, which indikator. */
function sasaranOf(tabel: TabelTerbuka<"Anggaran">, baris: number, catat: Catat): string {
  const read = (id: "sasaran" | "indikator", sebutan: string): string =>
    readTeksGabungan(tabel, { baris, kolom: kolomOf(tabel, id), sebutan }, catat);
  const sasaran = read("sasaran", "Sasaran");
  return sasaran === "" ? read("indikator", "Indikator") : sasaran;
}

interface Kegiatan {
  readonly kegiatan: BarisKegiatan;
  readonly baris: number;
  readonly sasaran: string;
}

function toBaris(
  { kegiatan, baris, sasaran }: Kegiatan,
  { pagu, realisasi }: { readonly pagu: SelTerbaca; readonly realisasi: SelTerbaca },
  catat: Catat,
): BarisAnggaran {
  const nilaiPagu = toRupiah(pagu, "Pagu", catat);
  const nilaiRealisasi = toRupiah(realisasi, "Realisasi anggaran", catat);
  return {
    baris,
    kegiatan: {
      kode: kegiatan.kode,
      uraian: kegiatan.uraian,
      pagu: nilaiPagu.nilai,
      realisasiAnggaran: nilaiRealisasi.nilai,
      tidakTerbaca: nilaiPagu.tidakTerbaca || nilaiRealisasi.tidakTerbaca,
    },
    pagu: pagu.sel,
    realisasi: realisasi.sel,
    sasaran,
  };
}

function readBaris(
  tabel: TabelTerbuka<"Anggaran">,
  { daftar, kolom }: { readonly daftar: readonly BarisKegiatan[]; readonly kolom: Kolom },
  catat: Catat,
): readonly BarisAnggaran[] {
  const { kisi } = tabel;
  const daftarBaris = daftar.map(({ baris }) => baris);
  const pagu = readKolom(kisi, { kolom: kolom.pagu, daftarBaris }, "rupiah");
  const realisasi = readKolom(kisi, { kolom: kolom.realisasi, daftarBaris }, "rupiah");
  return daftar.flatMap((kegiatan) => {
    const selPagu = pagu.get(kegiatan.baris);
    const selRealisasi = realisasi.get(kegiatan.baris);
    if (!selPagu || !selRealisasi) return [];
    const bahan = {
      kegiatan,
      baris: kisi.rentang.baris + kegiatan.baris,
      sasaran: sasaranOf(tabel, kegiatan.baris, catat),
    };
    return [toBaris(bahan, { pagu: selPagu, realisasi: selRealisasi }, catat)];
  });
}

function readJumlah(
  tabel: TabelTerbuka,
  { baris, kolom }: { baris: number; kolom: Kolom },
  catat: Catat,
): BarisJumlah {
  const read = (posisi: number, sebutan: string): BarisJumlah["pagu"] => {
    const terbaca = readSel(tabel.kisi, baris, posisi);
    const bacaan = terbaca.bacaan.jenis === "rancu" ? terbaca.bacaan.ribuan : terbaca.bacaan;
    return { ...terbaca.sel, nilai: toRupiah({ ...terbaca, bacaan }, sebutan, catat).nilai };
  };
  return {
    baris: tabel.kisi.rentang.baris + baris,
    pagu: read(kolom.pagu, "Jumlah pagu"),
    realisasi: read(kolom.realisasi, "Jumlah realisasi anggaran"),
  };
}

/** Reads the budget table; undefined after a temuan when it holds no kegiatan. */
export function readAnggaran(
  tabel: TabelTerbuka<"Anggaran">,
  catat: Catat,
): TabelAnggaran | undefined {
  const kolom = { pagu: pilihPagu(tabel, catat) ?? 0, realisasi: kolomOf(tabel, "realisasi") ?? 0 };
  const { daftarBaris: daftar, jumlah } = listBarisKegiatan(tabel, Object.values(kolom), catat);
  if (daftar.length === 0) return undefined;
  catatKodeGanda(tabel, daftar, catat);
  const daftarBaris = readBaris(tabel, { daftar, kolom }, catat);
  const barisJumlah =
    jumlah === undefined ? undefined : readJumlah(tabel, { baris: jumlah, kolom }, catat);
  const keluaran = { serapan: keluaranOf(tabel, "serapan"), sisa: keluaranOf(tabel, "sisa") };
  const ditulis = [...daftarBaris, ...(barisJumlah ? [barisJumlah] : [])].map(({ baris }) => baris);
  catatKeluaranGabungan(
    tabel,
    { daftarKolom: Object.values(keluaran), daftarBaris: ditulis },
    catat,
  );
  return {
    sumber: sumberOf(tabel, daftarBaris.length),
    daftarBaris,
    jumlah: barisJumlah,
    keluaran,
    kisiKeluaran: tabel.kisi,
  };
}
