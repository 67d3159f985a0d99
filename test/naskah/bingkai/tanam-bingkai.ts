import type { Acak } from "./acak";
import type { Fakta, Hubungan } from "./fakta";
import { daftarHubungan } from "./hubungan/daftar-hubungan";
import type { NaskahBingkai, TandaTercetak } from "./naskah-bingkai";
import { salahKetik } from "./salah-ketik";

/** One number or word of a report made wrong, and what it then contradicts. */
export interface TanamanBingkai {
  readonly kode: string;
  readonly nama: string;
  readonly tercetak: TandaTercetak;
  readonly ganti: ReadonlyMap<number, string>;
  readonly asli: string;
  readonly baru: string;
  /** Lines to the farthest of what it contradicts. */
  readonly jarak: number;
}

interface AngkaTercetak {
  readonly tercetak: TandaTercetak;
  readonly tanda: Extract<TandaTercetak["tanda"], { jenis: "angka" }>;
}

const COBA = 12;

/** `r3` and `r5` are the same thing of two indikator. */
const peranOf = (kunci: string): string => kunci.replace(/[\d.]+$/, "");

const NAMA_PERAN: Readonly<Record<string, readonly [kode: string, nama: string]>> = {
  r: ["R-01", "realisasi disebut dua kali"],
  t: ["R-01", "target disebut dua kali"],
  c: ["R-01", "capaian disebut dua kali"],
  l: ["R-01", "tahun lalu disebut dua kali"],
  rata: ["R-01", "rata-rata disebut dua kali"],
  serap: ["R-01", "serapan disebut dua kali"],
  pagu: ["R-01", "pagu disebut dua kali"],
  real: ["R-01", "realisasi anggaran disebut dua kali"],
  sisa: ["R-01", "sisa disebut dua kali"],
  n: ["R-22", "cacah indikator disebut dua kali"],
};

function bacaAngka({ daftarTercetak }: NaskahBingkai): Map<string, AngkaTercetak[]> {
  const hasil = new Map<string, AngkaTercetak[]>();
  for (const tercetak of daftarTercetak) {
    const { tanda } = tercetak;
    if (tanda.jenis !== "angka") continue;
    const { kunci } = tanda.fakta;
    hasil.set(kunci, [...(hasil.get(kunci) ?? []), { tercetak, tanda }]);
  }
  return hasil;
}

/** Numbers of the same kind elsewhere in the report. */
const sepadanOf = (
  angka: ReadonlyMap<string, readonly AngkaTercetak[]>,
  { kunci, nilai }: Fakta,
): number[] =>
  Array.from(angka).flatMap(([lain, [satu]]) =>
    satu &&
    (peranOf(lain) === peranOf(kunci) ||
      (peranOf(kunci) === "r" && lain === kunci.replace("r", "l"))) &&
    satu.tanda.fakta.nilai !== nilai
      ? [satu.tanda.fakta.nilai]
      : [],
  );

const jarakKe = (dari: TandaTercetak, daftar: readonly (readonly AngkaTercetak[])[]): number =>
  Math.max(
    0,
    ...daftar.map((letak) =>
      Math.min(...letak.map(({ tercetak }) => Math.abs(tercetak.baris - dari.baris))),
    ),
  );

type Jenis = Pick<TanamanBingkai, "kode" | "nama">;

/** Tries typing errors on one printed number until one of them contradicts. */
function cobaSalah(
  {
    acak,
    angka,
    jenis,
  }: { acak: Acak; angka: ReadonlyMap<string, readonly AngkaTercetak[]>; jenis: Jenis },
  { tercetak, tanda }: AngkaTercetak,
  isSalah: (nilai: number) => boolean,
): Omit<TanamanBingkai, "jarak"> | undefined {
  const sepadan = sepadanOf(angka, tanda.fakta);
  const asli = tanda.bentuk(tanda.fakta.nilai);
  for (let coba = 0; coba < COBA; coba += 1) {
    const nilai = salahKetik(acak, tanda.fakta, sepadan);
    const baru = tanda.bentuk(nilai);
    if (nilai > 0 && baru !== asli && isSalah(nilai)) {
      return { ...jenis, tercetak, asli, baru, ganti: new Map([[tercetak.nomor, baru]]) };
    }
  }
  return undefined;
}

function tanamHubungan(
  acak: Acak,
  angka: ReadonlyMap<string, readonly AngkaTercetak[]>,
  hubungan: Hubungan,
): TanamanBingkai[] {
  const letakOf = (kunci: string): readonly AngkaTercetak[] => angka.get(kunci) ?? [];
  if (hubungan.kunci.some((kunci) => letakOf(kunci).length === 0)) return [];
  const kunci = acak.pick(hubungan.ubah ?? hubungan.kunci);
  const satu = acak.pick(letakOf(kunci));
  const isSalah = (nilai: number): boolean =>
    !hubungan.isCocok((lain) =>
      lain === kunci ? nilai : (letakOf(lain)[0]?.tanda.fakta.nilai ?? 0),
    );
  const tanaman = cobaSalah(
    { acak, angka, jenis: { kode: hubungan.kode, nama: hubungan.nama } },
    satu,
    isSalah,
  );
  const lain = hubungan.kunci.filter((isi) => isi !== kunci).map(letakOf);
  return tanaman ? [{ ...tanaman, jarak: jarakKe(satu.tercetak, lain) }] : [];
}

function tanamUlangan(
  acak: Acak,
  angka: ReadonlyMap<string, readonly AngkaTercetak[]>,
): TanamanBingkai[] {
  return Array.from(angka).flatMap(([kunci, letak]) => {
    const jenis = NAMA_PERAN[peranOf(kunci)];
    const satu = acak.pick(letak);
    const lain = letak.filter(({ tercetak }) => tercetak.baris !== satu.tercetak.baris);
    if (!jenis || lain.length === 0) return [];
    const batas = satu.tanda.fakta.satuan === "%" ? 0.3 : 0;
    const isSalah = (nilai: number): boolean => Math.abs(nilai - satu.tanda.fakta.nilai) > batas;
    const tanaman = cobaSalah(
      { acak, angka, jenis: { kode: jenis[0], nama: jenis[1] } },
      satu,
      isSalah,
    );
    return tanaman ? [{ ...tanaman, jarak: jarakKe(satu.tercetak, [lain]) }] : [];
  });
}

/** A figure that is not what the words behind it say. */
const tanamAngkaKata = (
  acak: Acak,
  angka: ReadonlyMap<string, readonly AngkaTercetak[]>,
): TanamanBingkai[] =>
  Array.from(angka.values(), (letak) => acak.pick(letak)).flatMap(({ tercetak, tanda }) => {
    const { bercabang } = tanda;
    if (!bercabang) return [];
    const jenis = { kode: "R-22", nama: "angka lain dari kata di belakangnya" };
    const tanaman = cobaSalah(
      { acak, angka, jenis },
      { tercetak, tanda: { ...tanda, bentuk: bercabang } },
      () => true,
    );
    return tanaman ? [{ ...tanaman, jarak: 0 }] : [];
  });

function tanamKata(acak: Acak, { daftarTercetak }: NaskahBingkai): TanamanBingkai[] {
  const kunciOf = ({ tanda }: TandaTercetak): string =>
    tanda.jenis === "kata" ? tanda.kata.kunci : tanda.fakta.kunci;
  return daftarTercetak.flatMap((tercetak) => {
    const { tanda } = tercetak;
    if (tanda.jenis !== "kata" || tanda.kata.lain.length === 0) return [];
    const { kode, nama, teks, lain, perlu } = tanda.kata;
    const pembanding = perlu.map((kunci) =>
      daftarTercetak.filter((satu) => satu !== tercetak && kunciOf(satu) === kunci),
    );
    if (pembanding.some((letak) => letak.length === 0)) return [];
    const baru = acak.pick(lain);
    const jarak = Math.max(
      0,
      ...pembanding.map((letak) =>
        Math.min(...letak.map(({ baris }) => Math.abs(baris - tercetak.baris))),
      ),
    );
    return [
      { kode, nama, tercetak, asli: teks, baru, ganti: new Map([[tercetak.nomor, baru]]), jarak },
    ];
  });
}

/** Of every kind of defect the report has a place for, one, at random. */
export function daftarTanaman(naskah: NaskahBingkai, acak: Acak): TanamanBingkai[] {
  const angka = bacaAngka(naskah);
  const semua = [
    ...daftarHubungan(naskah.model).flatMap((hubungan) => tanamHubungan(acak, angka, hubungan)),
    ...tanamUlangan(acak, angka),
    ...tanamAngkaKata(acak, angka),
    ...tanamKata(acak, naskah),
  ];
  const perJenis = new Map<string, TanamanBingkai[]>();
  for (const satu of semua) {
    const jenis = `${satu.kode} ${satu.nama}`;
    perJenis.set(jenis, [...(perJenis.get(jenis) ?? []), satu]);
  }
  return Array.from(perJenis.values(), (daftar) => acak.pick(daftar));
}
