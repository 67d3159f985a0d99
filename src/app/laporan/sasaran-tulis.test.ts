import type { RekamLaporan } from "./rekam-laporan";
import { sasaranTulis } from "./sasaran-tulis";

const rekam = (over: Partial<RekamLaporan> = {}): RekamLaporan => ({
  waktu: "2024-01-02T03:00:00.000Z",
  lembar: "LKj Tribulan IV 2023",
  periode: "Tribulan IV 2023",
  masukan: {},
  baris: [],
  kalimat: [],
  ...over,
});

const lembar = (name: string, visible = true) => ({ id: name, name, visible });
const isi = (nama: string) => ({
  lembar: nama,
  rentang: { baris: 0, kolom: 0, tinggi: 1, lebar: 1 },
  isi: [[null]],
});

const DASAR = {
  usulan: "LKj Tribulan IV 2023",
  periode: "Tribulan IV 2023",
  laporan: undefined,
  daftarRekam: [rekam()],
  daftarLembar: [lembar("Kinerja"), lembar("LKj Tribulan IV 2023")],
};

test("the first report gets a sheet with its own name", () => {
  expect(
    sasaranTulis({ ...DASAR, daftarRekam: [], daftarLembar: [lembar("Kinerja")] }),
  ).toMatchObject({ lembar: "LKj Tribulan IV 2023", rebuild: false });
});

test("a sheet of that name that is not ours is left alone", () => {
  expect(sasaranTulis({ ...DASAR, daftarRekam: [] })).toMatchObject({
    lembar: "LKj Tribulan IV 2023 (2)",
    rebuild: false,
  });
});

test("a report of the same period is rebuilt where it stands, even renamed or hidden", () => {
  const daftarLembar = [lembar("Kinerja"), lembar("Laporan final", false)];
  expect(sasaranTulis({ ...DASAR, laporan: isi("Laporan final"), daftarLembar })).toMatchObject({
    lembar: "Laporan final",
    rebuild: true,
    tersembunyi: true,
    rekam: rekam(),
  });
});

test("a report of another period stays, and the new one gets a sheet beside it", () => {
  expect(
    sasaranTulis({
      ...DASAR,
      usulan: "LKj Semester I 2024",
      periode: "Semester I 2024",
      laporan: isi("LKj Tribulan IV 2023"),
    }),
  ).toMatchObject({ lembar: "LKj Semester I 2024", rebuild: false });
});

test("a sheet of ours nothing is remembered of is the one to write to, without a record", () => {
  expect(
    sasaranTulis({ ...DASAR, daftarRekam: [], laporan: isi("LKj Tribulan IV 2023") }),
  ).toMatchObject({ lembar: "LKj Tribulan IV 2023", rebuild: true, rekam: undefined });
});

test("of two records without a sheet neither is guessed", () => {
  const daftarRekam = [rekam({ lembar: "A" }), rekam({ lembar: "B" })];
  const { rekam: ditemukan } = sasaranTulis({
    ...DASAR,
    daftarRekam,
    laporan: isi("LKj Tribulan IV 2023"),
  });
  expect(ditemukan).toBeUndefined();
});
