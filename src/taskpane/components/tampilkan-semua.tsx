import { Button } from "@fluentui/react-components";
import { formatAngka } from "../../format/angka";
import type { Sebagian } from "./use-sebagian";

export type TampilkanSemuaProps = Pick<Sebagian<unknown>, "jumlahSemua" | "tampilkanSemua">;

/** Offers the rest of a shortened list. */
export function TampilkanSemua({ jumlahSemua, tampilkanSemua }: TampilkanSemuaProps) {
  if (!tampilkanSemua) return null;
  return <Button onClick={tampilkanSemua}>Tampilkan semua ({formatAngka(jumlahSemua)})</Button>;
}
