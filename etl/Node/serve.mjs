// The child's half of NodeChild.cs: frames of a 32-bit little-endian length and that many bytes, in and out. A request is one frame,
// its answer as many as there are and an empty one. Standard output belongs to the frames; what a library prints goes nowhere.
import { Worker } from "node:worker_threads";

const IDLE_MILLISECONDS = 60_000;

/** Answers requests (Buffer → async sequence of strings) until the parent closes its end or a minute passes without work. */
export async function serve(answer) {
  for (const name of ["log", "info", "warn", "error", "debug"]) console[name] = () => {};
  endWithParent();
  await send("");
  let idle = setTimeout(() => process.exit(0), IDLE_MILLISECONDS);
  for await (const request of frames(process.stdin)) {
    clearTimeout(idle);
    for await (const part of answer(request)) await send(part);
    await send("");
    idle = setTimeout(() => process.exit(0), IDLE_MILLISECONDS);
  }
  process.exit(0);
}

// A parent that is killed cannot stop a child that is busy with a hostile document; another thread can.
function endWithParent() {
  const watch = `const parent = process.ppid; setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, "SIGKILL"); }, 2000);`;
  new Worker(watch, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } }).unref();
}

function send(text) {
  const bytes = Buffer.from(text, "utf8");
  const head = Buffer.alloc(4);
  head.writeUInt32LE(bytes.length);
  return new Promise((resolve) => process.stdout.write(Buffer.concat([head, bytes]), resolve));
}

async function* frames(stream) {
  let parts = [];
  let length = 0;
  let wanted = null;
  for await (const part of stream) {
    parts.push(part);
    length += part.length;
    if (wanted === null && length >= 4) {
      parts = [Buffer.concat(parts)];
      wanted = 4 + parts[0].readUInt32LE();
    }
    if (wanted === null || length < wanted) continue;
    // The parent sends its next request only after the answer to this one: nothing can follow in the same part.
    const frame = Buffer.concat(parts);
    [parts, length, wanted] = [[], 0, null];
    yield frame.subarray(4);
  }
}
