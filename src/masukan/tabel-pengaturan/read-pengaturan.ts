import type { Pengaturan } from "../../kinerja/pengaturan";
import { PENGATURAN_BAWAAN } from "../../kinerja/pengaturan";
import { alamatLengkap } from "../alamat";
import type { Catat } from "../catat";
import type { Kisi } from "../kisi";
import { KONTRAK } from "../kontrak";
import type { SetelanLaporan } from "../masukan-laporan";
import type { Pasangan } from "../pasangan/list-pasangan";
import { listPasangan } from "../pasangan/list-pasangan";
import type { SelTerbaca } from "../sel/baca-sel";
import { tempatSel } from "../temuan";
import { DAFTAR_SETELAN } from "./daftar-pengaturan";
import { DAFTAR_SETELAN_LAPORAN } from "./daftar-setelan-laporan";
import { ringkasKata } from "./setelan";

type Setelan = (typeof DAFTAR_SETELAN)[number];
type SetelanDiLaporan = (typeof DAFTAR_SETELAN_LAPORAN)[number];

const SEMUA_KUNCI = [...DAFTAR_SETELAN, ...DAFTAR_SETELAN_LAPORAN]
  .map(({ sebutan }) => `“${sebutan}”`)
  .join(", ");

function catatKunciAsing({ kunci }: Pasangan, catat: Catat): void {
  const letak = tempatSel(kunci.sel.letak);
  catat({
    aturan: "pengaturan-tidak-dikenal",
    tingkat: "peringatan",
    letak,
    pesan: `Pengaturan “${kunci.sel.teks}” di ${alamatLengkap(letak)} tidak dikenal sehingga tidak dipakai.`,
    saran: `Perbaiki ejaannya; yang dikenal: ${SEMUA_KUNCI}.`,
  });
}

/** A setting of the report that is wrong does not hinder the calculation: its temuan are told apart by their name. */
const aturanOf = (aturan: string, isLaporan: boolean): string =>
  isLaporan ? `laporan-${aturan}` : aturan;

interface Ditolak {
  readonly pasangan: Pasangan;
  readonly setelan: Setelan | SetelanDiLaporan;
  readonly isLaporan: boolean;
}

function catatNilaiAsing({ pasangan, setelan, isLaporan }: Ditolak, catat: Catat): void {
  const { sebutan, pilihan } = setelan;
  const sel = (pasangan.nilai ?? pasangan.kunci).sel;
  const letak = tempatSel(sel.letak);
  const [satu, ...lain] = pilihan;
  catat({
    aturan: aturanOf("pengaturan-nilai-tidak-dikenal", isLaporan),
    tingkat: "kesalahan",
    letak,
    pesan: `${sebutan} “${sel.teks}” di ${alamatLengkap(letak)} bukan pilihan yang ada.`,
    saran:
      lain.length === 0
        ? `Isi dengan ${satu}.`
        : `Isi dengan salah satu dari: ${pilihan.join(", ")}.`,
  });
}

function catatGanda({ pasangan, setelan, isLaporan }: Ditolak, catat: Catat): void {
  const letak = tempatSel(pasangan.kunci.sel.letak);
  catat({
    aturan: aturanOf("pengaturan-ganda", isLaporan),
    tingkat: "kesalahan",
    letak,
    pesan: `${setelan.sebutan} tertulis lebih dari satu kali; yang kedua di ${alamatLengkap(letak)}.`,
    saran: "Sisakan satu baris saja.",
  });
}

/** What the table says, and which settings it says anything of. */
export interface PengaturanTerbaca {
  readonly pengaturan: Pengaturan;
  readonly tertulis: readonly (keyof Pengaturan)[];
  readonly laporan: Partial<SetelanLaporan>;
}

/** Values of one list of settings as they are found, each by its key. */
type Isi = Map<string, unknown>;

function readSatu(
  { pasangan, setelan, isLaporan }: Ditolak,
  { nilai, isi }: { readonly nilai: SelTerbaca; readonly isi: Isi },
  catat: Catat,
): void {
  if (isi.has(setelan.kunci)) catatGanda({ pasangan, setelan, isLaporan }, catat);
  const terbaca: unknown = setelan.read(nilai);
  if (terbaca === undefined) catatNilaiAsing({ pasangan, setelan, isLaporan }, catat);
  else isi.set(setelan.kunci, terbaca);
}

/**
 * Reads key and value, with or without a heading row. A blank value is the default; an unknown key or value is said
 * with what is allowed, and never replaced by a guess.
 */
export function readPengaturan(kisi: Kisi, catat: Catat): PengaturanTerbaca {
  const hitungan: Isi = new Map();
  const laporan: Isi = new Map();
  for (const pasangan of listPasangan(kisi, KONTRAK.Pengaturan.kolom)) {
    const { kunci, nilai } = pasangan;
    // A line without a value is a title, or a setting that has its default.
    if (!nilai) continue;
    const kata = ringkasKata(kunci.sel.teks);
    const dicari = ({ sinonim }: { readonly sinonim: readonly string[] }) => sinonim.includes(kata);
    const setelan = DAFTAR_SETELAN.find(dicari);
    const diLaporan = DAFTAR_SETELAN_LAPORAN.find(dicari);
    if (setelan) readSatu({ pasangan, setelan, isLaporan: false }, { nilai, isi: hitungan }, catat);
    else if (diLaporan)
      readSatu({ pasangan, setelan: diLaporan, isLaporan: true }, { nilai, isi: laporan }, catat);
    else catatKunciAsing(pasangan, catat);
  }
  return {
    pengaturan: { ...PENGATURAN_BAWAAN, ...(Object.fromEntries(hitungan) as Partial<Pengaturan>) },
    tertulis: [...hitungan.keys()] as (keyof Pengaturan)[],
    laporan: Object.fromEntries(laporan),
  };
}
