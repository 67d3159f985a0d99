import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Keluaran } from "../state/panel-state";

export interface PilihanKeluaranProps {
  readonly keluaran: Keluaran;
  /** `LKj_Pengaturan` has the last word and speaks of it. */
  readonly terkunci: boolean;
  readonly onPilihKeluaran: (keluaran: Keluaran) => void;
}

const PENJELASAN: Readonly<Record<Keluaran, string>> = {
  rumus: "Rumus ikut berubah saat realisasi diubah dan bisa diperiksa di selnya.",
  angka: "Angka tetap seperti saat dihitung sampai Anda menghitung lagi.",
};

const TERKUNCI = "Diatur di tabel LKj_Pengaturan; ubah di sana.";

/** Live formulas or plain numbers, with what the choice means. */
export function PilihanKeluaran(props: PilihanKeluaranProps) {
  const { keluaran, terkunci, onPilihKeluaran } = props;
  return (
    <Field label="Tulis sebagai" hint={terkunci ? TERKUNCI : PENJELASAN[keluaran]}>
      <RadioGroup
        layout="horizontal"
        value={keluaran}
        disabled={terkunci}
        onChange={(_event, { value }) => {
          onPilihKeluaran(value === "angka" ? "angka" : "rumus");
        }}
      >
        <Radio value="rumus" label="Rumus" />
        <Radio value="angka" label="Angka" />
      </RadioGroup>
    </Field>
  );
}
