import type { BukuTerbaca } from "../../masukan/buku-terbaca";
import type { TabelDicari } from "../../masukan/deteksi/calon";
import { KONTRAK } from "../../masukan/kontrak";
import type { Temuan } from "../../masukan/temuan";
import type { BahanTemplat, LembarSiap } from "../../render/templat/susun-templat";
import { susunLembar, susunTemplat, writeOf } from "../../render/templat/susun-templat";
import type { TabelTemplat } from "../../render/templat/tabel-templat";
import type { SheetWrite } from "../../workbook/sheet-plan";
import type { Workbook } from "../../workbook/workbook";
import { namaBebas, namaLembar } from "../laporan/nama-lembar";
import type { BahanSiapkan } from "./bahan-siapkan";
import { listHalangan, readBahan } from "./bahan-siapkan";
import { ditolak, selesai } from "./hasil";
import { perianTabel } from "./kunci-tabel";
import { periodeIsian } from "./periode-isian";
import type { HasilSiapkan, IsianTemplat } from "./siapkan";

/** Names a sheet would define that are taken already, in the same scope. */
function listTerpakai({ buku }: BahanSiapkan, writes: readonly SheetWrite[]): readonly string[] {
  const ada = new Set(
    buku.daftarNama.map(({ nama, lembar }) => `${lembar ?? ""}!${nama}`.toLowerCase()),
  );
  return writes.flatMap(({ names }) =>
    names.flatMap(({ name, sheet }) =>
      ada.has(`${sheet ?? ""}!${name}`.toLowerCase()) ? [name] : [],
    ),
  );
}

const sudahAda = (daftar: readonly string[]): Temuan => ({
  aturan: "tabel-sudah-ada",
  tingkat: "kesalahan",
  letak: undefined,
  pesan: `Buku kerja ini sudah punya ${daftar.join(", ")}.`,
  saran: "Isi tabel yang sudah ada, atau lepaskan namanya lebih dahulu.",
});

/** Sheets under names no sheet has. */
function writesOf({ daftarLembar }: BukuTerbaca, daftar: readonly LembarSiap[]): SheetWrite[] {
  const terpakai = daftarLembar.map(({ nama }) => nama);
  return daftar.map((siap) => {
    const nama = namaBebas(namaLembar(siap.nama), terpakai);
    terpakai.push(nama);
    return writeOf(siap, nama);
  });
}

/** The first cell below the headings of a table, where one begins to fill. */
async function pilihIsian(
  workbook: Workbook,
  writes: readonly SheetWrite[],
  { daftar, tabel }: { readonly daftar: readonly LembarSiap[]; readonly tabel: TabelTemplat },
): Promise<void> {
  const urutan = daftar.findIndex(({ lembar }) =>
    lembar.daftarTempat.some((tempat) => tempat.tabel === tabel),
  );
  const rentang = daftar[urutan]?.lembar.daftarTempat.find(
    (tempat) => tempat.tabel === tabel,
  )?.rentang;
  const lembar = writes[urutan]?.name;
  if (!rentang || lembar === undefined) return;
  await workbook.select(lembar, { ...rentang, baris: rentang.baris + 1, tinggi: 1, lebar: 1 });
}

interface Pembuatan {
  readonly bahan: BahanSiapkan;
  readonly daftar: readonly LembarSiap[];
  /** Where the user goes on. */
  readonly lanjut: TabelTemplat;
  readonly kalimat: (daftarNama: readonly string[]) => string;
}

async function buat(
  workbook: Workbook,
  { bahan, daftar, lanjut, kalimat }: Pembuatan,
): Promise<HasilSiapkan> {
  const [halangan] = listHalangan(bahan.buku);
  if (halangan) return ditolak(halangan);
  const writes = writesOf(bahan.buku, daftar);
  const terpakai = listTerpakai(bahan, writes);
  if (terpakai.length > 0) return ditolak(sudahAda(terpakai));
  await workbook.writeSheets(writes);
  await pilihIsian(workbook, writes, { daftar, tabel: lanjut });
  return selesai(workbook, kalimat(writes.map(({ name }) => name)));
}

/** All input sheets at once; once the figures are typed, *Hitung* and *Buat Laporan* find everything. */
export async function buatTemplat(workbook: Workbook, isian: IsianTemplat): Promise<HasilSiapkan> {
  const bahan = await readBahan(workbook);
  const { namaDaerah, jenisDaerah, sebutanPeriode } = isian;
  const daftar = susunTemplat({
    kantor: {
      jabatan: isian.jabatan,
      unitKerja: isian.unitKerja,
      kecamatan: isian.kecamatan,
      daerah: namaDaerah.trim() === "" ? "" : `${jenisDaerah} ${namaDaerah.trim()}`,
    },
    periode: periodeIsian(isian),
    istilah: { tribulan: sebutanPeriode === "Triwulan" ? "Triwulan" : "Tribulan" },
  });
  return buat(workbook, {
    bahan,
    daftar,
    lanjut: "Kinerja",
    kalimat: (nama) =>
      `${nama.length} lembar dibuat: ${nama.join(", ")}. Isi target dan realisasi, lalu tekan Hitung Capaian.`,
  });
}

/** What a single sheet can take over from the workbook's identity. */
function bahanTemplat({ masukan }: BahanSiapkan): BahanTemplat {
  const { identitas, istilah } = masukan.laporan;
  const { pejabat, unitKerja, kecamatan, daerah, jenisDaerah, periode } = identitas;
  return {
    kantor: {
      jabatan: pejabat.jabatan ?? "",
      unitKerja: unitKerja ?? "",
      kecamatan: kecamatan ?? "",
      daerah: daerah === undefined ? "" : `${jenisDaerah} ${daerah}`,
    },
    periode,
    istilah,
  };
}

const tanpaLembar = (tabel: TabelDicari): Temuan => ({
  aturan: "lembar-tidak-dibuatkan",
  tingkat: "informasi",
  letak: undefined,
  pesan: `${perianTabel(tabel).judul} tidak dibuatkan lembar sendiri.`,
  saran:
    tabel === "Pembanding"
      ? "Tandai tabel yang sudah ada sebagai pembanding."
      : `Buat lembar ${KONTRAK.Kinerja.nama}; target dan realisasi ada di dalamnya.`,
});

/** A ready sheet for one table, its name defined in the whole workbook. */
export async function buatLembar(workbook: Workbook, tabel: TabelDicari): Promise<HasilSiapkan> {
  if (tabel === "Pembanding" || tabel === "Target" || tabel === "Realisasi") {
    return ditolak(tanpaLembar(tabel));
  }
  const bahan = await readBahan(workbook);
  return buat(workbook, {
    bahan,
    daftar: [susunLembar(tabel, bahanTemplat(bahan))],
    lanjut: tabel,
    kalimat: (nama) => `Lembar ${nama.join(", ")} dibuat; isi mulai dari sel yang dipilih.`,
  });
}
