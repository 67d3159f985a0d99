import { formatAngka } from "../../../format/angka";
import type { BarisAngka, KisiAngka } from "../../../naskah/kisi-angka";
import { bacaKisiAngka } from "../../../naskah/kisi-angka";
import type { AngkaTabel } from "../../../naskah/tabel-terbaca";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { temuanSel } from "../../teks/temuan-teks";
import type { Hukum, Pelanggaran } from "./hukum-kolom";
import { listPelanggaran, operanOf } from "./hukum-kolom";
import type { JumlahSalah } from "./jumlah-kolom";
import { listJumlahSalah } from "./jumlah-kolom";

interface Salah {
  readonly kisi: KisiAngka;
  readonly daftarPelanggaran: readonly Pelanggaran[];
  readonly daftarJumlah: readonly JumlahSalah[];
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

const temuanDamai = (kisi: KisiAngka, ke: number, [angka, nilai]: [AngkaTabel, number]) =>
  temuanSel(angka, {
    pesan: `${judulOf(kisi, ke)} tertulis ${angka.teks}, sedangkan kolom lain pada baris itu dan jumlah kolomnya memberi ${formatAngka(nilai)}.`,
    saran: "Periksa angka itu; angka lain di tabel cocok satu sama lain.",
  });

function* checkKisi(salah: Salah): Generator<TemuanTeks> {
  const { kisi, daftarPelanggaran, daftarJumlah } = salah;
  const barisSelesai = new Set<BarisAngka | undefined>(
    daftarJumlah.length > 0 ? [kisi.jumlah] : [],
  );
  const kolomSelesai = new Set<number>();
  for (const pelanggaran of daftarPelanggaran) {
    const damai = selDamai(salah, pelanggaran);
    if (!damai || barisSelesai.has(pelanggaran.baris)) continue;
    barisSelesai.add(pelanggaran.baris);
    kolomSelesai.add(damai.ke);
    yield temuanDamai(kisi, damai.ke, [damai.angka, damai.nilai]);
  }
  for (const { hukum, baris } of daftarPelanggaran) {
    if (barisSelesai.has(baris)) continue;
    barisSelesai.add(baris);
    const temuan = temuanHukum(kisi, hukum, baris);
    if (temuan) yield temuan;
  }
  for (const satu of daftarJumlah)
    if (!kolomSelesai.has(satu.kolom)) yield temuanJumlah(kisi, satu);
}

/** Tables that no rule understands by their headings: their rows tell how their columns hang together. */
export function* checkTabelLain(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { tabel, terbaca, judul } of bacaanOf(bahan).daftarTabel) {
    const kisi = terbaca ? undefined : bacaKisiAngka(tabel);
    if (!kisi) continue;
    const daftarPelanggaran = listPelanggaran(kisi);
    const daftarJumlah = listJumlahSalah(kisi, judul?.paragraf.teks ?? "");
    yield* checkKisi({ kisi, daftarPelanggaran, daftarJumlah });
  }
}
