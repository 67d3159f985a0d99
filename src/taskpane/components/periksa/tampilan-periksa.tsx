import { Button } from "@fluentui/react-components";
import { awalLembar } from "../../../app/laporan/awal-lembar";
import type { UseCases } from "../../../app/tinjauan";
import type { TemuanPanel } from "../../state/temuan-panel";
import type { PanelActions } from "../../state/create-panel";
import { usePeriksa } from "../../state/use-periksa";
import type { KabarPeriksa, TindakanPeriksa } from "../../state/papan-periksa";
import { KeadaanKerja } from "../keadaan-kerja";
import type { KabarKerja } from "../keadaan-kerja";
import { BahanPeriksa } from "./bahan-periksa";
import { HasilNaskah } from "./hasil-naskah";
import { Kelengkapan } from "./kelengkapan";
import { TemuanData } from "./temuan-data";

export interface TampilanPeriksaProps {
  readonly kerja: Pick<UseCases, "periksa" | "pilih">;
  /** The pane is at work elsewhere. */
  readonly sibuk: boolean;
  readonly actions: Pick<PanelActions, "perbarui" | "bacaUlang" | "muatUlang">;
  /** Of the tables; undefined until the workbook has been read. */
  readonly daftarTemuan: readonly TemuanPanel[] | undefined;
}

/** What contradicts what, in the data and in the text. */
export function TampilanPeriksa({ kerja, sibuk, actions, daftarTemuan }: TampilanPeriksaProps) {
  const { diperiksa, kabar, kata, galat, terperbaiki, tindakan } = usePeriksa({
    kerja,
    onBerubah: actions.perbarui,
  });
  const bekerja = sibuk || kata !== undefined;
  return (
    <>
      <BahanPeriksa sibuk={bekerja} tindakan={tindakan} />
      <KeadaanKerja
        kata={kata}
        galat={galat}
        kabar={kabar && kabarOf(kabar, tindakan)}
        tanda={kabar}
        actions={{ bacaUlang: actions.bacaUlang, muatUlang: actions.muatUlang }}
      />
      {diperiksa && (
        <HasilNaskah
          diperiksa={diperiksa}
          terperbaiki={terperbaiki}
          sibuk={bekerja}
          tindakan={tindakan}
        />
      )}
      {diperiksa?.hasil.kelengkapan && (
        <Kelengkapan
          daftar={diperiksa.hasil.kelengkapan}
          dariNaskah={diperiksa.naskah !== undefined}
        />
      )}
      {daftarTemuan && (
        <TemuanData daftarTemuan={daftarTemuan} sibuk={bekerja} tindakan={tindakan} />
      )}
    </>
  );
}

function kabarOf(kabar: KabarPeriksa, { urungkan, pilih }: TindakanPeriksa): KabarKerja {
  const { lembar, dapatDiurungkan } = kabar;
  if (lembar !== undefined)
    return {
      ...kabar,
      tindakan: <Button onClick={() => pilih(awalLembar(lembar))}>Buka lembar</Button>,
    };
  return dapatDiurungkan
    ? { ...kabar, tindakan: <Button onClick={urungkan}>Urungkan</Button> }
    : kabar;
}
