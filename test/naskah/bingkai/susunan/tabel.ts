import type { RincianTertulis } from "../isian/rincian";
import { faktaRincian } from "../isian/rincian";
import type { Isian } from "../fakta";
import type { Pena } from "../pena";
import type { BahanSusunan } from "./bahan";

const baris = (sel: readonly string[]): string => sel.join("\t");

interface Kolom {
  readonly judul: string;
  readonly isi: (isian: Isian, ke: number) => string;
}

/** Heading, sometimes a row of column numbers, and the rows. */
function tulisTabel(
  pena: Pena,
  daftarKolom: readonly Kolom[],
  daftarIsian: readonly Isian[],
): string[] {
  return [
    baris(daftarKolom.map(({ judul }) => judul)),
    ...(pena.acak.chance(0.3) ? [baris(daftarKolom.map((_, ke) => `(${ke + 1})`))] : []),
    ...daftarIsian.map((isian, ke) => baris(daftarKolom.map(({ isi }) => isi(isian, ke)))),
  ];
}

const nomorKolom = (pena: Pena): Kolom[] =>
  pena.acak.chance(0.85)
    ? [{ judul: pena.acak.pick(["No", "No.", "NO"]), isi: (_, ke) => String(ke + 1) }]
    : [];

/** Targets, realisasi and capaian of every indikator. */
export function tabelIndikator({ pena, daftarIndikator }: BahanSusunan): string[] {
  const { acak } = pena;
  const isSatuan = acak.chance(0.5);
  const cara = isSatuan ? ":polos" : "";
  const isPolos = acak.chance(0.5);
  const kolom = (judul: string, slot: string): Kolom => ({
    judul,
    isi: (isian) => pena.isi([slot], isian) || "-",
  });
  const berkategori = daftarIndikator.some(({ k }) => k !== undefined) && acak.chance(0.6);
  return tulisTabel(
    pena,
    [
      ...nomorKolom(pena),
      kolom(
        acak.pick([
          "Indikator Kinerja",
          "Indikator Kinerja Utama",
          "Indikator",
          "Uraian Indikator",
        ]),
        "{nama}",
      ),
      ...(isSatuan ? [kolom("Satuan", "{satuan}")] : []),
      kolom(acak.pick(["Target", "Target Kinerja"]), `{t${cara}}`),
      kolom(acak.pick(["Realisasi", "Realisasi Kinerja"]), `{r${cara}}`),
      isPolos
        ? kolom(acak.pick(["Capaian (%)", "% Capaian", "Persentase Capaian (%)"]), "{c:polos}")
        : kolom(acak.pick(["Capaian", "Tingkat Capaian", "Capaian Kinerja"]), "{c}"),
      ...(berkategori ? [kolom(acak.pick(["Kategori", "Kriteria", "Predikat"]), "{k}")] : []),
    ],
    daftarIndikator,
  );
}

/** Last year beside this year. */
export function tabelTahunLalu({ pena, daftarIndikator, kantor }: BahanSusunan): string[] {
  const kolom = (judul: string, slot: string): Kolom => ({
    judul: pena.isi([judul], kantor),
    isi: (isian) => pena.isi([slot], isian) || "-",
  });
  return tulisTabel(
    pena,
    [
      ...nomorKolom(pena),
      kolom("Indikator Kinerja", "{nama}"),
      kolom(pena.acak.pick(["Realisasi {tahunLalu}", "Realisasi Tahun {tahunLalu}"]), "{l}"),
      kolom("Realisasi {tahun}", "{r}"),
    ],
    daftarIndikator,
  );
}

/** Money of every program with its total. */
export function tabelUang({ pena, daftarProgram, uang }: BahanSusunan): string[] {
  const { acak } = pena;
  const cara = acak.chance(0.7) ? ":polos" : "";
  const rp = cara === "" ? "" : " (Rp)";
  const isPolos = acak.chance(0.5);
  const kolom = (judul: string, slot: string): Kolom => ({
    judul,
    isi: (isian) => pena.isi([slot], isian),
  });
  const daftarKolom = [
    ...nomorKolom(pena),
    kolom(acak.pick(["Program", "Program/Kegiatan", "Uraian"]), "{nama}"),
    kolom(acak.pick(["Pagu", "Anggaran", "Pagu Anggaran"]) + rp, `{pagu${cara}}`),
    kolom(acak.pick(["Realisasi", "Realisasi Anggaran"]) + rp, `{real${cara}}`),
    isPolos
      ? kolom(acak.pick(["%", "Serapan (%)", "Persentase (%)"]), "{serap:polos}")
      : kolom(acak.pick(["%", "Serapan", "Persentase"]), "{serap}"),
    ...(acak.chance(0.4) ? [kolom(`Sisa${rp}`, `{sisa${cara}}`)] : []),
  ];
  const nama = acak.pick(["JUMLAH", "Jumlah", "Total", "TOTAL"]);
  const isBernomor = /^no/i.test(daftarKolom[0]?.judul ?? "");
  const isiTotal = daftarKolom
    .slice(isBernomor ? 1 : 0)
    .map(({ isi }, ke) => isi({ ...uang, nama }, ke));
  return [
    ...tulisTabel(pena, daftarKolom, daftarProgram),
    baris(isBernomor ? ["", ...isiTotal] : isiTotal),
  ];
}

/** A breakdown with its total. */
export function tabelRincian({ pena }: BahanSusunan, tertulis: RincianTertulis): string[] {
  const { satuan } = tertulis;
  const { total, daftarBagian } = faktaRincian(tertulis);
  const isi = ["{nama}\t{nilai:polos}"] as const;
  return [
    baris(["Uraian", satuan === "Rp" ? "Jumlah (Rp)" : `Jumlah (${satuan})`]),
    ...daftarBagian.map((bagian) => pena.isi(isi, bagian)),
    pena.isi(isi, { nama: pena.acak.pick(["Jumlah", "Total"]), nilai: total }),
  ];
}
