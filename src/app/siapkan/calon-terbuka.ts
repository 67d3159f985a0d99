import type { Calon } from "../../masukan/deteksi/calon";
import type { KolomDikenali, TabelDicari } from "../../masukan/deteksi/calon";
import type { Kepala } from "../../masukan/kepala/find-kepala";
import type { Kisi } from "../../masukan/kisi";

interface Terbuka {
  readonly kisi: Kisi;
  readonly kepala: Pick<Kepala, "daftarJalur" | "padanan"> | undefined;
}

/** What each column of a table is understood as, left to right. */
export function listKolomDikenali({ kisi, kepala }: Terbuka): readonly KolomDikenali[] {
  if (!kepala) return [];
  const arti = new Map([...kepala.padanan.kolom].map(([id, posisi]) => [posisi, id] as const));
  return kepala.daftarJalur.map((jalur, posisi) => ({
    letak: kisi.rentang.kolom + posisi,
    judul: jalur.join(" › "),
    arti: arti.get(posisi),
  }));
}

/** A range that the user, not detection, has said to be this table. */
export function calonTerbuka(
  tabel: TabelDicari,
  terbuka: Terbuka,
  { jumlahBaris, keraguan }: Pick<Calon, "jumlahBaris" | "keraguan">,
): Calon {
  const { lembar, rentang } = terbuka.kisi;
  const daftarKolom = listKolomDikenali(terbuka);
  const dikenali = daftarKolom.filter(({ arti }) => arti !== undefined).length;
  return {
    tabel,
    tempat: { lembar, rentang },
    jumlahBaris,
    daftarKolom,
    skor: 1,
    alasan:
      daftarKolom.length === 0
        ? "dipilih sendiri"
        : `dipilih sendiri; ${dikenali} dari ${daftarKolom.length} kolom dikenali`,
    keraguan,
  };
}
