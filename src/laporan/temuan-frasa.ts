import { alamatLengkap } from "../masukan/alamat";
import type { Temuan } from "../masukan/temuan";
import { tempatSel } from "../masukan/temuan";
import type { TemuanFrasa } from "../narasi/create-penulis";
import type { Frasa } from "./bahan";

type IsiTemuan = Pick<Temuan, "aturan" | "tingkat" | "pesan" | "saran">;

const slot = (nama: readonly string[]): string => nama.map((satu) => `{${satu}}`).join(", ");

const kutip = (daftar: readonly string[]): string => daftar.map((satu) => `“${satu}”`).join(", ");

const saranSlot = (tersedia: readonly string[]): string =>
  tersedia.length === 0
    ? "Hapus isian itu; kalimat ini tidak memiliki isian."
    : `Ganti dengan salah satu isian yang tersedia: ${slot(tersedia)}.`;

const saranKunci = (serupa: readonly string[]): string =>
  serupa.length === 0
    ? "Periksa penulisan Bagian, atau biarkan bila memang untuk laporan periode lain."
    : `Periksa penulisan Bagian; yang mirip: ${kutip(serupa)}. Biarkan bila memang untuk laporan periode lain.`;

function isiTemuan(temuan: TemuanFrasa<Frasa>, sebutan: string): IsiTemuan {
  switch (temuan.jenis) {
    case "slot-asing":
      return {
        aturan: "frasa-isian-tidak-dikenal",
        tingkat: "peringatan",
        pesan: `${sebutan} memakai isian ${slot(temuan.slotAsing)} yang tidak dikenal sehingga laporan memakai kalimat bawaan.`,
        saran: saranSlot(temuan.slotTersedia),
      };
    case "kurung-ganjil":
      return {
        aturan: "frasa-kurung-tidak-berpasangan",
        tingkat: "peringatan",
        pesan: `${sebutan} memuat kurung kurawal yang tidak berpasangan sehingga laporan memakai kalimat bawaan.`,
        saran:
          "Tulis isian sebagai {nama}; gandakan kurungnya bila hendak mencetak kurung kurawal.",
      };
    case "ganda":
      return {
        aturan: "frasa-ganda",
        tingkat: "peringatan",
        pesan: `${sebutan} sudah ada di baris sebelumnya; yang dipakai adalah yang pertama.`,
        saran: "Hapus salah satu.",
      };
    case "kunci-asing":
      return {
        aturan: "frasa-tidak-terpakai",
        tingkat: "informasi",
        pesan: `${sebutan} tidak dipakai karena laporan ini tidak memiliki kalimat dengan nama itu.`,
        saran: saranKunci(temuan.serupa),
      };
  }
}

/** What is wrong with a wording of the office, in words it can act on. */
export function temuanFrasa(temuan: TemuanFrasa<Frasa>): Temuan {
  const letak = tempatSel(temuan.frasa.letak);
  const sebutan = `Frasa “${temuan.frasa.kunci}” di ${alamatLengkap(letak)}`;
  return { ...isiTemuan(temuan, sebutan), letak };
}
