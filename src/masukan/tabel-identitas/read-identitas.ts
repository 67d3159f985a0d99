import type { Identitas, Penandatangan } from "../../kinerja/identitas";
import { IDENTITAS_KOSONG } from "../../kinerja/identitas";
import type { Catat } from "../catat";
import type { Kisi } from "../kisi";
import type { KunciIdentitas, LetakLaporan, MasukanLaporan } from "../masukan-laporan";
import { listIsian } from "./isian-terbaca";
import {
  hasStatus,
  PILIHAN_STATUS,
  readDaerah,
  readJenisPerjanjian,
  readStatus,
  tanpaKecamatan,
  toTengahKalimat,
} from "./kata-identitas";
import type { BahanIdentitas } from "./pembaca-isian";
import { catatDitolak, nipTertulis, readNip, readTanggal, readTeks } from "./pembaca-isian";
import { readPeriode } from "./periode-isian";

/** The identity as read, where each of its rows stands, and how many rows there are. */
export interface IdentitasTerbaca {
  readonly identitas: Identitas;
  readonly letak: LetakLaporan["identitas"];
  readonly nip: NonNullable<MasukanLaporan["nipTertulis"]>;
  readonly jumlahBaris: number;
}

function readJabatan(
  bahan: BahanIdentitas,
  kunci: KunciIdentitas,
  kunciStatus: KunciIdentitas,
): string | undefined {
  const jabatan = readTeks(bahan, kunci);
  const isian = bahan.isian.get(kunciStatus);
  const teks = readTeks(bahan, kunciStatus);
  const status = teks === undefined ? "" : readStatus(teks);
  if (status === undefined && isian) {
    catatDitolak(bahan, isian, {
      aturan: "laporan-status-tidak-dikenal",
      sebab: "bukan status jabatan yang dikenal",
      saran: `Isi dengan ${PILIHAN_STATUS}.`,
    });
  }
  if (jabatan === undefined || !status || hasStatus(jabatan)) return jabatan;
  return `${status} ${jabatan}`;
}

const readPejabat = (bahan: BahanIdentitas): Penandatangan => ({
  jabatan: readJabatan(bahan, "jabatan", "statusJabatan"),
  nama: readTeks(bahan, "namaPejabat"),
  nip: readNip(bahan, "nipPejabat"),
  pangkat: readTeks(bahan, "pangkatPejabat"),
});

const readAtasan = (bahan: BahanIdentitas): Penandatangan => ({
  jabatan: readJabatan(bahan, "jabatanAtasan", "statusJabatanAtasan"),
  nama: readTeks(bahan, "namaAtasan"),
  nip: readNip(bahan, "nipAtasan"),
  pangkat: readTeks(bahan, "pangkatAtasan"),
});

function readIsianDaerah(bahan: BahanIdentitas): Pick<Identitas, "daerah" | "jenisDaerah"> {
  const teks = readTeks(bahan, "daerah");
  return teks === undefined
    ? { daerah: undefined, jenisDaerah: IDENTITAS_KOSONG.jenisDaerah }
    : readDaerah(teks, bahan.isian.get("daerah")?.kunciTertulis ?? "");
}

const listNip = (bahan: BahanIdentitas): IdentitasTerbaca["nip"] =>
  Object.fromEntries(
    (["nipPejabat", "nipAtasan"] as const).flatMap((kunci) => {
      const tertulis = nipTertulis(bahan, kunci);
      return tertulis ? [[kunci, tertulis]] : [];
    }),
  );

/**
 * Reads who reports, for when, and under what. Keys may stand in any order and under any synonym, with or without a
 * heading row. What cannot be read is said with its cell and counts as missing; nothing is guessed.
 *
 * @param daftarKisi the table; where a sheet has one of its own, that one and then the whole workbook's
 */
export function readIdentitas(daftarKisi: readonly Kisi[], catat: Catat): IdentitasTerbaca {
  const isian = listIsian(daftarKisi, catat);
  const bahan: BahanIdentitas = { isian, catat };
  const kecamatan = readTeks(bahan, "kecamatan");
  const jenisPerjanjian = readTeks(bahan, "jenisPerjanjian");
  const urusan = readTeks(bahan, "urusan");
  return {
    identitas: {
      pejabat: readPejabat(bahan),
      atasan: readAtasan(bahan),
      unitKerja: readTeks(bahan, "unitKerja"),
      kecamatan: kecamatan && tanpaKecamatan(kecamatan),
      ...readIsianDaerah(bahan),
      periode: readPeriode(bahan),
      tempat: readTeks(bahan, "tempat"),
      tanggalLaporan: readTanggal(bahan, "tanggalLaporan"),
      jenisPerjanjian: jenisPerjanjian && readJenisPerjanjian(jenisPerjanjian),
      tanggalPerjanjian: readTanggal(bahan, "tanggalPerjanjian"),
      dokumenAnggaran: readTeks(bahan, "dokumenAnggaran"),
      dasarHukum: readTeks(bahan, "dasarHukum"),
      urusan: urusan && toTengahKalimat(urusan),
    },
    letak: Object.fromEntries([...isian].map(([kunci, { letak }]) => [kunci, letak])),
    nip: listNip(bahan),
    jumlahBaris: isian.size,
  };
}
