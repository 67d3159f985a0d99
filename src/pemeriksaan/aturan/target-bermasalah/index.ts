import { computeCapaian } from "../../../kinerja/capaian";
import { alamatLengkap } from "../../../masukan/alamat";
import type { BarisKinerja } from "../../../masukan/masukan";
import { listDeretSel, pesanTakTerukur } from "../../../masukan/tabel-kinerja/deret-sel";
import { kataSoal } from "../../../masukan/tabel-kinerja/kata-soal";
import { tempatSel } from "../../../masukan/temuan";
import type { Aturan, TemuanAturan } from "../../aturan";

/** Why nothing can be measured against a target that was read. */
const ALASAN = ["target-kosong", "target-nol", "target-negatif"] as const;

type AlasanTarget = (typeof ALASAN)[number];

interface Kata {
  readonly pesan: string;
  readonly saran: string;
}

const KATA: Readonly<Record<AlasanTarget, Kata>> = {
  "target-kosong": { pesan: "Target belum diisi", saran: "Isi targetnya." },
  "target-nol": {
    pesan: "Target bernilai 0 sehingga tidak dapat menjadi pembagi",
    saran: "Periksa targetnya; isi angka di atas 0.",
  },
  "target-negatif": {
    pesan: "Target di bawah 0",
    saran: "Periksa targetnya; isi angka di atas 0.",
  },
};

function* checkSel(daftarBaris: readonly BarisKinerja[]): Generator<TemuanAturan> {
  for (const { target, soalTarget } of daftarBaris) {
    if (!soalTarget) continue;
    const { sebab, saran } = kataSoal(soalTarget);
    const letak = tempatSel(target.letak);
    const isTertulis = soalTarget.jenis === "ditolak" || soalTarget.jenis === "predikat-asing";
    const tertulis = isTertulis ? ` “${target.teks}”` : "";
    yield {
      letak,
      pesan: `Target${tertulis} di ${alamatLengkap(letak)} ${sebab}; indikator ini tidak diukur.`,
      saran,
    };
  }
}

/** A sign such as `-` says that there is no target; reading has told it as information. */
function isBeralasan({ indikator, target, soalTarget }: BarisKinerja, alasan: AlasanTarget) {
  if (soalTarget) return false;
  const capaian = computeCapaian(indikator);
  if (capaian.status === "terukur" || capaian.alasan !== alasan) return false;
  return alasan !== "target-kosong" || target.teks.trim() === "";
}

function* checkAlasan(
  daftarBaris: readonly BarisKinerja[],
  alasan: AlasanTarget,
): Generator<TemuanAturan> {
  const terkena = daftarBaris.filter((baris) => isBeralasan(baris, alasan));
  const { pesan, saran } = KATA[alasan];
  for (const deret of listDeretSel(terkena.map(({ target }) => target))) {
    yield { letak: deret.letak, pesan: pesanTakTerukur(pesan, deret), saran };
  }
}

/** A target that is blank, 0, negative or no number: nothing can be measured against it. */
export const targetBermasalah: Aturan = {
  id: "target-bermasalah",
  kode: "R-14",
  tingkat: "kesalahan",

  *check({ masukan: { kinerja } }) {
    const daftarBaris = kinerja?.daftarBaris ?? [];
    yield* checkSel(daftarBaris);
    for (const alasan of ALASAN) yield* checkAlasan(daftarBaris, alasan);
  },
};
