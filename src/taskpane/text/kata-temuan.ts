import type { HasilPeriksa, TemuanNaskah } from "../../app/periksa/periksa";
import { SEBUTAN_KEADAAN } from "../../app/periksa/periksa";
import { ringkasanPeriksa } from "../../app/periksa/ringkasan-periksa";
import type { Naskah } from "../../naskah/naskah";
import { sebutanAsal } from "../../naskah/sebutan-asal";

/** The folder of a rule as words: `kategori-berbeda` → `Kategori berbeda`. */
export function judulAturan(aturan: string): string {
  const kata = aturan.replaceAll("-", " ");
  return kata.charAt(0).toUpperCase() + kata.slice(1);
}

/** Words with what stands before and after them. */
export interface Konteks {
  readonly awal: string;
  readonly kutipan: string;
  readonly akhir: string;
}

/** The paragraph or the row of a table in which the words of a finding stand; undefined where it cannot be found. */
export function konteksOf(naskah: Naskah, temuan: TemuanNaskah): Konteks | undefined {
  const { asal, petikan, kutipan } = temuan;
  if (asal.jenis !== "naskah") return undefined;
  const bagian = naskah.daftarBagian[asal.nomor - 1];
  if (bagian?.jenis === "paragraf") {
    const { teks } = bagian;
    return {
      awal: teks.slice(0, petikan.awal),
      kutipan: teks.slice(petikan.awal, petikan.akhir),
      akhir: teks.slice(petikan.akhir),
    };
  }
  const baris = bagian?.daftarBaris.map((sel) => sel.filter(Boolean).join(" | "));
  const teks = baris?.find((satu) => satu.includes(kutipan));
  if (teks === undefined) return undefined;
  const letak = teks.indexOf(kutipan);
  return { awal: teks.slice(0, letak), kutipan, akhir: teks.slice(letak + kutipan.length) };
}

const barisTab = (daftar: readonly string[]): string =>
  daftar.map((satu) => satu.replace(/\s+/g, " ")).join("\t");

const salinanKelengkapan = ({ kelengkapan }: HasilPeriksa): readonly string[] =>
  kelengkapan
    ? [
        "",
        "Kelengkapan",
        "Keadaan\tKriteria\tKeterangan",
        ...kelengkapan.map(({ keadaan, kriteria, keterangan }) =>
          barisTab([SEBUTAN_KEADAAN[keadaan], kriteria, keterangan]),
        ),
      ]
    : [];

/** The findings and the checklist as text with tabs, so that they fall into columns when pasted into a table. */
export function salinanTemuan(hasil: HasilPeriksa): string {
  const baris = hasil.daftarTemuan.map(({ kode, tingkat, asal, kutipan, pesan, saran }) =>
    barisTab([kode, tingkat, sebutanAsal(asal), kutipan, pesan, saran]),
  );
  return [
    `Hasil periksa ${hasil.judul}: ${ringkasanPeriksa(hasil)}`,
    ...(hasil.naskahLain === undefined ? [] : [hasil.naskahLain]),
    "Aturan\tTingkat\tLetak\tKutipan\tTemuan\tSaran",
    ...baris,
    ...salinanKelengkapan(hasil),
  ].join("\n");
}
