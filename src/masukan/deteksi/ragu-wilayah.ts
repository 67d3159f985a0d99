import { kolomHuruf } from "../alamat";
import { sebutKolom } from "../nama/kolom-ganda";
import { isKosongSel } from "../sel/baca-sel";
import { bukaWilayah } from "./isi-wilayah";
import type { IsiWilayah } from "./isi-wilayah";
import type { Cocok } from "./kontrak-dicari";
import { isLonggar } from "./kontrak-dicari";
import { isRealisasiRancu } from "./saring-cocok";
import type { Wilayah } from "./wilayah";
import { isBagianHitungan } from "../kontrak/tabel-kontrak";

interface Diragukan {
  readonly wilayah: Wilayah;
  readonly cocok: Cocok;
  readonly isi: IsiWilayah;
}

type Pemeriksa = (bahan: Diragukan) => string | undefined;

const jikaGanda: Pemeriksa = ({ wilayah, cocok }) => {
  const { kontrak, padanan } = cocok;
  const [ganda] = [...padanan.ganda].filter(([id]) => isBagianHitungan(kontrak.kolom[id]?.peran));
  if (!ganda) return undefined;
  const [id, daftarKolom] = ganda;
  const { kisi, kepala } = bukaWilayah(wilayah, cocok, "Kinerja");
  const judul = kontrak.kolom[id]?.judul ?? id;
  return `Kolom ${judul} ada ${daftarKolom.length}: ${sebutKolom(kisi, kepala, daftarKolom)}; tentukan yang dipakai.`;
};

const jikaKosong: Pemeriksa = ({ wilayah, isi }) =>
  wilayah.isKosong || isi.jumlahBaris === 0
    ? "Belum ada baris data yang terbaca di bawah judulnya."
    : undefined;

const jikaDitolak: Pemeriksa = ({ isi }) =>
  isi.tolakan === undefined ? undefined : `Belum dapat dipakai: ${isi.tolakan}.`;

const jikaLonggar: Pemeriksa = ({ wilayah: { kepala }, cocok }) => {
  for (const id of ["indikator", "uraian"]) {
    const kolom = cocok.padanan.kolom.get(id);
    const jalur = kolom === undefined ? undefined : kepala.daftarJalur[kolom];
    if (!jalur || !isLonggar(cocok, id, jalur)) continue;
    return `Kolom ${cocok.kontrak.kolom[id]?.judul ?? id} hanya ditebak dari judul “${jalur.join(" › ")}”.`;
  }
  return undefined;
};

/** Offices also head the realisasi with `Capaian`; which it is, only they know. */
const jikaTanpaRealisasi: Pemeriksa = ({ wilayah: { kisi, kepala }, cocok }) => {
  const kolom = cocok.padanan.kolom.get("capaian");
  if (cocok.tabel !== "Target" || kolom === undefined) return undefined;
  const terisi = kisi.nilai.slice(kepala.barisData).some((baris) => !isKosongSel(baris[kolom]));
  return terisi
    ? `Kolom realisasi tidak ada; bila kolom ${kolomHuruf(kisi.rentang.kolom + kolom)} sebenarnya realisasi, betulkan artinya.`
    : undefined;
};

const jikaRancu: Pemeriksa = ({ wilayah: { kepala }, cocok }) =>
  ["Kinerja", "Anggaran", "Pembanding"].includes(cocok.tabel) && isRealisasiRancu(kepala)
    ? "Hanya ada satu kolom Realisasi; tentukan apakah isinya realisasi kinerja atau anggaran."
    : undefined;

const jikaTerpotong: Pemeriksa = ({ wilayah: { isTerpotong } }) =>
  isTerpotong
    ? "Lembarnya terlalu panjang untuk dibaca seluruhnya; tabelnya mungkin masih berlanjut."
    : undefined;

const jikaTersembunyi: Pemeriksa = ({ wilayah: { lembar } }) =>
  lembar.tampak ? undefined : `Lembar ${lembar.nama} tersembunyi; pastikan tabelnya masih dipakai.`;

const PEMERIKSA: readonly Pemeriksa[] = [
  jikaTersembunyi,
  jikaGanda,
  jikaKosong,
  jikaDitolak,
  jikaRancu,
  jikaLonggar,
  jikaTanpaRealisasi,
  jikaTerpotong,
];

/** Why a region is not certainly this table, in a sentence; undefined when nothing of it speaks against it. */
export function raguWilayah(bahan: Diragukan): string | undefined {
  for (const periksa of PEMERIKSA) {
    const keraguan = periksa(bahan);
    if (keraguan !== undefined) return keraguan;
  }
  return undefined;
}
