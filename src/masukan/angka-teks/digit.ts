/** What separates the decimals. */
export type Pemisah = "," | ".";

/** Digits with their separators, read. */
export type BacaanDigit =
  | {
      readonly jenis: "pasti";
      readonly nilai: number;
      /** The decimal separator this cell gives away, as evidence for ambiguous ones; undefined when it shows none. */
      readonly petunjuk: Pemisah | undefined;
      /** The same sign parts thousands and decimals (`707,736,300,00`); only one reading makes sense of it. */
      readonly pemisahSama: boolean;
    }
  /** `1,309`: one and a bit, or one thousand three hundred and nine. `pemisah` is the sign in question. */
  | {
      readonly jenis: "rancu";
      readonly pemisah: Pemisah;
      readonly desimal: number;
      readonly ribuan: number;
    }
  | { readonly jenis: "tak-terbaca" };

const TAK_TERBACA: BacaanDigit = { jenis: "tak-terbaca" };
const RIBUAN = 3;
/** Excel keeps 15 digits; a longer number would not be what was typed. */
export const DIGIT_TERBANYAK = 15;

const lawan = (pemisah: Pemisah): Pemisah => (pemisah === "," ? "." : ",");

const pasti = (
  bulat: string,
  pecahan: string,
  lain: { readonly petunjuk?: Pemisah; readonly pemisahSama?: boolean } = {},
): BacaanDigit => ({
  jenis: "pasti",
  nilai: Number(pecahan === "" ? bulat : `${bulat}.${pecahan}`),
  petunjuk: lain.petunjuk,
  pemisahSama: lain.pemisahSama ?? false,
});

/** Groups as thousands are written: 1–3 digits, then threes; never a leading zero. */
const isRibuan = ([pertama = "", ...lain]: readonly string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(pertama) && lain.every((kelompok) => kelompok.length === RIBUAN);

function readSatuPemisah(kiri: string, kanan: string, pemisah: Pemisah): BacaanDigit {
  if (kiri === "" || kanan === "") return TAK_TERBACA;
  if (!isRibuan([kiri, kanan])) return pasti(kiri, kanan, { petunjuk: pemisah });
  return {
    jenis: "rancu",
    pemisah,
    desimal: Number(`${kiri}.${kanan}`),
    ribuan: Number(kiri + kanan),
  };
}

/** `1.100.000`, and `707,736,300,00` with decimals behind the same sign. */
function readSatuMacam(kelompok: readonly string[], pemisah: Pemisah): BacaanDigit {
  if (isRibuan(kelompok)) return pasti(kelompok.join(""), "", { petunjuk: lawan(pemisah) });
  const pecahan = kelompok.at(-1) ?? "";
  const bulat = kelompok.slice(0, -1);
  if (!isRibuan(bulat) || pecahan.length === 0 || pecahan.length > 2) return TAK_TERBACA;
  return pasti(bulat.join(""), pecahan, { pemisahSama: true });
}

/** `428.807.750,00`, `452,750,000.00`: the last sign parts the decimals and stands once. */
function readDuaMacam(teks: string): BacaanDigit {
  const pemisah: Pemisah = teks.lastIndexOf(",") > teks.lastIndexOf(".") ? "," : ".";
  const [bulat = "", pecahan = "", ...sisa] = teks.split(pemisah);
  const kelompok = bulat.split(lawan(pemisah));
  if (sisa.length > 0 || pecahan === "" || !isRibuan(kelompok)) return TAK_TERBACA;
  return pasti(kelompok.join(""), pecahan, { petunjuk: pemisah });
}

/**
 * Reads digits with dots and commas in Indonesian or English form, without sign and unit. What has two readings is
 * `rancu`; what has none (`1.23.456`, `1,,2`) is refused. Never decided by how large the result would be.
 */
export function readDigit(teks: string): BacaanDigit {
  if (!/^[\d.,]*\d$/.test(teks)) return TAK_TERBACA;
  const adaKoma = teks.includes(",");
  const adaTitik = teks.includes(".");
  if (adaKoma && adaTitik) return readDuaMacam(teks);
  if (!adaKoma && !adaTitik) return pasti(teks, "");
  const pemisah: Pemisah = adaKoma ? "," : ".";
  const kelompok = teks.split(pemisah);
  const [kiri = "", kanan = ""] = kelompok;
  return kelompok.length === 2
    ? readSatuPemisah(kiri, kanan, pemisah)
    : readSatuMacam(kelompok, pemisah);
}

/** Significant digits of a text of digits and separators. */
export const jumlahDigit = (teks: string): number =>
  teks.replace(/\D/g, "").replace(/^0+/, "").replace(/0+$/, "").length;
