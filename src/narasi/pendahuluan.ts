import type { Blok, Paragraf } from "../dokumen/dokumen";
import { butir, daftarButir } from "./daftar-butir";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";

/** The post and what it is there for. */
export interface IsiTugas {
  readonly dasarHukum: string;
  readonly jabatan: string;
  /** `pemberdayaan masyarakat`, without the word `urusan`. */
  readonly urusan: string;
  /** Whom the post helps; undefined for one that leads, or where the superior is not known. */
  readonly atasan: string | undefined;
  /** `Kecamatan Candipuro`, for the post that leads it. */
  readonly wilayah: string | undefined;
}

/** The task of the post, under the regulation that gives it. */
export function paragrafTugas(tulis: Penulis, isi: IsiTugas): Paragraf {
  const { dasarHukum, jabatan, urusan, atasan, wilayah } = isi;
  const slot = { dasarHukum, jabatan, urusan };
  if (wilayah !== undefined) {
    return paragraf(
      tulis(
        "pendahuluan.tugas",
        "Berdasarkan {dasarHukum}, {jabatan} mempunyai tugas memimpin penyelenggaraan urusan {urusan} di wilayah {wilayah}.",
        { ...slot, wilayah },
      ),
    );
  }
  if (atasan !== undefined) {
    return paragraf(
      tulis(
        "pendahuluan.tugas",
        "Berdasarkan {dasarHukum}, {jabatan} mempunyai tugas membantu {atasan} dalam melaksanakan urusan {urusan}.",
        { ...slot, atasan },
      ),
    );
  }
  return paragraf(
    tulis(
      "pendahuluan.tugas",
      "Berdasarkan {dasarHukum}, {jabatan} mempunyai tugas melaksanakan urusan {urusan}.",
      slot,
    ),
  );
}

/**
 * The functions of the post: a list, or a sentence where there is only one.
 *
 * @param daftarFungsi in the form that runs on in a sentence; not empty
 */
export function blokFungsi(
  tulis: Penulis,
  jabatan: string,
  daftarFungsi: readonly string[],
): readonly Blok[] {
  const [fungsi = ""] = daftarFungsi;
  if (daftarFungsi.length === 1) {
    return [
      paragraf(
        tulis(
          "pendahuluan.fungsi",
          "Dalam melaksanakan tugas tersebut, {jabatan} mempunyai fungsi {fungsi}.",
          { jabatan, fungsi },
        ),
      ),
    ];
  }
  return [
    paragraf(
      tulis(
        "pendahuluan.fungsi",
        "Dalam melaksanakan tugas tersebut, {jabatan} menyelenggarakan fungsi sebagai berikut:",
        { jabatan },
      ),
    ),
    daftarButir(
      tulis,
      { kunci: "pendahuluan.daftar-fungsi", penanda: "huruf" },
      daftarFungsi.map((satu) => butir("{fungsi}", { fungsi: satu })),
    ),
  ];
}
