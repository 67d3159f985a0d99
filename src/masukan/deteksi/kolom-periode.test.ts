import { tribulanJudul } from "./kolom-periode";

test.each<[readonly string[], number | undefined]>([
  [["Kinerja", "Target", "TW II"], 2],
  [["Target", "II"], 2],
  [["Target Tribulan IV 2023"], 4],
  [["Realisasi s.d. Triwulan 3"], 3],
  [["Target"], undefined],
  [["Target", "Semester II"], undefined],
  [["Realisasi TW I s.d. TW III"], undefined],
  [["Target", "Lampiran II"], undefined],
])("%j is for tribulan %p", (jalur, ke) => {
  expect(tribulanJudul(jalur)).toBe(ke);
});
