import type { LembarTerbaca } from "../buku-terbaca";
import { judulSel } from "../kepala/jalur-judul";
import { kunciJudul } from "../kepala/kunci-judul";
import { KONTRAK } from "../kontrak";
import { isKosongSel } from "../sel/baca-sel";
import { normalizeNama } from "../tabel-kinerja/cocokkan";
import type { Bakal } from "./bakal";
import { tersembunyiOf } from "./keraguan-lembar";
import type { Lembaran } from "./lembaran";

type TabelDaftar = "Fungsi" | "Faktor" | "Kesimpulan";

const DAFTAR: readonly TabelDaftar[] = ["Fungsi", "Faktor", "Kesimpulan"];
const JUDUL_TERPANJANG = 80;
const PENOMORAN = /^\s*(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]\s*/i;
/** Every text of a sheet is asked; most are told apart by this alone. */
const SEKILAS = /fungsi|faktor|simpulan|penyebab/i;
/** `Uraian` and `Tugas` head other things too. */
const TERLALU_UMUM: ReadonlySet<string> = new Set(["uraian", "tugas", "uraian tugas"]);
const MIRIP: Readonly<Record<TabelDaftar, RegExp>> = {
  Fungsi: /^(?:uraian )?fungsi\b/,
  Faktor: /^faktor[ -]faktor\b|^faktor (?:pendukung|keberhasilan|penyebab|pendorong)\b/,
  Kesimpulan: /^(?:ke)?simpulan\b/,
};

interface Judul {
  readonly tabel: TabelDaftar;
  readonly baris: number;
  readonly kolom: number;
  readonly teks: string;
  /** It is the contract's own word, so that the reader knows it for a heading. */
  readonly isTepat: boolean;
}

const isTepat = (tabel: TabelDaftar, teks: string): boolean => {
  const sinonim: readonly string[] = KONTRAK[tabel].kolom.butir.sinonim;
  return kunciJudul(teks).some((kunci) => sinonim.includes(kunci) && !TERLALU_UMUM.has(kunci));
};

function kenali(teks: string): Pick<Judul, "tabel" | "isTepat"> | undefined {
  if (teks.length > JUDUL_TERPANJANG || !SEKILAS.test(teks)) return undefined;
  const inti = teks.replace(PENOMORAN, "").toLowerCase();
  const tabel = DAFTAR.find((satu) => isTepat(satu, inti) || MIRIP[satu].test(inti));
  return tabel && { tabel, isTepat: isTepat(tabel, inti) };
}

/** An item has words, and is no heading. */
const isButir = (teks: string): boolean => /\p{L}{2}/u.test(teks) && kenali(teks) === undefined;

const teksOf = ({ kisi }: Lembaran, baris: number, kolom: number): string => {
  const nilai = kisi.nilai[baris]?.[kolom];
  return typeof nilai === "string" ? nilai.trim() : "";
};

/** Items stand below their heading, or one column further where numbers stand below it. */
function findKolomButir(lembaran: Lembaran, { baris, kolom }: Judul): number | undefined {
  const lebar = lembaran.kisi.rentang.lebar;
  return [kolom, kolom + 1, kolom + 2].find(
    (satu) => satu < lebar && isButir(teksOf(lembaran, baris + 1, satu)),
  );
}

/** A row that holds something right of its words belongs to a table we do not know. */
const isBarisTabel = ({ kisi }: Lembaran, baris: number, kolom: number): boolean =>
  !isKosongSel(kisi.nilai[baris]?.[kolom + 1]);

function listButir(lembaran: Lembaran, { baris }: Judul, kolom: number): readonly string[] {
  const hasil: string[] = [];
  for (let satu = baris + 1; satu < lembaran.kisi.rentang.tinggi; satu++) {
    const teks = teksOf(lembaran, satu, kolom);
    if (!isButir(teks) || isBarisTabel(lembaran, satu, kolom)) break;
    hasil.push(teks);
  }
  return hasil;
}

function toBakal(lembar: LembarTerbaca, lembaran: Lembaran, judul: Judul): readonly Bakal[] {
  const kolom = findKolomButir(lembaran, judul);
  const butir = kolom === undefined ? [] : listButir(lembaran, judul, kolom);
  if (kolom === undefined || butir.length === 0) return [];
  const { rentang } = lembaran.kisi;
  const isBerjudul = kolom === judul.kolom && isTepat(judul.tabel, judul.teks);
  const awal = isBerjudul ? judul.baris : judul.baris + 1;
  const keraguan =
    tersembunyiOf(lembar) ??
    (judul.isTepat ? undefined : `Judulnya, “${judul.teks}”, hanya mirip; periksa isinya.`);
  return [
    {
      calon: {
        tabel: judul.tabel,
        tempat: {
          lembar: lembar.nama,
          rentang: {
            baris: rentang.baris + awal,
            kolom: rentang.kolom + kolom,
            tinggi: judul.baris + butir.length - awal + 1,
            lebar: 1,
          },
        },
        jumlahBaris: butir.length,
        daftarKolom: [
          { letak: rentang.kolom + kolom, judul: isBerjudul ? judul.teks : "", arti: "butir" },
        ],
        skor: keraguan === undefined ? 1 : 0.5,
        alasan: `di bawah judul “${judul.teks}”; ${butir.length} butir`,
        keraguan,
      },
      isi: new Set(butir.map(normalizeNama)),
      peringkat: [butir.length],
    },
  ];
}

/** Functions, factors and conclusions: a heading with lines of text right below it. */
export function listBakalDaftar(lembar: LembarTerbaca, sisa: Lembaran): readonly Bakal[] {
  const { tinggi, lebar } = sisa.kisi.rentang;
  const hasil: Bakal[] = [];
  for (let baris = 0; baris < tinggi; baris++) {
    for (let kolom = 0; kolom < lebar; kolom++) {
      const teks = judulSel(sisa.kisi, baris, kolom);
      const dikenal = teks === "" ? undefined : kenali(teks);
      if (dikenal) hasil.push(...toBakal(lembar, sisa, { ...dikenal, baris, kolom, teks }));
    }
  }
  return hasil;
}
