import { alamatLengkap } from "../../masukan/alamat";
import { formatPeriode } from "../../format/periode";
import type { Periode } from "../../kinerja/periode";
import { readMasukan } from "../../masukan/baca-masukan";
import type { Calon, HasilDeteksi, SinonimKantor } from "../../masukan/deteksi/calon";
import { deteksiTabel } from "../../masukan/deteksi/deteksi-tabel";
import { koreksiPeriode } from "../../masukan/deteksi/kolom-periode";
import { KONTRAK } from "../../masukan/kontrak";
import type { MasukanLaporan } from "../../masukan/masukan-laporan";
import { tempatSel } from "../../masukan/temuan";
import type { BahanSiapkan } from "./bahan-siapkan";
import { kisiTempat } from "./nama-terbaca";
import { gabungSinonim } from "./sinonim-baru";

interface PeriodeDiketahui {
  readonly periode: Periode;
  /** `periode Tribulan II pada Identitas!B3`. */
  readonly alasan: string;
}

function periodeDari({ identitas, letak, istilah }: MasukanLaporan): PeriodeDiketahui | undefined {
  const { periode } = identitas;
  const sel = letak.identitas.periode;
  if (!periode || !sel) return undefined;
  const sebutan = formatPeriode(periode, istilah);
  return { periode, alasan: `periode ${sebutan} pada ${alamatLengkap(tempatSel(sel))}` };
}

/** From the identity that is named, or from the one that is proposed along. */
function periodeDiketahui(
  { buku, masukan, sinonim }: BahanSiapkan,
  { usulan }: HasilDeteksi,
): PeriodeDiketahui | undefined {
  const bernama = periodeDari(masukan.laporan);
  if (bernama) return bernama;
  const calon = usulan.find(({ tabel }) => tabel === "Identitas");
  if (!calon) return undefined;
  const isi = { jenis: "rentang", kisi: kisiTempat(buku, calon.tempat) } as const;
  const nama = { nama: KONTRAK.Identitas.nama, cakupan: "buku", isi } as const;
  return periodeDari(readMasukan([nama], sinonim).laporan);
}

const kunciOf = ({ tabel, tempat }: Calon): string => `${tabel} ${alamatLengkap(tempat)}`;

/**
 * Detection that also knows the period: of columns side by side for several tribulan those of the reported one are
 * proposed, with the reason. The user still agrees; without a period it is asked as before.
 */
export function deteksiPeriode(bahan: BahanSiapkan): HasilDeteksi {
  const { buku, sinonim } = bahan;
  const pertama = deteksiTabel(buku, sinonim);
  const diketahui = periodeDiketahui(bahan, pertama);
  if (!diketahui) return pertama;
  const koreksi = new Map(
    pertama.daftarCalon.flatMap((calon) => {
      if (calon.keraguan === undefined) return [];
      const satu = koreksiPeriode(calon, sinonim, diketahui.periode);
      return satu ? [[kunciOf(calon), { calon, koreksi: satu }] as const] : [];
    }),
  );
  if (koreksi.size === 0) return pertama;
  const diajari: SinonimKantor = gabungSinonim(
    sinonim,
    [...koreksi.values()].map(({ calon: { tabel, tempat }, koreksi: satu }) => ({
      tabel,
      tempat,
      koreksi: satu,
    })),
  );
  const kedua = deteksiTabel(buku, diajari);
  const jelaskan = (calon: Calon): Calon => {
    const ada = koreksi.get(kunciOf(calon));
    if (!ada) return calon;
    const alasan = `${calon.alasan}; kolom ${Object.keys(ada.koreksi).join(" dan ")} dipilih karena ${diketahui.alasan}`;
    return { ...calon, alasan, koreksi: ada.koreksi };
  };
  return {
    ...kedua,
    daftarCalon: kedua.daftarCalon.map(jelaskan),
    usulan: kedua.usulan.map(jelaskan),
  };
}
