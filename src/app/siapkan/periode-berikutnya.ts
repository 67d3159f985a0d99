import { formatPeriodePendek } from "../../format/periode";
import type { Periode } from "../../kinerja/periode";
import type { Rentang } from "../../masukan/kisi";
import { KONTRAK } from "../../masukan/kontrak";
import { fixedReference } from "../../render/columns/reference";
import type { NameChange, Workbook } from "../../workbook/workbook";
import { listSumber } from "../rencana/list-sumber";
import type { BahanSiapkan } from "./bahan-siapkan";
import { HANYA_BACA, readBahan } from "./bahan-siapkan";
import { blokPeriode } from "./blok-periode";
import { ditolak, selesai } from "./hasil";
import { keadaanPeriode, listTujuan } from "./keadaan-periode";
import { isSeperiode } from "./kunci-tabel";
import type { HasilSiapkan } from "./siapkan";

const tolak = (pesan: string) =>
  ditolak({
    aturan: "periode-berikutnya-tidak-dapat-dibuat",
    tingkat: "kesalahan",
    letak: undefined,
    pesan: `Lembar periode berikutnya belum dapat dibuat. ${pesan}`,
    saran: "Perbaiki hal itu, lalu coba lagi.",
  });

/** Excel gives the copy a name of its own for some of them; the freed name is defined whether it did or not. */
const tetapkanUlang = (name: string, sheet: string, rentang: Rentang): readonly NameChange[] => [
  { kind: "delete", name, sheet },
  { kind: "add", name, sheet, refersTo: `=${fixedReference(sheet, rentang)}` },
];

/** Tables that are named for the whole workbook get a name of the copy's own; the others came with the sheet. */
const namaSalinan = ({ masukan }: BahanSiapkan, lembar: string): readonly NameChange[] =>
  listSumber(masukan)
    .filter(({ tabel, cakupan }) => isSeperiode(tabel) && cakupan === "buku")
    .flatMap(({ nama, tempat }) => tetapkanUlang(nama, lembar, tempat.rentang));

/** What became of the copy, and what is left to do. */
const ringkas = (kini: Periode, berikut: Periode): string =>
  kini.jenis === berikut.jenis
    ? "target tetap, realisasi dan hasilnya kosong. Sesuaikan hambatan, faktor, dan kesimpulannya."
    : "realisasi, hasil, dan target bermetode Jumlah atau Rata-rata kosong; Hitung Capaian menawarkan mengisinya dari lembar tribulan. Periksa target lainnya, anggaran, hambatan, faktor, dan kesimpulannya.";

/**
 * Copies the active sheet for the period after it: the period is moved wherever it is written, realisasi and outputs
 * are emptied, targets and budgets stay.
 */
export async function siapkanPeriodeBerikutnya(
  workbook: Workbook,
  dipilih?: string,
): Promise<HasilSiapkan> {
  const bahan = await readBahan(workbook);
  if (bahan.buku.hanyaBaca) return ditolak(HANYA_BACA);
  const { periode } = bahan.masukan.laporan.identitas;
  const keadaan = keadaanPeriode(bahan);
  if (!periode || !keadaan) {
    return tolak("Periode belum diketahui; isi Periode dan Tahun di tabel Identitas.");
  }
  const cari = dipilih ?? keadaan.berikutnya?.lembar;
  const tujuan = listTujuan(bahan).find((satu) => satu.lembar === cari);
  if (!tujuan) return tolak(keadaan.alasan ?? "");
  const { periode: berikut, lembar } = tujuan;
  const { daftarBlok, identitas } = blokPeriode(bahan, { kini: periode, berikut, lembar });
  await workbook.copySheet({
    source: bahan.buku.lembarAktif,
    name: lembar,
    plan: { blocks: daftarBlok, names: [], store: {} },
    changes: [
      ...namaSalinan(bahan, lembar),
      ...(identitas ? tetapkanUlang(KONTRAK.Identitas.nama, lembar, identitas) : []),
    ],
  });
  await workbook.select(lembar, { baris: 0, kolom: 0, tinggi: 1, lebar: 1 });
  const sebutan = formatPeriodePendek(berikut, bahan.masukan.laporan.istilah);
  return selesai(workbook, `Lembar ${sebutan} dibuat: ${ringkas(periode, berikut)}`);
}
