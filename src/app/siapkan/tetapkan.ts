import { alamatLengkap } from "../../masukan/alamat";
import type { Workbook } from "../../workbook/workbook";
import { KUNCI_SINONIM } from "../sinonim-kantor";
import type { BahanSiapkan } from "./bahan-siapkan";
import { HANYA_BACA, readBahan } from "./bahan-siapkan";
import type { NamaDitetapkan } from "./cakupan-nama";
import { namaAda, namaDitetapkan } from "./cakupan-nama";
import { ditolak } from "./hasil";
import { findPenolakan } from "./penolakan";
import type { HasilSiapkan, Penetapan } from "./siapkan";
import { gabungSinonim } from "./sinonim-baru";
import { tabelExcelOf } from "./tabel-excel";
import { susunTinjauan } from "./tinjau-siapkan";
import { tulisNama } from "./tulis-nama";

/** A table that is followed needs nothing more; one named by its cells keeps the rows it was given. */
function catatanTabelExcel(
  { buku }: Pick<BahanSiapkan, "buku">,
  daftar: readonly NamaDitetapkan[],
): string {
  const terdaftar = daftar.flatMap((nama) => {
    const tabel = tabelExcelOf({ buku }, nama.tempat);
    const isDiikuti = namaAda(buku, nama)?.rumus.endsWith("[#All]") === true;
    return tabel ? [{ tabel: tabel.nama, isDiikuti }] : [];
  });
  const sebut = (diikuti: boolean): string =>
    terdaftar.flatMap(({ tabel, isDiikuti }) => (isDiikuti === diikuti ? [tabel] : [])).join(", ");
  return [
    sebut(true) && ` Baris yang ditambahkan ke tabel Excel ${sebut(true)} ikut terbaca.`,
    sebut(false) &&
      ` Tabel Excel ${sebut(false)} dapat bertambah: bila barisnya bertambah, periksa di sini lalu tetapkan ulang.`,
  ].join("");
}

const kalimatOf = (daftar: readonly NamaDitetapkan[]): string =>
  `${daftar.length} tabel ditetapkan: ${daftar
    .map(({ nama, tempat }) => `${nama} di ${alamatLengkap(tempat)}`)
    .join("; ")}.`;

/** Defines names for tables the user has agreed to: all of them, or none and the reason. */
export async function tetapkan(
  workbook: Workbook,
  daftar: readonly Penetapan[],
): Promise<HasilSiapkan> {
  const dibaca = await readBahan(workbook);
  const sinonim = gabungSinonim(dibaca.sinonim, daftar);
  const bahan: BahanSiapkan = { ...dibaca, sinonim };
  if (bahan.buku.hanyaBaca) return ditolak(HANYA_BACA);
  const daftarNama = namaDitetapkan(bahan, daftar);
  const penolakan = findPenolakan(bahan, daftarNama);
  if (penolakan) return ditolak(penolakan);
  const isBerubah = daftar.some(({ koreksi }) => Object.keys(koreksi).length > 0);
  const store = isBerubah ? { [KUNCI_SINONIM]: JSON.stringify(sinonim) } : {};
  await tulisNama(workbook, { bahan, daftarNama, store });
  const setelah = await readBahan(workbook);
  return {
    status: "selesai",
    kalimat: kalimatOf(daftarNama) + catatanTabelExcel(setelah, daftarNama),
    tinjauan: susunTinjauan(setelah),
  };
}
