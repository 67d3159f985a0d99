import type { BukuTerbaca } from "../../masukan/buku-terbaca";
import type { Naskah } from "../../naskah/naskah";
import type { BahanNaskah, BahanPeriksa } from "../../pemeriksaan/aturan";
import { susunKelengkapanNaskah } from "../../pemeriksaan/kelengkapan/naskah/susun-kelengkapan-naskah";
import { susunKelengkapan } from "../../pemeriksaan/kelengkapan/susun-kelengkapan";
import { naskahLain } from "../../pemeriksaan/naskah-lain";
import { checkBahanNaskah } from "../../pemeriksaan/periksa-naskah";
import type { Workbook } from "../../workbook/workbook";
import { namaBebas } from "../laporan/nama-lembar";
import { readBacaan } from "../rencana/read-bacaan";
import { rencanaLembarHasil } from "./lembar-hasil";
import { naskahDariLembar } from "./naskah-dari-lembar";
import { perbaikiSel, urungkanSel } from "./perbaiki";
import type { HasilPeriksa, UseCasesPeriksa } from "./periksa";
import { listTeksKantor } from "./teks-kantor";

/** Undefined where there is nothing computed to compare a text with. */
async function readBuku(workbook: Workbook): Promise<BahanPeriksa | undefined> {
  const { masukan, perhitungan } = await readBacaan(workbook);
  return perhitungan && { masukan, perhitungan };
}

type HasilNaskah = Omit<HasilPeriksa, "kelengkapan" | "naskahLain">;

function susunHasil(judul: string, bahan: BahanNaskah): HasilNaskah {
  const { daftarBagian } = bahan.naskah;
  const tabel = daftarBagian.filter(({ jenis }) => jenis === "tabel").length;
  return {
    judul,
    daftarTemuan: checkBahanNaskah(bahan).map((temuan) => ({
      ...temuan,
      perbaikan: temuan.perbaikan,
    })),
    jumlahParagraf: daftarBagian.length - tabel,
    jumlahTabel: tabel,
  };
}

const naskahAktif = ({ daftarLembar, lembarAktif }: BukuTerbaca): Naskah => {
  const lembar = daftarLembar.find(({ nama }) => nama === lembarAktif);
  return lembar ? naskahDariLembar(lembar) : { daftarBagian: [] };
};

async function periksaLembar(workbook: Workbook): Promise<HasilPeriksa> {
  const buku = await readBuku(workbook);
  const { buku: terbaca } = await workbook.scan([]);
  const { daftarBagian } = naskahAktif(terbaca);
  const kantor = buku ? listTeksKantor(buku.masukan, terbaca) : [];
  const judul = `lembar ${terbaca.lembarAktif}`;
  return {
    ...susunHasil(judul, { naskah: { daftarBagian: [...daftarBagian, ...kantor] }, buku }),
    kelengkapan: buku && susunKelengkapan(buku),
    naskahLain: undefined,
  };
}

interface Diperiksa {
  readonly judul: string;
  readonly naskah: Naskah;
  readonly dibandingkan: boolean;
}

/** The checklist of another text is sought in that text: the workbook's tables say nothing of it. */
async function periksaNaskah(
  workbook: Workbook,
  { judul, naskah, dibandingkan }: Diperiksa,
): Promise<HasilPeriksa> {
  const berbuku = { naskah, buku: await readBuku(workbook) };
  const lain = dibandingkan ? undefined : naskahLain(berbuku);
  const bahan = lain ? { naskah, buku: undefined } : berbuku;
  return {
    ...susunHasil(judul, bahan),
    kelengkapan: susunKelengkapanNaskah(bahan),
    naskahLain:
      lain &&
      `Naskah ini tentang ${lain.naskah}, buku kerja ini tentang ${lain.buku}. Naskah diperiksa menurut isinya sendiri.`,
  };
}

async function tulisHasil(workbook: Workbook, hasil: HasilPeriksa): Promise<{ lembar: string }> {
  const { sheets } = await workbook.read({ names: [], storedKeys: [] });
  const lembar = namaBebas(
    "Hasil Periksa",
    sheets.map(({ name }) => name),
  );
  await workbook.writeSheet(rencanaLembarHasil(lembar, hasil));
  return { lembar };
}

/** The acts of *Periksa* on one workbook. */
export const createUseCasesPeriksa = (workbook: Workbook): UseCasesPeriksa => ({
  periksaLembar: () => periksaLembar(workbook),
  periksaNaskah: (judul, naskah, dibandingkan = false) =>
    periksaNaskah(workbook, { judul, naskah, dibandingkan }),
  perbaiki: (perbaikan) => perbaikiSel(workbook, perbaikan),
  urungkanPerbaikan: () => urungkanSel(workbook),
  tulisHasil: (hasil) => tulisHasil(workbook, hasil),
});
