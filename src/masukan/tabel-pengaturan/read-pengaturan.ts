import type { Pengaturan } from "../../kinerja/pengaturan";
import { PENGATURAN_BAWAAN } from "../../kinerja/pengaturan";
import { alamatLengkap } from "../alamat";
import type { Catat } from "../catat";
import { kunciJudul } from "../kepala/kunci-judul";
import type { Kisi, NilaiSel } from "../kisi";
import { KONTRAK } from "../kontrak";
import type { SelTerbaca } from "../sel/baca-sel";
import { isKosongSel, readSel } from "../sel/baca-sel";
import { tempatSel } from "../temuan";
import { DAFTAR_SETELAN, KUNCI_LAPORAN, ringkasKata } from "./daftar-pengaturan";

type Setelan = (typeof DAFTAR_SETELAN)[number];

/** A row of the table: its key and what stands right of it. */
interface Pasangan {
  readonly kunci: SelTerbaca;
  readonly nilai: SelTerbaca | undefined;
}

const SEMUA_KUNCI = DAFTAR_SETELAN.map(({ sebutan }) => `“${sebutan}”`).join(", ");

const judulKunci: ReadonlySet<string> = new Set(KONTRAK.Pengaturan.kolom.kunci.sinonim);
const judulNilai: ReadonlySet<string> = new Set(KONTRAK.Pengaturan.kolom.nilai.sinonim);

/** `Pengaturan | Nilai` above the keys; the table may also do without. */
function isBarisJudul(baris: readonly NilaiSel[]): boolean {
  const kunci = baris.flatMap((nilai) => (typeof nilai === "string" ? kunciJudul(nilai) : []));
  return kunci.some((kata) => judulKunci.has(kata)) && kunci.some((kata) => judulNilai.has(kata));
}

/** The first two filled cells of every row that has any; a running number before the key is passed over. */
function listPasangan(kisi: Kisi): readonly Pasangan[] {
  return kisi.nilai.flatMap((baris, posisi) => {
    if (isBarisJudul(baris)) return [];
    const terisi = baris.flatMap((nilai, kolom) => (isKosongSel(nilai) ? [] : [kolom]));
    const kolomKunci = terisi.find(
      (kolom) => typeof baris[kolom] === "string" && /\p{L}/u.test(baris[kolom]),
    );
    if (kolomKunci === undefined) return [];
    const kolomNilai = terisi.find((kolom) => kolom > kolomKunci);
    const nilai = kolomNilai === undefined ? undefined : readSel(kisi, posisi, kolomNilai);
    return [{ kunci: readSel(kisi, posisi, kolomKunci), nilai }];
  });
}

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

function catatNilaiAsing(nilai: SelTerbaca, { sebutan, pilihan }: Setelan, catat: Catat): void {
  const letak = tempatSel(nilai.sel.letak);
  catat({
    aturan: "pengaturan-nilai-tidak-dikenal",
    tingkat: "kesalahan",
    letak,
    pesan: `${sebutan} “${nilai.sel.teks}” di ${alamatLengkap(letak)} bukan pilihan yang ada.`,
    saran: `Isi dengan salah satu dari: ${pilihan.join(", ")}.`,
  });
}

function catatGanda({ kunci }: Pasangan, { sebutan }: Setelan, catat: Catat): void {
  const letak = tempatSel(kunci.sel.letak);
  catat({
    aturan: "pengaturan-ganda",
    tingkat: "kesalahan",
    letak,
    pesan: `${sebutan} tertulis lebih dari satu kali; yang kedua di ${alamatLengkap(letak)}.`,
    saran: "Sisakan satu baris saja.",
  });
}

/** What the table says, and which settings it says anything of. */
export interface PengaturanTerbaca {
  readonly pengaturan: Pengaturan;
  readonly tertulis: readonly (keyof Pengaturan)[];
}

/**
 * Reads key and value, with or without a heading row. A blank value is the default; an unknown key or value is said
 * with what is allowed, and never replaced by a guess.
 */
export function readPengaturan(kisi: Kisi, catat: Catat): PengaturanTerbaca {
  const isi = new Map<keyof Pengaturan, Pengaturan[keyof Pengaturan]>();
  for (const pasangan of listPasangan(kisi)) {
    const kata = ringkasKata(pasangan.kunci.sel.teks);
    const setelan = DAFTAR_SETELAN.find(({ sinonim }) => sinonim.includes(kata));
    if (!setelan) {
      // A line without a value is a title, no setting.
      if (pasangan.nilai && !KUNCI_LAPORAN.test(kata)) catatKunciAsing(pasangan, catat);
      continue;
    }
    if (!pasangan.nilai) continue;
    if (isi.has(setelan.kunci)) catatGanda(pasangan, setelan, catat);
    const nilai = setelan.read(pasangan.nilai);
    if (nilai === undefined) catatNilaiAsing(pasangan.nilai, setelan, catat);
    else isi.set(setelan.kunci, nilai);
  }
  return {
    pengaturan: { ...PENGATURAN_BAWAAN, ...Object.fromEntries(isi) },
    tertulis: [...isi.keys()],
  };
}
