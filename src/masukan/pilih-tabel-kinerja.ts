import type { Catat } from "./catat";
import { KONTRAK } from "./kontrak";
import type { LembarLain, NamaTerbaca, TabelKinerja } from "./masukan";
import type { BahanBacaan, HasilPilih } from "./nama/pick-tabel";
import { pickTabel } from "./nama/pick-tabel";
import { gabungRealisasi } from "./tabel-kinerja/gabung-realisasi";
import { readKinerja } from "./tabel-kinerja/read-kinerja";
import { bernama } from "./nama/bernama";
import type { Temuan, Tempat } from "./temuan";

type Sisi = HasilPilih<"Target"> | HasilPilih<"Realisasi">;

const taksesuaiOf = (hasil: Sisi | HasilPilih<"Kinerja">): readonly Temuan[] =>
  hasil.status === "tidak-ada" ? hasil.taksesuai : [];

const tempatKinerja = (daftarLembarLain: readonly LembarLain[] = []): readonly Tempat[] =>
  daftarLembarLain.flatMap(({ daftarNama }) =>
    bernama(daftarNama, [KONTRAK.Kinerja.nama]).flatMap(({ isi }) =>
      isi.jenis === "rentang" ? [{ lembar: isi.kisi.lembar, rentang: isi.kisi.rentang }] : [],
    ),
  );

const LEMBAR_DISEBUT = 4;

/** The tables stand on other sheets, one per period: the newest is mostly the last. */
function temuanLembarLain({ daftarLembarLain }: BahanBacaan): Temuan | undefined {
  const daftarTempat = tempatKinerja(daftarLembarLain);
  const terakhir = daftarTempat.at(-1);
  if (!terakhir) return undefined;
  const lebih = daftarTempat.length > LEMBAR_DISEBUT ? ", dan lainnya" : "";
  const daftar = daftarTempat.slice(-LEMBAR_DISEBUT).map(({ lembar }) => `“${lembar}”`);
  const pilihan = daftarTempat.length > 1 ? ", atau lembar periode lain yang dimaksud" : "";
  return {
    aturan: "tabel-kinerja-tidak-ada",
    tingkat: "kesalahan",
    letak: terakhir,
    pesan: `Lembar yang sedang dibuka tidak punya tabel ${KONTRAK.Kinerja.nama}; tabelnya ada di lembar ${daftar.join(", ")}${lebih}.`,
    saran: `Buka lembar “${terakhir.lembar}”${pilihan}, lalu baca ulang.`,
  };
}

/** Nothing to compute with: what to do, and why names that look like it were passed over. */
function temuanTanpaKinerja(taksesuai: readonly Temuan[]): Temuan {
  const alasan = taksesuai.map(({ pesan }) => pesan).join(" ");
  return {
    aturan: "tabel-kinerja-tidak-ada",
    tingkat: "kesalahan",
    letak: taksesuai.find(({ letak }) => letak !== undefined)?.letak,
    pesan: `Buku kerja ini belum punya tabel ${KONTRAK.Kinerja.nama}.${alasan === "" ? "" : ` ${alasan}`}`,
    saran: `Pilih tabel target dan realisasi beserta judulnya, lalu Rumus > Definisikan Nama… dengan nama ${KONTRAK.Kinerja.nama}.`,
  };
}

/** One half of the pair is there: the other is missing, or does not fit. */
function temuanSebelah(ada: "Target" | "Realisasi", lawan: Sisi): Temuan {
  const hilang = ada === "Target" ? KONTRAK.Realisasi.nama : KONTRAK.Target.nama;
  const alasan = taksesuaiOf(lawan)
    .map(({ pesan }) => ` ${pesan}`)
    .join("");
  return {
    aturan: "realisasi-tidak-ada",
    tingkat: "kesalahan",
    letak: undefined,
    pesan: `Tabel ${KONTRAK[ada].nama} ada, tetapi pasangannya ${hilang} belum ada.${alasan}`,
    saran: `Beri nama ${hilang} pada tabel pasangannya, atau ${KONTRAK.Kinerja.nama} bila target dan realisasi ada dalam satu tabel.`,
  };
}

function readPasangan(
  bahan: BahanBacaan,
  takKinerja: readonly Temuan[],
  catat: Catat,
): TabelKinerja | undefined {
  const target = pickTabel("Target", bahan);
  const realisasi = pickTabel("Realisasi", bahan);
  for (const hasil of [target, realisasi]) if (hasil.status === "ditolak") catat(hasil.temuan);
  if (target.status === "ditolak" || realisasi.status === "ditolak") return undefined;
  if (target.status === "terbuka" && realisasi.status === "terbuka") {
    return gabungRealisasi({ target: target.tabel, realisasi: realisasi.tabel }, catat);
  }
  if (target.status === "terbuka") catat(temuanSebelah("Target", realisasi));
  else if (realisasi.status === "terbuka") catat(temuanSebelah("Realisasi", target));
  else {
    const taksesuai = [...takKinerja, ...taksesuaiOf(target), ...taksesuaiOf(realisasi)];
    catat(temuanLembarLain(bahan) ?? temuanTanpaKinerja(taksesuai));
  }
  return undefined;
}

/** The same indikator may be in both forms; only one can count. */
function catatDiabaikan(daftarNama: readonly NamaTerbaca[], dipakai: string, catat: Catat): void {
  const berpasangan: ReadonlySet<string> = new Set([
    KONTRAK.Target.nama.toLowerCase(),
    KONTRAK.Realisasi.nama.toLowerCase(),
  ]);
  const diabaikan = new Set(
    daftarNama.map(({ nama }) => nama).filter((nama) => berpasangan.has(nama.toLowerCase())),
  );
  if (diabaikan.size === 0) return;
  catat({
    aturan: "nama-diabaikan",
    tingkat: "informasi",
    letak: undefined,
    pesan: `Target dan realisasi dibaca dari ${dipakai}; ${[...diabaikan].join(" dan ")} tidak dipakai.`,
    saran: `Hapus nama ${dipakai} bila yang dimaksud adalah tabel yang terpisah.`,
  });
}

/** Our own names for both halves come before a word such as `Kinerja` that may name anything. */
function isHanyaBerpasangan(daftarNama: readonly NamaTerbaca[]): boolean {
  const ada = new Set(daftarNama.map(({ nama }) => nama.toLowerCase()));
  const has = (tabel: "Kinerja" | "Target" | "Realisasi"): boolean =>
    ada.has(KONTRAK[tabel].nama.toLowerCase());
  return !has("Kinerja") && has("Target") && has("Realisasi");
}

/** Reads the indikator from `LKj_Kinerja`, or from `LKj_Target` and `LKj_Realisasi` where there is no such name. */
export function readTabelKinerja(bahan: BahanBacaan, catat: Catat): TabelKinerja | undefined {
  const { daftarNama } = bahan;
  if (isHanyaBerpasangan(daftarNama)) return readPasangan(bahan, [], catat);
  const kinerja = pickTabel("Kinerja", bahan);
  switch (kinerja.status) {
    case "terbuka":
      catatDiabaikan(daftarNama, kinerja.tabel.nama, catat);
      return readKinerja(kinerja.tabel, catat);
    case "ditolak":
      catat(kinerja.temuan);
      return undefined;
    case "tidak-ada":
      return readPasangan(bahan, kinerja.taksesuai, catat);
  }
}
