/** CRC-32 as in APPNOTE.TXT 4.4.7 (polynomial 0xEDB88320), four bytes at a time. */
const TABLES = createTables();

/** @param start result for the bytes before these; 0 for none */
export function crc32(bytes: Uint8Array, start = 0): number {
  const [first, second, third, fourth] = TABLES;
  let crc = ~start;
  let position = 0;
  for (const last = bytes.length - 3; position < last; position += 4) {
    crc ^=
      bytes[position]! |
      (bytes[position + 1]! << 8) |
      (bytes[position + 2]! << 16) |
      (bytes[position + 3]! << 24);
    crc =
      fourth[crc & 255]! ^
      third[(crc >>> 8) & 255]! ^
      second[(crc >>> 16) & 255]! ^
      first[crc >>> 24]!;
  }
  for (; position < bytes.length; position += 1)
    crc = first[(crc ^ bytes[position]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

type Tables = readonly [Int32Array, Int32Array, Int32Array, Int32Array];

function createTables(): Tables {
  const tables: Tables = [
    new Int32Array(256),
    new Int32Array(256),
    new Int32Array(256),
    new Int32Array(256),
  ];
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[0][byte] = value;
  }
  for (let byte = 0; byte < 256; byte += 1) {
    for (let step = 1; step < 4; step += 1) {
      const before = tables[step - 1]![byte]!;
      tables[step]![byte] = tables[0][before & 255]! ^ (before >>> 8);
    }
  }
  return tables;
}
