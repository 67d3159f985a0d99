import type { TabelDicari } from "../../masukan/deteksi/calon";
import type { NameChange, Workbook } from "../../workbook/workbook";
import { HANYA_BACA, readBahan } from "./bahan-siapkan";
import { ditolak, selesai } from "./hasil";
import { listKeadaan } from "./keadaan-tabel";
import { perianTabel } from "./kunci-tabel";
import type { HasilSiapkan } from "./siapkan";

/** Removes the names by which a table is found; all of them for the comparison tables. The cells stay. */
export async function lepaskan(workbook: Workbook, tabel: TabelDicari): Promise<HasilSiapkan> {
  const bahan = await readBahan(workbook);
  const { buku } = bahan;
  if (buku.hanyaBaca) return ditolak(HANYA_BACA);
  const daftar = new Set(
    listKeadaan(bahan)
      .filter((item) => item.tabel === tabel)
      .flatMap(({ keadaan }) => (keadaan.jenis === "belum-ada" ? [] : [keadaan.namaAda])),
  );
  const changes = [...daftar].flatMap((nama): NameChange[] => {
    const ada = buku.daftarNama.filter((item) => item.nama.toLowerCase() === nama.toLowerCase());
    // The name that is read is the active sheet's, where it has one.
    const dibaca =
      ada.find(({ lembar }) => lembar === buku.lembarAktif) ??
      ada.find(({ cakupan }) => cakupan === "buku");
    return dibaca ? [{ kind: "delete", name: dibaca.nama, sheet: dibaca.lembar }] : [];
  });
  if (changes.length === 0) {
    return ditolak({
      aturan: "nama-tidak-ada",
      tingkat: "informasi",
      letak: undefined,
      pesan: `${perianTabel(tabel).nama} memang belum ditetapkan.`,
      saran: "Baca ulang buku kerja untuk melihat keadaannya sekarang.",
    });
  }
  await workbook.define({ changes, store: {} });
  return selesai(
    workbook,
    `${changes.map(({ name }) => name).join(", ")} dilepas; isi selnya tidak berubah.`,
  );
}
