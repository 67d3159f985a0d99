import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Tempat, Temuan } from "../../masukan/temuan";
import { ButirTemuan } from "./butir-temuan";

export interface DaftarHalanganProps {
  /** Named by the button that cannot be used. */
  readonly id: string;
  readonly judul?: string;
  readonly daftarHalangan: readonly Temuan[];
  readonly onPilih: (tempat: Tempat) => void;
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** Why nothing can be written, and what to do about each reason. */
export function DaftarHalangan(props: DaftarHalanganProps) {
  const { id, judul = "Belum bisa menulis", daftarHalangan, onPilih } = props;
  const styles = useStyles();
  if (daftarHalangan.length === 0) return null;
  return (
    <MessageBar id={id} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{judul}</MessageBarTitle>
        <ul className={styles.list}>
          {daftarHalangan.map((halangan) => (
            <li key={`${halangan.aturan}:${halangan.pesan}`}>
              <ButirTemuan temuan={halangan} onPilih={onPilih} />
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
