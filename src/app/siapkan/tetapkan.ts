import { alamatLengkap } from "../../masukan/alamat";
import type { TabelExcel } from "../../masukan/buku-terbaca";
import type { SinonimKantor } from "../../masukan/deteksi/calon";
import { kunciKolom } from "../../masukan/kepala/match-kolom";
import type { Tempat } from "../../masukan/temuan";
import { fixedReference } from "../../render/columns/reference";
import type { NameChange, Workbook } from "../../workbook/workbook";
import { KUNCI_SINONIM } from "../sinonim-kantor";
import type { BahanSiapkan } from "./bahan-siapkan";
import { HANYA_BACA, readBahan } from "./bahan-siapkan";
import type { NamaDitetapkan } from "./cakupan-nama";
import { namaDitetapkan } from "./cakupan-nama";
import { ditolak, selesai } from "./hasil";
import { findPenolakan } from "./penolakan";
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

const isSama = (a: TabelExcel["rentang"], b: TabelExcel["rentang"]): boolean =>
  a.baris === b.baris && a.kolom === b.kolom && a.tinggi === b.tinggi && a.lebar === b.lebar;

/** The Excel table that is exactly this range: it is called by its name, so that the range grows with it. */
const tabelExcelOf = ({ buku }: BahanSiapkan, { lembar, rentang }: Tempat) =>
  buku.daftarLembar
    .find(({ nama }) => nama === lembar)
    ?.daftarTabelExcel.find((tabel) => isSama(tabel.rentang, rentang));

function changeOf(bahan: BahanSiapkan, { nama, lembar, ada, tempat }: NamaDitetapkan): NameChange {
  const tabelExcel = tabelExcelOf(bahan, tempat);
  const refersTo = tabelExcel
    ? `=${tabelExcel.nama}[#All]`
    : `=${fixedReference(tempat.lembar, tempat.rentang)}`;
  return { kind: ada ? "move" : "add", name: nama, sheet: lembar, refersTo };
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
    changes: daftarNama.map((nama) => changeOf(bahan, nama)),
    store: isBerubah ? { [KUNCI_SINONIM]: JSON.stringify(sinonim) } : {},
  });
  return selesai(workbook, kalimatOf(daftarNama));
}
