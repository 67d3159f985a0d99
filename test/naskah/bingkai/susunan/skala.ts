import type { BahanSusunan } from "./bahan";

const batasBaris = (ambang: readonly (readonly [number, string])[], ke: number): string => {
  const bawah = ambang[ke]?.[0] ?? 0;
  const atas = ambang[ke - 1]?.[0];
  if (atas === undefined) return `≥ ${bawah}`;
  return bawah < 0 ? `< ${atas}` : `${bawah} ≤ capaian < ${atas}`;
};

/** The scale of the report, as sentences or as a table; nothing where it has none of its own. */
export function tulisSkala({ pena }: BahanSusunan, isTabel: boolean): string[] {
  const { skala } = pena.model;
  if (!skala?.disebut) return [];
  const { ambang } = skala;
  if (isTabel) {
    return [
      pena.acak.pick([
        "Interval (%)\tKriteria",
        "Rentang Capaian\tKategori",
        "Nilai Capaian (%)\tPredikat",
      ]),
      ...ambang.map(([, kata], ke) => `${batasBaris(ambang, ke)}\t${kata}`),
    ];
  }
  const daftar = ambang.map(([bawah, kata], ke) => {
    const atas = ambang[ke - 1]?.[0];
    if (atas === undefined) return `${kata} apabila capaian ${bawah}% atau lebih`;
    return bawah < 0
      ? `${kata} apabila kurang dari ${atas}%`
      : `${kata} apabila ${bawah}% sampai kurang dari ${atas}%`;
  });
  return [
    `${pena.acak.pick(["Kategori capaian ditetapkan sebagai berikut", "Skala penilaian yang digunakan"])}: ${daftar.join("; ")}.`,
  ];
}
