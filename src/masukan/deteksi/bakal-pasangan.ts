import type { LembarTerbaca } from "../buku-terbaca";
import { judulSel } from "../kepala/jalur-judul";
import { kunciJudul } from "../kepala/kunci-judul";
import type { Kisi } from "../kisi";
import { isKosongSel } from "../sel/baca-sel";
import { DAFTAR_ISIAN } from "../tabel-identitas/daftar-isian";
import { DAFTAR_SETELAN } from "../tabel-pengaturan/daftar-pengaturan";
import { DAFTAR_SETELAN_LAPORAN } from "../tabel-pengaturan/daftar-setelan-laporan";
import { ringkasKata } from "../tabel-pengaturan/setelan";
import type { Tempat } from "../temuan";
import type { Bakal } from "./bakal";
import { tersembunyiOf } from "./keraguan-lembar";
import type { Lembaran } from "./lembaran";

type Jenis = "Identitas" | "Pengaturan";

/** A row whose key is known. */
interface BarisPasangan {
  readonly jenis: Jenis;
  readonly baris: number;
  readonly kolom: number;
  readonly kolomNilai: number;
  readonly kunci: string;
}

const ISIAN = new Map(
  DAFTAR_ISIAN.flatMap(({ kunci, sinonim }) => sinonim.map((kata) => [kata, kunci] as const)),
);
const SETELAN = new Map(
  [...DAFTAR_SETELAN, ...DAFTAR_SETELAN_LAPORAN].flatMap(({ kunci, sinonim }) =>
    sinonim.map((kata) => [kata, kunci] as const),
  ),
);
/** Without one of these, keys such as `Nama` and `NIP` may be any form's. */
const POKOK: ReadonlySet<string> = new Set(["jabatan", "unitKerja", "kecamatan", "periode"]);

/** Longer than every key with its colon; most texts of a sheet are. */
const KUNCI_TERPANJANG = 50;
const CELAH_TERBESAR = 3;
const JARAK_NILAI = 4;
const MINIMAL: Readonly<Record<Jenis, number>> = { Identitas: 3, Pengaturan: 2 };
const CUKUP_ISIAN = 4;
const ISIAN_LENGKAP = 10;
const KUNCI_DISEBUT = 3;

interface Dikenal {
  readonly jenis: Jenis;
  readonly kunci: string;
}

function kenali(teks: string): Dikenal | undefined {
  if (teks.length > KUNCI_TERPANJANG) return undefined;
  const isian = kunciJudul(teks)
    .map((kata) => ISIAN.get(kata))
    .find((kunci) => kunci !== undefined);
  if (isian !== undefined) return { jenis: "Identitas", kunci: isian };
  const setelan = SETELAN.get(ringkasKata(teks));
  return setelan === undefined ? undefined : { jenis: "Pengaturan", kunci: setelan };
}

/** Sheets say the same many times; each text is thought about once. */
function createPengingat(): (teks: string) => Dikenal | undefined {
  const ingatan = new Map<string, Dikenal | undefined>();
  return (teks) => {
    if (!ingatan.has(teks)) ingatan.set(teks, kenali(teks));
    return ingatan.get(teks);
  };
}

/** The value stands a few columns to the right; a colon between is passed over. */
function findNilai({ kisi }: Lembaran, baris: number, kolom: number): number | undefined {
  const akhir = Math.min(kolom + JARAK_NILAI, kisi.rentang.lebar - 1);
  for (let kanan = kolom + 1; kanan <= akhir; kanan++) {
    const nilai = kisi.nilai[baris]?.[kanan];
    if (isKosongSel(nilai) || (typeof nilai === "string" && /^\s*[:=]\s*$/.test(nilai))) continue;
    return kanan;
  }
  return undefined;
}

function listBaris(lembaran: Lembaran): readonly BarisPasangan[] {
  const hasil: BarisPasangan[] = [];
  const ingat = createPengingat();
  const { tinggi, lebar } = lembaran.kisi.rentang;
  for (let baris = 0; baris < tinggi; baris++) {
    for (let kolom = 0; kolom < lebar - 1; kolom++) {
      const teks = judulSel(lembaran.kisi, baris, kolom);
      const dikenal = teks === "" ? undefined : ingat(teks);
      const kolomNilai = dikenal ? findNilai(lembaran, baris, kolom) : undefined;
      if (!dikenal || kolomNilai === undefined) continue;
      hasil.push({ ...dikenal, baris, kolom, kolomNilai });
      kolom = kolomNilai;
    }
  }
  return hasil;
}

/** Rows of one kind in one column, with hardly a gap between them. */
function kelompokkan(daftar: readonly BarisPasangan[]): readonly (readonly BarisPasangan[])[] {
  const terbuka = new Map<string, BarisPasangan[]>();
  const hasil: (readonly BarisPasangan[])[] = [];
  for (const satu of daftar) {
    const kunci = `${satu.jenis} ${satu.kolom}`;
    const kelompok = terbuka.get(kunci);
    if (kelompok && satu.baris - (kelompok.at(-1)?.baris ?? 0) <= CELAH_TERBESAR)
      kelompok.push(satu);
    else {
      const baru = [satu];
      terbuka.set(kunci, baru);
      hasil.push(baru);
    }
  }
  return hasil;
}

const keraguanOf = (jenis: Jenis, isi: ReadonlySet<string>): string | undefined =>
  jenis === "Identitas" && (isi.size < CUKUP_ISIAN || ![...isi].some((kunci) => POKOK.has(kunci)))
    ? `Hanya ${isi.size} isian yang dikenali; periksa apakah ini identitas laporan.`
    : undefined;

function tempatOf(
  { lembar, rentang }: Kisi,
  awal: BarisPasangan,
  kelompok: readonly BarisPasangan[],
): Tempat {
  const barisAkhir = kelompok.at(-1)?.baris ?? awal.baris;
  return {
    lembar,
    rentang: {
      baris: rentang.baris + awal.baris,
      kolom: rentang.kolom + awal.kolom,
      tinggi: barisAkhir - awal.baris + 1,
      lebar: Math.max(...kelompok.map(({ kolomNilai }) => kolomNilai)) - awal.kolom + 1,
    },
  };
}

function alasanOf(kisi: Kisi, kelompok: readonly BarisPasangan[], jumlah: number): string {
  const contoh = kelompok
    .slice(0, KUNCI_DISEBUT)
    .map(({ baris, kolom }) => judulSel(kisi, baris, kolom).replace(/\s*:$/, ""));
  return `${jumlah} isian dikenali, antara lain ${contoh.join(", ")}`;
}

function toBakal(
  lembar: LembarTerbaca,
  { kisi }: Lembaran,
  kelompok: readonly BarisPasangan[],
): readonly Bakal[] {
  const [awal] = kelompok;
  const isi = new Set(kelompok.map(({ kunci }) => kunci));
  if (!awal || isi.size < MINIMAL[awal.jenis]) return [];
  const tempat = tempatOf(kisi, awal, kelompok);
  const { kolom, lebar } = tempat.rentang;
  const keraguan = tersembunyiOf(lembar) ?? keraguanOf(awal.jenis, isi);
  return [
    {
      calon: {
        tabel: awal.jenis,
        tempat,
        jumlahBaris: kelompok.length,
        daftarKolom: [
          { letak: kolom, judul: "", arti: "kunci" },
          { letak: kolom + lebar - 1, judul: "", arti: "nilai" },
        ],
        skor: Math.min(1, isi.size / ISIAN_LENGKAP) * (keraguan === undefined ? 1 : 0.5),
        alasan: alasanOf(kisi, kelompok, isi.size),
        keraguan,
      },
      isi,
      peringkat: [isi.size],
    },
  ];
}

/** Identity and settings: keys in one column, values right of them. */
export const listBakalPasangan = (lembar: LembarTerbaca, sisa: Lembaran): readonly Bakal[] =>
  kelompokkan(listBaris(sisa)).flatMap((kelompok) => toBakal(lembar, sisa, kelompok));
