import { alamatLengkap, kolomHuruf } from "../alamat";
import type { Kepala } from "../kepala/find-kepala";
import { findKepala } from "../kepala/find-kepala";
import { judulSel } from "../kepala/jalur-judul";
import type { Kisi } from "../kisi";
import type { TabelKontrak } from "../kontrak/tabel-kontrak";
import { isBagianHitungan } from "../kontrak/tabel-kontrak";
import type { SinonimKantor } from "../deteksi/calon";
import { kontrakKantor } from "../kontrak-kantor";
import type { NamaTabel, NamaTerbaca } from "../masukan";
import { createPencariGabungan } from "../sel/sel-gabungan";
import type { Temuan } from "../temuan";
import { checkIsiNama } from "./check-isi-nama";
import { sebutKolom, tempatKepala } from "./kolom-ganda";
import type { TabelTerbuka } from "./tabel-terbuka";

export type HasilBuka<T extends NamaTabel> =
  | { readonly status: "terbuka"; readonly tabel: TabelTerbuka<T> }
  | { readonly status: "ditolak"; readonly temuan: Temuan };

const JUDUL_DISEBUT = 12;

const daftarKata = (daftar: readonly string[]): string =>
  daftar.map((kata) => `“${kata}”`).join(", ");

/** Headings of the first row that has any, for an officer to compare with what is expected. */
function judulTeratas(kisi: Kisi): readonly string[] {
  for (let baris = 0; baris < kisi.rentang.tinggi; baris++) {
    const judul = (kisi.nilai[baris] ?? [])
      .map((_, kolom) => judulSel(kisi, baris, kolom))
      .filter((teks) => teks !== "");
    if (judul.length > 1) return judul.slice(0, JUDUL_DISEBUT);
  }
  return [];
}

const judulKepala = (kepala: Kepala): readonly string[] =>
  kepala.daftarJalur
    .flatMap((jalur) => (jalur.length > 0 ? [jalur.join(" › ").replace(/\s+/g, " ")] : []))
    .slice(0, JUDUL_DISEBUT);

const wajibOf = (kontrak: TabelKontrak): readonly string[] =>
  Object.keys(kontrak.kolom).filter((id) => kontrak.kolom[id]?.peran === "wajib");

/** Columns that must be there. A budget may have its amounts under Pagu Awal or Pagu Perubahan only. */
const PENGGANTI: Readonly<Record<string, readonly string[]>> = {
  pagu: ["paguPerubahan", "paguAwal"],
};

interface Dibuka {
  readonly nama: string;
  readonly kisi: Kisi;
  readonly kontrak: TabelKontrak;
}

function temuanTanpaJudul({ nama, kisi, kontrak }: Dibuka): Temuan {
  const tempat = { lembar: kisi.lembar, rentang: kisi.rentang };
  const wajib = wajibOf(kontrak).map((id) => kontrak.kolom[id]?.judul ?? id);
  const ditemukan = judulTeratas(kisi);
  return {
    aturan: "judul-tidak-ditemukan",
    tingkat: "kesalahan",
    letak: tempat,
    pesan:
      `Judul kolom tabel ${nama} tidak dikenali di ${alamatLengkap(tempat)}; ` +
      (ditemukan.length > 0
        ? `yang ditemukan: ${daftarKata(ditemukan)}.`
        : "baris judulnya tidak ada."),
    saran: `Sertakan baris judul dalam rentang ${nama}, dengan kolom ${daftarKata(wajib)}.`,
  };
}

function temuanKolomHilang(
  { nama, kisi, kontrak }: Dibuka,
  kepala: Kepala,
  hilang: readonly string[],
): Temuan {
  const judul = daftarKata(hilang.map((id) => kontrak.kolom[id]?.judul ?? id));
  const capaian = kepala.padanan.kolom.get("capaian");
  const ragu =
    hilang.includes("realisasi") && capaian !== undefined
      ? ` Bila kolom ${kolomHuruf(kisi.rentang.kolom + capaian)} sebenarnya berisi realisasi, ganti judulnya menjadi “Realisasi”.`
      : "";
  return {
    aturan: "kolom-wajib-tidak-ada",
    tingkat: "kesalahan",
    letak: tempatKepala(kisi, kepala),
    pesan:
      `Tabel ${nama} (${alamatLengkap({ lembar: kisi.lembar, rentang: kisi.rentang })}) tidak punya kolom ${judul}; ` +
      `judul yang ditemukan: ${daftarKata(judulKepala(kepala))}.`,
    saran: `Beri judul ${judul} pada kolomnya, atau perluas rentang ${nama} sampai memuat kolom itu.${ragu}`,
  };
}

function temuanKolomGanda({ nama, kisi, kontrak }: Dibuka, kepala: Kepala): Temuan | undefined {
  const [ganda] = [...kepala.padanan.ganda].filter(([id]) =>
    isBagianHitungan(kontrak.kolom[id]?.peran),
  );
  if (!ganda) return undefined;
  const [id, daftarKolom] = ganda;
  const judul = kontrak.kolom[id]?.judul ?? id;
  return {
    aturan: "kolom-ganda",
    tingkat: "kesalahan",
    letak: tempatKepala(kisi, kepala),
    pesan: `Lebih dari satu kolom tabel ${nama} di lembar ${kisi.lembar} berarti ${judul}: ${sebutKolom(kisi, kepala, daftarKolom)}.`,
    saran: `Sisakan satu kolom berjudul “${judul}”; beri judul lain pada yang selebihnya.`,
  };
}

function checkKepala(dibuka: Dibuka, kepala: Kepala): Temuan | undefined {
  const { kolom } = kepala.padanan;
  const ganda = temuanKolomGanda(dibuka, kepala);
  if (ganda) return ganda;
  const hilang = wajibOf(dibuka.kontrak).filter(
    (id) => !kolom.has(id) && !(PENGGANTI[id] ?? []).some((lain) => kolom.has(lain)),
  );
  return hilang.length > 0 ? temuanKolomHilang(dibuka, kepala, hilang) : undefined;
}

/** Understands the header of a named range, or says why it cannot be this table. */
export function openTabel<T extends NamaTabel>(
  tabel: T,
  terbaca: NamaTerbaca,
  sinonim: SinonimKantor = {},
): HasilBuka<T> {
  const isi = checkIsiNama(terbaca);
  if (isi.status === "ditolak") return isi;
  const kontrak = kontrakKantor(tabel, sinonim);
  const { kisi } = isi;
  const { nama, cakupan } = terbaca;
  const cariGabungan = createPencariGabungan(kisi);
  const kepala = findKepala(kisi, kontrak, cariGabungan);
  if (!kepala) return { status: "ditolak", temuan: temuanTanpaJudul({ nama, kisi, kontrak }) };
  const temuan = checkKepala({ nama, kisi, kontrak }, kepala);
  if (temuan) return { status: "ditolak", temuan };
  return {
    status: "terbuka",
    tabel: { tabel, kontrak, nama, cakupan, kisi, kepala, cariGabungan },
  };
}
