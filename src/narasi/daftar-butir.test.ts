import { butir, daftarButir } from "./daftar-butir";
import type { Penulis } from "./penulis";

const tulis: Penulis = (kunci, templat, slot) => ({
  kunci,
  templat,
  slot,
  teks: templat.replace(/\{(\w+)\}/g, (_, nama: string) => slot[nama] ?? ""),
});

test("items are numbered in their names and end as a running sentence", () => {
  const isi = ["pembinaan", "koordinasi", "pelaporan"].map((tugas) => butir("{tugas}", { tugas }));
  const daftar = daftarButir(tulis, { kunci: "pendahuluan.fungsi", penanda: "huruf" }, isi);
  expect(daftar.kunci).toBe("pendahuluan.fungsi");
  expect(daftar.butir.map(({ kunci, teks }) => [kunci, teks])).toEqual([
    ["pendahuluan.fungsi-1", "pembinaan;"],
    ["pendahuluan.fungsi-2", "koordinasi; dan"],
    ["pendahuluan.fungsi-3", "pelaporan."],
  ]);
});

test("the end mark is a slot, so that the office's own wording may place it", () => {
  const daftar = daftarButir(tulis, { kunci: "x", penanda: "angka" }, [
    butir("{a}", { a: "satu" }),
  ]);
  expect(daftar.butir[0]).toMatchObject({ templat: "{a}{tanda}", slot: { a: "satu", tanda: "." } });
});
