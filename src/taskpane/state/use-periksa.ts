import { useRef, useState } from "react";
import type { HasilPeriksa, UseCasesPeriksa } from "../../app/periksa/periksa";
import { ringkasanPeriksa } from "../../app/periksa/ringkasan-periksa";
import type { UseCases } from "../../app/tinjauan";
import type { Tempat } from "../../masukan/temuan";
import type { Naskah } from "../../naskah/naskah";
import type { PerbaikanPanel } from "./temuan-panel";
import { naskahDariTeks } from "../naskah/naskah-dari-teks";
import { readDocx } from "../naskah/read-docx";
import type { HasilDocx } from "../naskah/read-docx";
import { salinTeks } from "../naskah/salin-teks";
import { salinanTemuan } from "../text/kata-temuan";
import { useKerja } from "./use-kerja";
import type { KerjaTampilan } from "./use-kerja";

export interface PeriksaProps {
  readonly kerja: Pick<UseCases, "periksa" | "pilih">;
  /** The workbook is another one now. */
  readonly onBerubah: () => void;
}

/** How the last act ended. */
export interface KabarPeriksa {
  readonly nada: "success" | "warning" | "info";
  readonly kalimat: string;
  readonly saran?: string;
  /** A mend that can be taken back. */
  readonly dapatDiurungkan?: boolean;
  /** The sheet that was written. */
  readonly lembar?: string;
}

/** A checked text, with the text where it is not in cells. */
export interface NaskahDiperiksa {
  readonly hasil: HasilPeriksa;
  readonly naskah: Naskah | undefined;
  /** What stands in the file and was not read. */
  readonly takTerbaca?: readonly string[];
}

export interface TindakanPeriksa {
  readonly periksaLembar: () => void;
  readonly periksaTeks: (teks: string) => void;
  readonly periksaBerkas: (berkas: File) => void;
  readonly perbaiki: (perbaikan: PerbaikanPanel) => void;
  readonly urungkan: () => void;
  readonly salin: () => void;
  readonly tulis: () => void;
  readonly pilih: (tempat: Tempat) => void;
}

export interface Periksa extends Pick<KerjaTampilan, "kata" | "galat"> {
  readonly diperiksa: NaskahDiperiksa | undefined;
  readonly kabar: KabarPeriksa | undefined;
  /** Mended since the text was checked, latest last. */
  readonly terperbaiki: readonly PerbaikanPanel[];
  readonly tindakan: TindakanPeriksa;
}

/** What the acts work on. */
interface Papan extends Pick<KerjaTampilan, "jalankan">, PeriksaProps {
  readonly muat: () => Promise<UseCasesPeriksa>;
  readonly diperiksa: NaskahDiperiksa | undefined;
  readonly setDiperiksa: (diperiksa: NaskahDiperiksa) => void;
  readonly setKabar: (kabar: KabarPeriksa | undefined) => void;
  readonly terperbaiki: readonly PerbaikanPanel[];
  readonly setTerperbaiki: (daftar: readonly PerbaikanPanel[]) => void;
}

/** The state of *Periksa* and what can be done in it. */
export function usePeriksa({ kerja, onBerubah }: PeriksaProps): Periksa {
  const acts = useRef<UseCasesPeriksa>(undefined);
  const { kata, galat, jalankan } = useKerja();
  const [diperiksa, setDiperiksa] = useState<NaskahDiperiksa>();
  const [kabar, setKabar] = useState<KabarPeriksa>();
  const [terperbaiki, setTerperbaiki] = useState<readonly PerbaikanPanel[]>([]);
  const papan: Papan = {
    ...{ kerja, onBerubah, jalankan, diperiksa, setDiperiksa, setKabar },
    ...{ terperbaiki, setTerperbaiki },
    muat: async () => (acts.current ??= await kerja.periksa()),
  };
  const tindakan: TindakanPeriksa = {
    ...tindakanMemeriksa(papan),
    ...tindakanMemperbaiki(papan),
    ...tindakanHasil(papan),
    pilih: (tempat) => jalankan({ kata: "", operasi: () => kerja.pilih(tempat) }),
  };
  return { diperiksa, kabar, kata, galat, terperbaiki, tindakan };
}

type Memeriksa = "periksaLembar" | "periksaTeks" | "periksaBerkas";

function tindakanMemeriksa(papan: Papan): Pick<TindakanPeriksa, Memeriksa> {
  const { jalankan, muat, setKabar } = papan;
  const tampilkan = (diperiksa: NaskahDiperiksa): void => show(papan, diperiksa);
  const periksa = async (judul: string, naskah: Naskah): Promise<NaskahDiperiksa> => ({
    hasil: await (await muat()).periksaNaskah(judul, naskah),
    naskah,
  });
  return {
    periksaLembar: () =>
      jalankan({
        kata: "Memeriksa lembar ini…",
        operasi: async () => ({ hasil: await (await muat()).periksaLembar(), naskah: undefined }),
        onSelesai: tampilkan,
      }),
    periksaTeks: (teks) =>
      jalankan({
        kata: "Memeriksa teks…",
        operasi: () => periksa("naskah tempelan", naskahDariTeks(teks)),
        onSelesai: tampilkan,
      }),
    periksaBerkas: (berkas) =>
      jalankan({
        kata: `Membaca ${berkas.name}…`,
        operasi: async () => {
          const dibaca = await readDocx(berkas);
          if (dibaca.status === "ditolak") return dibaca;
          const { naskah, takTerbaca } = dibaca;
          return { ...(await periksa(berkas.name, naskah)), takTerbaca };
        },
        onSelesai: (akhir) => {
          if ("status" in akhir) setKabar(penolakan(akhir));
          else tampilkan(akhir);
        },
      }),
  };
}

function show({ setDiperiksa, setTerperbaiki, setKabar }: Papan, diperiksa: NaskahDiperiksa): void {
  const { hasil } = diperiksa;
  setDiperiksa(diperiksa);
  setTerperbaiki([]);
  setKabar({
    nada: hasil.daftarTemuan.length === 0 ? "success" : "info",
    kalimat: `Selesai memeriksa ${hasil.judul}:`,
    saran: `${ringkasanPeriksa(hasil)}.`,
  });
}

const penolakan = ({ pesan, saran }: Extract<HasilDocx, { status: "ditolak" }>): KabarPeriksa => ({
  nada: "warning",
  kalimat: pesan,
  saran,
});

function tindakanMemperbaiki(papan: Papan): Pick<TindakanPeriksa, "perbaiki" | "urungkan"> {
  const { jalankan, muat, setKabar, terperbaiki, setTerperbaiki, onBerubah } = papan;
  return {
    perbaiki: (perbaikan) =>
      jalankan({
        kata: "Memperbaiki…",
        operasi: async () => (await muat()).perbaiki(perbaikan),
        onSelesai: ({ status, kalimat }) => {
          const berhasil = status === "diperbaiki";
          setKabar({ nada: berhasil ? "success" : "warning", kalimat, dapatDiurungkan: berhasil });
          if (berhasil) setTerperbaiki([...terperbaiki, perbaikan]);
          onBerubah();
        },
      }),
    urungkan: () =>
      jalankan({
        kata: "Mengurungkan…",
        operasi: async () => (await muat()).urungkanPerbaikan(),
        onSelesai: ({ status, kalimat }) => {
          const berhasil = status === "diperbaiki";
          setKabar({ nada: berhasil ? "success" : "warning", kalimat });
          if (berhasil) setTerperbaiki(terperbaiki.slice(0, -1));
          onBerubah();
        },
      }),
  };
}

function tindakanHasil(papan: Papan): Pick<TindakanPeriksa, "salin" | "tulis"> {
  const { jalankan, muat, diperiksa, setKabar } = papan;
  if (!diperiksa) return { salin: () => undefined, tulis: () => undefined };
  const { hasil } = diperiksa;
  return {
    salin: () =>
      jalankan({
        kata: "",
        operasi: () => salinTeks(salinanTemuan(hasil)),
        onSelesai: (berhasil) => setKabar(berhasil ? TERSALIN : TAK_TERSALIN),
      }),
    tulis: () =>
      jalankan({
        kata: "Menulis hasil periksa…",
        operasi: async () => (await muat()).tulisHasil(hasil),
        onSelesai: ({ lembar }) =>
          setKabar({
            nada: "success",
            kalimat: `Hasil periksa ditulis di lembar ${lembar}.`,
            lembar,
          }),
      }),
  };
}

const TERSALIN: KabarPeriksa = {
  nada: "success",
  kalimat: "Hasil periksa disalin.",
  saran: "Tempel di mana saja dengan Ctrl+V.",
};

const TAK_TERSALIN: KabarPeriksa = {
  nada: "warning",
  kalimat: "Excel tidak mengizinkan panel menyalin.",
  saran: "Pakai Tulis ke lembar, lalu salin dari sana.",
};
