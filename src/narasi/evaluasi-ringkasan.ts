import type { Paragraf } from "../dokumen/dokumen";
import { formatCacah } from "../format/cacah";
import { joinKata } from "./join-kata";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";
import type { PenandaTemplat } from "./templat";
import { tandaiTemplat } from "./templat";

/** What the perjanjian holds and how much of it was met. */
export interface RingkasanEvaluasi {
  readonly jenisPerjanjian: string;
  readonly jabatanLengkap: string;
  readonly periode: string;
  /** Names of all sasaran. */
  readonly daftarSasaran: readonly string[];
  readonly jumlahIndikator: number;
  readonly jumlahTercapai: number;
  readonly jumlahBelumTercapai: number;
  readonly jumlahTakTerukur: number;
}

type NamaSlot =
  | "jenisPerjanjian"
  | "jabatanLengkap"
  | "periode"
  | "sasaran"
  | `jumlah${"Sasaran" | "Indikator" | "Tercapai" | "BelumTercapai" | "TakTerukur"}`;

const templat: PenandaTemplat<NamaSlot> = tandaiTemplat;

const MEMUAT = {
  tanpaSasaran: templat(
    "{jenisPerjanjian} {jabatanLengkap} memuat {jumlahIndikator} indikator kinerja.",
  ),
  satuSasaran: templat(
    "{jenisPerjanjian} {jabatanLengkap} memuat {jumlahSasaran} sasaran, yaitu “{sasaran}”, dengan {jumlahIndikator} indikator kinerja.",
  ),
  banyakSasaran: templat(
    "{jenisPerjanjian} {jabatanLengkap} memuat {jumlahSasaran} sasaran dengan {jumlahIndikator} indikator kinerja.",
  ),
};

function kalimatMemuat({ daftarSasaran }: RingkasanEvaluasi): string {
  if (daftarSasaran.length === 0) return MEMUAT.tanpaSasaran;
  return daftarSasaran.length === 1 ? MEMUAT.satuSasaran : MEMUAT.banyakSasaran;
}

interface KelompokHasil {
  readonly kunci: string;
  readonly jumlah: number;
  /** Continues the number of indicators. */
  readonly sebagian: string;
  readonly hasil: string;
}

const kelompokHasil = (ringkasan: RingkasanEvaluasi): KelompokHasil[] =>
  [
    {
      kunci: "tercapai",
      jumlah: ringkasan.jumlahTercapai,
      sebagian: templat("{jumlahTercapai} indikator telah mencapai target"),
      hasil: "telah mencapai target",
    },
    {
      kunci: "belum-tercapai",
      jumlah: ringkasan.jumlahBelumTercapai,
      sebagian: templat("{jumlahBelumTercapai} indikator belum mencapai target"),
      hasil: "belum mencapai target",
    },
    {
      kunci: "tak-terukur",
      jumlah: ringkasan.jumlahTakTerukur,
      sebagian: templat("{jumlahTakTerukur} indikator belum dapat diukur"),
      hasil: "belum dapat diukur",
    },
  ].filter(({ jumlah }) => jumlah > 0);

function kalimatHasil(ringkasan: RingkasanEvaluasi, kelompok: readonly KelompokHasil[]): string {
  const [pertama] = kelompok;
  if (kelompok.length === 1 && pertama) {
    const subjek = ringkasan.jumlahIndikator === 1 ? "indikator" : "seluruh indikator";
    return `Pada {periode}, ${subjek} tersebut ${pertama.hasil}.`;
  }
  return `Pada {periode}, ${joinKata(kelompok.map(({ sebagian }) => sebagian))}.`;
}

/** How many sasaran and indicators there are, how many were met, not met, or could not be measured. */
export function paragrafRingkasan(tulis: Penulis, ringkasan: RingkasanEvaluasi): Paragraf {
  const slot: Readonly<Record<NamaSlot, string>> = {
    jenisPerjanjian: ringkasan.jenisPerjanjian,
    jabatanLengkap: ringkasan.jabatanLengkap,
    periode: ringkasan.periode,
    sasaran: joinKata(ringkasan.daftarSasaran),
    jumlahSasaran: formatCacah(ringkasan.daftarSasaran.length),
    jumlahIndikator: formatCacah(ringkasan.jumlahIndikator),
    jumlahTercapai: formatCacah(ringkasan.jumlahTercapai),
    jumlahBelumTercapai: formatCacah(ringkasan.jumlahBelumTercapai),
    jumlahTakTerukur: formatCacah(ringkasan.jumlahTakTerukur),
  };
  const kelompok = kelompokHasil(ringkasan);
  const [pertama, ...lain] = kelompok;
  const kunci = pertama && lain.length === 0 ? pertama.kunci : "beragam";
  const kalimat = `${kalimatMemuat(ringkasan)} ${kalimatHasil(ringkasan, kelompok)}`;
  return paragraf(tulis<string>(`evaluasi.ringkasan.${kunci}`, kalimat, slot));
}

/** Said where there is no indikator at all. */
export const paragrafTanpaIndikator = (
  tulis: Penulis,
  { jabatanLengkap, periode }: Pick<RingkasanEvaluasi, "jabatanLengkap" | "periode">,
): Paragraf =>
  paragraf(
    tulis(
      "evaluasi.tanpa-indikator",
      "Evaluasi kinerja {jabatanLengkap} pada {periode} belum dapat disajikan karena indikator kinerja belum ditetapkan.",
      { jabatanLengkap, periode },
    ),
  );
