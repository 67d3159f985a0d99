import { readMasukan } from "../../masukan/baca-masukan";
import type { BukuTerbaca } from "../../masukan/buku-terbaca";
import type { SinonimKantor } from "../../masukan/deteksi/calon";
import type { Masukan, NamaTerbaca } from "../../masukan/masukan";
import type { Temuan } from "../../masukan/temuan";
import type { Workbook, WorkbookScan } from "../../workbook/workbook";
import { KUNCI_RIWAYAT } from "../riwayat/riwayat";
import { KUNCI_SINONIM, parseSinonim } from "../sinonim-kantor";
import { namaTerbaca } from "./nama-terbaca";

/** The whole workbook, read and understood as far as its names go. */
export interface BahanSiapkan {
  readonly buku: BukuTerbaca;
  readonly stored: WorkbookScan["stored"];
  readonly sinonim: SinonimKantor;
  readonly daftarNama: readonly NamaTerbaca[];
  readonly masukan: Masukan;
}

/** Two round trips whatever the workbook's size. */
export async function readBahan(workbook: Workbook): Promise<BahanSiapkan> {
  const { buku, stored } = await workbook.scan([KUNCI_SINONIM, KUNCI_RIWAYAT]);
  const sinonim = parseSinonim(stored[KUNCI_SINONIM]);
  const daftarNama = namaTerbaca(buku, buku.lembarAktif);
  return { buku, stored, sinonim, daftarNama, masukan: readMasukan(daftarNama, sinonim) };
}

export const HANYA_BACA: Temuan = {
  aturan: "buku-hanya-baca",
  tingkat: "kesalahan",
  letak: undefined,
  pesan: "Buku kerja ini dibuka hanya untuk dibaca.",
  saran: "Aktifkan pengeditan, atau simpan salinannya lalu buka salinan itu.",
};

export const STRUKTUR_TERKUNCI: Temuan = {
  aturan: "struktur-terkunci",
  tingkat: "kesalahan",
  letak: undefined,
  pesan: "Struktur buku kerja ini diproteksi sehingga lembar baru tidak dapat dibuat.",
  saran: "Buka proteksinya di Tinjau > Proteksi Buku Kerja, lalu baca ulang.",
};

/** Why nothing can be defined or made. */
export const listHalangan = ({
  hanyaBaca,
  strukturTerproteksi,
}: BukuTerbaca): readonly Temuan[] => [
  ...(hanyaBaca ? [HANYA_BACA] : []),
  ...(strukturTerproteksi ? [STRUKTUR_TERKUNCI] : []),
];
