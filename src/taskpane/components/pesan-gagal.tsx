import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Tindakan } from "../../app/pesan-galat";
import { TombolTindakan } from "./tombol-tindakan";
import type { TombolTindakanProps } from "./tombol-tindakan";

export interface PesanGagalProps extends Omit<TombolTindakanProps, "tindakan"> {
  readonly judul: string;
  readonly saran: string;
  readonly tindakan?: Tindakan | undefined;
}

/** What went wrong and what to do, with the button for it where there is one. */
export function PesanGagal({ judul, saran, tindakan, ...tombol }: PesanGagalProps) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{judul}</MessageBarTitle> {saran}
      </MessageBarBody>
      {tindakan && (
        <MessageBarActions>
          <TombolTindakan tindakan={tindakan} {...tombol} />
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
