import { tabelKinerja } from "../../../../test/support/masukan-builder";
import { laporanOf } from "../../../../test/support/laporan-builder";
import { testAturan } from "../../../../test/support/test-aturan";
import type { NipTertulis } from "../../../masukan/masukan-laporan";
import { nipTidakSah } from "./index";

const nip = (teks: string | undefined) => ({
  kinerja: tabelKinerja([{ target: 1, realisasi: 1 }]),
  laporan: laporanOf({
    pejabat: { jabatan: "Camat", nama: undefined, nip: teks, pangkat: undefined },
    atasan: { jabatan: undefined, nama: undefined, nip: undefined, pangkat: undefined },
  }),
});
const tertulis = (teks: string | undefined, nipPejabat: NipTertulis) => {
  const dibangun = nip(teks);
  return { ...dibangun, laporan: { ...dibangun.laporan, nipTertulis: { nipPejabat } } };
};
const tolak = (teks: string, sebab: string, ...ganti: string[]) => ({
  data: nip(teks),
  temuan: [["Identitas!B4", `NIP Pejabat “${teks}” ${sebab}.`, ...ganti] as const],
});

testAturan(nipTidakSah, {
  accept: {
    "a workbook without identity": {},
    "no NIP": nip(undefined),
    "a NIP in its groups": nip("19700101 199001 1 001"),
    "a NIP without groups": nip("196802292000122001"),
    "the number of staff on contract": nip("19900131 202321 2 001"),
  },
  reject: {
    "too few digits": tolak("19700101 199001 1 01", "terdiri atas 17 angka, bukan 18"),
    "a birthday in month 13": tolak(
      "19701301 199001 1 001",
      "tanggal lahirnya (19701301) tidak ada di kalender",
    ),
    "29 February of a common year": tolak(
      "19690229 199001 1 001",
      "tanggal lahirnya (19690229) tidak ada di kalender",
    ),
    "an appointment in month 14": tolak(
      "19700101 199014 1 001",
      "bulan pengangkatannya (14) tidak ada",
    ),
    "an appointment before birth": tolak(
      "19700101 196901 1 001",
      "tahun pengangkatannya (1969) tidak sesudah tahun lahirnya",
    ),
    "a sex that is neither": tolak("19700101 199001 3 001", "angka ke-15 bukan 1 atau 2"),
    "letters for digits, which are mended": tolak(
      "1970O101 199001 1 OO1",
      "memuat huruf atau tanda lain",
      "Identitas!B4: 1970O101 199001 1 OO1 → 19700101 199001 1 001 (19700101 199001 1 001)",
    ),
    "letters for digits after the word NIP, which the cell holds too": {
      data: tertulis("1970O101 199001 1 001", {
        teks: "NIP. 1970O101 199001 1 001",
        berupaAngka: false,
      }),
      temuan: [
        [
          "Identitas!B4",
          "NIP Pejabat “1970O101 199001 1 001” memuat huruf atau tanda lain.",
          "Identitas!B4: NIP. 1970O101 199001 1 001 → 19700101 199001 1 001 (19700101 199001 1 001)",
        ],
      ],
    },
    "words instead of a NIP": tolak("menyusul", "bukan NIP; dicetak apa adanya"),
    "one stored as a number": {
      data: tertulis(undefined, { teks: "1,97001E+17", berupaAngka: true }),
      temuan: [
        [
          "Identitas!B4",
          "NIP Pejabat “1,97001E+17” di Identitas!B4 tersimpan sebagai angka sehingga digit terakhirnya hilang; tidak dipakai di laporan.",
        ],
      ],
    },
    "letters that are no digits": tolak("19700101 199001 1 00X", "memuat huruf atau tanda lain"),
  },
});
