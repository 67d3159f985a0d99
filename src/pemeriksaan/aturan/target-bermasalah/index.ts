import { computeCapaian } from "../../../kinerja/capaian";
import { alamatLengkap } from "../../../masukan/alamat";
import { KATA_ALASAN } from "../../../masukan/angka-teks/kata-alasan";
import type { BarisKinerja, SoalTarget } from "../../../masukan/masukan";
import { listDeretSel } from "../../../masukan/tabel-kinerja/deret-sel";
import { SARAN_PREDIKAT } from "../../../masukan/tabel-kinerja/temuan-nilai";
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

/** What continues `Target “dua” di Kinerja!E2`, and what to do. */
function kataSoal(soal: SoalTarget): Kata {
  switch (soal.jenis) {
    case "ditolak": {
      const { sebab, saran } = KATA_ALASAN[soal.alasan];
      return { pesan: sebab, saran };
    }
    case "galat":
      return {
        pesan: `berisi galat ${soal.galat}`,
        saran: "Perbaiki rumus di sel itu, atau ketik angkanya.",
      };
    case "predikat-asing":
      return { pesan: "bukan predikat yang dikenal", saran: SARAN_PREDIKAT };
    case "tertutup":
      return {
        pesan: "tergabung dengan sel lain sehingga isinya tidak ada",
        saran: "Pisahkan sel gabungannya, lalu isi angka untuk tiap indikator.",
      };
  }
}

function* checkSel(daftarBaris: readonly BarisKinerja[]): Generator<TemuanAturan> {
  for (const { target, soalTarget } of daftarBaris) {
    if (!soalTarget) continue;
    const { pesan, saran } = kataSoal(soalTarget);
    const letak = tempatSel(target.letak);
    const isTertulis = soalTarget.jenis === "ditolak" || soalTarget.jenis === "predikat-asing";
    const tertulis = isTertulis ? ` “${target.teks}”` : "";
    yield {
      letak,
      pesan: `Target${tertulis} di ${alamatLengkap(letak)} ${pesan}; indikator ini tidak diukur.`,
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
  for (const { letak, jumlah, sebutan } of listDeretSel(terkena.map(({ target }) => target))) {
    yield {
      letak,
      pesan: `${pesan} di ${alamatLengkap(letak)}${sebutan}; capaian ${jumlah === 1 ? "indikator ini" : `${jumlah} indikator ini`} tak terukur dan tidak masuk rata-rata.`,
      saran,
    };
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
