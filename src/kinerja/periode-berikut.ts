import type { Periode } from "./periode";

const TRIBULAN_BERIKUT = { 1: 2, 2: 3, 3: 4, 4: 1 } as const;

/** The period after this one, of the same kind; the last of a year is followed by the first of the next. */
export function periodeBerikut(periode: Periode): Periode {
  const { tahun } = periode;
  switch (periode.jenis) {
    case "tribulan": {
      const ke = TRIBULAN_BERIKUT[periode.ke];
      return { jenis: "tribulan", ke, tahun: ke === 1 ? tahun + 1 : tahun };
    }
    case "semester":
      return periode.ke === 1
        ? { jenis: "semester", ke: 2, tahun }
        : { jenis: "semester", ke: 1, tahun: tahun + 1 };
    case "tahunan":
      return { jenis: "tahunan", tahun: tahun + 1 };
  }
}
