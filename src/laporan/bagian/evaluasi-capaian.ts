import type { Blok } from "../../dokumen/dokumen";
import { isBerbobot } from "../../kinerja/rata-rata";
import { paragrafIndikator } from "../../narasi/analisis-indikator";
import { paragrafRingkasan, paragrafTanpaIndikator } from "../../narasi/evaluasi-ringkasan";
import { paragrafSasaran, paragrafTanpaSasaran } from "../../narasi/evaluasi-sasaran";
import type { Penulis } from "../../narasi/penulis";
import { tanpaTandaAkhir } from "../../narasi/tanpa-tanda-akhir";
import type { BahanLaporan } from "../bahan";
import type { KelompokSasaran } from "../kelompok-sasaran";
import { kelompokSasaran } from "../kelompok-sasaran";
import { capaianTercetak } from "../putusan";
import { sebutanOf } from "../sebutan";
import { countTarget } from "../uraian-faktor";
import { uraianIndikator } from "../uraian-indikator";

function blokRingkasan(
  tulis: Penulis,
  bahan: BahanLaporan,
  daftarKelompok: readonly KelompokSasaran[],
): Blok {
  const { jabatanLengkap, periode } = sebutanOf(bahan);
  const daftar = daftarKelompok.flatMap(({ anggota }) => anggota);
  const { tercapai, belumTercapai, takTerukur } = countTarget(daftar);
  return paragrafRingkasan(tulis, {
    jenisPerjanjian: bahan.identitas.jenisPerjanjian ?? "Perjanjian Kinerja",
    jabatanLengkap,
    periode,
    daftarSasaran: daftarKelompok.flatMap(({ sasaran }) =>
      sasaran ? [tanpaTandaAkhir(sasaran.nama)] : [],
    ),
    jumlahIndikator: daftar.length,
    jumlahTercapai: tercapai,
    jumlahBelumTercapai: belumTercapai,
    jumlahTakTerukur: takTerukur,
  });
}

/** What opens a group: its sasaran and the mean of it, where it has several indicators. */
function pembukaKelompok(
  tulis: Penulis,
  { sasaran, anggota }: KelompokSasaran,
  isi: { readonly urutan: number; readonly bahan: BahanLaporan },
): Blok[] {
  if (!sasaran || anggota.length < 2) return [];
  const { pembulatan } = isi.bahan.pengaturan;
  return [
    paragrafSasaran(tulis, {
      urutan: isi.urutan,
      nama: tanpaTandaAkhir(sasaran.nama),
      capaian:
        sasaran.nilai === undefined ? undefined : capaianTercetak(sasaran.nilai, pembulatan).teks,
      kategori: sasaran.kategori?.nama,
      isBerbobot: isBerbobot(anggota.map(({ indikator }) => indikator)),
      jumlahTerukur: sasaran.jumlahTerukur,
      jumlahSemua: sasaran.jumlahSemua,
    }),
  ];
}

/** Indicators by sasaran, then those that have none; `urutan` counts on over all of them. */
function blokKelompok(
  tulis: Penulis,
  daftarKelompok: readonly KelompokSasaran[],
  bahan: BahanLaporan,
): Blok[] {
  const jumlahSasaran = daftarKelompok.filter(({ sasaran }) => sasaran !== undefined).length;
  const jumlahTanpa = daftarKelompok.length - jumlahSasaran;
  let urutan = 0;
  return daftarKelompok.flatMap((kelompok, indeks) => {
    const { sasaran, anggota } = kelompok;
    const isPembukaTanpa = indeks === jumlahSasaran && jumlahSasaran > 0;
    return [
      ...(isPembukaTanpa ? [paragrafTanpaSasaran(tulis, jumlahTanpa)] : []),
      ...pembukaKelompok(tulis, kelompok, { urutan: indeks, bahan }),
      ...anggota.map((item) => {
        const letak = {
          urutan: urutan++,
          jumlahIndikatorSasaran: anggota.length,
          isPembukaSasaran: sasaran !== undefined && anggota.length === 1 && jumlahSasaran > 1,
        };
        return paragrafIndikator(tulis, uraianIndikator(item, letak, bahan));
      }),
    ];
  });
}

/** What was promised and what became of it: counts, then a paragraph about each indikator, by sasaran. */
export function blokEvaluasiCapaian(tulis: Penulis, bahan: BahanLaporan): readonly Blok[] {
  const daftarKelompok = kelompokSasaran(bahan);
  if (daftarKelompok.length === 0) return [paragrafTanpaIndikator(tulis, sebutanOf(bahan))];
  return [
    blokRingkasan(tulis, bahan, daftarKelompok),
    ...blokKelompok(tulis, daftarKelompok, bahan),
  ];
}
