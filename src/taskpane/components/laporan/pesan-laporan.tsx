import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { awalLembar } from "../../../app/laporan/awal-lembar";
import type { LaporanDitulis } from "../../../app/laporan/tinjauan-laporan";
import type { Tinjauan } from "../../../app/tinjauan";
import { formatAngka } from "../../../format/angka";
import type { Tempat } from "../../../masukan/temuan";
import { judulLaporanDitulis } from "../../text/kata-laporan";
import { Butir } from "./butir";
import { CaraMencetak } from "./cara-mencetak";

export interface PesanLaporanProps {
  readonly laporan: LaporanDitulis;
  /** Knows the paper. */
  readonly tinjauan: Tinjauan | undefined;
  readonly onPilih: (tempat: Tempat) => void;
}

/** Where the report stands, what Excel made otherwise, and how to print it. */
export function PesanLaporan({ laporan, tinjauan, onPilih }: PesanLaporanProps) {
  const { lembar, jumlahFrasa, daftarCatatan } = laporan;
  const kertas = tinjauan?.laporan?.pilihan.tataLetak.kertas;
  return (
    <MessageBar intent={daftarCatatan.length > 0 ? "warning" : "success"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{judulLaporanDitulis(laporan)}</MessageBarTitle>
        <div>Lembar {lembar}.</div>
        {jumlahFrasa > 0 && (
          <div>{formatAngka(jumlahFrasa)} kalimat disimpan sebagai kalimat kantor.</div>
        )}
        {daftarCatatan.length > 0 && <Butir daftar={daftarCatatan} />}
        {kertas && <CaraMencetak kertas={kertas} tingkat={2} />}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => onPilih(awalLembar(lembar))}>Buka lembar</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
