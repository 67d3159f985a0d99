import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SubmitEvent } from "react";
import type { IsianTemplat } from "../../../app/siapkan/siapkan";
import { isianAwal, nomorPeriode, withSebutan } from "./isian-templat";

export interface BuatTemplatProps {
  readonly sibuk: boolean;
  readonly onBuat: (isian: IsianTemplat) => void;
}

interface BidangProps {
  readonly isian: IsianTemplat;
  readonly onUbah: (isian: IsianTemplat) => void;
}

const SEBUTAN = ["Tribulan", "Triwulan", "Semester", "Tahunan"] as const;
const JENIS = ["Kabupaten", "Kota"] as const;
const ROMAWI = ["I", "II", "III", "IV"];

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
  },
  narrow: { minWidth: 0, width: "100%" },
  button: { alignSelf: "flex-start" },
});

/** All input sheets at once; what is not filled in here can be filled in on the sheets. */
export function BuatTemplat({ sibuk, onBuat }: BuatTemplatProps) {
  const styles = useStyles();
  const [isian, setIsian] = useState(() => isianAwal(new Date()));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!sibuk) onBuat(isian);
  };
  return (
    <form className={styles.form} aria-label="Templat" onSubmit={submit}>
      <p className={styles.text}>
        Membuat semua lembar isian sekaligus. Yang belum diketahui boleh dikosongkan.
      </p>
      <BidangKantor isian={isian} onUbah={setIsian} />
      <BidangPeriode isian={isian} onUbah={setIsian} />
      <Button
        className={styles.button}
        type="submit"
        appearance="primary"
        disabledFocusable={sibuk}
      >
        Buat templat
      </Button>
    </form>
  );
}

function BidangKantor({ isian, onUbah }: BidangProps) {
  const styles = useStyles();
  const teks = (label: string, kunci: "jabatan" | "unitKerja" | "kecamatan" | "namaDaerah") => (
    <Field label={label}>
      <Input
        className={styles.narrow}
        value={isian[kunci]}
        onChange={(_event, { value }) => onUbah({ ...isian, [kunci]: value })}
      />
    </Field>
  );
  return (
    <>
      {teks("Jabatan", "jabatan")}
      {teks("Unit kerja", "unitKerja")}
      {teks("Kecamatan", "kecamatan")}
      <div className={styles.pair}>
        <Field label="Daerah">
          <Select
            className={styles.narrow}
            value={isian.jenisDaerah}
            onChange={(_event, { value }) =>
              onUbah({ ...isian, jenisDaerah: value === "Kota" ? "Kota" : "Kabupaten" })
            }
          >
            {JENIS.map((satu) => (
              <option key={satu}>{satu}</option>
            ))}
          </Select>
        </Field>
        {teks("Nama daerah", "namaDaerah")}
      </div>
    </>
  );
}

function BidangPeriode({ isian, onUbah }: BidangProps) {
  const styles = useStyles();
  const { sebutanPeriode, tahun } = isian;
  return (
    <>
      <div className={styles.pair}>
        <Field label="Periode">
          <Select
            className={styles.narrow}
            value={sebutanPeriode}
            onChange={(_event, { value }) =>
              onUbah(withSebutan(isian, SEBUTAN.find((satu) => satu === value) ?? sebutanPeriode))
            }
          >
            {SEBUTAN.map((satu) => (
              <option key={satu}>{satu}</option>
            ))}
          </Select>
        </Field>
        <BidangNomor isian={isian} onUbah={onUbah} />
      </div>
      <Field label="Tahun">
        <Input
          className={styles.narrow}
          type="number"
          min={2000}
          max={2100}
          required
          value={tahun === 0 ? "" : String(tahun)}
          onChange={(_event, { value }) => onUbah({ ...isian, tahun: Number(value) })}
        />
      </Field>
    </>
  );
}

/** Which of the year's periods; a year has no number. */
function BidangNomor({ isian, onUbah }: BidangProps) {
  const styles = useStyles();
  const banyak = nomorPeriode(isian.sebutanPeriode);
  if (banyak === 1) return null;
  return (
    <Field label="Ke-">
      <Select
        className={styles.narrow}
        value={String(isian.nomorPeriode)}
        onChange={(_event, { value }) => onUbah({ ...isian, nomorPeriode: Number(value) })}
      >
        {ROMAWI.slice(0, banyak).map((romawi, indeks) => (
          <option key={romawi} value={String(indeks + 1)}>
            {romawi}
          </option>
        ))}
      </Select>
    </Field>
  );
}
