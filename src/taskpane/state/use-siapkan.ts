import { useEffect, useRef, useState } from "react";
import type { HasilSiapkan, TinjauanSiapkan, UseCasesSiapkan } from "../../app/siapkan/siapkan";
import type { UseCases } from "../../app/tinjauan";
import type { Calon, TabelDicari } from "../../masukan/deteksi/calon";
import type { Temuan, Tempat } from "../../masukan/temuan";
import { judulDiurungkan } from "../text/kalimat-status";
import { useKerja } from "./use-kerja";
import type { KerjaTampilan } from "./use-kerja";

/** What is open to be decided. */
export type KartuSiapkan =
  | { readonly jenis: "otomatis"; readonly usulan: readonly Calon[] }
  | { readonly jenis: "calon"; readonly tabel: TabelDicari }
  | { readonly jenis: "lepas"; readonly tabel: TabelDicari }
  | { readonly jenis: "kolom"; readonly calon: Calon };

/** How the last act ended. */
export interface HasilKerjaSiapkan {
  readonly nada: "success" | "warning" | "info";
  readonly kalimat: string;
  readonly saran?: string;
  readonly tempat?: Tempat | undefined;
  readonly dapatDiurungkan?: boolean;
}

export interface SiapkanProps {
  readonly kerja: Pick<UseCases, "siapkan" | "pilih" | "urungkan">;
  readonly aktif: boolean;
  /** The workbook is another one now. */
  readonly onBerubah: () => void;
}

export interface TindakanSiapkan {
  readonly baca: () => void;
  readonly deteksiOtomatis: () => void;
  readonly deteksi: (tabel: TabelDicari) => void;
  readonly tandai: (tabel: TabelDicari) => void;
  /** An act that changes the workbook. */
  readonly ubah: (
    kata: string,
    operasi: (acts: UseCasesSiapkan) => Promise<HasilSiapkan>,
    dapatDiurungkan?: boolean,
  ) => void;
  readonly urungkan: () => void;
  readonly pilih: (tempat: Tempat) => void;
  readonly setKartu: (kartu: KartuSiapkan | undefined) => void;
}

export interface Siapkan extends Pick<KerjaTampilan, "kata" | "galat"> {
  readonly tinjauan: TinjauanSiapkan | undefined;
  readonly kartu: KartuSiapkan | undefined;
  readonly hasil: HasilKerjaSiapkan | undefined;
  readonly tindakan: TindakanSiapkan;
}

const KATA_MENCARI = "Mencari tabel di buku kerja…";

const ditolak = ({ pesan, saran, letak }: Temuan): HasilKerjaSiapkan => ({
  nada: "warning",
  kalimat: pesan,
  saran,
  tempat: letak,
});

/** What the acts work on. */
interface Papan extends Pick<KerjaTampilan, "jalankan">, Omit<SiapkanProps, "aktif"> {
  readonly muat: () => Promise<UseCasesSiapkan>;
  readonly setTinjauan: (tinjauan: TinjauanSiapkan) => void;
  readonly setKartu: (kartu: KartuSiapkan | undefined) => void;
  readonly setHasil: (hasil: HasilKerjaSiapkan | undefined) => void;
}

/** The state of *Siapkan* and what can be done in it. Reads the workbook whenever the view is opened. */
export function useSiapkan({ kerja, aktif, onBerubah }: SiapkanProps): Siapkan {
  const acts = useRef<UseCasesSiapkan>(undefined);
  const { kata, galat, jalankan } = useKerja();
  const [tinjauan, setTinjauan] = useState<TinjauanSiapkan>();
  const [kartu, setKartu] = useState<KartuSiapkan>();
  const [hasil, setHasil] = useState<HasilKerjaSiapkan>();
  const papan: Papan = {
    ...{ kerja, onBerubah, jalankan, setTinjauan, setKartu, setHasil },
    muat: async () => (acts.current ??= await kerja.siapkan()),
  };
  useEffect(() => {
    if (aktif) baca(papan);
  }, [aktif]);
  const tindakan = {
    ...tindakanMembaca(papan),
    ...tindakanMengubah(papan),
    setKartu,
    pilih: (tempat: Tempat) => jalankan({ kata: "", operasi: () => kerja.pilih(tempat) }),
  };
  return { tinjauan, kartu, hasil, kata, galat, tindakan };
}

function baca(
  { jalankan, muat, setTinjauan }: Papan,
  onSelesai?: (baru: TinjauanSiapkan) => void,
): void {
  jalankan({
    kata: KATA_MENCARI,
    operasi: async () => (await muat()).tinjau(),
    onSelesai: (baru) => {
      setTinjauan(baru);
      onSelesai?.(baru);
    },
  });
}

type Membaca = "baca" | "deteksiOtomatis" | "deteksi" | "tandai";

function tindakanMembaca(papan: Papan): Pick<TindakanSiapkan, Membaca> {
  const { jalankan, muat, setKartu, setHasil } = papan;
  const tampilkan = (kartu: KartuSiapkan | undefined, lain: HasilKerjaSiapkan): void => {
    setHasil(kartu ? undefined : lain);
    setKartu(kartu);
  };
  return {
    baca: () => baca(papan, () => setHasil(undefined)),
    deteksiOtomatis: () =>
      baca(papan, ({ deteksi: { usulan } }) =>
        tampilkan(usulan.length > 0 ? { jenis: "otomatis", usulan } : undefined, TANPA_USULAN),
      ),
    deteksi: (tabel) =>
      baca(papan, ({ deteksi }) => {
        const ada = deteksi.daftarCalon.some((calon) => calon.tabel === tabel);
        tampilkan(ada ? { jenis: "calon", tabel } : undefined, TANPA_CALON);
      }),
    tandai: (tabel) =>
      jalankan({
        kata: "Membaca sel yang dipilih…",
        operasi: async () => (await muat()).bacaPilihan(tabel),
        onSelesai: (dibaca) => {
          if ("skor" in dibaca) tampilkan({ jenis: "kolom", calon: dibaca }, TANPA_CALON);
          else tampilkan(undefined, ditolak(dibaca));
        },
      }),
  };
}

function tindakanMengubah(papan: Papan): Pick<TindakanSiapkan, "ubah" | "urungkan"> {
  const { kerja, jalankan, muat, setTinjauan, setKartu, setHasil, onBerubah } = papan;
  const selesai = (tinjauan: TinjauanSiapkan, hasil: HasilKerjaSiapkan): void => {
    setTinjauan(tinjauan);
    setKartu(undefined);
    setHasil(hasil);
    onBerubah();
  };
  return {
    ubah: (kata, operasi, dapatDiurungkan = false) =>
      jalankan({
        kata,
        operasi: async () => operasi(await muat()),
        onSelesai: (akhir) => {
          if (akhir.status === "ditolak") setHasil(ditolak(akhir.temuan));
          else {
            const { tinjauan, kalimat } = akhir;
            selesai(tinjauan, { nada: "success", kalimat, dapatDiurungkan });
          }
        },
      }),
    urungkan: () =>
      jalankan({
        kata: "Mengurungkan…",
        operasi: async () => {
          const { jumlahDikembalikan } = await kerja.urungkan();
          return { jumlahDikembalikan, tinjauan: await (await muat()).tinjau() };
        },
        onSelesai: ({ jumlahDikembalikan, tinjauan }) =>
          selesai(tinjauan, { nada: "success", kalimat: judulDiurungkan(jumlahDikembalikan) }),
      }),
  };
}

const TANPA_USULAN: HasilKerjaSiapkan = {
  nada: "info",
  kalimat: "Tidak ada tabel baru yang dikenali dengan pasti.",
  saran: "Pilih sel tabelnya, lalu tekan Tandai pilihan pada tabel yang dimaksud.",
};

const TANPA_CALON: HasilKerjaSiapkan = {
  nada: "info",
  kalimat: "Tidak ada yang tampak seperti tabel ini.",
  saran: "Pilih selnya lalu tekan Tandai pilihan, atau tekan Buat lembar.",
};
