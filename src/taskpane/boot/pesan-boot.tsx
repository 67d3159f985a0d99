import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { pilihTema } from "../theme/pilih-tema";
import { useSistemGelap } from "../theme/use-sistem-gelap";
import type { Lingkungan } from "./wait-for-office";

export interface PesanBootProps {
  readonly lingkungan: Exclude<Lingkungan, "excel">;
  readonly onMuatUlang: () => void;
}

const PESAN = {
  lambat: {
    judul: "Office.js belum termuat",
    saran:
      "Panel tidak dapat berbicara dengan Excel tanpanya. Periksa koneksi internet, lalu muat ulang panel.",
  },
  "bukan-excel": {
    judul: "Panel ini bekerja di dalam Excel",
    saran: "Buka buku kerja di Excel, lalu pilih Buka Panel di tab Beranda.",
  },
} as const;

const useStyles = makeStyles({
  main: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    alignItems: "flex-start",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** Why there is no pane, and what to do. */
export function PesanBoot({ lingkungan, onMuatUlang }: PesanBootProps) {
  const styles = useStyles();
  const { judul, saran } = PESAN[lingkungan];
  return (
    <FluentProvider theme={pilihTema(undefined, useSistemGelap())}>
      <main className={styles.main}>
        <h1 className={styles.title}>Capaian</h1>
        <div role="alert">
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{judul}</MessageBarTitle> {saran}
            </MessageBarBody>
          </MessageBar>
        </div>
        {lingkungan === "lambat" && <Button onClick={onMuatUlang}>Muat ulang</Button>}
      </main>
    </FluentProvider>
  );
}
