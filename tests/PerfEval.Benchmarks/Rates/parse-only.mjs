// Parses every workbook of a folder with SheetJS and does nothing with it: the measure that extraction is held against.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read } from 'xlsx/xlsx.mjs';

const folder = process.argv[2];
const names = readdirSync(folder).sort();
const before = process.cpuUsage();
const start = process.hrtime.bigint();
let sheets = 0;
for (const name of names) {
  sheets += read(readFileSync(join(folder, name)), { type: 'buffer' }).SheetNames.length;
}
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ seconds, processorSeconds: (user + system) / 1e6, sheets }));
