const TANGGAL_DAN_JAM = new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeStyle: "short" });

/** `24 November 2025 pukul 04.56`, in the officer's own time zone; the text itself when it is no date. */
export function formatWaktu(iso: string): string {
  const waktu = new Date(iso);
  return Number.isNaN(waktu.getTime()) ? iso : TANGGAL_DAN_JAM.format(waktu);
}
