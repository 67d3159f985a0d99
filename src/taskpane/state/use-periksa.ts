import { useRef, useState } from "react";
import type { UseCasesPeriksa } from "../../app/periksa/periksa";
import { salinTeks } from "../naskah/salin-teks";
import { salinanTemuan } from "../text/kata-temuan";
import type {
  KabarPeriksa,
  NaskahDiperiksa,
  Papan,
  PeriksaProps,
  TindakanPeriksa,
} from "./papan-periksa";
import type { PerbaikanPanel } from "./temuan-panel";
import { tindakanMemeriksa } from "./tindakan-memeriksa";
import { useKerja } from "./use-kerja";
import type { KerjaTampilan } from "./use-kerja";

export interface Periksa extends Pick<KerjaTampilan, "kata" | "galat"> {
  readonly diperiksa: NaskahDiperiksa | undefined;
  readonly kabar: KabarPeriksa | undefined;
  /** Mended since the text was checked, latest last. */
  readonly terperbaiki: readonly PerbaikanPanel[];
  readonly tindakan: TindakanPeriksa;
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
