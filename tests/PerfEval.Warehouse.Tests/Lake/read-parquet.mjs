// Reads a Parquet file with an engine that has nothing to do with the one that wrote it, and prints schema and rows as JSON.
import { readFileSync } from 'node:fs';
import { decompress } from 'fzstd';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';

const bytes = readFileSync(process.argv[2]);
const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
const metadata = parquetMetadata(file);
const rows = await parquetReadObjects({
  file,
  compressors: { ZSTD: (input, length) => decompress(input, new Uint8Array(length)) },
});
const columns = metadata.schema.slice(1).map(c => ({
  name: c.name,
  type: c.logical_type?.type ?? c.converted_type ?? c.type,
  precision: c.precision ?? null,
  scale: c.scale ?? null,
}));
const codecs = [...new Set(metadata.row_groups.flatMap(g => g.columns.map(c => c.meta_data.codec)))];
console.log(JSON.stringify({ codecs, columns, rows }, (_, value) => (typeof value === 'bigint' ? value.toString() : value)));
