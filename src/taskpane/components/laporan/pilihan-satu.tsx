import { Field, Select } from "@fluentui/react-components";

export interface PilihanSatuProps<T> {
  readonly label: string;
  readonly daftar: readonly T[];
  readonly nilai: T;
  readonly sebut: (pilihan: T) => string;
  /** Why it cannot be chosen here. */
  readonly terkunci: string | undefined;
  readonly hint?: string | undefined;
  readonly onPilih: (pilihan: T) => void;
}

/** One of a few, in the browser's own list. */
export function PilihanSatu<T extends string | number>(props: PilihanSatuProps<T>) {
  const { label, daftar, nilai, sebut, terkunci, hint, onPilih } = props;
  const petunjuk = [terkunci, hint].filter((satu) => satu !== undefined).join(" ");
  return (
    <Field label={label} {...(petunjuk === "" ? {} : { hint: petunjuk })}>
      <Select
        value={String(nilai)}
        disabled={terkunci !== undefined}
        onChange={(_event, { value }) => {
          const pilihan = daftar.find((satu) => String(satu) === value);
          if (pilihan !== undefined) onPilih(pilihan);
        }}
      >
        {daftar.map((satu) => (
          <option key={satu} value={String(satu)}>
            {sebut(satu)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
