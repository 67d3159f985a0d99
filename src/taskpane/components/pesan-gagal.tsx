import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";

export interface PesanGagalProps {
  readonly judul: string;
  readonly saran: string;
}

/** What went wrong and what to do. */
export function PesanGagal({ judul, saran }: PesanGagalProps) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{judul}</MessageBarTitle> {saran}
      </MessageBarBody>
    </MessageBar>
  );
}
