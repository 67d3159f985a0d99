import { alamatLengkap } from "../../masukan/alamat";
import type { SinonimKantor } from "../../masukan/deteksi/calon";
import { kunciKolom } from "../../masukan/kepala/match-kolom";
import { fixedReference } from "../../render/columns/reference";
import type { NameChange, Workbook } from "../../workbook/workbook";
import { KUNCI_SINONIM } from "../sinonim-kantor";
import type { BahanSiapkan } from "./bahan-siapkan";
import { HANYA_BACA, readBahan } from "./bahan-siapkan";
import type { NamaDitetapkan } from "./cakupan-nama";
import { namaDitetapkan } from "./cakupan-nama";
import { ditolak, selesai } from "./hasil";
import { findPenolakan } from "./penolakan";
import { tabelExcelOf } from "./tabel-excel";
import type { HasilSiapkan, Penetapan } from "./siapkan";

/** What the office has taught so far, and now. A correction holds for its table only. */
export function gabungSinonim(lama: SinonimKantor, daftar: readonly Penetapan[]): SinonimKantor {
  const hasil: Record<string, Readonly<Record<string, string>>> = { ...lama };
  for (const { tabel, koreksi } of daftar) {
    const diajarkan = Object.entries(koreksi)
      .map(([judul, arti]) => [kunciKolom(judul), arti] as const)
      .filter(([kunci]) => kunci !== "");
    if (diajarkan.length === 0) continue;
    hasil[tabel] = { ...hasil[tabel], ...Object.fromEntries(diajarkan) };
  }
  return hasil;
}

const changeOf = ({ nama, lembar, ada, tempat }: NamaDitetapkan): NameChange => ({
  kind: ada ? "move" : "add",
  name: nama,
  sheet: lembar,
  refersTo: `=${fixedReference(tempat.lembar, tempat.rentang)}`,
});

/** A name keeps the rows it was given: where the table is Excel's own and grows, the office must know. */
function catatanTabelExcel(bahan: BahanSiapkan, daftar: readonly NamaDitetapkan[]): string {
  const tumbuh = daftar.flatMap(({ tempat }) => tabelExcelOf(bahan, tempat)?.nama ?? []);
  return tumbuh.length === 0
    ? ""
    : ` Tabel Excel ${tumbuh.join(", ")} dapat bertambah: bila barisnya bertambah, periksa di sini lalu tetapkan ulang.`;
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
  await workbook.define({
    changes: daftarNama.map(changeOf),
    store: isBerubah ? { [KUNCI_SINONIM]: JSON.stringify(sinonim) } : {},
  });
  return selesai(workbook, kalimatOf(daftarNama) + catatanTabelExcel(bahan, daftarNama));
}
