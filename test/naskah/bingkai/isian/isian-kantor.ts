import type { Isian, Kata } from "../fakta";
import { NAMA_KABUPATEN, NAMA_KECAMATAN } from "../model/daftar-kantor";
import type { ModelBingkai, PeriodeBingkai, TanggalBingkai } from "../model/model";

const ROMAWI = ["I", "II", "III", "IV"] as const;
const BULAN =
  "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
    " ",
  );

const sebutTanggal = ({ hari, bulan, tahun }: TanggalBingkai): string =>
  `${hari} ${BULAN[bulan - 1] ?? ""} ${tahun}`;

const sebutPeriode = ({ jenis, ke, tahun }: PeriodeBingkai): string =>
  jenis === "tahunan"
    ? `Tahun ${tahun}`
    : `${jenis.charAt(0).toUpperCase()}${jenis.slice(1)} ${ROMAWI[ke - 1] ?? ""} Tahun ${tahun}`;

function periodeLain(periode: PeriodeBingkai): string[] {
  const batas = { tahunan: 1, semester: 2, triwulan: 4, tribulan: 4 }[periode.jenis];
  const tahunLain = sebutPeriode({ ...periode, tahun: periode.tahun - 1 });
  return batas === 1
    ? [tahunLain]
    : [tahunLain, sebutPeriode({ ...periode, ke: (periode.ke % batas) + 1 })];
}

/** The same words with another name of the list in them; none where they have none. */
function gantiNama(teks: string, daftarNama: readonly string[]): string[] {
  const ada = daftarNama.find((nama) => teks.endsWith(nama));
  return ada === undefined
    ? []
    : daftarNama.filter((nama) => nama !== ada).map((nama) => teks.replace(ada, nama));
}

const jatiDiri = (isi: Pick<Kata, "kunci" | "teks" | "lain" | "nama">): Kata => ({
  ...isi,
  kode: "R-09",
  perlu: [isi.kunci],
});

/** Words for the office and its periode that must be the same all through the report. */
const isianJatiDiri = ({ kantor, periode }: ModelBingkai): Isian => ({
  kantorLain: jatiDiri({
    kunci: "kantor",
    teks: kantor.nama,
    lain: gantiNama(kantor.nama, NAMA_KECAMATAN),
    nama: "nama kantor lain",
  }),
  daerah: jatiDiri({
    kunci: "daerah",
    teks: kantor.daerah,
    lain: gantiNama(kantor.daerah, NAMA_KABUPATEN),
    nama: "nama daerah lain",
  }),
  periode: jatiDiri({
    kunci: "periode",
    teks: sebutPeriode(periode),
    lain: periodeLain(periode),
    nama: "periode lain",
  }),
});

const tanggalKata = (tanggal: TanggalBingkai): Kata => ({
  kunci: "tanggal",
  teks: sebutTanggal(tanggal),
  lain: [sebutTanggal({ ...tanggal, tahun: tanggal.tahun - 1 })],
  kode: "R-18",
  nama: "tanggal laporan sebelum periode berakhir",
  perlu: ["periode"],
});

/** Who reports, on which periode, when. */
export const isianKantor = (model: ModelBingkai): Isian => ({
  kantor: model.kantor.nama,
  pimpinan: model.kantor.pimpinan,
  kepalaDaerah: model.kantor.kepalaDaerah,
  kota: model.kantor.kota,
  periodeIni: sebutPeriode(model.periode),
  tahun: String(model.periode.tahun),
  tahunLalu: String(model.periode.tahun - 1),
  tanggal: tanggalKata(model.tanggalLaporan),
  tanggalPk: sebutTanggal(model.tanggalPerjanjian),
  ...isianJatiDiri(model),
});
