import { lembarRumus } from "../alamat";
import type { Kisi } from "../kisi";
import type { NamaTerbaca } from "../masukan";
import type { Temuan } from "../temuan";

export type HasilIsi =
  | { readonly status: "rentang"; readonly kisi: Kisi }
  | { readonly status: "ditolak"; readonly temuan: Temuan };

const tolak = (aturan: string, pesan: string, saran: string): HasilIsi => ({
  status: "ditolak",
  temuan: { aturan, tingkat: "kesalahan", letak: undefined, pesan, saran },
});

/** Where a name is kept, as the Name Manager shows it. */
const cakupanOf = ({ cakupan }: NamaTerbaca): string =>
  cakupan === "lembar" ? "berlaku di lembar ini" : "berlaku di seluruh buku kerja";

/** A name is a table only when it points to a bounded rectangle of this workbook. */
export function checkIsiNama(terbaca: NamaTerbaca): HasilIsi {
  const { nama, isi } = terbaca;
  const sebutan = `Nama ${nama} (${cakupanOf(terbaca)})`;
  switch (isi.jenis) {
    case "rentang":
      return { status: "rentang", kisi: isi.kisi };
    case "rusak":
      return tolak(
        "nama-rusak",
        `${sebutan} menunjuk sel yang sudah tidak ada: ${isi.rumus}.`,
        `Buka Rumus > Pengelola Nama, pilih ${nama}, lalu tunjuk ulang tabelnya; hapus namanya bila tidak dipakai.`,
      );
    case "konstanta":
      return tolak(
        "nama-konstanta",
        `${sebutan} berisi ${isi.rumus}, bukan rentang sel.`,
        `Buka Rumus > Pengelola Nama, pilih ${nama}, lalu isi “Merujuk ke” dengan satu rentang berisi tabelnya.`,
      );
    case "tak-berbatas":
      return tolak(
        "nama-tak-berbatas",
        `${sebutan} menunjuk seluruh kolom atau baris: ${lembarRumus(isi.lembar)}!${isi.alamat}.`,
        isi.terpakai === undefined
          ? `Tunjuk ulang ${nama} dari baris judul sampai baris terakhir yang berisi di Rumus > Pengelola Nama.`
          : `Ubah “Merujuk ke” nama ${nama} menjadi =${lembarRumus(isi.lembar)}!${isi.terpakai} di Rumus > Pengelola Nama.`,
      );
  }
}
