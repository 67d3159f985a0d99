/** Lines that only draw: the line under a heading, the edges of a box. */
const GARIS = /^[\s|+:=\-─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬]+$/;
const SEKAT = /(?<!\\)\||[│┃║]/;
const TEBAL = /^(\*{1,2}|_{1,2})(.+)\1$/;
/** Two lines with a bar each may be a letterhead; three rows, or three columns, are a table. */
const BARIS_CUKUP = 3;
const KOLOM_CUKUP = 3;

const isGaris = (baris: string): boolean => GARIS.test(baris) && baris.trim().length > 1;
const isBersekat = (baris: string): boolean => SEKAT.test(baris) && !isGaris(baris);

/** Cells between bars; bars at the ends of every line open and close it, else the cell there is empty. */
function listSel(daftarBaris: readonly string[]): readonly (readonly string[])[] {
  const pola = new RegExp(SEKAT, "g");
  const daftar = daftarBaris.map((baris) => baris.trim().split(pola));
  const isDibuka = daftar.every(([awal]) => awal === "");
  const isDitutup = daftar.every((sel) => sel.at(-1) === "");
  return daftar.map((sel) =>
    sel
      .slice(isDibuka ? 1 : 0, isDitutup ? -1 : undefined)
      .map((satu) => satu.replaceAll("\\|", "|").trim().replace(TEBAL, "$2")),
  );
}

/** Whether lines with bars are one table: as many cells in nearly all of them, enough rows or columns. */
function isTabel(daftar: readonly (readonly string[])[], isBergaris: boolean): boolean {
  const lebar = daftar[0]?.length ?? 0;
  const isRata = daftar.every((sel) => sel.length <= lebar && sel.length > 1);
  const isCukup = isBergaris || daftar.length >= BARIS_CUKUP || lebar >= KOLOM_CUKUP;
  return isRata && isCukup && daftar.length > 1;
}

function tutupBlok(blok: readonly string[]): readonly string[] {
  const daftar = listSel(blok.filter((baris) => !isGaris(baris)));
  const isBergaris = blok.some(isGaris);
  return isTabel(daftar, isBergaris) ? daftar.map((sel) => sel.join("\t")) : blok;
}

/**
 * Tables drawn with bars, as WhatsApp and markdown have them, with tabs instead, as Word and Excel copy them; all other
 * lines stay as they are, among them the foot of a page with a bar before its number.
 */
export function tabkanSekat(daftarBaris: readonly string[]): readonly string[] {
  const hasil: string[] = [];
  let blok: string[] = [];
  const tutup = (): void => {
    hasil.push(...tutupBlok(blok));
    blok = [];
  };
  for (const baris of daftarBaris) {
    if (isBersekat(baris) || isGaris(baris)) blok.push(baris);
    else {
      tutup();
      hasil.push(baris);
    }
  }
  tutup();
  return hasil;
}
