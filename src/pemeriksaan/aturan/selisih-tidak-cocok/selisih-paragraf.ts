import { formatAngka } from "../../../format/angka";
import { formatPersen } from "../../../format/persen";
import { formatRupiah } from "../../../format/rupiah";
import { desimal, persen, rupiah } from "../../../kinerja/satuan";
import type { TemuanTeks } from "../../aturan";
import { isCetakanSelang } from "../../teks/angka-tercetak";
import type { Besaran } from "../../teks/besaran";
import type { BesaranTersebut } from "../../teks/besaran-tersebut";
import { listTersebut } from "../../teks/besaran-tersebut";
import type { JendelaKalimat } from "../../teks/jendela-kalimat";
import { tulisan } from "../../teks/jendela-kalimat";
import { temuanKata } from "../../teks/temuan-teks";
import { bagianPersen, kurangSelang } from "../../teks/uang-tercetak";
import type { KlaimParagraf } from "./klaim-paragraf";
import { klaimBerurut, klaimPerubahan, klaimTarget } from "./klaim-paragraf";
import { isBerbeda } from "./klaim-selisih";

const NAIK = /^(?:naik|meningkat|bertambah)$/i;
const TURUN = /^(?:turun|menurun|berkurang|menyusut)$/i;
/** `Kinerja meningkat` though the number fell: less of it is better. */
const KINERJA = /\b(?:kinerja|kualitas|mutu|pelayanan|efisiensi|peringkat|ranking|capaian)\b/i;
const WAKTU = new Set(["hari", "jam", "menit", "bulan", "detik", "minggu", "tahun"]);

/** Whether a change is what two amounts differ by, in their unit or in percent of either. */
function isSelisih(a: Besaran, b: Besaran, selisih: Besaran): boolean {
  if (isBerbeda(a, b, selisih)) return true;
  if (selisih.jenis !== "persen") return false;
  const [kecil, besar] = a.nilai < b.nilai ? [a, b] : [b, a];
  const beda = kurangSelang(besar.selang, kecil.selang);
  return [kecil, besar].some(({ selang }) =>
    isCetakanSelang(selisih, {
      bawah: bagianPersen(beda, selang).bawah,
      atas: bagianPersen(beda, selang).atas,
    }),
  );
}

/** Some two amounts told differ by it: the words may be of those. */
function someSelisih(daftar: readonly BesaranTersebut[], { selisih }: KlaimParagraf): boolean {
  const lain = daftar.map(({ besaran }) => besaran).filter((satu) => satu !== selisih.besaran);
  return lain.some((a, ke) =>
    lain.slice(ke + 1).some((b) => a.jenis === b.jenis && isSelisih(a, b, selisih.besaran)),
  );
}

const teksOf = ({ paragraf, besaran }: BesaranTersebut): string => tulisan(paragraf, besaran);

function bedaTeks({ dari, menjadi, selisih }: KlaimParagraf): string {
  const beda = desimal(menjadi.besaran.nilai).minus(dari.besaran.nilai).abs().toNumber();
  if (dari.besaran.jenis === "rupiah" && selisih.besaran.jenis === "rupiah") {
    return formatRupiah(rupiah(beda), "Rp");
  }
  const isLaju = selisih.besaran.jenis === "persen" && dari.besaran.jenis !== "persen";
  return isLaju
    ? formatPersen(persen((beda / dari.besaran.nilai) * 100))
    : formatAngka(persen(beda));
}

function temuanBesar(klaim: KlaimParagraf): TemuanTeks {
  const { dari, menjadi, selisih } = klaim;
  const [a, b] = [teksOf(dari), teksOf(menjadi)];
  return temuanKata(selisih.paragraf, selisih.besaran, {
    pesan: `Antara ${a} dan ${b} bedanya ${bedaTeks(klaim)}, sedangkan tertulis ${teksOf(selisih)}.`,
    saran: "Periksa ketiga angkanya; salah satunya salah tulis.",
  });
}

/** The verb says up where the number fell, or down where it rose. */
function temuanArah({ dari, menjadi, selisih, kata }: KlaimParagraf): TemuanTeks | undefined {
  const naik = menjadi.besaran.nilai - dari.besaran.nilai;
  const isTerbalik = NAIK.test(kata) ? naik < 0 : TURUN.test(kata) && naik > 0;
  const isKinerja = WAKTU.has(dari.besaran.benda) || KINERJA.test(selisih.sebelum);
  if (!isTerbalik || isKinerja || !isSelisih(dari.besaran, menjadi.besaran, selisih.besaran)) {
    return undefined;
  }
  const awal = selisih.besaran.awal - selisih.sebelum.length + selisih.sebelum.lastIndexOf(kata);
  return temuanKata(
    selisih.paragraf,
    { awal, akhir: awal + kata.length },
    {
      pesan: `Tertulis ${kata}, sedangkan dari ${teksOf(dari)} menjadi ${teksOf(menjadi)} ${naik > 0 ? "naik" : "turun"}.`,
      saran: "Periksa kedua angka dan kata naik atau turunnya.",
    },
  );
}

function klaimDi(daftar: readonly BesaranTersebut[], ke: number): KlaimParagraf | undefined {
  return klaimBerurut(daftar, ke) ?? klaimPerubahan(daftar, ke) ?? klaimTarget(daftar, ke);
}

/** Changes and distances from the target that are not those of the values a paragraph tells. */
export function* checkParagraf(jendela: JendelaKalimat): Generator<TemuanTeks> {
  const daftar = listTersebut(jendela);
  for (const [ke, { paragraf, besaran }] of daftar.entries()) {
    if (paragraf !== jendela.paragraf || !jendela.daftar.includes(besaran)) continue;
    const klaim = klaimDi(daftar, ke);
    if (!klaim) continue;
    const arah = temuanArah(klaim);
    if (arah) yield arah;
    else if (!someSelisih(daftar, klaim)) yield temuanBesar(klaim);
  }
}
