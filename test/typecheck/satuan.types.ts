// Checked by tsc, never run: every line below an @ts-expect-error must not compile.
import { computeEfisiensi } from "../../src/anggaran/efisiensi";
import { printedCapaian } from "../../src/format/capaian";
import { formatPersen } from "../../src/format/persen";
import { formatRupiah } from "../../src/format/rupiah";
import { applyBatas } from "../../src/kinerja/batas";
import type { Capaian } from "../../src/kinerja/indikator";
import { persen, rupiah } from "../../src/kinerja/satuan";
import type { Persen, Rupiah } from "../../src/kinerja/satuan";
import { SKALA_BAWAAN, kategoriOf } from "../../src/kinerja/skala";

// What is meant to compile.
kategoriOf(persen(80), SKALA_BAWAAN, "batas-bawah");
formatPersen(persen(80));
formatRupiah(rupiah(80), "Rp");
export const angka: number = persen(80);

// @ts-expect-error rupiah is not persen
kategoriOf(rupiah(80), SKALA_BAWAAN, "batas-bawah");

// @ts-expect-error a bare number is not persen
kategoriOf(80, SKALA_BAWAAN, "batas-bawah");

// @ts-expect-error persen is not rupiah
formatRupiah(persen(80));

// @ts-expect-error rupiah is not persen
formatPersen(rupiah(80));

// @ts-expect-error a sum of persen is a number until it is named again
export const jumlah: Persen = persen(40) + persen(40);

// @ts-expect-error a difference of rupiah is a number until it is named again
export const sisa: Rupiah = rupiah(40) - rupiah(30);

// @ts-expect-error a capaian has no value before its status is looked at
export type NilaiCapaian = Capaian["nilai"];

// @ts-expect-error a measured capaian holds persen
export const capaian: Capaian = { status: "terukur", nilai: 80 };

// @ts-expect-error only the reasons of the domain
export const alasan: Capaian = { status: "tak-terukur", alasan: "lupa" };

// @ts-expect-error only the caps of the settings
applyBatas({ status: "terukur", nilai: persen(130) }, 130);

// @ts-expect-error only the three roundings
printedCapaian(persen(80), "ke-bawah");

// @ts-expect-error the verdict compares percentages, not money
computeEfisiensi({ capaian: rupiah(90), serapan: undefined, toleransi: 5 });
