import type { Bakal } from "./bakal";
import type { KolomDikenali } from "./calon";
import type { IsiWilayah } from "./isi-wilayah";
import { bacaIsi } from "./isi-wilayah";
import type { Cocok, TabelBerjudul } from "./kontrak-dicari";
import { raguWilayah } from "./ragu-wilayah";
import { isBiaya } from "./saring-cocok";
import type { Wilayah } from "./wilayah";

const JUDUL_DISEBUT = 4;
/** So many meanings make a table as complete as offices keep it. */
const KOLOM_LENGKAP = 7;

const SATUAN_BARIS: Readonly<Record<TabelBerjudul, string>> = {
  Kinerja: "indikator",
  Target: "indikator",
  Realisasi: "indikator",
  Pembanding: "indikator",
  Anggaran: "program atau kegiatan",
  Skala: "kategori",
  Masalah: "hambatan",
  Frasa: "kalimat",
};

function listKolom({ kisi, kepala }: Wilayah, { padanan }: Cocok): readonly KolomDikenali[] {
  const arti = new Map([...padanan.kolom].map(([id, letak]) => [letak, id] as const));
  return kepala.daftarJalur.map((jalur, letak) => ({
    letak: kisi.rentang.kolom + letak,
    judul: jalur.join(" › "),
    arti: arti.get(letak),
  }));
}

/** `a, b, dan c`. */
function sebutDaftar(daftar: readonly string[]): string {
  const terakhir = daftar.at(-1) ?? "";
  if (daftar.length < 3) return daftar.join(" dan ");
  return `${daftar.slice(0, -1).join(", ")}, dan ${terakhir}`;
}

function alasanOf({ kepala, tabelExcel }: Wilayah, cocok: Cocok, isi: IsiWilayah): string {
  const { kolom, ganda } = cocok.padanan;
  const letak = [...kolom.values(), ...[...ganda.values()].map(([pertama]) => pertama ?? 0)];
  const judul = letak
    .toSorted((a, b) => a - b)
    .map((satu) => kepala.daftarJalur[satu]?.at(-1) ?? "")
    .filter((teks) => !/^no\.?$/i.test(teks));
  const sebutan = [...new Set(judul)].slice(0, JUDUL_DISEBUT);
  const excel = tabelExcel === undefined ? "" : `tabel Excel ${tabelExcel}; `;
  return `${excel}judul ${sebutDaftar(sebutan)} dikenali; ${isi.jumlahBaris} baris ${SATUAN_BARIS[cocok.tabel]}`;
}

/** A table of its own comes before one that stands beside another's columns. */
const isMurni = ({ kepala }: Wilayah, { tabel }: Cocok): boolean =>
  tabel === "Pembanding" || !isBiaya(kepala);

function toBakal(wilayah: Wilayah, cocok: Cocok): Bakal {
  const isi = bacaIsi(wilayah, cocok);
  const keraguan = raguWilayah({ wilayah, cocok, isi });
  const jumlahArti = cocok.padanan.kolom.size;
  const murni = isMurni(wilayah, cocok) ? 1 : 0;
  const lengkap = Math.min(jumlahArti, KOLOM_LENGKAP) / KOLOM_LENGKAP;
  const skor = (0.5 * lengkap + 0.3 * murni + 0.2) * (keraguan === undefined ? 1 : 0.5);
  const { lembar, rentang } = wilayah.kisi;
  return {
    calon: {
      tabel: cocok.tabel,
      tempat: { lembar, rentang },
      jumlahBaris: isi.jumlahBaris,
      daftarKolom: listKolom(wilayah, cocok),
      skor,
      alasan: alasanOf(wilayah, cocok, isi),
      keraguan,
    },
    isi: new Set(isi.nama),
    peringkat: [isi.jumlahBaris, murni, jumlahArti],
  };
}

/** What a region may be, one candidate for each table its headings suffice for. */
export const listBakalWilayah = (wilayah: Wilayah): readonly Bakal[] =>
  wilayah.kepala.daftarCocok.map((cocok) => toBakal(wilayah, cocok));
