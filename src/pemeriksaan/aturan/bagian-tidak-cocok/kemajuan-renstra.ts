import { formatPersen } from "../../../format/persen";
import { persen } from "../../../kinerja/satuan";
import type { TemuanTeks } from "../../aturan";
import { isCetakanSelang } from "../../teks/angka-tercetak";
import type { BesaranTersebut } from "../../teks/besaran-tersebut";
import { listTersebut, satuTersebut } from "../../teks/besaran-tersebut";
import type { JendelaKalimat } from "../../teks/jendela-kalimat";
import { tulisan } from "../../teks/jendela-kalimat";
import { temuanKata } from "../../teks/temuan-teks";
import { bagianPersen } from "../../teks/uang-tercetak";

/** A sentence that may hold a result against the target of a whole plan. */
const ISYARAT =
  /\btarget\b[^.;\d]{0,40}\b(?:renstra|jangka menengah|akhir periode)\b[^]*(?:kemajuan|mencapai)/i;
const TARGET_AKHIR = /\btarget\b[^.;\d]{0,40}\b(?:renstra|jangka menengah|akhir periode)\b/i;
const KEMAJUAN =
  /\b(?:kemajuan(?:nya)?(?: yang (?:diperoleh|dicapai))?|(?:telah|baru|sudah) mencapai)(?:\s+(?:adalah|sebesar))?\s*$/i;

const BERUBAH =
  /\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|menyusut|kenaikan|penurunan|peningkatan)\b/i;

interface Kemajuan {
  readonly akhir: BesaranTersebut;
  readonly kini: BesaranTersebut;
  readonly maju: BesaranTersebut;
}

function kemajuanDi(daftar: readonly BesaranTersebut[], ke: number): Kemajuan | undefined {
  const [akhir, maju] = [daftar[ke - 1], daftar[ke]];
  if (!akhir || maju?.besaran.jenis !== "persen" || !KEMAJUAN.test(maju.sebelum)) return undefined;
  if (!TARGET_AKHIR.test(akhir.sebelum) || akhir.besaran.nilai <= 0) return undefined;
  const dicari = { peran: "realisasi", sebelum: ke - 1, satuan: akhir.besaran } as const;
  const kini = satuTersebut(daftar, dicari);
  return kini && { akhir, kini, maju };
}

/** Things counted year by year add up: more of them may have been reached than this year alone. */
const isKumulatif = ({ akhir, kini, maju }: Kemajuan): boolean =>
  akhir.besaran.jenis !== "persen" &&
  akhir.besaran.benda !== "" &&
  maju.besaran.nilai > (kini.besaran.nilai / akhir.besaran.nilai) * 100;

/** Some two amounts told have this share, either way: the words may be of those. */
function someBagian(daftar: readonly BesaranTersebut[], { maju }: Kemajuan): boolean {
  const lain = daftar.map(({ besaran }) => besaran).filter((satu) => satu !== maju.besaran);
  return lain.some((a) =>
    lain.some(
      (b) =>
        a !== b &&
        a.jenis === b.jenis &&
        isCetakanSelang(maju.besaran, bagianPersen(a.selang, b.selang)),
    ),
  );
}

/** `Realisasi tahun 2015 adalah 88,5; tahun 2016 meningkat 1,6 poin`: this year's is told by its change. */
function isDariPerubahan(
  daftar: readonly BesaranTersebut[],
  { kini, akhir, maju }: Kemajuan,
): boolean {
  const { selang, nilai } = kini.besaran;
  return daftar.some(({ besaran: ubah, sebelum }) => {
    if (ubah === maju.besaran || !BERUBAH.test(sebelum)) return false;
    const beda = [ubah.nilai, ...(ubah.jenis === "persen" ? [(nilai * ubah.nilai) / 100] : [])];
    return beda
      .flatMap((satu) => [satu, -satu])
      .some((satu) => {
        const baru = { bawah: selang.bawah + satu, atas: selang.atas + satu };
        return isCetakanSelang(maju.besaran, bagianPersen(baru, akhir.besaran.selang));
      });
  });
}

/** `Apabila disandingkan dengan target akhir periode Renstra (108%), kemajuan yang diperoleh 85,24%`. */
export function* checkKemajuan(jendela: JendelaKalimat): Generator<TemuanTeks> {
  if (!ISYARAT.test(jendela.kalimat.teks)) return;
  const daftar = listTersebut(jendela);
  for (const [ke, { besaran }] of daftar.entries()) {
    const satu = jendela.daftar.includes(besaran) ? kemajuanDi(daftar, ke) : undefined;
    if (!satu || isKumulatif(satu) || someBagian(daftar, satu)) continue;
    if (isDariPerubahan(daftar, satu)) continue;
    const { akhir, kini, maju } = satu;
    const hitung = formatPersen(persen((kini.besaran.nilai / akhir.besaran.nilai) * 100));
    yield temuanKata(maju.paragraf, maju.besaran, {
      pesan: `Tertulis ${tulisan(maju.paragraf, maju.besaran)}, sedangkan ${tulisan(kini.paragraf, kini.besaran)} dari target akhir ${tulisan(akhir.paragraf, akhir.besaran)} adalah ${hitung}.`,
      saran: "Periksa realisasi, target akhir, dan persentasenya; salah satunya salah tulis.",
    });
  }
}
