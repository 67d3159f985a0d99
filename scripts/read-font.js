/**
 * As much of a TrueType file as says how wide its characters are: head, hhea, hmtx, cmap (formats 4 and 12), OS/2.
 * Names of tables and fields are those of the OpenType specification.
 */

/**
 * @param {Buffer} file a .ttf
 * @returns {{ unitsPerEm: number, ascent: number, descent: number, lineGap: number,
 *   advanceOf: (codePoint: number) => number | undefined }} `ascent`, `descent`: what Windows draws between
 *   (OS/2 usWinAscent, usWinDescent); `lineGap`: what Windows adds between lines (its external leading)
 */
function readFont(file) {
  const tables = readTables(file);
  const advances = readAdvances(tables);
  const glyphOf = readCmap(tables.cmap);
  const { hhea, "OS/2": os2 } = tables;
  const [ascent, descent] = [os2.readUInt16BE(74), os2.readUInt16BE(76)];
  const ownHeight = hhea.readInt16BE(4) - hhea.readInt16BE(6) + hhea.readInt16BE(8);
  return {
    unitsPerEm: tables.head.readUInt16BE(18),
    ascent,
    descent,
    lineGap: Math.max(0, ownHeight - ascent - descent),
    advanceOf(codePoint) {
      const glyph = glyphOf(codePoint);
      return glyph === 0 ? undefined : (advances[glyph] ?? advances.at(-1));
    },
  };
}

function readTables(file) {
  const count = file.readUInt16BE(4);
  const tables = {};
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const offset = file.readUInt32BE(at + 8);
    const length = file.readUInt32BE(at + 12);
    tables[file.toString("latin1", at, at + 4)] = file.subarray(offset, offset + length);
  }
  return tables;
}

/** Glyphs beyond the list are as wide as the last one of it. */
function readAdvances({ hhea, hmtx }) {
  const numberOfHMetrics = hhea.readUInt16BE(34);
  return Array.from({ length: numberOfHMetrics }, (_, glyph) => hmtx.readUInt16BE(glyph * 4));
}

const WINDOWS = 3;
const UNICODE_BMP = 1;
const UNICODE_FULL = 10;

/** @returns {(codePoint: number) => number} the glyph; 0 where the font has none */
function readCmap(cmap) {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => ({
    platform: cmap.readUInt16BE(4 + index * 8),
    encoding: cmap.readUInt16BE(6 + index * 8),
    data: cmap.subarray(cmap.readUInt32BE(8 + index * 8)),
  }));
  const windows = (encoding) =>
    subtables.find((subtable) => subtable.platform === WINDOWS && subtable.encoding === encoding);
  const { data } = windows(UNICODE_FULL) ?? windows(UNICODE_BMP) ?? {};
  if (!data) throw new Error("The font has no Unicode table for Windows.");
  const format = data.readUInt16BE(0);
  if (format === 4) return readSegments(data);
  if (format === 12) return readGroups(data);
  throw new Error(`cmap format ${format} is not understood.`);
}

/** cmap format 4: segments of code points up to U+FFFF. */
function readSegments(data) {
  const segCountX2 = data.readUInt16BE(6);
  const [endCode, startCode] = [14, 16 + segCountX2];
  const [idDelta, idRangeOffset] = [16 + segCountX2 * 2, 16 + segCountX2 * 3];
  return (codePoint) => {
    for (let at = 0; at < segCountX2; at += 2) {
      if (data.readUInt16BE(endCode + at) < codePoint) continue;
      const start = data.readUInt16BE(startCode + at);
      if (start > codePoint) return 0;
      const delta = data.readUInt16BE(idDelta + at);
      const rangeOffset = data.readUInt16BE(idRangeOffset + at);
      if (rangeOffset === 0) return (codePoint + delta) & 0xffff;
      const glyph = data.readUInt16BE(idRangeOffset + at + rangeOffset + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** cmap format 12: groups of code points, all of Unicode. */
function readGroups(data) {
  const count = data.readUInt32BE(12);
  return (codePoint) => {
    for (let at = 16; at < 16 + count * 12; at += 12) {
      const [start, end] = [data.readUInt32BE(at), data.readUInt32BE(at + 4)];
      if (codePoint >= start && codePoint <= end)
        return data.readUInt32BE(at + 8) + codePoint - start;
    }
    return 0;
  };
}

module.exports = { readFont };
