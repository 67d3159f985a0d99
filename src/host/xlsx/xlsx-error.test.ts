import { strToU8 } from "fflate";
import { DEMANDING_PARTS, zipParts } from "../../../test/support/demanding-package";
import { readXlsx } from "./read-xlsx";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] =>
  Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
const without = (part: string) =>
  zipParts(Object.fromEntries(Object.entries(DEMANDING_PARTS).filter(([name]) => name !== part)));
const damaged = (part: string, text: string) => zipParts({ ...DEMANDING_PARTS, [part]: text });

test.each([
  ["an old .xls", "xls-lama", new Uint8Array([...COMPOUND, ...utf16("Workbook")])],
  [
    "an encrypted file",
    "terkunci-sandi",
    new Uint8Array([...COMPOUND, ...utf16("EncryptedPackage")]),
  ],
  ["a text", "bukan-xlsx", strToU8("No;Sasaran\n1;x")],
  ["an empty file", "bukan-xlsx", new Uint8Array()],
  ["another zip", "bukan-xlsx", zipParts({ "word/document.xml": "<w/>" })],
  ["a file cut short", "rusak", zipParts(DEMANDING_PARTS).slice(0, 2000)],
  ["a file without its sheet", "rusak", without("xl/worksheets/sheet1.xml")],
  ["a file without its list of links", "rusak", without("xl/_rels/workbook.xml.rels")],
  ["broken XML", "rusak", damaged("xl/workbook.xml", "<workbook><sheets>")],
  ["no sheets at all", "rusak", damaged("xl/workbook.xml", `<workbook/>`)],
])("%s is refused as %s", async (_name, code, bytes) => {
  await expect(readXlsx(bytes)).rejects.toMatchObject({ name: "XlsxError", code });
});

test("the message is Indonesian and says what to do", async () => {
  await expect(readXlsx(strToU8("x"))).rejects.toThrow(/bukan buku kerja Excel.*Pilih berkas lain/);
});
