import { bulat } from "../bilangan";
import type { Fakta, Isian } from "../fakta";
import type { IndikatorBingkai, ModelBingkai } from "../model/model";
import { kataHasil, kategoriKata, naikOf } from "./kata-indikator";

const AWAL = /^(?:Persentase|Jumlah|Rata-rata|Panjang|Luas|Nilai|Tingkat|Angka|Produksi|Volume)/;

interface Pembuat {
  readonly nilai: (kunci: string, isi: number) => Fakta;
  readonly persen: (kunci: string, isi: number) => Fakta;
  readonly cacah: (kunci: string, isi: number) => Fakta;
  readonly beda: (kunci: string, isi: number) => Fakta;
}

/** Facts of one indikator by their kind: in its unit, in per cent, counted, as a difference. */
function pembuatOf(
  ke: number,
  { satuan, desimal }: IndikatorBingkai,
  desimalPersen: number,
): Pembuat {
  const kunciOf = (kunci: string): string => kunci + String(ke);
  const isSkor = ["%", "nilai", "indeks"].includes(satuan);
  return {
    nilai: (kunci, nilai) => ({ kunci: kunciOf(kunci), nilai, desimal, satuan }),
    persen: (kunci, isi) => ({
      kunci: kunciOf(kunci),
      nilai: bulat(isi, desimalPersen),
      desimal: desimalPersen,
      satuan: "%",
    }),
    cacah: (kunci, nilai) => ({ kunci: kunciOf(kunci), nilai, desimal: 0, satuan: "" }),
    beda: (kunci, isi) => ({
      kunci: kunciOf(kunci),
      nilai: bulat(Math.abs(isi), desimal),
      desimal,
      satuan: isSkor ? "poin" : satuan,
    }),
  };
}

function isianHitungan({ cacah }: Pembuat, { asal }: IndikatorBingkai): Isian {
  if (!asal) return {};
  const { dari, jadi, benda, kerja } = asal;
  return {
    dari: cacah("dari", dari),
    jadi: cacah("jadi", jadi),
    belum: dari > jadi ? cacah("belum", dari - jadi) : undefined,
    benda,
    kerja,
  };
}

function isianTahunLain(
  { nilai, persen, beda }: Pembuat,
  ke: number,
  { realisasi, tahunLalu, renstra, satuan, rumus, desimal }: IndikatorBingkai,
): Isian {
  const selisih = bulat(realisasi - tahunLalu, desimal);
  const isBeda = selisih !== 0;
  return {
    l: nilai("l", tahunLalu),
    naik: naikOf(ke, selisih),
    d: isBeda ? beda("d", selisih) : undefined,
    laju:
      isBeda && satuan !== "%" ? persen("laju", (Math.abs(selisih) / tahunLalu) * 100) : undefined,
    g: nilai("g", renstra),
    maju: rumus === "positif" ? persen("maju", (realisasi / renstra) * 100) : undefined,
  };
}

function isianTarget(
  { nilai, beda }: Pembuat,
  { target, realisasi, rumus, capaian, desimal }: IndikatorBingkai,
): Isian {
  const jarak = rumus === "positif" ? bulat(realisasi - target, desimal) : 0;
  return {
    t: nilai("t", target),
    r: nilai("r", realisasi),
    kurang: jarak < 0 ? beda("s", jarak) : undefined,
    lewat: jarak > 0 ? beda("s", jarak) : undefined,
    negatif: rumus === "positif" ? undefined : "ya",
    tercapai: capaian >= 100 ? "ya" : undefined,
  };
}

/** Everything that can be said of one indikator. */
export function isianIndikator(model: ModelBingkai, ke: number, desimalPersen: number): Isian {
  const indikator = model.daftarIndikator[ke];
  if (!indikator) throw new RangeError(`No indikator ${ke}`);
  const { nama, satuan, capaian } = indikator;
  const pembuat = pembuatOf(ke, indikator, desimalPersen);
  const { skala } = model;
  return {
    nama,
    namaKecil: nama.replace(AWAL, (kata) => kata.toLowerCase()),
    satuan: satuan === "%" ? "persen" : satuan,
    c: pembuat.persen("c", capaian),
    k: skala && kategoriKata(`k${ke}`, { skala, capaian, perlu: `c${ke}` }),
    ...isianTarget(pembuat, indikator),
    ...isianTahunLain(pembuat, ke, indikator),
    ...isianHitungan(pembuat, indikator),
    ...kataHasil(ke, indikator),
  };
}
