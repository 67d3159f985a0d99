import type { AngkaTambahan, TambahanIndikator } from "../../kinerja/tambahan-indikator";
import { TAMBAHAN_KOSONG } from "../../kinerja/tambahan-indikator";
import { alamatLengkap } from "../alamat";
import { KATA_ALASAN } from "../angka-teks/kata-alasan";
import type { Catat } from "../catat";
import { KONTRAK } from "../kontrak";
import type { BarisKinerja, SelMasukan } from "../masukan";
import type { SelTerbaca } from "../sel/baca-sel";
import { tempatSel } from "../temuan";
import type { Isian } from "./nilai-indikator";
import { isSatuanBerbeda, isTerisi, toIsian, toRealisasi } from "./nilai-indikator";
import type { BacaanTambahan } from "./tambahan";

interface Ditolak {
  readonly aturan: string;
  readonly sebab: string;
  readonly saran: string;
}

function penolakan(isian: Isian, acuan: Isian | undefined): Ditolak | undefined {
  if (isian.jenis === "ditolak") {
    const { sebab, saran } = KATA_ALASAN[isian.alasan];
    return { aturan: "laporan-bukan-angka", sebab, saran };
  }
  if (isian.jenis === "galat") {
    return {
      aturan: "laporan-sel-galat",
      sebab: `berisi galat ${isian.galat}`,
      saran: "Perbaiki rumus di sel itu, atau ketik angkanya.",
    };
  }
  if (!acuan || isian.jenis === "kosong" || !isSatuanBerbeda(acuan, isian)) return undefined;
  return {
    aturan: "laporan-satuan-berbeda",
    sebab: "berbeda satuan dengan targetnya",
    saran: "Tulis keduanya dalam satuan yang sama, misalnya keduanya persen.",
  };
}

interface Bahan {
  readonly id: AngkaTambahan;
  readonly terbaca: SelTerbaca;
  readonly acuan: Isian | undefined;
}

function readAngka({ id, terbaca, acuan }: Bahan, catat: Catat): number | undefined {
  const isian = toIsian(terbaca, "realisasi");
  const ditolak = penolakan(isian, acuan);
  if (!ditolak) return toRealisasi(isian);
  const letak = tempatSel(terbaca.sel.letak);
  catat({
    aturan: ditolak.aturan,
    tingkat: "peringatan",
    letak,
    pesan: `${KONTRAK.Kinerja.kolom[id].judul} “${terbaca.sel.teks}” di ${alamatLengkap(letak)} ${ditolak.sebab}; tidak dipakai di laporan.`,
    saran: ditolak.saran,
  });
  return undefined;
}

/**
 * What the further columns say, in the unit of the row's own target (or realisasi, where the target has none). A number
 * that cannot be read, or in another unit, is said and left out; nothing of it touches the calculation.
 */
export function susunTambahan(
  { penyebab, keterangan, sel, tertulis }: BacaanTambahan,
  { target, realisasi }: { readonly target: Isian; readonly realisasi: Isian },
  catat: Catat,
): Pick<BarisKinerja, "tambahan" | "selTambahan" | "tanpaAngka"> {
  const acuan = [target, realisasi].find(isTerisi);
  const angka: Partial<Record<AngkaTambahan, number>> = {};
  const selTambahan: Partial<Record<AngkaTambahan, SelMasukan>> = {};
  for (const [id, terbaca] of Object.entries(sel) as [AngkaTambahan, SelTerbaca][]) {
    const nilai = readAngka({ id, terbaca, acuan }, catat);
    if (nilai === undefined) continue;
    angka[id] = nilai;
    selTambahan[id] = terbaca.sel;
  }
  const tambahan: TambahanIndikator = { ...TAMBAHAN_KOSONG, ...angka, penyebab, keterangan };
  const tanpaAngka = tertulis.filter((id) => angka[id] === undefined);
  return { tambahan, selTambahan, ...(tanpaAngka.length > 0 && { tanpaAngka }) };
}
