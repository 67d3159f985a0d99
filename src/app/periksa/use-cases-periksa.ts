import type { BukuTerbaca } from "../../masukan/buku-terbaca";
import type { Naskah } from "../../naskah/naskah";
import type { BahanPeriksa } from "../../pemeriksaan/aturan";
import { susunKelengkapan } from "../../pemeriksaan/kelengkapan/susun-kelengkapan";
import { checkNaskah } from "../../pemeriksaan/periksa-naskah";
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

/** What the checklist says of the workbook's own report says nothing of another text: only a sheet gets one. */
function susunHasil(
  judul: string,
  naskah: Naskah,
  buku: BahanPeriksa | undefined,
): Omit<HasilPeriksa, "kelengkapan"> {
  const tabel = naskah.daftarBagian.filter(({ jenis }) => jenis === "tabel").length;
  return {
    judul,
    daftarTemuan: checkNaskah(naskah, buku).map((temuan) => ({
      ...temuan,
      perbaikan: temuan.perbaikan,
    })),
    jumlahParagraf: naskah.daftarBagian.length - tabel,
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
    ...susunHasil(judul, { daftarBagian: [...daftarBagian, ...kantor] }, buku),
    kelengkapan: buku && susunKelengkapan(buku),
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
  periksaNaskah: async (judul, naskah) => ({
    ...susunHasil(judul, naskah, await readBuku(workbook)),
    kelengkapan: undefined,
  }),
  perbaiki: (perbaikan) => perbaikiSel(workbook, perbaikan),
  urungkanPerbaikan: () => urungkanSel(workbook),
  tulisHasil: (hasil) => tulisHasil(workbook, hasil),
});
