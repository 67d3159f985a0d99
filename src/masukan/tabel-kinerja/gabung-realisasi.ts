import type { Catat } from "../catat";
import { sebutBaris } from "../catat";
import type { BarisKinerja, TabelKinerja } from "../masukan";
import { catatGandaLaporan } from "../nama/kolom-ganda";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { keluaranOf, kolomOf, sumberOf } from "../nama/tabel-terbuka";
import { readKolom } from "../sel/baca-kolom";
import type { SelTerbaca } from "../sel/baca-sel";
import { createPembacaAtribut } from "./atribut";
import { catatMetodeBerbeda, createPembacaMetode } from "./baca-metode";
import type { BarisIndikator, TabelIndikator } from "./baris-indikator";
import { isTanpaNama, listBarisIndikator } from "./baris-indikator";
import type { HasilCocok, Pasangan } from "./cocokkan";
import { cocokkan } from "./cocokkan";
import { catatHasil } from "./catat-hasil";
import { susunBaris } from "./susun-baris";
import type { BacaanTambahan } from "./tambahan";
import { createPembacaTambahan, gabungTambahan } from "./tambahan";
import { createPemeriksaTertutup } from "../sel/sel-tertutup";

/** An indikator of one of the two tables with the cell that counts there. */
interface BarisSisi extends BarisIndikator {
  readonly terbaca: SelTerbaca;
  readonly tambahan: BacaanTambahan;
}

/** Both tables; the output columns stand in one of them. */
export interface SepasangTabel {
  readonly target: TabelTerbuka<"Target">;
  readonly realisasi: TabelTerbuka<"Realisasi">;
}

function readSisi(
  tabel: TabelTerbuka<TabelIndikator>,
  kolom: number,
  catat: Catat,
): readonly BarisSisi[] {
  const daftar = listBarisIndikator(tabel, catat).filter((baris) => !isTanpaNama(baris));
  const daftarBaris = daftar.map(({ baris }) => baris);
  const sel = readKolom(tabel.kisi, { kolom, daftarBaris }, "kolom");
  const readTambahan = createPembacaTambahan(tabel, daftarBaris);
  catatGandaLaporan(tabel, catat);
  return daftar.flatMap((baris) => {
    const terbaca = sel.get(baris.baris);
    return terbaca ? [{ ...baris, terbaca, tambahan: readTambahan(baris.baris, catat) }] : [];
  });
}

const NAMA_DISEBUT = 3;

function catatSisa(
  { kisi }: TabelTerbuka,
  { sisa, lawan }: { readonly sisa: readonly BarisSisi[]; readonly lawan: string },
  catat: Catat,
): void {
  for (const { terbaca, nama } of sisa) {
    const { lembar, baris } = terbaca.sel.letak;
    catat({
      aturan: "indikator-tanpa-pasangan",
      tingkat: "kesalahan",
      letak: { lembar, rentang: { ...kisi.rentang, baris, tinggi: 1 } },
      pesan: `Indikator “${nama}” (${lembar} baris ${baris + 1}) tidak ada di tabel ${lawan}; indikator ini tidak dihitung.`,
      saran: `Samakan nama indikatornya di kedua tabel, atau tambahkan ke tabel ${lawan}.`,
    });
  }
}

function catatKembar(tabel: TabelTerbuka, kembar: readonly BarisSisi[], catat: Catat): void {
  const [pertama] = kembar;
  if (!pertama) return;
  const { lembar } = tabel.kisi;
  const daftarBaris = kembar.map(({ terbaca }) => terbaca.sel.letak.baris);
  const nama = [...new Set(kembar.map((baris) => `“${baris.nama}”`))]
    .slice(0, NAMA_DISEBUT)
    .join(", ");
  const awal = Math.min(...daftarBaris);
  catat({
    aturan: "indikator-kembar",
    tingkat: "kesalahan",
    letak: {
      lembar,
      rentang: { ...tabel.kisi.rentang, baris: awal, tinggi: Math.max(...daftarBaris) - awal + 1 },
    },
    pesan: `Indikator ${nama} tertulis lebih dari satu kali di lembar ${lembar} (baris ${sebutBaris(daftarBaris)}) sehingga pasangannya tidak pasti.`,
    saran: "Bedakan nama indikatornya, atau isi kolom Sasaran yang sama di kedua tabel.",
  });
}

function catatTakCocok(
  { target, realisasi }: SepasangTabel,
  hasil: HasilCocok<BarisSisi, BarisSisi>,
  catat: Catat,
): void {
  catatSisa(target, { sisa: hasil.kiriSisa, lawan: realisasi.nama }, catat);
  catatSisa(realisasi, { sisa: hasil.kananSisa, lawan: target.nama }, catat);
  catatKembar(target, hasil.kembar.kiri, catat);
  catatKembar(realisasi, hasil.kembar.kanan, catat);
}

/** Results stand beside the realisasi, unless only the other table has columns for them. */
function tabelKeluaran({
  target,
  realisasi,
}: SepasangTabel): TabelTerbuka<"Target"> | TabelTerbuka<"Realisasi"> {
  const hasKeluaran = (tabel: TabelTerbuka): boolean =>
    ["capaian", "kategori"].some((id) => tabel.kepala.padanan.kolom.has(id));
  return !hasKeluaran(realisasi) && hasKeluaran(target) ? target : realisasi;
}

/** The metode may stand in either table; two that differ are none. */
function createPembacaMetodeBerdua({ target, realisasi }: SepasangTabel) {
  const [readTarget, readRealisasi] = [createPembacaMetode(target), createPembacaMetode(realisasi)];
  return ({ kiri, kanan }: Pasangan<BarisSisi, BarisSisi>, catat: Catat) => {
    const a = readTarget(kiri.baris, catat);
    const b = readRealisasi(kanan.baris, catat);
    if (!a || !b || a.metode === b.metode) return a ?? b;
    catatMetodeBerbeda(kiri.nama, [a, b], catat);
    return undefined;
  };
}

function createPenyusun(tabel: SepasangTabel, isDiTarget: boolean) {
  const readAtribut = createPembacaAtribut(tabel.target);
  const readMetode = createPembacaMetodeBerdua(tabel);
  const isTertutup = createPemeriksaTertutup([tabel.target, tabel.realisasi]);
  return (pasangan: Pasangan<BarisSisi, BarisSisi>, catat: Catat): BarisKinerja => {
    const { kiri, kanan } = pasangan;
    return susunBaris(
      {
        baris: (isDiTarget ? kiri : kanan).terbaca.sel.letak.baris,
        nama: kiri.nama,
        sasaran: kiri.sasaran === "" ? kanan.sasaran : kiri.sasaran,
        atribut: readAtribut(kiri.baris, catat),
        metode: readMetode(pasangan, catat),
        target: kiri.terbaca,
        realisasi: kanan.terbaca,
        tambahan: gabungTambahan(kanan.tambahan, kiri.tambahan),
        isTertutup,
      },
      catat,
    );
  };
}

function catatTanpaPasangan({ target, realisasi }: SepasangTabel, catat: Catat): void {
  catat({
    aturan: "tanpa-pasangan",
    tingkat: "kesalahan",
    letak: { lembar: realisasi.kisi.lembar, rentang: realisasi.kisi.rentang },
    pesan: `Tidak ada indikator yang sama di tabel ${target.nama} dan ${realisasi.nama}.`,
    saran: "Samakan nama indikator di kedua tabel.",
  });
}

/**
 * Joins a table of targets with a table of realisasi by indikator. What stands in only one of them is said and left
 * out. Undefined after a temuan when nothing can be joined.
 */
export function gabungRealisasi(tabel: SepasangTabel, catat: Catat): TabelKinerja | undefined {
  const kiri = readSisi(tabel.target, kolomOf(tabel.target, "target") ?? 0, catat);
  const kanan = readSisi(tabel.realisasi, kolomOf(tabel.realisasi, "realisasi") ?? 0, catat);
  if (kiri.length === 0 || kanan.length === 0) return undefined;
  const hasil = cocokkan(kiri, kanan);
  catatTakCocok(tabel, hasil, catat);
  if (hasil.pasangan.length === 0) {
    catatTanpaPasangan(tabel, catat);
    return undefined;
  }
  const tempatHasil = tabelKeluaran(tabel);
  const susun = createPenyusun(tabel, tempatHasil === tabel.target);
  const daftarBaris = hasil.pasangan
    .map((pasangan) => susun(pasangan, catat))
    .sort((a, b) => a.baris - b.baris);
  const keluaran = {
    capaian: keluaranOf(tempatHasil, "capaian"),
    kategori: keluaranOf(tempatHasil, "kategori"),
  };
  const isTertutup = createPemeriksaTertutup([tabel.target, tabel.realisasi]);
  catatHasil(tempatHasil, { daftarBaris, keluaran, isTertutup }, catat);
  return {
    sumber: [sumberOf(tabel.target, kiri.length), sumberOf(tabel.realisasi, kanan.length)],
    daftarBaris,
    keluaran,
    kisiKeluaran: tempatHasil.kisi,
  };
}
