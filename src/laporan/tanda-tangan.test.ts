import { identitas, identitasKosong } from "../../test/support/bahan-laporan";
import { tandaTanganAtasan, tandaTanganPejabat } from "./tanda-tangan";

test("the author signs with place and date, the status of the post, rank and NIP in groups", () => {
  const { pejabat } = identitas();
  expect(
    tandaTanganPejabat(
      identitas({
        pejabat: { ...pejabat, jabatan: "Plt. Kasi Pemerintahan", nip: "197001011990011001" },
      }),
    ),
  ).toEqual({
    atas: ["Candipuro, 02 Januari 2024", "Plt. Kasi Pemerintahan"],
    nama: "NAMA PEJABAT",
    bawah: ["Penata Tingkat I", "NIP 19700101 199001 1 001"],
  });
});

test("a superior without rank, such as a Bupati, has none printed", () => {
  const atasan = { ...identitas().atasan, pangkat: undefined };
  expect(tandaTanganAtasan(identitas({ atasan }))).toEqual({
    atas: ["Mengetahui,", "Camat Candipuro"],
    nama: "NAMA ATASAN",
    bawah: ["NIP 19650101 198901 1 001"],
  });
});

test("who was elected has no NIP to be missing", () => {
  const kosong = { nama: undefined, nip: undefined, pangkat: undefined };
  for (const jabatan of ["Bupati Lumajang", "Pj. Wali Kota Malang", "Wakil Bupati Lumajang"])
    expect(tandaTanganAtasan(identitas({ atasan: { ...kosong, jabatan } })).bawah).toEqual([]);
  expect(
    tandaTanganAtasan(identitas({ atasan: { ...kosong, jabatan: "Sekretaris Daerah" } })).bawah,
  ).toEqual(["[NIP atasan]"]);
});

test("what is missing is visible, but a rank is not asked for", () => {
  expect(tandaTanganPejabat(identitasKosong())).toEqual({
    atas: ["[tempat], [tanggal laporan]", "[jabatan]"],
    nama: "[nama pejabat]",
    bawah: ["[NIP pejabat]"],
  });
  expect(tandaTanganAtasan(identitasKosong()).bawah).toEqual(["[NIP atasan]"]);
});
