import { Checkbox, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { TemuanNaskah } from "../../../app/periksa/periksa";
import { formatAngka } from "../../../format/angka";
import type { Tingkat } from "../../../masukan/temuan";
import { judulAturan } from "../../text/kata-temuan";
import { JUDUL_TINGKAT } from "../judul-tingkat";

/** What of the findings is shown. */
export interface PilihanSaringan {
  readonly daftarTingkat: readonly Tingkat[];
  /** Undefined: all rules. */
  readonly aturan: string | undefined;
}

export const URUTAN_TINGKAT: readonly Tingkat[] = ["kesalahan", "peringatan", "informasi"];

export const TANPA_SARINGAN: PilihanSaringan = { daftarTingkat: URUTAN_TINGKAT, aturan: undefined };

/** The findings that pass. */
export const saring = (
  daftarTemuan: readonly TemuanNaskah[],
  { daftarTingkat, aturan }: PilihanSaringan,
): readonly TemuanNaskah[] =>
  daftarTemuan.filter(
    (temuan) =>
      daftarTingkat.includes(temuan.tingkat) && (aturan === undefined || temuan.aturan === aturan),
  );

export interface SaringanProps {
  readonly daftarTemuan: readonly TemuanNaskah[];
  readonly saringan: PilihanSaringan;
  readonly onSaring: (saringan: PilihanSaringan) => void;
}

const useStyles = makeStyles({
  levels: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** By gravity and by rule; only what occurs is offered. */
export function Saringan(props: SaringanProps) {
  return (
    <div role="group" aria-label="Saring temuan">
      <SaringTingkat {...props} />
      <SaringAturan {...props} />
    </div>
  );
}

function SaringTingkat({ daftarTemuan, saringan, onSaring }: SaringanProps) {
  const styles = useStyles();
  const { daftarTingkat } = saringan;
  const jumlah = (tingkat: Tingkat): number =>
    daftarTemuan.filter((temuan) => temuan.tingkat === tingkat).length;
  const tick = (tingkat: Tingkat, masuk: boolean): void =>
    onSaring({
      ...saringan,
      daftarTingkat: URUTAN_TINGKAT.filter((satu) =>
        satu === tingkat ? masuk : daftarTingkat.includes(satu),
      ),
    });
  return (
    <div className={styles.levels}>
      {URUTAN_TINGKAT.filter((tingkat) => jumlah(tingkat) > 0).map((tingkat) => (
        <Checkbox
          key={tingkat}
          label={`${JUDUL_TINGKAT[tingkat]} (${formatAngka(jumlah(tingkat))})`}
          checked={daftarTingkat.includes(tingkat)}
          onChange={(_event, { checked }) => tick(tingkat, checked === true)}
        />
      ))}
    </div>
  );
}

function SaringAturan({ daftarTemuan, saringan, onSaring }: SaringanProps) {
  const perAturan = new Map(daftarTemuan.map((temuan) => [temuan.aturan, temuan.kode]));
  if (perAturan.size < 2) return null;
  return (
    <Field label="Aturan">
      <Select
        value={saringan.aturan ?? ""}
        onChange={(_event, { value }) =>
          onSaring({ ...saringan, aturan: value === "" ? undefined : value })
        }
      >
        <option value="">Semua aturan</option>
        {[...perAturan].map(([aturan, kode]) => (
          <option key={aturan} value={aturan}>
            {kode} {judulAturan(aturan)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
