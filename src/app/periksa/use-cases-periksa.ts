import type { BukuTerbaca } from "../../masukan/buku-terbaca";
import type { Masukan } from "../../masukan/masukan";
import { tempatSel } from "../../masukan/temuan";
import type { Naskah, ParagrafNaskah } from "../../naskah/naskah";
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

/** The office's own wordings, where they stand on another sheet than the one that is looked at. */
function listFrasa({ laporan }: Masukan, lembarAktif: string): ParagrafNaskah[] {
  return laporan.daftarFrasa.flatMap(({ kunci, teks, letak }) =>
    letak.lembar === lembarAktif
      ? []
      : [
          {
            jenis: "paragraf" as const,
            teks,
            asal: { jenis: "frasa" as const, tempat: tempatSel(letak), kunci },
          },
        ],
  );
}

const naskahAktif = ({ daftarLembar, lembarAktif }: BukuTerbaca): Naskah => {
  const lembar = daftarLembar.find(({ nama }) => nama === lembarAktif);
  return lembar ? naskahDariLembar(lembar) : { daftarBagian: [] };
};

async function periksaLembar(workbook: Workbook): Promise<HasilPeriksa> {
  const buku = await readBuku(workbook);
  const { buku: terbaca } = await workbook.scan([]);
  const { daftarBagian } = naskahAktif(terbaca);
  const frasa = buku ? listFrasa(buku.masukan, terbaca.lembarAktif) : [];
  const judul = `lembar ${terbaca.lembarAktif}`;
  return {
    ...susunHasil(judul, { daftarBagian: [...daftarBagian, ...frasa] }, buku),
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
