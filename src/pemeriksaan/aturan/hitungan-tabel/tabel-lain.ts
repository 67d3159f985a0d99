import { formatAngka } from "../../../format/angka";
import type { BarisAngka, KisiAngka } from "../../../naskah/kisi-angka";
import { bacaKisiAngka } from "../../../naskah/kisi-angka";
import type { AngkaTabel } from "../../../naskah/tabel-terbaca";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { isCetakan } from "../../teks/angka-tercetak";
import { temuanSel } from "../../teks/temuan-teks";
import type { Hukum, Pelanggaran } from "./hukum-kolom";
import { listPelanggaran, operanOf } from "./hukum-kolom";
import type { IndukSalah } from "./jumlah-induk";
import { bacaJumlahInduk } from "./jumlah-induk";
import type { JumlahSalah } from "./jumlah-kolom";
import { isJumlahan, listJumlahSalah } from "./jumlah-kolom";

interface Salah {
  readonly kisi: KisiAngka;
  readonly daftarPelanggaran: readonly Pelanggaran[];
  readonly daftarJumlah: readonly JumlahSalah[];
  readonly daftarInduk: readonly IndukSalah[];
}

const judulOf = ({ daftarKolom }: KisiAngka, ke: number): string => {
  const judul = daftarKolom[ke]?.judul ?? "";
  return judul === "" ? "Angka" : `“${judul}”`;
};

/** A number with which both its row and the total of its column would be right. */
function nilaiDamai({ daftarJumlah }: Salah, { hukum, baris }: Pelanggaran, ke: number) {
  const [angka, salah] = [baris.sel[ke], daftarJumlah.find(({ kolom }) => kolom === ke)];
  if (!angka || !salah) return undefined;
  const nilai = angka.nilai + salah.angka.nilai - salah.hitung;
  const sel = baris.sel.map((satu, kolom) => (kolom === ke ? { ...angka, nilai } : satu));
  const [hasil, operan] = [sel[hukum.hasil], operanOf(hukum, { ...baris, sel })];
  const hitung = hukum.hitung(operan);
  return hasil && hitung && hukum.isCocok(hasil, hitung) ? nilai : undefined;
}

/** The cell of a row that is wrong where its column's total tells it: not the total, nor what is computed of it. */
function selDamai(salah: Salah, pelanggaran: Pelanggaran) {
  const { hasil, daftarOperan } = pelanggaran.hukum;
  for (const ke of [...daftarOperan, hasil]) {
    const nilai = nilaiDamai(salah, pelanggaran, ke);
    const angka = pelanggaran.baris.sel[ke];
    if (nilai !== undefined && angka) return { ke, angka, nilai };
  }
  return undefined;
}

function temuanHukum(kisi: KisiAngka, hukum: Hukum, baris: BarisAngka): TemuanTeks | undefined {
  const [angka, operan] = [baris.sel[hukum.hasil], operanOf(hukum, baris)];
  const hitung = hukum.hitung(operan);
  if (!angka || !hitung) return undefined;
  const kolom = hukum.daftarOperan.map((ke) => judulOf(kisi, ke)).join(" dan ");
  return temuanSel(angka, {
    pesan: `${judulOf(kisi, hukum.hasil)} tertulis ${angka.teks}, sedangkan ${kolom} pada baris itu (${operan.map(({ teks }) => teks).join(" dan ")}) memberi ${hukum.teks((hitung.bawah + hitung.atas) / 2)}.`,
    saran: "Baris lain di tabel itu cocok. Periksa angka-angka pada baris ini.",
  });
}

const temuanJumlah = (kisi: KisiAngka, { kolom, angka, hitung }: JumlahSalah): TemuanTeks =>
  temuanSel(angka, {
    pesan: `Jumlah ${judulOf(kisi, kolom)} tertulis ${angka.teks}, sedangkan jumlah barisnya ${formatAngka(hitung)}.`,
    saran: "Samakan dengan jumlah rincian, atau periksa rinciannya.",
  });

const temuanInduk = (kisi: KisiAngka, { nama, kolom, angka, hitung }: IndukSalah): TemuanTeks =>
  temuanSel(angka, {
    pesan: `${judulOf(kisi, kolom)} ${nama} tertulis ${angka.teks}, sedangkan jumlah rinciannya ${formatAngka(hitung)}.`,
    saran: "Periksa angka itu dan rinciannya.",
  });

const temuanDamai = (kisi: KisiAngka, ke: number, [angka, nilai]: [AngkaTabel, number]) =>
  temuanSel(angka, {
    pesan: `${judulOf(kisi, ke)} tertulis ${angka.teks}, sedangkan kolom lain pada baris itu dan jumlah kolomnya memberi ${formatAngka(nilai)}.`,
    saran: "Periksa angka itu; angka lain di tabel cocok satu sama lain.",
  });

/** A cell with the number that its row and its column agree on. */
interface Damai {
  readonly ke: number;
  readonly angka: AngkaTabel;
  readonly nilai: number;
  readonly baris: BarisAngka;
}

function* listDamai(salah: Salah): Generator<Damai> {
  for (const pelanggaran of salah.daftarPelanggaran) {
    const damai = selDamai(salah, pelanggaran);
    if (damai) yield { ...damai, baris: pelanggaran.baris };
  }
}

/** Rows of which something is said already. */
const barisDisebut = ({ kisi, daftarJumlah, daftarInduk }: Salah) => [
  ...(daftarJumlah.length > 0 && kisi.jumlah ? [kisi.jumlah] : []),
  ...kisi.daftarBaris.filter(({ sel }) => daftarInduk.some(({ angka }) => sel.includes(angka))),
];

function* checkKisi(salah: Salah): Generator<TemuanTeks> {
  const { kisi, daftarPelanggaran, daftarJumlah, daftarInduk } = salah;
  for (const satu of daftarInduk) yield temuanInduk(kisi, satu);
  const barisSelesai = new Set(barisDisebut(salah));
  const kolomSelesai = new Set<number>();
  for (const { ke, angka, nilai, baris } of listDamai(salah)) {
    if (barisSelesai.has(baris)) continue;
    barisSelesai.add(baris);
    kolomSelesai.add(ke);
    yield temuanDamai(kisi, ke, [angka, nilai]);
  }
  for (const { hukum, baris } of daftarPelanggaran) {
    const temuan = barisSelesai.has(baris) ? undefined : temuanHukum(kisi, hukum, baris);
    barisSelesai.add(baris);
    if (temuan) yield temuan;
  }
  for (const satu of daftarJumlah)
    if (!kolomSelesai.has(satu.kolom)) yield temuanJumlah(kisi, satu);
}

/** Numbers that cannot be added are of no level. */
function indukOf(kisi: KisiAngka) {
  const tanpaLain = (baris: BarisAngka): BarisAngka => ({
    ...baris,
    sel: baris.sel.map((satu, ke) => (isJumlahan(kisi.daftarKolom[ke]) ? satu : undefined)),
  });
  return bacaJumlahInduk(kisi.daftarBaris.map(tanpaLain), kisi.jumlah);
}

/** A total that is right once a row above others is the sum of those. */
const isDibetulkan = ({ kolom, angka, hitung }: JumlahSalah, salah: IndukSalah): boolean =>
  kolom === salah.kolom && isCetakan(angka, hitung - salah.angka.nilai + salah.hitung);

function salahOf(kisi: KisiAngka, judul: string): Salah {
  const induk = indukOf(kisi);
  const daftarInduk = induk?.daftarSalah ?? [];
  return {
    kisi,
    daftarPelanggaran: listPelanggaran(kisi),
    daftarInduk,
    daftarJumlah: listJumlahSalah(kisi, judul, induk).filter(
      (satu) => !daftarInduk.some((salah) => isDibetulkan(satu, salah)),
    ),
  };
}

/** Tables that no rule understands by their headings: their rows tell how their columns hang together. */
export function* checkTabelLain(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { tabel, terbaca, judul } of bacaanOf(bahan).daftarTabel) {
    const kisi = terbaca ? undefined : bacaKisiAngka(tabel);
    if (kisi) yield* checkKisi(salahOf(kisi, judul?.paragraf.teks ?? ""));
  }
}
