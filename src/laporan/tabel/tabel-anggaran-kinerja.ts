import type { RekapAnggaran } from "../../anggaran/kegiatan";
import type { BarisTabel, KolomTabel, Sel, Tabel } from "../../dokumen/dokumen";
import { roundPersen } from "../../format/persen";
import { catatanAlokasi, catatanTakTerbaca } from "../../narasi/catatan-anggaran";
import { catatanPembulatan } from "../../narasi/catatan-capaian";
import type { Alokasi, AnggaranKelompok } from "../alokasi-anggaran";
import { alokasiAnggaran } from "../alokasi-anggaran";
import type { BahanLaporan } from "../bahan";
import { hasTakTerbaca, jumlahAnggaran } from "../jumlah-anggaran";
import type { IndikatorLaporan, KelompokSasaran } from "../kelompok-sasaran";
import { kelompokSasaran } from "../kelompok-sasaran";
import { sebutanOf } from "../sebutan";
import { hasCapaianDibulatkan } from "./catatan-tabel-capaian";
import type { RumusAnggaran } from "./rumus-anggaran";
import { rumusDaun, rumusSeluruhAnggaran } from "./rumus-anggaran";
import {
  barisBiasa,
  barisTebal,
  kolom,
  SEL_KOSONG,
  SEL_TIADA,
  selPersen,
  selRupiah,
  selTeks,
} from "./sel";
import { selRealisasi, selTarget } from "./sel-indikator";
import { selCapaian, selRataRata } from "./tabel-capaian";

const KOLOM: readonly KolomTabel[] = [
  kolom("No", 0.9, { rata: "tengah" }),
  kolom("Sasaran dan Indikator Kinerja", 3.9),
  kolom("Pagu (Rp)", 2.9, { kelompok: "Anggaran", rata: "kanan" }),
  kolom("Realisasi (Rp)", 2.9, { kelompok: "Anggaran", rata: "kanan" }),
  kolom("%", 1.5, { kelompok: "Anggaran", rata: "kanan" }),
  kolom("Target", 1.6, { kelompok: "Kinerja", rata: "kanan" }),
  kolom("Realisasi", 1.9, { kelompok: "Kinerja", rata: "kanan" }),
  kolom("%", 1.5, { kelompok: "Kinerja", rata: "kanan" }),
];

const TIGA_KOSONG: readonly Sel[] = [SEL_KOSONG, SEL_KOSONG, SEL_KOSONG];
const TIGA_TIADA: readonly Sel[] = [SEL_TIADA, SEL_TIADA, SEL_TIADA];

interface Susunan {
  readonly bahan: BahanLaporan;
  readonly rekap: RekapAnggaran;
  readonly alokasi: Alokasi;
}

function selAnggaran(
  rekap: RekapAnggaran,
  rumus: RumusAnggaran,
  bahan: BahanLaporan,
): readonly Sel[] {
  const { pagu, realisasi, serapan } = jumlahAnggaran(rekap, bahan);
  return [
    selRupiah(pagu, { rumus: rumus.pagu }),
    selRupiah(realisasi, { rumus: rumus.realisasi }),
    selPersen(serapan, { rumus: rumus.serapan }),
  ];
}

const isSemuaDaun = ({ daun }: AnggaranKelompok, { rekap }: Susunan): boolean =>
  daun.length === rekap.daftarSimpul.filter((simpul) => simpul.daun[0] === simpul.indeks).length;

/** Budget of a kelompok: blank where only the total is known, a dash where nothing serves it. */
function selAnggaranKelompok(
  anggaran: AnggaranKelompok | undefined,
  susunan: Susunan,
): readonly Sel[] {
  if (susunan.alokasi.dasar === "tidak-disebut") return TIGA_KOSONG;
  if (!anggaran) return TIGA_TIADA;
  const rumus = rumusDaun(anggaran.daun, isSemuaDaun(anggaran, susunan), susunan.bahan);
  return selAnggaran(anggaran.rekap, rumus, susunan.bahan);
}

const selKinerja = (item: IndikatorLaporan, bahan: BahanLaporan): readonly Sel[] => [
  selTarget(item.baris, bahan),
  selRealisasi(item.baris, bahan),
  selCapaian(item, bahan),
];

/** A sasaran with its budget and mean, its indicators beneath; an indikator without sasaran has both in its own row. */
function barisKelompok(kelompok: KelompokSasaran, letak: number, susunan: Susunan): BarisTabel[] {
  const { sasaran, anggota } = kelompok;
  const { bahan, alokasi } = susunan;
  const nomor = selTeks(String(letak + 1));
  const anggaran = selAnggaranKelompok(alokasi.perKelompok[letak], susunan);
  if (!sasaran) {
    return anggota.map((item) =>
      barisBiasa([nomor, selTeks(item.indikator.nama), ...anggaran, ...selKinerja(item, bahan)]),
    );
  }
  return [
    barisTebal([
      ...[nomor, selTeks(sasaran.nama), ...anggaran],
      ...[SEL_KOSONG, SEL_KOSONG, selRataRata(sasaran, bahan)],
    ]),
    ...anggota.map((item) =>
      barisBiasa([
        ...[SEL_KOSONG, selTeks(item.indikator.nama), ...TIGA_KOSONG],
        ...selKinerja(item, bahan),
      ]),
    ),
  ];
}

function barisLainnya({ alokasi: { lainnya }, bahan }: Susunan): BarisTabel[] {
  if (!lainnya) return [];
  return [
    barisBiasa([
      ...[SEL_KOSONG, selTeks("Kegiatan yang tidak dikaitkan dengan satu sasaran")],
      ...selAnggaran(lainnya.rekap, rumusDaun(lainnya.daun, false, bahan), bahan),
      ...TIGA_KOSONG,
    ]),
  ];
}

/** The total; left out where the only sasaran already shows the same. */
function barisJumlah(daftar: readonly KelompokSasaran[], susunan: Susunan): BarisTabel[] {
  const { bahan, rekap, alokasi } = susunan;
  const { keseluruhan } = bahan.perhitungan.kinerja;
  const [satu] = daftar;
  const nilai = satu?.sasaran ? satu.sasaran.nilai : keseluruhan.nilai;
  const isTerulang = daftar.length === 1 && !alokasi.lainnya && nilai === keseluruhan.nilai;
  if (isTerulang) return [];
  return [
    barisTebal([
      ...[SEL_KOSONG, selTeks("Jumlah anggaran dan rata-rata capaian")],
      ...selAnggaran(rekap, rumusSeluruhAnggaran(bahan), bahan),
      ...[SEL_KOSONG, SEL_KOSONG, selRataRata(keseluruhan, bahan)],
    ]),
  ];
}

/** Rounding is said here only where the table before has not said it: of the serapan. */
function daftarCatatan({ alokasi, rekap, bahan }: Susunan): string[] {
  const { pembulatan } = bahan.pengaturan;
  const daftarRekap = [rekap, ...alokasi.perKelompok.map((satu) => satu?.rekap)];
  const isDibulatkan = [...daftarRekap, alokasi.lainnya?.rekap].some(
    (satu) =>
      satu?.serapan.status === "terukur" &&
      roundPersen(satu.serapan.nilai, pembulatan) !== satu.serapan.nilai,
  );
  const catatan = catatanAlokasi(alokasi.dasar);
  return [
    ...(catatan === undefined ? [] : [catatan]),
    ...(hasTakTerbaca(rekap) ? [catatanTakTerbaca()] : []),
    ...(isDibulatkan && !hasCapaianDibulatkan(bahan) ? [catatanPembulatan(pembulatan)] : []),
  ];
}

/** Tabel biaya per hasil: what was spent beside what was achieved, by sasaran as far as the workbook says. */
export function tabelAnggaranKinerja(
  bahan: BahanLaporan,
  rekap: RekapAnggaran,
  nomor: string,
): Tabel {
  const daftar = kelompokSasaran(bahan);
  const susunan = { bahan, rekap, alokasi: alokasiAnggaran(bahan, daftar) };
  const { jabatan, periode } = sebutanOf(bahan);
  return {
    type: "tabel",
    kunci: "capaian-kinerja.tabel-anggaran",
    nomor,
    judul: `Capaian Kinerja dan Penggunaan Anggaran ${jabatan} ${periode}`,
    kolom: KOLOM,
    barisNomor: true,
    baris: [
      ...daftar.flatMap((kelompok, letak) => barisKelompok(kelompok, letak, susunan)),
      ...barisLainnya(susunan),
      ...barisJumlah(daftar, susunan),
    ],
    catatan: daftarCatatan(susunan),
  };
}
