import { alamatLengkap } from "../../masukan/alamat";
import { pickTabel } from "../../masukan/nama/pick-tabel";
import type { TabelTerbuka } from "../../masukan/nama/tabel-terbuka";
import { kolomOf } from "../../masukan/nama/tabel-terbuka";
import type { Rentang } from "../../masukan/kisi";
import type { Temuan } from "../../masukan/temuan";
import { fixedReference } from "../../render/columns/reference";
import { textInput } from "../../workbook/cell-input";
import type { BlockWrite, Workbook, WorkbookReading, WritePlan } from "../../workbook/workbook";
import { isBlank } from "../isi-sel";
import { KUNCI_SINONIM, parseSinonim } from "../sinonim-kantor";
import { namaBebas } from "./nama-lembar";
import type { FrasaBaru } from "./lembar-frasa";
import { rencanaLembarFrasa } from "./lembar-frasa";

const sel = (baris: number, kolom: number, tinggi = 1): Rentang => ({
  baris,
  kolom,
  tinggi,
  lebar: 1,
});

interface TempatFrasa {
  readonly tabel: TabelTerbuka<"Frasa">;
  readonly kolomBagian: number;
  readonly kolomTeks: number;
}

function tempatFrasa(tabel: TabelTerbuka<"Frasa">): TempatFrasa {
  const { kolom } = tabel.kisi.rentang;
  return {
    tabel,
    kolomBagian: kolom + (kolomOf(tabel, "bagian") ?? 0),
    kolomTeks: kolom + (kolomOf(tabel, "teks") ?? 1),
  };
}

/** Sheet row of a wording that is there already. */
function barisOf({ tabel, kolomBagian }: TempatFrasa, kunci: string): number | undefined {
  const { kisi } = tabel;
  const kolom = kolomBagian - kisi.rentang.kolom;
  const indeks = kisi.teks.findIndex(
    (baris, urutan) =>
      urutan > tabel.kepala.akhir && baris[kolom]?.trim().toLowerCase() === kunci.toLowerCase(),
  );
  return indeks < 0 ? undefined : kisi.rentang.baris + indeks;
}

function blokSel({ tabel }: TempatFrasa, rentang: Rentang, isi: readonly string[]): BlockWrite {
  return {
    sheet: tabel.kisi.lembar,
    rentang,
    formulas: isi.map((teks) => [textInput(teks)]),
  };
}

interface RencanaFrasa {
  readonly ganti: readonly BlockWrite[];
  readonly tambahan: readonly FrasaBaru[];
}

function pisahkan(tempat: TempatFrasa, daftar: readonly FrasaBaru[]): RencanaFrasa {
  const ganti: BlockWrite[] = [];
  const tambahan: FrasaBaru[] = [];
  for (const frasa of daftar) {
    const baris = barisOf(tempat, frasa.kunci);
    if (baris === undefined) tambahan.push(frasa);
    else ganti.push(blokSel(tempat, sel(baris, tempat.kolomTeks), [frasa.templat]));
  }
  return { ganti, tambahan };
}

function temuanTerisi(tempat: TempatFrasa, rentang: Rentang): Temuan {
  const letak = { lembar: tempat.tabel.kisi.lembar, rentang };
  return {
    aturan: "laporan-frasa-tanpa-tempat",
    tingkat: "kesalahan",
    letak,
    pesan: `Kalimat yang disimpan tidak muat: sel di bawah tabel ${tempat.tabel.nama} (${alamatLengkap(letak)}) sudah berisi.`,
    saran: "Sisipkan baris kosong di bawah tabel itu, lalu buat laporan lagi.",
  };
}

/** Rows under the table, as many as are to be added. */
const rentangBawah = ({ tabel }: TempatFrasa, tinggi: number): Rentang => ({
  ...tabel.kisi.rentang,
  baris: tabel.kisi.rentang.baris + tabel.kisi.rentang.tinggi,
  tinggi,
});

function rencanaTambahan(
  tempat: TempatFrasa,
  daftar: readonly FrasaBaru[],
  lembarAktif: string,
): Pick<WritePlan, "blocks" | "names"> {
  const { nama, cakupan, kisi } = tempat.tabel;
  const { baris } = rentangBawah(tempat, daftar.length);
  const blok = (kolom: number, isi: readonly string[]): BlockWrite =>
    blokSel(tempat, sel(baris, kolom, daftar.length), isi);
  const tinggi = kisi.rentang.tinggi + daftar.length;
  return {
    blocks: [
      blok(
        tempat.kolomBagian,
        daftar.map(({ kunci }) => kunci),
      ),
      blok(
        tempat.kolomTeks,
        daftar.map(({ templat }) => templat),
      ),
    ],
    names: [
      {
        name: nama,
        sheet: cakupan === "lembar" ? lembarAktif : undefined,
        refersTo: `=${fixedReference(kisi.lembar, { ...kisi.rentang, tinggi })}`,
      },
    ],
  };
}

async function isBebas(workbook: Workbook, sheet: string, rentang: Rentang): Promise<boolean> {
  const [isi] = await workbook.readBlocks([{ sheet, rentang }]);
  return isi?.formulas.flat().every(isBlank) ?? false;
}

async function tulisDiTabel(
  workbook: Workbook,
  tempat: TempatFrasa,
  { daftar, lembarAktif }: { readonly daftar: readonly FrasaBaru[]; readonly lembarAktif: string },
): Promise<Temuan | undefined> {
  const { ganti, tambahan } = pisahkan(tempat, daftar);
  if (tambahan.length === 0) {
    await workbook.write({ blocks: ganti, names: [], store: {} });
    return undefined;
  }
  const bawah = rentangBawah(tempat, tambahan.length);
  if (!(await isBebas(workbook, tempat.tabel.kisi.lembar, bawah))) {
    return temuanTerisi(tempat, bawah);
  }
  const { blocks, names } = rencanaTambahan(tempat, tambahan, lembarAktif);
  await workbook.write({ blocks: [...ganti, ...blocks], names, store: {} });
  return undefined;
}

/**
 * Keeps texts as the office's own wording: in the table `LKj_Frasa`, which is made where there is none. A wording that
 * is there already is replaced, new ones stand under the table. Returns why nothing was written, where nothing was.
 */
export async function tulisFrasa(
  workbook: Workbook,
  reading: WorkbookReading,
  daftar: readonly FrasaBaru[],
): Promise<Temuan | undefined> {
  const hasil = pickTabel("Frasa", {
    daftarNama: reading.names.map(({ nama }) => nama),
    sinonim: parseSinonim(reading.stored[KUNCI_SINONIM]),
  });
  if (hasil.status === "ditolak") return hasil.temuan;
  if (hasil.status === "terbuka") {
    return tulisDiTabel(workbook, tempatFrasa(hasil.tabel), {
      daftar,
      lembarAktif: reading.activeSheet,
    });
  }
  const lembar = namaBebas(
    "Frasa",
    reading.sheets.map(({ name }) => name),
  );
  await workbook.writeSheet(rencanaLembarFrasa(lembar, daftar));
  return undefined;
}
