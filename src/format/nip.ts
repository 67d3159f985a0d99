/** Birth date, month of appointment, sex, serial number. */
const NIP = /^(\d{8})(\d{6})(\d)(\d{3})$/;
const PEMISAH = /[\s.\-–]+/g;

/** The number of a civil servant in its groups, `19700101 199001 1 001`; what has not eighteen digits stays as typed. */
export function formatNip(teks: string): string {
  const cocok = NIP.exec(teks.replace(PEMISAH, ""));
  return cocok ? cocok.slice(1).join(" ") : teks.trim();
}
