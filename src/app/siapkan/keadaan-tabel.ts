import { alamatLengkap } from "../../masukan/alamat";
import type { Calon } from "../../masukan/deteksi/calon";
import { KONTRAK } from "../../masukan/kontrak";
import type { NamaTabel, NamaTerbaca, SumberTabel } from "../../masukan/masukan";
import { bernama } from "../../masukan/nama/bernama";
import { checkIsiNama } from "../../masukan/nama/check-isi-nama";
import { pickTabel } from "../../masukan/nama/pick-tabel";
import { NAMA_PEMBANDING } from "../../masukan/tabel-pembanding/tabel-pembanding";
import type { Temuan } from "../../masukan/temuan";
import { listSumber } from "../rencana/list-sumber";
import type { BahanSiapkan } from "./bahan-siapkan";
import { calonTerbuka } from "./calon-terbuka";
import type { TabelBerjudul } from "./kunci-tabel";
import { isBerjudul, perianTabel, URUTAN_TABEL } from "./kunci-tabel";
import type { KeadaanTabel } from "./siapkan";
import { keraguanTumbuh } from "./tabel-excel";

type Keadaan = KeadaanTabel["keadaan"];

const BELUM_ADA: Keadaan = { jenis: "belum-ada" };

const ditemukan = (
  { nama, cakupan, tempat, jumlahBaris }: Omit<SumberTabel, "tabel">,
  calon: Calon | undefined,
): Keadaan => ({ jenis: "ditemukan", namaAda: nama, cakupan, tempat, jumlahBaris, calon });

const bermasalah = (namaAda: string, temuan: Temuan): Keadaan => ({
  jenis: "bermasalah",
  namaAda,
  temuan,
});

/** The name of a table that is there but cannot be used: the prefixed one, or the alias that claims it. */
const namaAdaOf = (tabel: NamaTabel, daftarNama: readonly NamaTerbaca[]): string =>
  bernama(daftarNama, [KONTRAK[tabel].nama, ...KONTRAK[tabel].alias])[0]?.nama ??
  KONTRAK[tabel].nama;

function keadaanBerjudul(
  tabel: TabelBerjudul,
  bahan: BahanSiapkan,
  sumber: SumberTabel | undefined,
): Keadaan {
  const hasil = pickTabel(tabel, bahan);
  if (hasil.status === "tidak-ada") return BELUM_ADA;
  if (hasil.status === "ditolak") {
    return bermasalah(namaAdaOf(tabel, bahan.daftarNama), hasil.temuan);
  }
  const { nama, cakupan, kisi, kepala } = hasil.tabel;
  const jumlahBaris = sumber?.jumlahBaris ?? 0;
  const tempat = { lembar: kisi.lembar, rentang: kisi.rentang };
  const calon = calonTerbuka(
    tabel,
    { kisi, kepala },
    { jumlahBaris, keraguan: keraguanTumbuh(bahan, tempat) },
  );
  return ditemukan({ nama, cakupan, tempat, jumlahBaris }, calon);
}

function keadaanTanpaJudul(
  tabel: NamaTabel,
  { daftarNama }: BahanSiapkan,
  sumber: SumberTabel | undefined,
): Keadaan {
  if (sumber) return ditemukan(sumber, undefined);
  const [terbaca] = bernama(daftarNama, [KONTRAK[tabel].nama]);
  const isi = terbaca && checkIsiNama(terbaca);
  return isi?.status === "ditolak" ? bermasalah(terbaca?.nama ?? "", isi.temuan) : BELUM_ADA;
}

function temuanPembanding(terbaca: NamaTerbaca): Temuan {
  const isi = checkIsiNama(terbaca);
  if (isi.status === "ditolak") return isi.temuan;
  const letak = { lembar: isi.kisi.lembar, rentang: isi.kisi.rentang };
  return {
    aturan: "pembanding-tidak-terbaca",
    tingkat: "peringatan",
    letak,
    pesan: `Tabel ${terbaca.nama} (${alamatLengkap(letak)}) tidak punya kolom indikator atau tidak berisi, sehingga tidak dibandingkan.`,
    saran: "Lepaskan tabel itu, lalu tandai tabel yang memuat indikator yang sama.",
  };
}

/** One for every comparison table; one that says so when there is none. */
function listPembanding({ daftarNama, masukan }: BahanSiapkan): readonly KeadaanTabel[] {
  const daftar = NAMA_PEMBANDING.flatMap((nama): KeadaanTabel[] => {
    const [terbaca] = bernama(daftarNama, [nama]);
    if (!terbaca) return [];
    const terpakai = masukan.daftarPembanding?.find(({ sumber }) => sumber.nama === terbaca.nama);
    const keadaan = terpakai
      ? ditemukan(terpakai.sumber, undefined)
      : bermasalah(terbaca.nama, temuanPembanding(terbaca));
    return [{ ...perianTabel("Pembanding", nama), keadaan }];
  });
  return daftar.length > 0 ? daftar : [{ ...perianTabel("Pembanding"), keadaan: BELUM_ADA }];
}

/** Every table of the contract as the workbook has it now, in the order a user fills them. */
export function listKeadaan(bahan: BahanSiapkan): readonly KeadaanTabel[] {
  const daftarSumber = listSumber(bahan.masukan);
  return [
    ...URUTAN_TABEL.map((tabel): KeadaanTabel => {
      const sumber = daftarSumber.find((item) => item.tabel === tabel);
      const keadaan = isBerjudul(tabel)
        ? keadaanBerjudul(tabel, bahan, sumber)
        : keadaanTanpaJudul(tabel, bahan, sumber);
      return { ...perianTabel(tabel), keadaan };
    }),
    ...listPembanding(bahan),
  ];
}
