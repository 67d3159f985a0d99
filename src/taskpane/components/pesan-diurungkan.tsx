import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { HasilUrung } from "../../app/tinjauan";
import type { Tempat } from "../../masukan/temuan";
import { judulDiurungkan } from "../text/kalimat-status";
import { DaftarTempat } from "./daftar-tempat";

export interface PesanDiurungkanProps {
  readonly hasil: HasilUrung;
  readonly onPilih: (tempat: Tempat) => void;
}

/** What was brought back, and what somebody has changed since and was therefore left. */
export function PesanDiurungkan({ hasil, onPilih }: PesanDiurungkanProps) {
  const { jumlahDikembalikan, daftarDibiarkan } = hasil;
  return (
    <MessageBar intent={daftarDibiarkan.length > 0 ? "warning" : "success"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{judulDiurungkan(jumlahDikembalikan)}</MessageBarTitle>
        {daftarDibiarkan.length > 0 && (
          <div>Sel berikut dibiarkan karena sudah diubah sesudah dihitung:</div>
        )}
        <DaftarTempat daftarTempat={daftarDibiarkan} tinjauan={undefined} onPilih={onPilih} />
      </MessageBarBody>
    </MessageBar>
  );
}
