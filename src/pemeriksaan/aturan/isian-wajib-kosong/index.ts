import type { Identitas } from "../../../kinerja/identitas";
import type { KunciIdentitas } from "../../../masukan/masukan-laporan";
import type { Aturan } from "../../aturan";

interface IsianWajib {
  readonly sebutan: string;
  readonly kunci: KunciIdentitas;
  readonly isKosong: (identitas: Identitas) => boolean;
}

/** Without these no report says who reports, where, and for when. */
const WAJIB: readonly IsianWajib[] = [
  {
    sebutan: "Jabatan",
    kunci: "jabatan",
    isKosong: ({ pejabat }) => pejabat.jabatan === undefined,
  },
  { sebutan: "Kabupaten", kunci: "daerah", isKosong: ({ daerah }) => daerah === undefined },
  { sebutan: "Periode", kunci: "periode", isKosong: ({ periode }) => periode === undefined },
];

/** An identity that does not say who reports, where, or for when. What was typed and not understood the reader tells. */
export const isianWajibKosong: Aturan = {
  id: "isian-wajib-kosong",
  kode: "R-27",
  tingkat: "kesalahan",

  *check({ masukan: { laporan, sumberLaporan = [] } }) {
    const sumber = sumberLaporan.find(({ tabel }) => tabel === "Identitas");
    if (!sumber) return;
    const kosong = WAJIB.filter(
      ({ kunci, isKosong }) =>
        isKosong(laporan.identitas) && laporan.letak.identitas[kunci] === undefined,
    );
    if (kosong.length === 0) return;
    const sebutan = kosong.map((isian) => `“${isian.sebutan}”`).join(", ");
    yield {
      letak: sumber.tempat,
      pesan: `Isian wajib ${sebutan} di tabel ${sumber.nama} belum ada, sehingga laporan mencetak […].`,
      saran: "Isi barisnya di tabel identitas.",
    };
  },
};
