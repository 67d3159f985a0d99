import type { Masukan } from "../masukan/masukan";
import { isDalam } from "../masukan/sel/sel-gabungan";
import type { Tempat } from "../masukan/temuan";
import type { BlockWrite, Workbook } from "../workbook/workbook";
import type { IsiSel } from "./isi-sel";
import { isiSel } from "./isi-sel";
import type { Bacaan } from "./rencana/bacaan";
import { readBacaan } from "./rencana/read-bacaan";
import type { Rencana } from "./rencana/rencana";
import { susunRencana } from "./rencana/rencana";
import type { Riwayat } from "./riwayat/riwayat";
import { KUNCI_RIWAYAT, riwayatHitung } from "./riwayat/riwayat";
import { simpanRiwayat, susunRiwayat } from "./riwayat/susun-riwayat";
import type { HasilHitung, Jawaban, RiwayatHitung } from "./tinjauan";
import type { BlokTulis } from "./tulis-aman";
import { mengubah, tulisAman } from "./tulis-aman";

/** When and where a click happened. */
export interface Klik {
  readonly waktu: string;
  readonly asal: RiwayatHitung["asal"];
}

/** What the cells of a column hold; the two grids may lie side by side, and new columns stand right of theirs. */
function isiBuku({ kinerja, anggaran }: Masukan, { sheet, rentang }: BlockWrite): IsiSel[] {
  const kisi = [kinerja?.kisiKeluaran, anggaran?.kisiKeluaran].find(
    (item) => item?.lembar === sheet && isDalam(item.rentang, rentang.baris, rentang.kolom),
  );
  return Array.from({ length: rentang.tinggi }, (_, offset) =>
    kisi ? isiSel(kisi, rentang.baris + offset, rentang.kolom) : { isi: "", format: "General" },
  );
}

/** What an undo puts back; a cell that is left alone is left alone by it, too. */
function withSebelum(block: BlockWrite, masukan: Masukan): BlokTulis {
  const sekarang = isiBuku(masukan, block);
  return {
    block,
    sebelum: {
      formulas: block.formulas.map(([baru = null], offset) => [
        baru === null ? null : (sekarang[offset]?.isi ?? ""),
      ]),
      numberFormats: block.formulas.map((_, offset) => {
        const baru = block.numberFormats?.[offset]?.[0] ?? null;
        return [baru === null ? null : (sekarang[offset]?.format ?? "General")];
      }),
    },
  };
}

const countSel = (daftarBlok: readonly BlokTulis[]): number =>
  daftarBlok.flatMap(({ block }) => block.formulas.flat()).filter((isi) => isi !== null).length;

const tempatOf = ({ block: { sheet, rentang } }: BlokTulis): Tempat => ({ lembar: sheet, rentang });

interface Tertulis {
  readonly daftarBlok: readonly BlokTulis[];
  readonly riwayat: Riwayat;
}

async function tulisRencana(
  workbook: Workbook,
  { bacaan, rencana }: { readonly bacaan: Bacaan; readonly rencana: Rencana },
  klik: Klik,
): Promise<Tertulis | undefined> {
  const daftarBlok = rencana.blocks
    .map((block) => withSebelum(block, bacaan.masukan))
    .filter(({ block }) => block.formulas.some(([isi]) => isi !== null));
  // Writing the same again would only make what the officer had before beyond reach of the undo.
  if (!daftarBlok.some(mengubah)) return undefined;

  const { namaBaru, namaLama } = rencana;
  const riwayat = susunRiwayat({ ...klik, daftarBlok, namaLama, terdahulu: bacaan.riwayat });
  await tulisAman(workbook, {
    tombol: "Hitung Capaian",
    daftarBlok,
    maju: { names: namaBaru, store: { [KUNCI_RIWAYAT]: simpanRiwayat(riwayat) } },
    mundur: {
      names: namaLama,
      store: { [KUNCI_RIWAYAT]: bacaan.riwayat && simpanRiwayat(bacaan.riwayat) },
    },
  });
  return { daftarBlok, riwayat };
}

/** One read, and one write when nothing stands in the way, nothing is to be asked and anything changes. */
export async function hitungCapaian(
  workbook: Workbook,
  jawaban: Jawaban,
  klik: Klik,
): Promise<HasilHitung> {
  const bacaan = await readBacaan(workbook, jawaban.isiPeriode);
  const rencana = susunRencana(bacaan, jawaban);
  const { tinjauan } = rencana;
  if (tinjauan.daftarHalangan.length > 0) return { status: "terhalang", tinjauan };
  if (tinjauan.daftarPertanyaan.length > 0) return { status: "perlu-jawaban", tinjauan };

  const tertulis = await tulisRencana(workbook, { bacaan, rencana }, klik);
  return {
    status: "ditulis",
    tinjauan: tertulis
      ? { ...tinjauan, dapatDiurungkan: riwayatHitung(tertulis.riwayat) }
      : tinjauan,
    daftarTempat: tertulis?.daftarBlok.map(tempatOf) ?? [],
    jumlahSel: countSel(tertulis?.daftarBlok ?? []),
  };
}
