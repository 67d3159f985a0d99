import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ComponentType } from "react";

/**
 * A component whose code is fetched when it is first shown. Unlike React.lazy a fetch that fails takes only its own
 * place in the pane, and can be tried again: poor connections are the rule.
 */
export function malas<P extends object>(
  muat: () => Promise<ComponentType<P>>,
  /** Fetched at once, because it will be shown in any case; should that fail, it is tried again when it is shown. */
  { segera = false } = {},
): ComponentType<P> {
  let siap: ComponentType<P> | undefined;
  const siapkan = async (): Promise<ComponentType<P>> => (siap = await muat());
  if (segera) siapkan().catch(() => undefined);
  return function Malas(props: P) {
    const [Isi, setIsi] = useState(() => siap);
    const [percobaan, setPercobaan] = useState(1);
    const [gagal, setGagal] = useState(false);
    useEffect(() => {
      if (siap) return;
      siapkan().then(
        (isi) => setIsi(() => isi),
        () => setGagal(true),
      );
    }, [percobaan]);
    const cobaLagi = (): void => {
      setGagal(false);
      setPercobaan(percobaan + 1);
    };
    if (Isi) return <Isi {...props} />;
    return gagal ? <GagalDimuat onCobaLagi={cobaLagi} /> : null;
  };
}

function GagalDimuat({ onCobaLagi }: { readonly onCobaLagi: () => void }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>Bagian ini belum dapat dimuat. Periksa jaringan.</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onCobaLagi}>Coba lagi</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
