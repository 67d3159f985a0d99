const BUTIR = /^(?:[-–—•*·▪►→]|\(?(?:\p{L}|[ivx]{1,4}|\d{1,2})\s?[.)](?:\s|$))/u;
/** `Capaian : 90 %`: a line of a form stands for itself. */
const ISIAN = /^[\p{L}()/][\p{L}\d()/. ]{0,50}\s*[:=]\s*\S/u;
const PENUTUP = /[.!?:;]["”’)]?$/u;
/** Words, in small letters, behind which no line of its own ends, and signs that hang over. */
const TERGANTUNG =
  /(?:^|[\s(])(?:sebesar|sejumlah|sebanyak|senilai|dan|atau|serta|yang|dari|dengan|pada|untuk|oleh|dalam|kepada|terhadap|di|ke|yaitu|yakni|adalah|ialah|menjadi|mencapai|sampai|hingga|bahwa|karena|sehingga|sedangkan|kategori|predikat|kriteria|[Ss]angat|[Rr]p\.?|IDR|No\.)$|[,(/]$|\p{Ll}{2}-$/u;
const SAMBUNGAN = /^(?:Rp\b|%|persen\b|\(\s*(?:\p{Ll}{3}|\d[\d.,]*\s*%)|[.,;)])/u;
const KECIL = /^\(?\p{Ll}/u;

/** Beyond it a line is no printed line but a paragraph. */
const LEBAR_TERBESAR = 125;
const PASANGAN_TERSEDIKIT = 2;

/** How a text's lines are broken; undefined where each line is a paragraph. */
interface Patahan {
  readonly lebar: number;
}

/** A heading writes most of its words with a capital. */
function isBerkapital(baris: string): boolean {
  const daftar = baris.match(/\p{L}+/gu) ?? [];
  return daftar.filter((kata) => /^\p{Lu}/u.test(kata)).length * 2 > daftar.length;
}

const isBerjudul = (baris: string): boolean => !/\p{Ll}/u.test(baris);

/** Whether two lines may be one at all. */
const isTerbuka = (atas: string, bawah: string): boolean =>
  atas !== "" &&
  bawah !== "" &&
  !/\t/.test(atas + bawah) &&
  !PENUTUP.test(atas.replace(/\b[Rr]p\.$/, "Rp")) &&
  !BUTIR.test(bawah) &&
  !ISIAN.test(bawah);

const isBersambungKecil = (atas: string, bawah: string): boolean =>
  isTerbuka(atas, bawah) && !isBerjudul(atas) && KECIL.test(bawah);

/** A text is broken where lines again and again go on in small letters, and most of its lines do not begin so anyway. */
function patahanOf(daftar: readonly string[]): Patahan | undefined {
  const isi = daftar.filter((baris) => baris !== "" && !baris.includes("\t"));
  const pasangan = daftar.flatMap((baris, ke) => {
    const atas = daftar[ke - 1] ?? "";
    return isBersambungKecil(atas, baris) ? [atas] : [];
  });
  const lebar = Math.max(0, ...pasangan.map(({ length }) => length));
  const kecil = isi.filter((baris) => KECIL.test(baris)).length;
  const isPatah =
    pasangan.length >= PASANGAN_TERSEDIKIT && lebar <= LEBAR_TERBESAR && kecil <= isi.length * 0.75;
  return isPatah ? { lebar } : undefined;
}

/** Full enough that the next word had no room: in small letters a ragged edge is allowed, before a capital it is not. */
function isPenuh(atas: string, bawah: string, { lebar }: Patahan): boolean {
  const kata = /^\S+/.exec(bawah)?.[0] ?? "";
  if (KECIL.test(bawah)) return atas.length >= lebar * 0.6;
  return !isBerkapital(atas) && atas.length + 1 + kata.length > lebar * 0.9;
}

function isSambung(atas: string, bawah: string, patahan: Patahan | undefined): boolean {
  if (!isTerbuka(atas, bawah)) return false;
  if (TERGANTUNG.test(atas) || SAMBUNGAN.test(bawah)) return true;
  return patahan !== undefined && !isBerjudul(atas) && isPenuh(atas, bawah, patahan);
}

/**
 * Puts lines together that a page broke in the middle of a sentence, as pasting from a PDF or reading a scan leaves
 * them; each is trimmed, and a new line stays where it was broken. Items, headings, forms and tables stay apart.
 */
export function sambungBaris(daftarBaris: readonly string[]): readonly string[] {
  const daftar = daftarBaris.map((baris) => (baris.trim().includes("\t") ? baris : baris.trim()));
  const patahan = patahanOf(daftar);
  const hasil: string[] = [];
  let terakhir = "";
  for (const baris of daftar) {
    if (isSambung(terakhir, baris, patahan)) hasil.push(`${hasil.pop() ?? ""}\n${baris}`);
    else hasil.push(baris);
    terakhir = baris;
  }
  return hasil;
}
