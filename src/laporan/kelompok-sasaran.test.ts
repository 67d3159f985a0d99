import { bahanLaporan, barisKinerja } from "../../test/support/bahan-laporan";
import { kelompokSasaran } from "./kelompok-sasaran";

const susun = (...daftar: readonly (readonly [nama: string, sasaran: string])[]) =>
  kelompokSasaran(
    bahanLaporan({
      barisKinerja: daftar.map(([nama, sasaran]) => barisKinerja({ nama, sasaran })),
    }),
  ).map(({ sasaran, anggota }) => [
    sasaran?.nama,
    anggota.map(({ indikator, indeks }) => `${indikator.nama}@${indeks}`),
  ]);

test("indicators stand with their sasaran, also when the workbook separates them", () => {
  expect(susun(["a", "Satu"], ["b", "Dua"], ["c", " satu "])).toEqual([
    ["Satu", ["a@0", "c@2"]],
    ["Dua", ["b@1"]],
  ]);
});

test("indicators without sasaran stand behind, each by itself", () => {
  expect(susun(["a", ""], ["b", "Dua"], ["c", " "])).toEqual([
    ["Dua", ["b@1"]],
    [undefined, ["a@0"]],
    [undefined, ["c@2"]],
  ]);
});

test("the capaian of a sasaran is that of its own indicators", () => {
  const [satu] = kelompokSasaran(
    bahanLaporan({
      barisKinerja: [
        barisKinerja({ sasaran: "Satu" }),
        barisKinerja({ sasaran: "Dua", realisasi: 92 }),
        barisKinerja({ sasaran: "Satu", realisasi: undefined }),
      ],
    }),
  );
  expect(satu?.sasaran).toMatchObject({ nilai: 75, jumlahTerukur: 1, jumlahSemua: 2 });
});
